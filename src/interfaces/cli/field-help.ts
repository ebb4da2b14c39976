import type { FieldDescription } from "../../motion/fields/field-description.ts";
import type { FieldType } from "../../motion/fields/field-type.ts";
import { fields, fieldsIn } from "../../motion/fields/fields.ts";
import type { Language } from "../../rules/wording.ts";

/** A field that goes by a word: its key, another word for it, or the key of a field that it holds; then the latter. */
export function findFieldBy(word: string): FieldDescription | undefined {
  const asked = word.toLowerCase().normalize("NFC");
  const all: readonly FieldDescription[] = fields;
  const below = all.flatMap(({ type }) => fieldsIn(type));
  return (
    all.find(({ key }) => key === asked) ??
    all.find(({ synonyms }) => synonyms?.includes(asked)) ??
    below.find(({ key, synonyms }) => key === asked || synonyms?.includes(asked))
  );
}

/** Words by which `findFieldBy` finds something. */
export function fieldKeys(): readonly string[] {
  return [...new Set(fields.flatMap(({ key, type }) => [key, ...fieldsIn(type).map((field) => field.key)]))];
}

/** What a field is, how it is written, and what becomes of a motion without it. */
export function fieldHelp(field: FieldDescription, language: Language): string {
  const { key, title, description, omitted, isRequired } = field;
  const isSwedish = language === "sv";
  const below = fieldsIn(field.type);
  const width = Math.max(...below.map(({ key: name }) => name.length));
  const parts = below.map((each) => `  ${each.key.padEnd(width)}  ${each.description[language]}\n`).join("");
  const without = isRequired
    ? isSwedish
      ? "motionen byggs inte"
      : "the motion is not built"
    : omitted === undefined
      ? undefined
      : omitted[language];
  return [
    `${key} – ${title[language]}\n\n${description[language]}\n`,
    `\n${isSwedish ? "Så skrivs det överst i filen:" : "Written at the top of the file:"}\n\n${writtenAs(field)}`,
    below.length === 0 ? "" : `\n${isSwedish ? "Det kan innehålla:" : "It may hold:"}\n\n${parts}`,
    without === undefined ? "" : `\n${isSwedish ? "Utelämnas det:" : "If left out:"} ${without}\n`,
  ].join("");
}

/** The field as it is written in a motion, with its own examples, indented by two spaces. */
function writtenAs(field: FieldDescription): string {
  const owner = fields.find(({ type }) => fieldsIn(type).includes(field));
  if (owner === undefined) return lines([field.key, field.type, exampleOf(field)], "  ");
  const mark = owner.type.type === "list" ? "- " : "";
  return `  ${owner.key}:\n    ${mark}${field.key}: ${exampleOf(field)}\n`;
}

function lines([key, type, example]: readonly [string, FieldType, string], indent: string): string {
  const below = fieldsIn(type).filter(({ from }) => from !== "contact");
  if (type.type === "clauses") return `${indent}${key}:\n${indent}  - ${example}\n`;
  if (below.length === 0) return `${indent}${key}: ${example}\n`;
  const isList = type.type === "list";
  const held = below.map((field, index) => {
    const mark = isList ? (index === 0 ? "- " : "  ") : "";
    return `${indent}  ${mark}${field.key}: ${exampleOf(field)}\n`;
  });
  return `${indent}${key}:\n${held.join("")}`;
}

function exampleOf({ examples, type }: FieldDescription): string {
  const choice = type.type === "one-or-more" ? type.item : type;
  return examples?.[0] ?? (choice.type === "choice" ? (choice.of[0]?.word.sv ?? "…") : "…");
}
