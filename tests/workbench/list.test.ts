import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { motionText } from "../support/motion-text.ts";
import { describeWith } from "../support/oracles.ts";
import { Workplace } from "../support/run-cli.ts";
import { RunningPreview } from "./running-preview.ts";
import { RunningSite } from "./running-site.ts";
import { launchBrowser, WorkbenchPage } from "./workbench-page.ts";

const patient = { timeout: 20_000 };

describeWith(["chromium"], "the list of motions", () => {
  let browser: Browser;
  let context: BrowserContext;
  let place: Workplace;
  let preview: RunningPreview;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    place = new Workplace({
      "motions/cyklar.md": motionText({}),
      "motions/utkast.md": motionText({ titel: "Ljus i parken", "att-satser": undefined }),
      "motions/svar.md": motionText({
        titel: "Bussar till skolan",
        inlämnad: "2024-11-20",
        väckt: "2024-11-25",
      }),
    });
    preview = await RunningPreview.start(place.folder);
    context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    ({ page } = await WorkbenchPage.open(context, preview.address));
    await page.waitForSelector('main[data-checked="true"]');
  });
  afterAll(async () => {
    await browser.close();
    await preview.kill();
    place.remove();
  });

  const titles = () => page.locator(".motions li:visible .title").allInnerTexts();
  const act = async (title: string, name: string): Promise<void> => {
    await page.getByRole("button", { name: `Mer för ${title}` }).click();
    await page.getByRole("menuitem", { name }).click();
  };

  it("has drafts first and tells how far each has come", async () => {
    expect(await page.locator(".groups h2").allInnerTexts()).toEqual([
      "Att skriva klart (1)",
      "Klara att lämna in (1)",
      "Obesvarade för länge (1)",
    ]);
    expect(await page.locator("svg.timeline").getAttribute("aria-label")).toContain("Svar senast 2025-11-25");
    await page.getByRole("searchbox").fill("skolan buss");
    expect(await titles()).toEqual(["Bussar till skolan"]);
    expect(await page.getByRole("search").getByRole("status").innerText()).toBe("1 träff");
    await page.getByRole("searchbox").fill("");
    await page.getByLabel("Gruppera efter läge").uncheck();
    await page.getByLabel("Ordna efter").selectOption("title");
    expect(await titles()).toEqual(["Bussar till skolan", "Fler cykelplatser vid resecentrum", "Ljus i parken"]);
    await page.reload();
    await expect
      .poll(titles, patient)
      .toEqual(["Bussar till skolan", "Fler cykelplatser vid resecentrum", "Ljus i parken"]);
  });

  it("puts a motion away and brings it out again", async () => {
    await act("Ljus i parken", "Lägg undan");
    expect(await titles()).not.toContain("Ljus i parken");
    await page.getByText("Undanlagda (1)").click();
    await act("Ljus i parken", "Ta fram igen");
    expect(await titles()).toContain("Ljus i parken");
    expect(existsSync(join(place.folder, "motions/utkast.md"))).toBe(true);
  });

  it("renames a file with what is kept of it, and never over another", async () => {
    await page.getByRole("link", { name: "utkast.md" }).click();
    await page.waitForSelector("main[data-built]");
    await page.locator(".cm-content").focus();
    await page.keyboard.type("Osparat.");
    await page.waitForTimeout(400);
    await page.getByRole("link", { name: "Motioner" }).click();
    await expect.poll(() => page.locator(".state", { hasText: "Osparad text" }).count(), patient).toBe(1);
    await act("Ljus i parken", "Byt filnamn");
    await page.getByRole("textbox", { name: "Filnamn" }).fill("cyklar");
    await page.locator("dialog .primary").click();
    await expect.poll(() => page.locator(".toast").innerText(), patient).toContain("redan en fil");
    await act("Ljus i parken", "Byt filnamn");
    await page.getByRole("button", { name: "Ta rubriken" }).click();
    await page.locator("dialog .primary").click();
    await page.getByRole("link", { name: "ljus-i-parken.md" }).click();
    await page.getByRole("button", { name: "Ta fram den" }).click();
    await expect.poll(() => page.locator(".cm-content").innerText(), patient).toContain("Osparat.");
    expect(existsSync(join(place.folder, "motions/utkast.md"))).toBe(false);
    await page.keyboard.press("Control+s");
    await expect.poll(() => page.locator(".saved").innerText(), patient).toBe("Sparad");
  });

  it("copies a motion to a new one that is not handed in, with a server and without", {
    timeout: 180_000,
  }, async () => {
    const site = await RunningSite.start(place);
    const own = await browser.newContext();
    const { page: alone } = await WorkbenchPage.open(own, site.address);
    await alone.getByRole("button", { name: "Läs in en kopia eller filer" }).waitFor();
    const chooser = alone.waitForEvent("filechooser");
    await alone.getByRole("button", { name: "Läs in en kopia eller filer" }).click();
    await (await chooser).setFiles(join(place.folder, "motions/svar.md"));
    await alone.getByRole("link", { name: "svar.md" }).waitFor();
    await page.goto(preview.address);
    for (const each of [page, alone]) {
      await each.getByRole("button", { name: "Mer för Bussar till skolan" }).click();
      await each.getByRole("menuitem", { name: "Kopiera till en ny" }).click();
      await each.waitForSelector("main[data-built]");
      expect(await each.locator("h1").getAttribute("title")).toBe("svar-2.md");
    }
    const text = readFileSync(join(place.folder, "motions/svar-2.md"), "utf8");
    expect(text).toBe(motionText({ titel: "Bussar till skolan" }));
    // The file of another name replaces the first in the browser's own storage.
    await alone.getByRole("link", { name: "Motioner" }).click();
    await alone.getByRole("button", { name: "Mer för Bussar till skolan" }).first().click();
    await alone.getByRole("menuitem", { name: "Byt filnamn" }).click();
    await alone.getByRole("textbox", { name: "Filnamn" }).fill("Ny buss");
    await alone.locator("dialog .primary").click();
    await alone.getByRole("link", { name: "ny-buss.md" }).waitFor();
    await alone.reload();
    await alone.waitForSelector(".motions");
    expect((await alone.locator(".motions .where").allInnerTexts()).toSorted()).toEqual([
      "ny-buss.md",
      expect.stringMatching(/^svar(-2)?\.md$/),
    ]);
    await own.close();
    await site.stop();
  });
});
