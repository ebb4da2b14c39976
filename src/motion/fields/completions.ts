import type { Wording } from "../../ground/diagnostics/rule.ts";
import type { FieldDescription } from "./field-description.ts";
import type { FieldType } from "./field-type.ts";
import { fields, fieldsBelow, fieldsIn, findField } from "./fields.ts";

/** What can be written at a point of the front matter. `insert`, or else the label, takes the place of the `begun` characters before it. */
export type Completion = {
  readonly label: string;
  readonly kind: "field" | "value";
  readonly insert?: string;
  readonly begun: number;
  readonly detail?: string;
  readonly description?: string;
};

/** What values are taken from that are not the program's own. */
export type Suggestions = {
  readonly kommuner: () => readonly { readonly name: string; readonly code: string }[];
  readonly templates?: () => readonly string[];
  /** Names of the files in the motion's folder. */
  readonly files?: () => readonly string[];
  /** `2026-11-23` */
  readonly today?: string;
};

/**
 * Names of fields and values that can be written between two texts: kommuner, parties, kinds, looks, files, today's date, the next clause. None
 * outside the front matter, and no field that is there already.
 */
export function completionsAfter(
  before: string,
  suggestions: Suggestions,
  { after = "", language = "sv" }: { readonly after?: string; readonly language?: keyof Wording } = {},
): readonly Completion[] {
  if (!endsInFrontMatter(before)) return [];
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  const value = valueIn(line);
  if (value !== undefined) return valuesOf(value.key, value.begun, suggestions);
  const key = /^(\s*)(?:- )?([\p{L}-]*)$/u.exec(line);
  if (key === null) return [];
  const parent = key[1] === "" && !line.startsWith("- ") ? "" : parentOf(before);
  const begun = key[2]?.length ?? 0;
  const item = findField([parent])?.type;
  if (item?.type === "clauses")
    return [
      { label: item.begin.trim(), kind: "value", insert: `${line.includes("- ") ? "" : "- "}${item.begin}`, begun },
    ];
  const present: ReadonlySet<string> =
    parent === "" ? keysIn(before.slice(0, before.length - line.length), after) : new Set();
  return fieldsBelow(parent)
    .filter(({ key: name }) => !present.has(name))
    .map((field) => completionOf(field, begun, language));
}

/** The key whose value a line ends in, and how much of the value is written; the last one where the line holds several in brackets. */
function valueIn(line: string): { readonly key: string; readonly begun: number } | undefined {
  const bracket = Math.max(line.lastIndexOf("{"), line.lastIndexOf(","));
  if (line.lastIndexOf("}") > bracket) return undefined;
  const last = line.slice(bracket + 1);
  const [whole = "", key] = (bracket === -1 ? /^\s*(?:- )?([\p{L}-]+):\s/u : /^\s*([\p{L}-]+):\s/u).exec(last) ?? [];
  return key === undefined ? undefined : { key, begun: last.slice(whole.length).trimStart().length };
}

/** The fields at the margin, but for the line that is being written. */
function keysIn(before: string, after: string): ReadonlySet<string> {
  const below = after.replace(/^[^\r\n]*/, "").split(/^---[ \t]*$/m)[0] ?? "";
  const keys = [before, below].flatMap((text) => [...text.matchAll(/^([\p{L}-]+)[ \t]*:/gmu)]);
  return new Set(keys.map(([, name = ""]) => name.normalize("NFC")));
}

/** Whether a text ends within the front matter. */
export function endsInFrontMatter(before: string): boolean {
  const lines = before.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  return lines[0]?.trimEnd() === "---" && !lines.slice(1).some((line) => line.trimEnd() === "---");
}

/** The field at the margin above the last line. */
export function parentOf(before: string): string {
  const keys = [...before.matchAll(/^([\p{L}-]+):/gmu)];
  return keys.at(-1)?.[1]?.normalize("NFC") ?? "";
}

function completionOf(
  { key, type, description }: FieldDescription,
  begun: number,
  language: keyof Wording,
): Completion {
  return {
    label: key,
    kind: "field",
    insert: `${key}:${beginningOf(type)}`,
    begun,
    description: description[language],
  };
}

/** What a value begins with: a list and a group on the next line. */
function beginningOf(type: FieldType): string {
  const [first] = fieldsIn(type);
  if (type.type === "clauses") return `\n  - ${type.begin}`;
  if (first === undefined) return " ";
  return type.type === "list" ? `\n  - ${first.key}: ` : `\n  ${first.key}: `;
}

function valuesOf(key: string, begun: number, from: Suggestions): readonly Completion[] {
  const field = fieldNamed(key.normalize("NFC"));
  if (field === undefined) return [];
  if (field.suggestions === "kommuner")
    return from.kommuner().map(({ name, code }) => ({ label: name, kind: "value", detail: code, begun }));
  return suggested(field, from).map((label) => ({ label, kind: "value", begun }));
}

function suggested({ suggestions, type }: FieldDescription, from: Suggestions): readonly string[] {
  if (suggestions === "templates") return from.templates?.() ?? [];
  if (suggestions === "files") return from.files?.() ?? [];
  if (type.type === "date") return from.today === undefined ? [] : [from.today];
  return typeof suggestions === "object" ? suggestions : closedWords(type);
}

/** The field with a key at any level; where there are several, one that has values to suggest. */
function fieldNamed(key: string): FieldDescription | undefined {
  const all: readonly FieldDescription[] = fields.flatMap((field) => [field, ...fieldsIn(field.type)]);
  const named = all.filter((field) => field.key === key);
  return named.find(({ suggestions }) => suggestions !== undefined) ?? named[0];
}

function closedWords(type: FieldType): readonly string[] {
  const choice = type.type === "one-or-more" ? type.item : type;
  return choice.type === "choice" ? choice.of.map(({ word }) => word.sv) : [];
}
