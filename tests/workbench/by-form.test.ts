import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeWith } from "../support/oracles.ts";
import { Workplace } from "../support/run-cli.ts";
import { writeByForm, writtenByForm } from "./by-form.ts";
import { RunningPreview } from "./running-preview.ts";
import { launchBrowser, WorkbenchPage } from "./workbench-page.ts";

const name = "fler-cykelplatser-vid-resecentrum";

describeWith(["chromium"], "a motion by the form alone", () => {
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await launchBrowser();
    context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1400, height: 900 } });
  });
  afterAll(() => browser.close());

  it("is the PDF and the DOCX that the command line builds of the saved file: with the server", {
    timeout: 180_000,
  }, async () => {
    const place = new Workplace({ "motions/.keep": "" });
    const preview = await RunningPreview.start(place.folder);
    const workbench = await WorkbenchPage.open(context, preview.address);
    const { page } = workbench;
    await writeByForm(page);
    const text = readFileSync(join(place.folder, `motions/${name}.md`), "utf8");
    expect(text.replace(/^datum: .*$/m, "datum: DAY").replace(/\n+$/, "\n")).toBe(writtenByForm);
    place.yrka(["build", "--format", "pdf,docx"]);
    for (const format of ["pdf", "docx"] as const) {
      const begun = page.waitForEvent("download");
      await page.getByRole("button", { name: "Hämta", exact: true }).click();
      await page.getByRole("menuitem", { name: format === "pdf" ? "Hämta PDF" : /Word-fil/ }).click();
      const download = await begun;
      expect(download.suggestedFilename()).toBe(`${name}.${format}`);
      const bytes = readFileSync((await download.path()) ?? "");
      expect(bytes.equals(readFileSync(join(place.folder, `output/${name}.${format}`)))).toBe(true);
    }
    expect(workbench.complaints).toEqual([]);
    await preview.kill();
    place.remove();
  });
});
