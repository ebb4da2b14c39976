import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { motionText } from "../support/motion-text.ts";
import { describeWith } from "../support/oracles.ts";
import { Workplace } from "../support/run-cli.ts";
import { RunningPreview } from "./running-preview.ts";
import { launchBrowser, WorkbenchPage } from "./workbench-page.ts";

const patient = { timeout: 20_000 };
const motion = motionText(
  {},
  "Cyklarna får inte plats vid resecentrum.\n\nVarje morgon letar många förgäves efter ett ställ.\n",
);

describeWith(["chromium"], "a Word file that is dropped on its motion", () => {
  let browser: Browser;
  let context: BrowserContext;
  let place: Workplace;
  let preview: RunningPreview;
  let parts: Readonly<Record<string, Uint8Array>>;
  let workbench: WorkbenchPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    place = new Workplace({ "motions/a.md": motion });
    preview = await RunningPreview.start(place.folder);
    place.yrka(["build", "--format", "docx"]);
    parts = unzipSync(readFileSync(join(place.folder, "output/a.docx")));
  });
  afterAll(async () => {
    await browser.close();
    await preview.kill();
    place.remove();
  });
  beforeEach(async () => {
    await context?.close();
    place.write("motions/a.md", motion);
    context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    workbench = await WorkbenchPage.openMotion(context, preview.address, "a.md");
    ({ page } = workbench);
  });

  const onDisk = (): string => readFileSync(join(place.folder, "motions/a.md"), "utf8");
  /** The file as a colleague sends it back, with words in place of others. */
  const drop = async (replaced: Readonly<Record<string, string>>): Promise<void> => {
    let xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    for (const [old, fresh] of Object.entries(replaced)) {
      expect(xml).toContain(old);
      xml = xml.replace(old, fresh);
    }
    const docx = Buffer.from(zipSync({ ...parts, "word/document.xml": strToU8(xml) })).toString("base64");
    await page.evaluate(`{
      const bytes = Uint8Array.from(atob("${docx}"), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], "a från Bo.docx"));
      document.querySelector(".cm-content").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }`);
  };
  const dialog = () => page.locator("dialog");
  const save = async (): Promise<string> => {
    await page.keyboard.press("Control+s");
    await expect.poll(() => page.locator(".saved").innerText(), patient).toBe("Sparad");
    return onDisk();
  };
  const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

  it("has its changes taken or left one by one, in one step that can be undone", async () => {
    await drop({ "Varje morgon": "Varje måndag", "bygger 200": "bygger 300", förgäves: "länge" });
    expect(await dialog().getByRole("heading").innerText()).toBe("Ändringar i a från Bo.docx");
    expect(await dialog().locator("li").allTextContents()).toEqual([
      "Förslag till beslut 1att kommunen bygger Borttaget: 200Nytt: 300 cykelplatser vid resecentrum.",
      "MotiveringVarje Borttaget: morgonNytt: måndag letar många förgäves efter ett ställ.",
      "MotiveringVarje morgon letar många Borttaget: förgävesNytt: länge efter ett ställ.",
    ]);
    await dialog().getByRole("checkbox", { name: "Förslag till beslut 1" }).uncheck();
    await dialog().getByRole("button", { name: "För in de valda" }).click();
    await expect.poll(() => page.locator(".saved").innerText(), patient).toBe("Inte sparad");
    expect(onDisk()).toBe(motion);
    expect(await save()).toBe(motion.replace("Varje morgon", "Varje måndag").replace("förgäves", "länge"));
    await page.locator(".toast").getByRole("button", { name: "Ångra" }).click();
    expect(await save()).toBe(motion);
  });

  it("leaves the author's words where both wrote, unless the other's are chosen", async () => {
    for (const [isTaken, expected] of [
      [false, "Varje natt letar"],
      [true, "Varje måndag letar"],
    ] as const) {
      place.write("motions/a.md", motion.replace("morgon", "natt"));
      await expect.poll(() => workbench.text(), patient).toContain("Varje natt");
      await drop({ "Varje morgon": "Varje måndag" });
      const conflict = dialog().getByRole("group", { name: "Motivering: båda har ändrat här" });
      expect(await conflict.getByRole("radio", { name: "Behåll min text" }).isChecked()).toBe(true);
      if (isTaken) await conflict.getByRole("radio", { name: "Ta Word-filens text" }).check();
      await dialog().getByRole("button", { name: "För in de valda" }).click();
      await expect.poll(() => dialog().count()).toBe(0);
      expect(await workbench.text()).toContain(expected);
    }
  });

  it("shows words that the text has no place for, and puts them last where that is chosen", async () => {
    const signed = "Anna Exempel (M)";
    await drop({
      [`${signed}`]: `${signed}</w:t></w:r></w:p>${paragraph("Ett *tillägg* efter namnet.").replace("</w:t></w:r></w:p>", "")}`,
    });
    const box = dialog().getByRole("checkbox", { name: /Har ingen plats i motionen/ });
    expect(await dialog().locator("li").innerText()).toContain("Ett *tillägg* efter namnet.");
    expect(await box.isChecked()).toBe(false);
    await box.check();
    await dialog().getByRole("button", { name: "För in de valda" }).click();
    expect(await save()).toBe(`${motion}\nEtt \\*tillägg\\* efter namnet.\n`);
  });

  it("that says what the text says changes nothing", async () => {
    await drop({});
    await expect.poll(() => page.locator(".toast").innerText(), patient).toContain("säger samma sak som texten");
    expect(await dialog().count()).toBe(0);
  });
});
