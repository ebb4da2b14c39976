import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeWith } from "../support/oracles.ts";
import { Workplace } from "../support/run-cli.ts";
import { writeByForm, writtenByForm } from "./by-form.ts";
import { RunningPreview } from "./running-preview.ts";
import { closeOff, RunningSite } from "./running-site.ts";
import { takeDownload } from "./take-download.ts";
import { launchBrowser, WorkbenchPage } from "./workbench-page.ts";

const name = "fler-cykelplatser-vid-resecentrum";

describeWith(["chromium"], "a motion by the form alone", () => {
  let browser: Browser;
  let context: BrowserContext;
  let office: Workplace;
  let site: RunningSite;

  beforeAll(async () => {
    browser = await launchBrowser();
    office = new Workplace();
    site = await RunningSite.start(office);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
    office.remove();
  });

  const newContext = async (): Promise<void> => {
    context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1400, height: 900 } });
  };

  it("is the PDF and the DOCX that the command line builds of the saved file: with the server", {
    timeout: 180_000,
  }, async () => {
    await newContext();
    const place = new Workplace({ "motions/.keep": "" });
    const preview = await RunningPreview.start(place.folder);
    const workbench = await WorkbenchPage.open(context, preview.address);
    await writeByForm(workbench.page);
    await expectAsBuilt(workbench.page, place);
    expect(workbench.complaints).toEqual([]);
    await preview.kill();
    place.remove();
  });

  it("is the same on a static site, which asks nobody but itself", { timeout: 180_000 }, async () => {
    await newContext();
    const strays = await closeOff(context, [site.address]);
    const workbench = await WorkbenchPage.open(context, site.address);
    await expectAsBuiltWithoutServer(workbench, strays);
    expect(site.asked.filter((path) => path === "workbench.js").length).toBeGreaterThan(0);
  });

  it("is the same in the one file, opened as a file with the network off", { timeout: 180_000 }, async () => {
    await newContext();
    await context.setOffline(true);
    const strays = await closeOff(context, [site.file]);
    const asked = site.asked.length;
    const workbench = await WorkbenchPage.open(context, site.file);
    await expectAsBuiltWithoutServer(workbench, strays);
    expect(site.asked.length).toBe(asked);
  });

  async function expectAsBuiltWithoutServer(workbench: WorkbenchPage, strays: readonly string[]): Promise<void> {
    const { page } = workbench;
    await writeByForm(page);
    const place = new Workplace();
    for (const [path, bytes] of Object.entries(unzipSync(await copyOfAll(page, workbench)))) {
      place.write(`motions/${path}`, bytes);
    }
    await expectAsBuilt(page, place);
    expect(workbench.complaints).toEqual([]);
    expect(strays).toEqual([]);
    await context.close();
    place.remove();
  }

  /** What the page saved is what was meant, and what it downloads are the bytes that the command line makes of that. */
  async function expectAsBuilt(page: Page, place: Workplace): Promise<void> {
    const text = readFileSync(join(place.folder, `motions/${name}.md`), "utf8");
    expect(text.replace(/^datum: .*$/m, "datum: DAY").replace(/\n+$/, "\n")).toBe(writtenByForm);
    place.yrka(["build", "--format", "pdf,docx"]);
    for (const format of ["pdf", "docx"] as const) {
      await page.getByRole("button", { name: "Hämta", exact: true }).click();
      const item = page.getByRole("menuitem", { name: format === "pdf" ? "Hämta PDF" : /Word-fil/ });
      const { name: file, bytes } = await takeDownload(page, () => item.click());
      expect(file).toBe(`${name}.${format}`);
      expect(bytes.equals(readFileSync(join(place.folder, `output/${name}.${format}`)))).toBe(true);
    }
  }
});

/** The copy of everything, which is saved from the list; and back to the motion. */
async function copyOfAll(page: Page, workbench: WorkbenchPage): Promise<Uint8Array> {
  await page.getByRole("link", { name: "Motioner" }).click();
  const button = page.getByRole("button", { name: "Spara en kopia av allt" });
  const { bytes } = await takeDownload(page, () => button.click());
  await page.getByRole("link", { name: /cykelplatser/ }).click();
  await page.waitForSelector("main[data-built]");
  expect(await workbench.page.locator(".saved").innerText()).toBe("Sparad");
  return new Uint8Array(bytes);
}
