import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectMotions } from "../src/build/collect-motions.ts";
import { findMotions } from "../src/build/find-motions.ts";
import { openResources } from "../src/build/resources.ts";
import { wordsOf } from "../src/document/words.ts";
import { memoryHost } from "../src/ground/host/memory-host.ts";
import { nodeHost } from "../src/ground/host/node-host.ts";
import { buildCase } from "./support/build-case.ts";
import { caseHost, listCases, projectFolder } from "./support/cases.ts";
import { motionText } from "./support/motion-text.ts";
import { describeWith } from "./support/oracles.ts";
import { launchBrowser } from "./workbench/workbench-page.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const projectHost = nodeHost(projectFolder);
const worlds = [
  ...(findMotions([], projectHost).value ?? []).map((file) => ({
    name: file.path,
    world: { host: projectHost, file },
  })),
  ...listCases()
    .filter(({ name }) => !name.startsWith("errors/"))
    .map((each) => ({ name: each.name, world: caseHost(each) })),
];

/** What a page says, by the browser's own tree: without the numbers of notes, which the program counts. */
const WORDS = `(() => {
  const copy = document.querySelector("main").cloneNode(true);
  for (const made of copy.querySelectorAll('[role="doc-noteref"], .note-label')) made.remove();
  const parts = "h1,h2,h3,h4,h5,h6,p,li,td,th,caption,figcaption,pre,br,.name,.detail,.att,div,aside,blockquote,figure";
  for (const part of copy.querySelectorAll(parts)) { part.before(" "); part.after(" "); }
  return copy.textContent.split(/\\s+/).filter((word) => word !== "");
})()`;

const COLOURS = violationsOf({ type: "rule", values: ["color-contrast", "link-in-text-block"] });
const VIOLATIONS = violationsOf(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);

function violationsOf(asked: unknown): string {
  return `axe.run({ runOnly: ${JSON.stringify(asked)} }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 120)).join(" | ")))`;
}

describeWith(["chromium"], "HTML", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function open(html: string, width: number): Promise<{ readonly page: Page; readonly requests: string[] }> {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.setContent(html);
    return { page, requests };
  }

  it.each(worlds)("says the words of the document in order, to everybody: $name", async ({ world }) => {
    const { built } = await buildCase(world, { formats: ["html"], variant: "final", standard: "a-2a" });
    const file = built?.files[0];
    if (built === undefined || file === undefined) throw new Error("nothing was built");
    const html = new TextDecoder().decode(file.bytes);
    const { page, requests } = await open(html, 1000);
    expect(await page.evaluate(WORDS)).toEqual(wordsOf(built.document));
    await page.evaluate(axe);
    for (const [colorScheme, media, width] of [
      ["light", "screen", 1000],
      ["dark", "screen", 1000],
      ["light", "print", 1000],
      ["light", "screen", 320],
    ] as const) {
      await page.emulateMedia({ colorScheme, media });
      await page.setViewportSize({ width, height: 800 });
      // In the dark and on paper only colours are others.
      const asked = colorScheme === "dark" || media === "print" ? COLOURS : VIOLATIONS;
      expect({ colorScheme, media, width, violations: await page.evaluate(asked) }).toEqual({
        colorScheme,
        media,
        width,
        violations: [],
      });
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    }
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([]);
    await page.context().close();
  });

  it("links each note both ways, each decision by its id, and every id once", async () => {
    const example = worlds.find(({ name }) => name.endsWith("trygga-skolvagar/motion.md"));
    if (example === undefined) throw new Error("the example is gone");
    const { built } = await buildCase(example.world, { formats: ["html"], variant: "final", standard: "a-2a" });
    const { page } = await open(new TextDecoder().decode(built?.files[0]?.bytes), 1000);
    const dead = `[...document.querySelectorAll('a[href^="#"]')].filter((a) => document.getElementById(a.hash.slice(1)) === null).length`;
    expect(await page.evaluate(dead)).toBe(0);
    expect(await page.evaluate("document.querySelectorAll('[role=doc-noteref]').length")).toBeGreaterThan(0);
    expect(await page.evaluate("document.querySelectorAll('[role=doc-backlink]').length")).toBe(
      await page.evaluate("document.querySelectorAll('[role=doc-footnote]').length"),
    );
    expect(await page.locator("#att-1").count()).toBe(1);
    const twice =
      "(() => { const ids = [...document.querySelectorAll('[id]')].map((e) => e.id); return ids.length - new Set(ids).size; })()";
    expect(await page.evaluate(twice)).toBe(0);
    const data = JSON.parse((await page.locator("#yrka-data").textContent()) ?? "") as Record<string, unknown>;
    expect(data["schema"]).toBe("yrka/motion/1");
    expect(Object.keys(data)).not.toContain("caseNumbers");
    await page.context().close();
  });

  it("puts a meeting's motions on one page, with contents that lead to each", async () => {
    const files = findMotions([], projectHost).value ?? [];
    const options = { meeting: "2026-12-14", variant: "final", format: "html" } as const;
    const { value } = await collectMotions(files, options, openResources(projectHost));
    const { page } = await open(new TextDecoder().decode(value?.bytes), 1000);
    await page.evaluate(axe);
    expect(await page.evaluate(VIOLATIONS)).toEqual([]);
    expect(await page.locator("article").count()).toBe(files.length);
    const linked = await page.locator("nav a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(linked).toEqual(files.map((_, index) => `#motion-${index + 1}`));
    const twice =
      "(() => { const ids = [...document.querySelectorAll('[id]')].map((e) => e.id); return ids.length - new Set(ids).size; })()";
    expect(await page.evaluate(twice)).toBe(0);
    await page.context().close();
  });
});

describe("a page of HTML", () => {
  it("keeps a title that looks like the end of its data from ending it", async () => {
    const host = memoryHost({ "motions/a.md": motionText({ titel: "Mer </script><b>cykel" }) }, projectHost);
    const file = findMotions(["motions/a.md"], host).value?.[0];
    if (file === undefined) throw new Error("no motion");
    const { built } = await buildCase({ host, file }, { formats: ["html"], variant: "final", standard: "a-2a" });
    const html = new TextDecoder().decode(built?.files[0]?.bytes);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain("<b>cykel");
    expect(html).toContain("Content-Security-Policy");
  });
});
