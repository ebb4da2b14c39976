import { expect, it } from "vitest";
import { validateKommun } from "../../../../src/motion/kommun/validate-kommun.ts";
import { readYaml } from "../../../../src/motion/source/yaml.ts";
import { show } from "../../../support/motion-text.ts";

function reports(text: string): readonly string[] {
  const read = readYaml("kommuner/x.yml", text);
  if (read.value === undefined) throw new Error("no YAML");
  return validateKommun(read.value, "x", undefined).diagnostics.map((diagnostic) => show(diagnostic, text));
}

const rule = (yaml: string): string => `id: x\nname: X\nrules:\n  ${yaml}\n`;

it.each([
  ["names alone", "id: x\nname: X\n", []],
  [
    "facts of any kind",
    "id: x\nname: X\nfacts:\n  kaffe: {value: [a, {b: c}], source: 'https://example.org', note: god}\n",
    [],
  ],
  ["a rule without a source", rule("oneSubject: {value: required}"), ["4:3 kommun-valid/no-source «oneSubject»"]],
  [
    "a source that is no address",
    rule("oneSubject: {value: required, source: boken}"),
    ["4:41 kommun-valid/source-form «boken»"],
  ],
  [
    "a rule that is not known",
    rule("onesubject: {value: required, source: 'https://example.org'}"),
    ["4:3 kommun-valid/nearest-key «onesubject»"],
  ],
  ["a key that is like none", "id: x\nname: X\nkaffe: ja\n", ["3:1 kommun-valid/unknown-key «kaffe»"]],
  [
    "a value of none",
    rule("attachments: {value: maybe, source: 'https://example.org'}"),
    ["4:24 kommun-valid/not-one-of «maybe»"],
  ],
  [
    "a deadline of an unknown unit",
    rule("deadline: {value: {unit: weeks, days: 2}, source: 'https://example.org'}"),
    ["4:28 kommun-valid/wrong-value «weeks»"],
  ],
  [
    "a deadline without its days",
    rule("deadline: {value: {unit: calendarDays}, source: 'https://example.org'}"),
    ["4:14 kommun-valid/missing «value»"],
  ],
  [
    "days that are no number",
    rule("deadline: {value: {unit: workingDays, days: fem}, source: 'https://example.org'}"),
    ["4:47 kommun-valid/wrong-value «fem»"],
  ],
  ["a list for a name", "id: x\nname: [X]\n", ["2:7 kommun-valid/wrong-type «[X]»"]],
  ["no name", "id: x\n", ["1:1 kommun-valid/missing «id: x\n»"]],
  ["another id", "id: y\nname: X\n", ["1:5 kommun-valid/other-id «y»"]],
])("reports %s", (_, text, expected) => {
  expect(reports(text)).toEqual(expected);
});
