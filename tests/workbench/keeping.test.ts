import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { motionText } from "../support/motion-text.ts";
import { describeWith } from "../support/oracles.ts";
import { Workplace } from "../support/run-cli.ts";
import { RunningSite } from "./running-site.ts";
import { takeDownload } from "./take-download.ts";
import { launchBrowser, WorkbenchPage } from "./workbench-page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** A fraction, which HarfBuzz sets; its WebAssembly is fetched for it. */
const motion = motionText({}, "Cyklarna får inte plats, och nästa ställ är 1⁄2 mil bort.\n");

/** A busy computer takes its time. */
const patient = { timeout: 20_000 };

/** A folder of the computer: the browser's private one is reached by the same handles, and its own dialog cannot be driven. */
const pickFolder = `window.showDirectoryPicker = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle("Mina motioner", { create: true });`;

describeWith(["chromium"], "motions without a server", () => {
  let browser: Browser;
  let context: BrowserContext;
  let office: Workplace;
  let site: RunningSite;
  const opened: WorkbenchPage[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    office = new Workplace({
      "yrka.config.yml": "kommun: Umeå\nförfattare:\n  namn: Anna Exempel\n",
      "templates/vi/theme.yml": "extends: standard\n",
    });
    site = await RunningSite.start(office);
  });
  afterAll(async () => {
    await browser.close();
    await site.stop();
    office.remove();
  });
  const begin = async (serviceWorkers: "allow" | "block"): Promise<void> => {
    context = await browser.newContext({
      acceptDownloads: true,
      viewport: { width: 1400, height: 900 },
      serviceWorkers,
    });
    await context.addInitScript(pickFolder);
  };
  beforeEach(() => begin("block"));
  afterEach(async () => {
    const complaints = opened.splice(0).flatMap((each) => each.complaints);
    await context.close();
    // Without a network, the browser looks for a newer site and says that it found none; the test says that it keeps none.
    const known = /ERR_INTERNET_DISCONNECTED|fetching the script|Service Worker registration blocked/;
    expect(complaints.filter((text) => !known.test(text))).toEqual([]);
  });

  const open = async (hash = ""): Promise<Page> => {
    const workbench = await WorkbenchPage.open(context, site.address, hash);
    opened.push(workbench);
    return workbench.page;
  };
  const takeIn = async (page: Page, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
    const given = Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: "",
      buffer: Buffer.from(content),
    }));
    await page.locator('.keeping input[type="file"]').setInputFiles(given);
    await expect.poll(() => said(page), patient).toMatch(/läst/);
  };
  const said = async (page: Page): Promise<string> => (await page.locator(".keeping-said").textContent()) ?? "";
  const openMotion = async (page: Page, path: string): Promise<void> => {
    await page.locator(".motions a", { hasText: path }).click();
    await page.waitForSelector("main[data-built]");
  };
  const type = async (page: Page, words: string): Promise<void> => {
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type(words);
  };
  const save = async (page: Page): Promise<void> => {
    await page.keyboard.press("Control+s");
    await expect.poll(() => page.locator(".saved").innerText(), patient).toBe("Sparad");
  };
  const copyOfAll = async (page: Page): Promise<Buffer> => {
    const button = page.getByRole("button", { name: "Spara en kopia av allt" });
    return (await takeDownload(page, () => button.click())).bytes;
  };

  it("begin with the office's own settings and looks", async () => {
    const page = await open("#/ny");
    await page.waitForSelector("form");
    expect(await page.getByLabel("Kommun eller region").inputValue()).toBe("Umeå");
    expect(await page.getByLabel("Ditt namn").inputValue()).toBe("Anna Exempel");
    await page.goto(`${site.address}#/`);
    await takeIn(page, { "a.md": motionText({ mall: "vi" }) });
    expect(await page.locator(".motions .state.fine").innerText()).toBe("Inga fel");
  });

  it("work without a network after the first visit, in any script, to the bytes of the command line", {
    timeout: 120_000,
  }, async () => {
    await context.close();
    await begin("allow");
    const page = await open();
    await expect.poll(() => page.locator(".offline").textContent(), patient).toContain("utan nät");
    const devTools = await context.newCDPSession(page);
    const { installabilityErrors } = await devTools.send("Page.getInstallabilityErrors");
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
    await takeIn(page, { "a.md": motion });
    await context.setOffline(true);
    const asked = site.asked.length;
    await page.reload();
    await openMotion(page, "a.md");
    await page.getByRole("button", { name: "Hämta", exact: true }).click();
    const item = page.getByRole("menuitem", { name: "Hämta PDF" });
    const { bytes } = await takeDownload(page, () => item.click());
    // The browser itself looks for a newer one.
    expect(site.asked.slice(asked).filter((path) => path !== "service-worker.js")).toEqual([]);
    office.write("motions/a.md", motion);
    office.yrka(["build", "--format", "pdf"]);
    expect(bytes.equals(readFileSync(join(office.folder, "output/a.pdf")))).toBe(true);
    await context.setOffline(false);
  });

  it("take a newer site when nobody has the page open, and not before", { timeout: 240_000 }, async () => {
    await context.close();
    await begin("allow");
    const other = new Workplace();
    const changing = await RunningSite.start(other);
    const page = (await WorkbenchPage.open(context, changing.address)).page;
    await expect.poll(() => page.locator(".offline").textContent(), patient).toContain("utan nät");
    other.yrka(["site", "--out", "out", "--address", "https://example.org/nyare/"]);
    await page.evaluate("navigator.serviceWorker.getRegistration().then((own) => own.update())");
    await expect.poll(() => page.locator(".offline").textContent(), patient).toContain("nyare version");
    await page.reload();
    await page.waitForSelector(".about");
    expect(await page.locator(".about").innerText()).not.toContain("example.org");
    await page.close();
    await expect
      .poll(async () => {
        const next = (await WorkbenchPage.open(context, changing.address)).page;
        const text = await next.locator(".about").innerText();
        await next.close();
        return text;
      }, patient)
      .toContain("https://example.org/nyare/");
    await changing.stop();
    other.remove();
  });

  it("come back from a copy after everything has been forgotten", async () => {
    await context.close();
    await begin("allow");
    const page = await open();
    await takeIn(page, { "a.md": motion, "bild.png": new Uint8Array([1, 2, 3]) });
    const copy = await copyOfAll(page);
    expect(Object.keys(unzipSync(new Uint8Array(copy)))).toEqual(["a.md", "bild.png"]);
    await page.getByRole("button", { name: "Glöm allt på den här datorn" }).click();
    await page.getByRole("button", { name: "Glöm allt", exact: true }).click();
    await page.getByText("Allt är glömt.").waitFor();
    const left = await page.evaluate(`(async () => ({
      databases: await indexedDB.databases(), caches: await caches.keys(),
      stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      worker: (await navigator.serviceWorker.getRegistrations()).length,
    }))()`);
    expect(left).toEqual({ databases: [], caches: [], stored: [], worker: 0 });
    await page.goto("about:blank");
    const again = await open();
    expect(await again.locator(".motions").count()).toBe(0);
    await takeIn(again, { "kopia.zip": new Uint8Array(copy) });
    expect(await said(again)).toBe("2 filer lästes in.");
    expect(await copyOfAll(again)).toEqual(copy);
  });

  it("come from a Word file, and take in what was changed in one", async () => {
    office.write("motions/word.md", motion);
    office.yrka(["build", "--format", "docx", "motions/word.md"]);
    const docx = readFileSync(join(office.folder, "output/word.docx"));
    const page = await open();
    await page.locator('.import input[type="file"]').setInputFiles({ name: "word.docx", mimeType: "", buffer: docx });
    await page.waitForSelector("main[data-built]");
    expect(await page.locator(".cm-content").innerText()).toContain("Cyklarna får inte plats");
    await type(page, "Tillagt.");
    await save(page);
    await page.evaluate(`{
      const dataTransfer = new DataTransfer();
      const bytes = Uint8Array.from(atob("${docx.toString("base64")}"), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], "word.docx"));
      dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }`);
    await page.locator(".toast").waitFor();
    expect(await page.locator(".cm-content").innerText()).toContain("Cyklarna får inte plats");
  });

  it("are not forgotten under another tab", async () => {
    const page = await open();
    await open();
    await page.getByRole("button", { name: "Glöm allt på den här datorn" }).click();
    await page.getByRole("button", { name: "Glöm allt", exact: true }).click();
    await expect.poll(() => said(page), patient).toContain("Stäng först de andra flikarna");
  });

  it("are saved in a folder that is opened, follow its changes, and are there the next time", async () => {
    const page = await open();
    await takeIn(page, { "min.md": motion });
    await page.getByRole("button", { name: "Öppna en mapp" }).click();
    await page.getByText("Motionerna finns i mappen ”Mina motioner”").waitFor();
    expect(await page.locator(".motions").count()).toBe(0);
    await takeIn(page, { "a.md": motion });
    await openMotion(page, "a.md");
    await type(page, "Tillagt.");
    await save(page);
    const inFolder = "(await navigator.storage.getDirectory()).getDirectoryHandle('Mina motioner')";
    const read = () =>
      page.evaluate<string>(
        `(async () => (await (await (await ${inFolder}).getFileHandle("a.md")).getFile()).text())()`,
      );
    expect(await read()).toContain("Tillagt.");
    // Another program writes the file.
    await page.evaluate(`(async () => {
      const file = await (await ${inFolder}).getFileHandle("a.md");
      const text = (await (await file.getFile()).text()).replace("Tillagt.", "Utifrån.");
      const writable = await file.createWritable();
      await writable.write(text);
      await writable.close();
    })()`);
    await expect.poll(() => page.locator(".cm-content").innerText(), patient).toContain("Utifrån.");
    await page.goto(`${site.address}#/`);
    await page.reload();
    await page.getByText("Motionerna finns i mappen ”Mina motioner”").waitFor();
    await page.getByRole("button", { name: "Visa det som finns i webbläsaren" }).click();
    await page.getByText("Motionerna finns i den här webbläsaren").waitFor();
    expect(await page.locator(".motions .where").innerText()).toBe("min.md");
  });

  it("are not lost between two tabs, nor when there is no room", async () => {
    const one = await open();
    await takeIn(one, { "a.md": motion });
    const two = await open();
    await openMotion(one, "a.md");
    await openMotion(two, "a.md");
    await type(one, "Från den ena.");
    await save(one);
    await expect.poll(() => two.locator(".cm-content").innerText(), patient).toContain("Från den ena.");
    await two.evaluate(
      `IDBObjectStore.prototype.put = () => { throw new DOMException("", "QuotaExceededError"); }; undefined`,
    );
    await type(two, "Ryms inte.");
    await two.keyboard.press("Control+s");
    await two.locator(".notice", { hasText: "Det får inte plats mer." }).waitFor();
    expect(await two.locator(".saved").innerText()).toBe("Inte sparad");
    // The file is what it was, for the engine too.
    await type(one, " Och mer.");
    await save(one);
    await two.locator(".notice", { hasText: "Filen har ändrats av ett annat program" }).waitFor();
    expect(await two.locator(".cm-content").innerText()).toContain("Ryms inte.");
  });

  it("have a view with no violation of WCAG 2.2 A and AA, on a narrow dark screen too", async () => {
    const viewport = { width: 320, height: 900 };
    const own = await browser.newContext({ colorScheme: "dark", viewport, bypassCSP: true, serviceWorkers: "block" });
    await own.addInitScript(pickFolder);
    const { page } = await WorkbenchPage.open(own, site.address);
    await takeIn(page, { "a.md": motion });
    if (process.env["YRKA_SCREENSHOTS"] !== undefined)
      await page.screenshot({
        path: join(process.env["YRKA_SCREENSHOTS"], "without a server.png"),
      });
    await page.getByRole("button", { name: "Glöm allt på den här datorn" }).click();
    await page.evaluate(axe);
    const violations = await page.evaluate(
      `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`,
    );
    expect(violations).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await own.close();
  });
});
