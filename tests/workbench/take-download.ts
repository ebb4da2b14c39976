import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

export type TakenDownload = { readonly name: string; readonly bytes: Buffer };

/** Do what makes the page download a file, and give the file. Firefox tells its driver of no download: there it is what the page hands the browser. */
export async function takeDownload(page: Page, act: () => Promise<void>): Promise<TakenDownload> {
  if (page.context().browser()?.browserType().name() !== "firefox") {
    const begun = page.waitForEvent("download");
    await act();
    const download = await begun;
    return { name: download.suggestedFilename(), bytes: readFileSync((await download.path()) ?? "") };
  }
  await page.evaluate(`{
    const handOut = HTMLAnchorElement.prototype.click;
    window.handed = new Promise((resolve) => {
      HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = handOut;
        resolve({ name: this.download, address: this.href });
      };
    });
    const made = URL.createObjectURL;
    URL.createObjectURL = (blob) => { URL.createObjectURL = made; window.blob = blob; return made.call(URL, blob); };
  }`);
  await act();
  const { name, text } = await page.evaluate<{ name: string; text: string }>(`(async () => {
    const { name } = await window.handed;
    const bytes = new Uint8Array(await window.blob.arrayBuffer());
    return { name, text: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")) };
  })()`);
  return { name, bytes: Buffer.from(text, "base64") };
}
