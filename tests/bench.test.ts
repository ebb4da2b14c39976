import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { projectFolder } from "./support/cases.ts";

const bench = join(projectFolder, "bench");
const load = (file: string) => import(pathToFileURL(join(bench, file)).href);

const { measureInPairs } = await load("measure/in-pairs.mjs");
const { spreadOf } = await load("measure/spread.mjs");
const { missingWords } = await load("sample/words.mjs");
const { umeaMotion, variant } = await load("sample/umea-motion.mjs");
const { programs } = await load("peers/index.mjs");
const { bars, picture } = await load("report/plot.mjs");

describe("a measurement in pairs", () => {
  it("puts the base before and after each subject, and sets each against the mean of both sides", async () => {
    const order: string[] = [];
    // The computer is half as fast from the third run on.
    const measure = ({ label }: { readonly label: string }) => {
      order.push(label);
      if (label === "c") throw new Error("no memory");
      return { wall: ({ base: 10, a: 20, b: 60 }[label] ?? 0) * (order.length > 2 ? 2 : 1) };
    };
    const [base, ...subjects] = ["base", "a", "b", "c"].map((label) => ({ label }));
    const { subjects: measured } = await measureInPairs({ base, subjects, rounds: 2, measure });
    expect(order.join(" ")).toBe("base a base b base c base a base b base");
    const [a, b, c] = measured;
    expect([a.label, a.ratios.wall.low, a.ratios.wall.high]).toEqual([
      "a",
      20 / 15 + (2 - 20 / 15) / 4,
      2 - (2 - 20 / 15) / 4,
    ]);
    expect([b.label, b.ratios.wall.median, b.wall.median]).toEqual(["b", 6, 120]);
    expect(c).toEqual({ label: "c", failed: "no memory", ratios: {} });
  });

  it("tells medians and quartiles", () => {
    expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ median: 3, low: 2, high: 4, count: 5 });
    expect(spreadOf([7])).toEqual({ median: 7, low: 7, high: 7, count: 1 });
  });
});

describe("what is measured", () => {
  const plain = umeaMotion.replace(/^---|^ {2}- namn: |^ {4}parti: /gm, "");

  it("has every word, wherever lines and pages end", () => {
    expect(missingWords(umeaMotion, plain)).toEqual([]);
    expect(missingWords(umeaMotion, plain.replace("mandatperiod", "mandat-\n\n1 (2)\n\n\fperiod"))).toEqual([]);
    expect(
      missingWords(umeaMotion, plain.replace("Petrozavodsk", "Petroza\u00adv\uFB01").replace("halverats", "")),
    ).toEqual(["Petrozavodsk", "halverats"]);
  });

  it("is another text in every paragraph of every variant", () => {
    const paragraphs = [1, 2, 3].flatMap((number) =>
      variant(number)
        .split("---\n")[2]
        .trim()
        .split(/\n{2,}/),
    );
    expect(paragraphs).toEqual([...new Set(paragraphs)]);
    expect(paragraphs.length).toBeGreaterThan(30);
  });

  it("is every program that has an adapter", () => {
    const files = readdirSync(join(bench, "peers")).filter((name) => name.endsWith(".mjs"));
    expect(programs.length).toBe(files.filter((name) => !["index.mjs", "library.mjs"].includes(name)).length);
    const shape = { name: expect.any(String), formats: expect.any(Array), version: expect.any(Function) };
    for (const program of programs)
      expect(program).toMatchObject({ ...shape, missing: expect.any(Function), cold: expect.any(Function) });
  });
});

describe("the picture", () => {
  it("has the best first, each bar as long as the logarithm of its figure", () => {
    const figures = [
      { label: "other", median: 100, low: 100, high: 100 },
      { label: "yrka", median: 10, low: 10, high: 10 },
    ];
    const svg: string = picture([bars("Cold", figures)]);
    expect([...svg.matchAll(/text-anchor="end">([^<]+)</g)].map(([, label]) => label)).toEqual(["yrka", "other"]);
    expect([...svg.matchAll(/<rect x="240"[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width))).toEqual([
      1, 460,
    ]);
  });
});
