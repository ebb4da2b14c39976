import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rules } from "../src/rules/registry.ts";
import {
  baseTexts,
  caughtBy,
  checked,
  correctMotions,
  type Mistake,
  mistakes,
  plantedText,
  proposed,
  reportedFiles,
  rulesExpected,
  wordsOf,
} from "./support/planted.ts";

/** What is wrong with an entry of the table, so that it could never be caught or never be missed. */
function faultsOf(mistake: Mistake): readonly string[] {
  const { name, mistake: complaint, rule, "any-of": anyOf } = mistake;
  const isOneRuleKey = (rule === undefined) !== (anyOf === undefined);
  return [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? [] : ["name"]),
    ...(complaint.endsWith(".") || complaint.endsWith("?") ? [] : ["mistake"]),
    ...(isOneRuleKey && rulesExpected(mistake).every((id) => /^[a-z]+(-[a-z]+)*$/.test(id)) ? [] : ["rule"]),
    ...wordsOf(mistake).flatMap((words) => (plantedText(mistake).split(words).length === 2 ? [] : [`at: «${words}»`])),
  ].map((fault) => `${name}: ${fault}`);
}

const caught = mistakes.map((mistake) => ({ mistake, by: caughtBy(mistake) }));

/** Caught of all, by the first rule expected, and the names of those missed. */
function table(): string {
  const ids = [...new Set(mistakes.map((mistake) => rulesExpected(mistake)[0] ?? ""))];
  const rows = ids.map((id) => {
    const ofRule = caught.filter(({ mistake }) => rulesExpected(mistake)[0] === id);
    const missed = ofRule.filter(({ by }) => by === undefined).map(({ mistake }) => mistake.name);
    return `${id.padEnd(24)} ${ofRule.length - missed.length}/${ofRule.length}  ${missed.join(" ")}`;
  });
  const total = caught.filter(({ by }) => by !== undefined).length;
  return [...rows, `caught ${total} of ${caught.length}`].join("\n");
}

const ofSeverity = (text: string, ...severities: readonly string[]): readonly string[] =>
  checked(text)
    .diagnostics.filter(({ severity }) => severities.includes(severity))
    .map(({ ruleId, place }) => `${ruleId} «${text.slice(place.start, place.end)}»`);

/** The warnings that correct motions draw. */
function alarms(): string {
  const lines = correctMotions.flatMap(([name, text]) => ofSeverity(text, "warning").map((line) => `${name} ${line}`));
  return [...lines, `${lines.length} false alarms in ${correctMotions.length} correct motions`].join("\n");
}

afterAll(() => console.log(`${table()}\n\n${alarms()}`));

describe("planted mistakes", () => {
  it("are at least 120, each with a name of its own", () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(120);
    expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
  });

  it("say what is wrong, which rule would tell, and which words it would point at", () => {
    expect(mistakes.flatMap(faultsOf)).toEqual([]);
  });

  it("expect rules of the registry, or ones that they propose", () => {
    const lacking = new Set(mistakes.flatMap(rulesExpected).filter((id) => !(id in rules)));
    expect([...lacking].sort()).toEqual(proposed);
  });

  it("are caught, at least nine of ten", () => {
    const missed = caught.filter(({ by }) => by === undefined).map(({ mistake }) => mistake.name);
    expect(missed.length, `missed: ${missed.join(" ")}`).toBeLessThanOrEqual(mistakes.length / 10);
  });

  it.each(baseTexts)("are planted in a motion without any: %s", (_, text) => {
    expect(ofSeverity(text, "error", "warning")).toEqual([]);
  });
});

describe("correct motions", () => {
  it("are at least 60, and 20 of them are written after real forms", () => {
    expect(correctMotions.length).toBeGreaterThanOrEqual(60);
    expect(correctMotions.filter(([name]) => name.startsWith("form-")).length).toBeGreaterThanOrEqual(20);
  });

  it.each(correctMotions)("%s can be built, and draws no warning", (_, text) => {
    expect(ofSeverity(text, "error", "warning")).toEqual([]);
  });
});

describe("files that were reported", () => {
  /** Advice that nearly every file draws. */
  const COMMON = /^(?:no-break-space|party-known|place-present|date-present) /;

  it.each(reportedFiles)("%s", (_, text, expected) => {
    expect(ofSeverity(text, "error", "warning", "info").filter((line) => !COMMON.test(line))).toEqual(expected);
  });

  it("are all in the list", () => {
    const files = readdirSync(join(import.meta.dirname, "planted/reported")).filter((name) => name.endsWith(".md"));
    expect(reportedFiles.map(([name]) => name).sort()).toEqual(files.sort());
  });
});
