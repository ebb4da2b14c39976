import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContext, chromium, firefox, type Page } from "playwright-core";
import { expect } from "vitest";

/** Chromium as it is installed on this computer; with `YRKA_BROWSER=firefox` Firefox, which `npm test` does not ask for. */
export async function launchBrowser(): Promise<Browser> {
  if (process.env["YRKA_BROWSER"] === "firefox")
    return firefox.launch({ executablePath: installed("firefox-esr"), channel: "moz-firefox" });
  return chromium.launch({
    executablePath: installed("chromium"),
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
}

function installed(program: string): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const path = folders.map((folder) => join(folder, program)).find((each) => existsSync(each));
  if (path === undefined) throw new Error(`${program} is not on the PATH`);
  return path;
}

/** The workbench as a person meets it. */
export class WorkbenchPage {
  readonly page: Page;
  /** What the page said to the console, and what it threw: nothing, as a rule. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        this.complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("dialog", (dialog) => void dialog.accept());
  }

  static async open(context: BrowserContext, address: string, hash = ""): Promise<WorkbenchPage> {
    const workbench = new WorkbenchPage(await context.newPage());
    await workbench.page.goto(`${address}${hash}`);
    await workbench.page.waitForSelector("main");
    return workbench;
  }

  static async openMotion(context: BrowserContext, address: string, path: string): Promise<WorkbenchPage> {
    const workbench = await WorkbenchPage.open(context, address, `#/motion/${encodeURIComponent(path)}`);
    await workbench.page.waitForSelector("main[data-built]");
    return workbench;
  }

  /** The words of the text, as the editor shows them. */
  async text(): Promise<string> {
    return (await this.page.locator(".cm-content .cm-line").allTextContents()).join("\n");
  }

  /** Do something to the text, and wait until the pages have followed. */
  async built(action: () => Promise<void>): Promise<void> {
    const before = await this.builds();
    await action();
    await expect.poll(() => this.builds(), { timeout: 15_000, interval: 30 }).toBeGreaterThan(before);
    // What was typed while a build ran is built after it.
    for (let last = -1, now = await this.builds(); last !== now; now = await this.builds()) {
      last = now;
      await this.page.waitForTimeout(250);
    }
  }

  async builds(): Promise<number> {
    return Number(await this.page.locator("main").getAttribute("data-built"));
  }

  /** Put the cursor at the end of the line that holds these words, found by searching: by keyboard alone. */
  async goToLine(words: string): Promise<void> {
    const { keyboard } = this.page;
    await this.tabTo("Motionens text");
    await keyboard.press("Control+Home");
    await keyboard.press("Control+f");
    await keyboard.press("Control+a");
    await keyboard.type(words);
    await keyboard.press("Enter");
    await keyboard.press("Escape");
    await keyboard.press("End");
  }

  /** What there is to say of words that are being written is said when they have been written. */
  async counts(): Promise<string> {
    await this.page.waitForTimeout(1000);
    return (await this.page.locator(".problems .counts").textContent()) ?? "";
  }

  /** Go to a control with the Tab key, by the name that a screen reader says. */
  async tabTo(name: string | RegExp): Promise<void> {
    const heard: string[] = [];
    for (let count = 0; count < 120; count++) {
      await this.page.keyboard.press("Tab");
      const label = String(
        await this.page.evaluate(
          "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent ?? '').trim()",
        ),
      );
      if (typeof name === "string" ? label === name : name.test(label)) return;
      heard.push(label.slice(0, 30));
    }
    throw new Error(`${name} is not reached by Tab, only ${[...new Set(heard)].join(" | ")}`);
  }

  /** Press a button or follow a link, by keyboard alone. */
  async activate(name: string | RegExp): Promise<void> {
    await this.tabTo(name);
    await this.page.keyboard.press("Enter");
  }
}
