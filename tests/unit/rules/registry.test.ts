import { describe, expect, it } from "vitest";
import type { Rule, Wording } from "../../../src/ground/diagnostics/rule.ts";
import { ruleGroups, rules } from "../../../src/rules/registry.ts";

const everyRule: readonly (readonly [string, Rule])[] = Object.entries(rules);
const everyMessage = everyRule.flatMap(([id, { messages }]) =>
  Object.entries(messages).map(([key, message]) => [`${id}/${key}`, message] as const),
);

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))].sort();
}

function expectBothLanguages({ sv, en }: Wording): void {
  expect(sv.trim()).not.toBe("");
  expect(en.trim()).not.toBe("");
  expect(sv).not.toBe(en);
  expect(placeholders(en)).toEqual(placeholders(sv));
}

describe("every rule", () => {
  it("is in one group", () => {
    const ids = Object.values(ruleGroups).flatMap((group) => group.map(({ id }) => id));
    expect(ids).toHaveLength(new Set(ids).size);
    expect(new Set(ids)).toEqual(new Set(Object.keys(rules)));
  });

  it.each(everyRule)("%s has an id in small letters, a reason to be, and something to say", (id, { why, messages }) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$|^contrast$|^unfinished$|^readability$/);
    expectBothLanguages(why);
    expect(why.sv).toMatch(/[.!?]$/);
    expect(why.en).toMatch(/[.!?]$/);
    expect(Object.keys(messages).length).toBeGreaterThan(0);
  });

  it.each(everyMessage)("%s says what is wrong in both languages, and what to do", (_, { reason, hint }) => {
    expectBothLanguages(reason);
    for (const text of [reason.sv, reason.en]) expect(text).toMatch(/^[^a-zåäö].*[^.!]$/su);
    if (hint === undefined) return;
    expectBothLanguages(hint);
    for (const text of [hint.sv, hint.en]) expect(text).toMatch(/[^.!]$/);
  });
});
