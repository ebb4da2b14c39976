import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeWith } from "../support/oracles.ts";
import { type Run, Workplace } from "../support/run-cli.ts";

const count = 5000;

/** Says at the end how many seconds of the processor a run took: unlike time on the wall, it hardly depends on what else the machine does. */
const meter = `process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write("cpu " + (user + system) / 1e6 + "\\n");
});`;

const place = new Workplace({ "meter.cjs": meter });
let listed: Run;

beforeAll(() => {
  for (let number = 1; number <= count; number++) {
    const year = 2014 + (number % 13);
    const folder = join(place.folder, "motions", String(year));
    mkdirSync(folder, { recursive: true });
    const office =
      number % 3 === 0 ? "" : `inlämnad: ${year}-02-01\nväckt: ${year}-03-02\ndiarienummer: KS-${year}-${number}\n`;
    const decision = number % 4 === 0 ? `beslut: {datum: ${year}-11-02, utfall: [avslag]}\n` : "";
    writeFileSync(
      join(folder, `m${number}.md`),
      `---\nkommun: Umeå\ntitel: Nummer ${number}\ndatum: ${year}-01-10\n${office}${decision}att-satser:\n  - att kommunen bygger.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\n${"Cyklarna får inte plats vid stationen. ".repeat(40)}\n`,
    );
  }
  const env = { NODE_OPTIONS: `--require ${join(place.folder, "meter.cjs")}` };
  place.yrka(["list", "--format", "html", "--out", "lista.html"]);
  listed = place.yrka(["list", "--format", "html", "--out", "lista.html", "--today", "2026-11-23"], env);
}, 300_000);

afterAll(() => place.remove());

it("lists 5,000 motions in a few seconds of the processor", () => {
  expect(listed.code).toBe(0);
  expect(listed.err).toMatch(/^5000 motioner, \d+ försenade den 2026-11-23\. Skrev lista\.html\.$/m);
  // Two to three on a quiet computer; what is wanted is in the bench.
  expect(Number(/^cpu (.*)$/m.exec(listed.err)?.[1])).toBeLessThan(6);
});

describeWith(["chromium"], "the page of 5,000 motions", () => {
  it("is found in by what one types", async () => {
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(place.folder, "lista.html")).href);
      expect(await page.locator("output").textContent()).toBe("Visar 5000 av 5000");
      await page.fill("input", "nummer 4999");
      expect(await page.locator("output").textContent()).toBe("Visar 1 av 5000");
      expect(await page.locator("tbody tr:visible th").allTextContents()).toEqual([
        "Nummer 4999Anna Exempel (M) · Umeå · 2021-01-10",
      ]);
    } finally {
      await browser.close();
    }
  }, 120_000);
});
