import { describe, expect, it } from "vitest";
import { type RuleId, ruleGroups, rules } from "../../../src/rules/registry.ts";
import { hintOf, reasonOf } from "../../../src/rules/wording.ts";
import { checkText, show } from "../../support/motion-text.ts";
import { swedishIn } from "../../support/swedish-words.ts";
import { bodyCases } from "./cases/body-cases.ts";
import { clauseCases } from "./cases/clause-cases.ts";
import { kommunCases } from "./cases/kommun-cases.ts";
import { markupCases } from "./cases/markup-cases.ts";
import { peopleCases } from "./cases/people-cases.ts";
import type { RuleCases } from "./cases/rule-cases.ts";
import { swedishCases } from "./cases/swedish-cases.ts";
import { titleCases } from "./cases/title-cases.ts";

const cases: RuleCases = {
  ...titleCases,
  ...clauseCases,
  ...peopleCases,
  ...kommunCases,
  ...bodyCases,
  ...markupCases,
  ...swedishCases,
};

/** Rules of these groups that other layers hold motions against. */
const elsewhere: ReadonlySet<RuleId> = new Set([
  "image-readable",
  "image-alt",
  "image-sharp",
  "characters-printable",
  "word-fits",
  "personal-data-masked",
]);

/** Rules on kinds other than motions: see `kinds.test.ts`. */
const ofOtherKinds: ReadonlySet<RuleId> = new Set([
  "question-present",
  "question-form",
  "addressee-present",
  "item-present",
  "organ-present",
]);

const { title, clauses, questions, signatories, kommun, body, safety } = ruleGroups;

describe.each(Object.entries(cases))("%s", (ruleId, { accepts, rejects }) => {
  const reports = (text: string, options?: Parameters<typeof checkText>[1]): readonly string[] =>
    checkText(text, options)
      .diagnostics.filter((diagnostic) => diagnostic.ruleId === ruleId)
      .map((diagnostic) => show(diagnostic, text));

  it.each(accepts)("accepts $name", ({ text, options }) => expect(reports(text, options)).toEqual([]));

  it.each(rejects)("words $name in both languages, with every value in its place", ({ text, options }) => {
    const words = checkText(text, options)
      .diagnostics.filter((diagnostic) => diagnostic.ruleId === ruleId)
      .flatMap((diagnostic) =>
        (["sv", "en"] as const).flatMap((language) => [
          reasonOf(diagnostic, language),
          hintOf(diagnostic, language) ?? "",
        ]),
      );
    expect(words.filter((text) => /\{\w+\}|undefined/.test(text))).toEqual([]);
    const inEnglish = words.filter((_, index) => Math.floor(index / 2) % 2 === 1);
    expect(inEnglish.flatMap((each) => swedishIn(each, text).map((word) => `${word}: ${each}`))).toEqual([]);
  });

  it.each(rejects)("rejects $name", ({ text, options, reports: expected }) =>
    expect(reports(text, options)).toEqual(expected),
  );
});

describe("the rules on motions", () => {
  const ids: readonly RuleId[] = [title, clauses, questions, signatories, kommun, body, safety].flatMap((group) =>
    group.map(({ id }) => id),
  );

  it("each have an accepted and a rejected case", () => {
    const lacking = ids
      .filter((id) => !elsewhere.has(id) && !ofOtherKinds.has(id))
      .filter((id) => (cases[id]?.accepts.length ?? 0) === 0 || (cases[id]?.rejects.length ?? 0) === 0);
    expect(lacking).toEqual([]);
  });

  it("each have a case for every message", () => {
    const seen = new Set(
      Object.values(cases).flatMap(({ rejects }) =>
        rejects.flatMap(({ reports }) => reports.map((report) => report.split(" ")[1])),
      ),
    );
    const unseen = ids
      .filter((id) => !elsewhere.has(id) && !ofOtherKinds.has(id))
      .flatMap((id) => Object.keys(rules[id].messages).map((message) => `${id}/${message}`))
      .filter((message) => !seen.has(message));
    expect(unseen).toEqual(["attachment-readable/unreadable", "path-inside/remote", "path-inside/link"]);
  });
});
