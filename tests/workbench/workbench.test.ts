import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { motionText } from "../support/motion-text.ts";
import { describeWith } from "../support/oracles.ts";
import { Workplace } from "../support/run-cli.ts";
import { validatePdf } from "../support/verapdf.ts";
import { RunningPreview } from "./running-preview.ts";
import { launchBrowser, WorkbenchPage } from "./workbench-page.ts";

const body = "Cyklarna får inte plats vid resecentrum.\n\nVarje morgon letar många förgäves efter ett ställ.";
const motion = motionText({}, `${body}\n`);

describeWith(["chromium", "java"], "the workbench in a browser", () => {
  let browser: Browser;
  let context: BrowserContext;
  let place: Workplace;
  let preview: RunningPreview;
  const opened: WorkbenchPage[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    place = new Workplace({ "motions/a.md": motion });
    preview = await RunningPreview.start(place.folder);
    context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1400, height: 900 } });
    await context.addInitScript("localStorage.getItem('yrka-mode') ?? localStorage.setItem('yrka-mode', 'source')");
  });

  afterEach(async () => {
    const complaints = opened.splice(0).flatMap((each) => each.complaints);
    await context.close();
    await preview.kill();
    place.remove();
    // A lost server and a refused save are no faults of the page, nor is the style that Chromium itself tries to keep when one types over a selection.
    const known = /Failed to load resource|ERR_CONNECTION|Applying inline style/;
    expect(complaints.filter((text) => !known.test(text))).toEqual([]);
  });

  const open = async (hash = ""): Promise<WorkbenchPage> => {
    const workbench = await WorkbenchPage.open(context, preview.address, hash);
    opened.push(workbench);
    return workbench;
  };
  const openMotion = async (): Promise<WorkbenchPage> => {
    const workbench = await WorkbenchPage.openMotion(context, preview.address, "a.md");
    opened.push(workbench);
    return workbench;
  };
  const onDisk = (path = "motions/a.md"): string => readFileSync(join(place.folder, path), "utf8");

  it("takes a motion from nothing to a PDF that veraPDF confirms, by keyboard alone", {
    timeout: 120_000,
  }, async () => {
    await context.addInitScript("localStorage.setItem('yrka-mode', 'body')");
    const workbench = await open();
    const { page } = workbench;
    const { keyboard } = page;
    await workbench.tabTo("Ny motion");
    await keyboard.press("Enter");
    await page.waitForSelector("form");
    for (const [name, value] of [
      ["Rubrik", "Fler cykelplatser vid resecentrum"],
      ["Kommun eller region", "Umeå"],
      ["Ditt namn", "Anna Exempel"],
      ["Parti", "M"],
      ["Uppdrag", "ledamot"],
    ] as const) {
      await workbench.tabTo(name);
      await keyboard.type(value);
    }
    await keyboard.press("Enter");
    await page.waitForSelector("main[data-built]");
    // Writing begins where something is missing: at the first proposal.
    await expect.poll(() => page.evaluate("document.activeElement.labels?.[0]?.textContent")).toBe("Förslag 1");
    await workbench.built(() => keyboard.type("kommunen bygger 200 cykelplatser vid resecentrum."));
    await workbench.tabTo("Motivering");
    await workbench.built(() => keyboard.type(body.replace("\n\n", "\n")));
    expect(await workbench.counts()).toBe("0 fel, 0 varningar");
    await keyboard.press("Control+s");
    await expect.poll(() => page.locator(".saved").innerText()).toBe("Sparad");
    const text = onDisk("motions/fler-cykelplatser-vid-resecentrum.md");
    expect(text).toContain("  - att kommunen bygger 200 cykelplatser vid resecentrum.\n");
    expect(text).toContain(body);
    await workbench.activate("Hämta");
    const [download] = await Promise.all([page.waitForEvent("download"), keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("fler-cykelplatser-vid-resecentrum.pdf");
    const bytes = readFileSync(await download.path());
    const results = await validatePdf([{ name: "motion", bytes }], ["2a", "ua1"]);
    expect(results.flatMap(({ failures }) => failures)).toEqual([]);
    // The same bytes as the command line gives.
    place.yrka(["build", "--format", "pdf"]);
    expect(bytes.equals(readFileSync(join(place.folder, "output/fler-cykelplatser-vid-resecentrum.pdf")))).toBe(true);
  });

  it("shows an error, keeps the last pages, and repairs with one click", async () => {
    const workbench = await openMotion();
    const { page } = workbench;
    const words = "Varje morgon letar många förgäves efter ett ställ.";
    const retype = async (line: string): Promise<void> => {
      await page.keyboard.press("Shift+Home");
      await page.keyboard.type(line);
    };
    await workbench.goToLine("ort: Umeå");
    await workbench.built(() => retype("Ort: Umeå"));
    expect(await workbench.counts()).toBe("1 fel, 0 varningar");
    expect(await page.locator(".cm-lintRange-error").allInnerTexts()).toEqual(["Ort"]);
    expect(await page.locator(".page-state").innerText()).toBe("1 fel att rätta. Sidorna visas utan det som är fel.");
    expect(await page.getByRole("button", { name: words }).count()).toBe(1);
    await page.getByRole("tab", { name: /Problem/ }).click();
    await workbench.built(() => workbench.activate(/^Rätta: /));
    expect(await workbench.text()).toContain("\nort: Umeå\n");
    expect(await workbench.counts()).toBe("0 fel, 0 varningar");
    expect(await page.locator(".page-state").innerText()).toBe("");

    await workbench.goToLine("titel:");
    await workbench.built(() => retype("titel: Cyklar: fler platser # snart"));
    expect(await workbench.counts()).toBe("0 fel, 1 varning");
    await page.keyboard.press("F8");
    await page.waitForSelector(".cm-tooltip-lint");
    await workbench.built(() =>
      page.locator(".cm-tooltip-lint").getByRole("button", { name: /Rätta/ }).first().click(),
    );
    expect(await workbench.counts()).toBe("0 fel, 0 varningar");
  });

  it("leads from a line of the page to its words, and from the words to the page", async () => {
    const workbench = await openMotion();
    const { page } = workbench;
    const line = page.getByRole("button", { name: "Varje morgon letar många", exact: false });
    const box = await line.boundingBox();
    await line.click({ position: { x: 3, y: (box?.height ?? 8) / 2 } });
    expect(await page.evaluate("getSelection().toString()")).toBe("Varje");
    await page.keyboard.press("F6");
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toContain("Varje morgon letar");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("Motionens text");
    expect(await page.evaluate("getSelection().toString()")).toBe("Cyklarna");
    await workbench.goToLine("att kostnaden tas");
    expect(await page.locator(".line.current").getAttribute("aria-label")).toContain("kostnaden");
  });

  it("offers unsaved text after a reload", async () => {
    const workbench = await openMotion();
    const { page } = workbench;
    await workbench.goToLine("Varje morgon");
    await workbench.built(() => page.keyboard.type(" Osparat."));
    expect(onDisk()).not.toContain("Osparat");
    await page.reload();
    await page.waitForSelector("main[data-built]");
    expect(await workbench.text()).not.toContain("Osparat");
    await workbench.activate("Visa skillnaden");
    expect(await page.locator("dialog .added").allInnerTexts()).toEqual([
      "+Varje morgon letar många förgäves efter ett ställ. Osparat.\n",
    ]);
    await workbench.activate("Stäng");
    await workbench.activate("Ta fram den");
    expect(await workbench.text()).toContain("ställ. Osparat.");
    await page.keyboard.press("Control+s");
    await workbench.activate("Spara");
    await expect.poll(() => onDisk()).toContain("Osparat");
    await page.reload();
    await page.waitForSelector("main[data-built]");
    expect(await page.locator(".notice").count()).toBe(0);
  });

  it("takes in what another program changed, and lets the author choose where both wrote", async () => {
    const workbench = await openMotion();
    const { page } = workbench;
    place.write("motions/a.md", motion.replace("Varje morgon", "Varje kväll"));
    await expect.poll(() => workbench.text(), { timeout: 20_000 }).toContain("Varje kväll");
    await workbench.goToLine("Varje kväll");
    await page.keyboard.type(" Mitt.");
    place.write("motions/a.md", motion.replace("Varje morgon", "Varje natt"));
    await page.waitForSelector('.notice[data-name="outside"]');
    await workbench.activate("Visa skillnaden");
    expect(await page.locator("dialog .removed, dialog .added").allInnerTexts()).toEqual([
      "−Varje natt letar många förgäves efter ett ställ.\n",
      "+Varje kväll letar många förgäves efter ett ställ. Mitt.\n",
    ]);
    await page.keyboard.press("Escape");
    await workbench.activate("Spara");
    expect(onDisk()).toContain("Varje natt");
    await workbench.activate("Behåll min text");
    await workbench.activate("Spara");
    await expect.poll(() => onDisk()).toContain("Varje kväll letar många förgäves efter ett ställ. Mitt.");
    rmSync(join(place.folder, "motions/a.md"));
    await page.waitForSelector('.notice[data-name="gone"]');
    await workbench.activate("Spara");
    await expect.poll(() => existsSync(join(place.folder, "motions/a.md"))).toBe(true);
    expect(onDisk()).toContain("Mitt.");
  });

  it("goes on without the program, and finds it when it is started again", async () => {
    const workbench = await openMotion();
    const { page } = workbench;
    const before = preview.address;
    await preview.kill();
    await page.waitForSelector('.notice[data-name="lost"]');
    await workbench.goToLine("Varje morgon");
    await page.keyboard.type(" Utan program.");
    await workbench.activate("Spara");
    expect(onDisk()).not.toContain("Utan program");
    preview = await RunningPreview.start(place.folder);
    expect(preview.address).toBe(before);
    await workbench.built(() => page.waitForSelector('.notice[data-name="lost"]', { state: "detached" }).then());
    await workbench.activate("Spara");
    await expect.poll(() => onDisk()).toContain("Utan program.");
  });

  it("lets two tabs write without losing either's words", async () => {
    const first = await openMotion();
    const second = await openMotion();
    expect(await second.page.locator('.notice[data-name="elsewhere"]').count()).toBe(1);
    await first.goToLine("Varje morgon");
    await first.page.keyboard.type(" Från den första.");
    await second.goToLine("Cyklarna får");
    await second.page.keyboard.type(" Från den andra.");
    await first.activate("Spara");
    await expect.poll(() => onDisk()).toContain("Från den första.");
    await second.page.waitForSelector('.notice[data-name="outside"]');
    await second.activate("Spara");
    expect(onDisk()).not.toContain("Från den andra.");
    expect(await second.text()).toContain("Från den andra.");
    await second.page.close({ runBeforeUnload: false });
    const third = await openMotion();
    await third.activate("Ta fram den");
    expect(await third.text()).toContain("Från den andra.");
  });

  it("imports a Word file as a new motion, and says why another file is none", async () => {
    place.yrka(["build", "--format", "docx"]);
    const { page } = await open();
    const choose = async (path: string): Promise<void> => {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Hämta in Word-fil…" }).click();
      await (await chooser).setFiles(path);
    };
    place.write("bild.docx", "inget dokument");
    await choose(join(place.folder, "bild.docx"));
    await expect.poll(() => page.locator(".form-problem").innerText()).toBe("Filen kan inte läsas.");
    await choose(join(place.folder, "output/a.docx"));
    await page.waitForSelector("main[data-built]");
    expect(await page.locator("h1").getAttribute("title")).toBe("a-2.md");
    const text = onDisk("motions/a-2.md");
    expect(text).toContain("titel: Fler cykelplatser vid resecentrum");
    expect(text).toContain("att kommunen bygger 200 cykelplatser vid resecentrum.");
    expect(text).toContain(body);
  });

  it("changes between the form and the whole file, both ways", async () => {
    const workbench = await openMotion();
    const { page } = workbench;
    for (const [mode, isWhole] of [
      ["Formulär", false],
      ["Källtext", true],
      ["Formulär", false],
      ["Källtext", true],
    ] as const) {
      await page.getByRole("button", { name: mode, exact: true }).click();
      await expect.poll(() => page.locator('[data-mode][aria-pressed="true"]').innerText()).toBe(mode);
      await expect.poll(async () => (await workbench.text()).includes("titel: ")).toBe(isWhole);
    }
    expect(workbench.complaints).toEqual([]);
  });

  it("lists motions with their state, completes fields, and speaks English when asked", async () => {
    place.write("motions/b.md", motion.replace(/att-satser:[\s\S]*?(?=^undertecknare)/m, ""));
    place.write("motions/c.md", motion.replace("datum:", "inlämnad: 2026-11-24\ndatum:"));
    place.yrka(["build", "motions/c.md", "--format", "pdf"]);
    const { page } = await open();
    await page.waitForSelector('main[data-checked="true"]');
    expect(await page.locator(".motions li").allInnerTexts()).toEqual([
      expect.stringMatching(/b\.md.*Utkast/s),
      expect.stringMatching(/a\.md.*Inga fel/s),
      expect.stringMatching(/c\.md.*Inga fel\s*Byggd\s*Inlämnad 2026-11-24/s),
    ]);
    await page.selectOption("#language", "en");
    await page.waitForSelector("text=No errors");
    await page.goto(`${preview.address}#/motion/a.md`);
    await page.waitForSelector("main[data-built]");
    await page.locator(".cm-line", { hasText: "ort:" }).click();
    await page.keyboard.press("End");
    await page.keyboard.type("\nsamman");
    await page.waitForSelector(".cm-tooltip-autocomplete");
    await expect.poll(() => page.locator(".cm-completionLabel").allInnerTexts()).toEqual(["sammanträde"]);
    // For 75 ms after a list appears the editor takes no key for it, so that no key meant for the text chooses from it.
    await page.waitForTimeout(150);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".cm-line", { hasText: "sammanträde: " }).count()).toBe(1);
    await page.getByRole("tab", { name: "Details" }).click();
    expect(await page.locator(".copyable").first().innerText()).toContain("Motion från Anna Exempel (M)");
    renameSync(join(place.folder, "motions/b.md"), join(place.folder, "motions/d.md"));
    await page.getByRole("link", { name: "Motions" }).click();
    await page.waitForSelector(".motions");
    expect(await page.locator(".motions .where").allInnerTexts()).toEqual(["d.md", "a.md", "c.md"]);
  });
});
