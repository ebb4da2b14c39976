import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { motionText } from "../support/motion-text.ts";
import { describeWith } from "../support/oracles.ts";
import { Workplace } from "../support/run-cli.ts";
import { RunningPreview } from "./running-preview.ts";
import { launchBrowser, WorkbenchPage } from "./workbench-page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe is asked for. In the dark only colours are others. */
const rules = {
  light: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  dark: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

/** Views by name, and how they are reached. */
const views: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "the list": (page) => page.waitForSelector(".motions"),
  "a new motion": async (page) => {
    await page.getByRole("link", { name: "Ny motion" }).click();
    await page.waitForSelector("form");
    await page.getByLabel("Rubrik").fill("Cyklar");
    await page.getByLabel("Kommun eller region").fill("Vimmerbi");
    await page.getByRole("button", { name: "Börja skriva" }).click();
    await page.waitForSelector('[aria-invalid="true"]');
  },
  "a motion": (page) => openMotion(page, "a.md"),
  "a motion with problems": async (page) => {
    await openMotion(page, "faulty.md");
    await page.waitForSelector(".form .problem");
  },
  "choosing a kommun": async (page) => {
    await openMotion(page, "a.md");
    await page.getByLabel("Kommun eller region").fill("sol");
    await page.waitForSelector(".suggestions:not([hidden]) li");
  },
  "the party office's fields": async (page) => {
    await openMotion(page, "a.md");
    await page.locator(".office summary").click();
  },
  "the source, with problems and advice": async (page) => {
    await openMotion(page, "faulty.md");
    await show(page, "Problem");
    await page.getByLabel("Visa råd").check();
    await page.getByRole("button", { name: "Källtext" }).click();
    await page.locator(".cm-content").focus();
    await page.keyboard.press("F8");
    await page.waitForSelector(".cm-tooltip-lint");
  },
  "the list of problems": async (page) => {
    await openMotion(page, "faulty.md");
    await show(page, "Problem");
    await page.waitForSelector(".problems li .jump");
  },
  "the pages": async (page) => {
    await openMotion(page, "a.md");
    await show(page, "Sidor");
    await page.waitForSelector(".page canvas");
  },
  "the registrar's data": async (page) => {
    await openMotion(page, "a.md");
    await show(page, "Uppgifter");
    await page.waitForSelector(".copyable");
  },
  "a motion, searched": async (page) => {
    await openMotion(page, "a.md");
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+f");
    await page.waitForSelector(".cm-search");
  },
  "a table": async (page) => {
    await openMotion(page, "a.md");
    await page.getByRole("button", { name: "Tabell" }).click();
    await page.waitForSelector("dialog");
  },
  "a menu": async (page) => {
    await openMotion(page, "a.md");
    await page.getByRole("button", { name: "Hämta", exact: true }).click();
  },
  looks: async (page) => {
    await openMotion(page, "a.md");
    await page.locator(".motion-bar").getByRole("button", { name: "Mer" }).click();
    await page.getByRole("menuitem", { name: "Utseende" }).click();
    await page.waitForSelector(".look canvas");
  },
  "earlier versions": async (page) => {
    await openMotion(page, "a.md");
    await page.locator(".cm-content").focus();
    await page.keyboard.type("Osparat.");
    await page.locator(".motion-bar").getByRole("button", { name: "Mer" }).click();
    await page.getByRole("menuitem", { name: "Tidigare versioner" }).click();
    await page.waitForSelector("dialog option");
  },
  "handing in": async (page) => {
    await openMotion(page, "a.md");
    await page.getByRole("button", { name: "Lämna in" }).click();
    await page.waitForSelector(".checklist");
  },
  "a difference": async (page) => {
    await openMotion(page, "a.md");
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("Osparat.");
    await page.waitForTimeout(400);
    await page.reload();
    await page.getByRole("button", { name: "Visa skillnaden" }).click();
    await page.waitForSelector("dialog");
  },
};

/** Views with a text that is not saved, which the next view would ask about. */
const unsaved: ReadonlySet<string> = new Set(["a motion, searched", "earlier versions", "a difference"]);

async function show(page: Page, part: string): Promise<void> {
  await page.getByRole("tab", { name: part }).click();
}

async function openMotion(page: Page, path: string): Promise<void> {
  await page.getByRole("link", { name: path }).click();
  await page.waitForSelector("main[data-built]");
}

describeWith(["chromium"], "the workbench for everyone", () => {
  let browser: Browser;
  let place: Workplace;
  let preview: RunningPreview;

  beforeAll(async () => {
    browser = await launchBrowser();
    place = new Workplace({
      "motions/a.md": motionText(),
      "motions/faulty.md": motionText({ titel: "Cykel: plats", Ort: "Umeå" }, "Se 5-6 rader  här.\n"),
    });
    preview = await RunningPreview.start(place.folder);
  });
  afterAll(async () => {
    await browser.close();
    await preview.kill();
    place.remove();
  });

  describe.each([1400, 320])("%i px wide", (width) => {
    let shared: Page;
    const freshPage = async (): Promise<Page> => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
      return (await WorkbenchPage.open(context, preview.address)).page;
    };

    beforeAll(async () => {
      shared = await freshPage();
    });
    afterAll(() => shared.context().close());

    it.each(Object.keys(views))("%s has no violation of WCAG 2.2 A and AA, light or dark", async (name) => {
      const page = unsaved.has(name) ? await freshPage() : shared;
      await page.evaluate("document.querySelector('dialog')?.close(); localStorage.clear(); location.hash = ''");
      await page.emulateMedia({ colorScheme: "light" });
      await views["the list"]?.(page);
      await views[name]?.(page);
      if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axe);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(300);
        if (process.env["YRKA_SCREENSHOTS"] !== undefined)
          await page.screenshot({ path: join(process.env["YRKA_SCREENSHOTS"], `${name} ${colorScheme} ${width}.png`) });
        const violations = await page.evaluate(
          `axe.run({ runOnly: ${JSON.stringify(rules[colorScheme])} }).then(({ violations }) =>
            violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`,
        );
        expect(violations, colorScheme).toEqual([]);
      }
      // Nothing is cut off or scrolled sideways.
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      if (page !== shared) await page.context().close();
    });
  });
});
