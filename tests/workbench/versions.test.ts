import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { motionText } from "../support/motion-text.ts";
import { describeWith } from "../support/oracles.ts";
import { Workplace } from "../support/run-cli.ts";
import { RunningPreview } from "./running-preview.ts";
import { launchBrowser, WorkbenchPage } from "./workbench-page.ts";

const patient = { timeout: 20_000 };

describeWith(["chromium"], "what a motion said before", () => {
  let browser: Browser;
  let place: Workplace;
  let preview: RunningPreview;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    place = new Workplace({ "motions/a.md": motionText({}, "Cyklarna får inte plats.\n") });
    preview = await RunningPreview.start(place.folder);
    ({ page } = await WorkbenchPage.openMotion(await browser.newContext(), preview.address, "a.md"));
  });
  afterAll(async () => {
    await browser.close();
    await preview.kill();
    place.remove();
  });

  const onDisk = (): string => readFileSync(join(place.folder, "motions/a.md"), "utf8");
  const more = async (name: string): Promise<void> => {
    await page.locator(".motion-bar").getByRole("button", { name: "Mer" }).click();
    await page.getByRole("menuitem", { name }).or(page.getByRole("menuitemcheckbox", { name })).click();
  };
  const type = async (words: string): Promise<void> => {
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(words);
  };

  it("is brought back, and what stood instead is not lost", async () => {
    await type("Först.");
    await page.keyboard.press("Control+s");
    await expect.poll(onDisk, patient).toContain("Först.");
    await type("Sedan.");
    await more("Tidigare versioner");
    const dialog = page.locator("dialog");
    // What was opened, and what was saved.
    await expect.poll(() => dialog.locator("option").count(), patient).toBe(2);
    await dialog.locator("select").selectOption("1");
    expect(await dialog.locator("pre .removed").allInnerTexts()).toEqual([expect.stringContaining("Först.Sedan.")]);
    await dialog.getByRole("button", { name: "Ta fram versionen" }).click();
    await expect.poll(() => page.locator(".cm-content").innerText(), patient).not.toContain("Först.");
    expect(await page.locator(".saved").innerText()).toBe("Inte sparad");
    expect(onDisk()).toContain("Först.");
    await more("Tidigare versioner");
    await dialog.locator("select").selectOption("0");
    expect(await dialog.locator("pre .added").allInnerTexts()).toEqual([expect.stringContaining("Först.Sedan.")]);
    await dialog.getByRole("button", { name: "Ta fram versionen" }).click();
    await expect.poll(() => page.locator(".cm-content").innerText(), patient).toContain("Först.Sedan.");
  });

  it("is saved by itself where that was chosen, and never over another program's words", async () => {
    expect(onDisk()).not.toContain("Sedan.");
    await more("Spara av sig själv");
    await expect.poll(onDisk, patient).toContain("Först.Sedan.");
    await page.locator(".motion-bar").getByRole("button", { name: "Mer" }).click();
    const item = page.getByRole("menuitemcheckbox", { name: "Spara av sig själv" });
    expect(await item.getAttribute("aria-checked")).toBe("true");
    await page.keyboard.press("Escape");
    await type("Mitt.");
    place.write("motions/a.md", onDisk().replace("Först.", "Utifrån."));
    await page.locator(".notice", { hasText: "Filen har ändrats av ett annat program" }).waitFor();
    await type("Och mer.");
    await page.waitForTimeout(2500);
    expect(onDisk()).toContain("Utifrån.");
    await page.getByRole("button", { name: "Behåll min text" }).click();
    await expect.poll(onDisk, patient).toContain("Mitt.Och mer.");
  });
});
