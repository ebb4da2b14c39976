import type { Diagnostic } from "../../../../src/ground/diagnostics/diagnostic.ts";
import { type Position, positionAt } from "../../../../src/ground/diagnostics/place.ts";
import { readSource } from "../../../../src/motion/source/read-source.ts";
import type { FieldValue, SourceSyntax } from "../../../../src/motion/source/syntax.ts";

const proseFields = new Set(["titel", "yrkande", "att-satser/*", "undertecknare/*/namn", "bilagor/*/titel"]);

/** The fields these tests take as running text. */
export function isProse(path: readonly string[]): boolean {
  return proseFields.has(path.join("/"));
}

/** A file with the lines as its front matter. */
export function withFrontMatter(...lines: readonly string[]): string {
  return ["---", ...lines, "---", "", "Brödtext.", ""].join("\n");
}

export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain } | null | undefined;

/** Fields as plain values: null where empty, undefined where unknown. */
export function plain(value: FieldValue): Plain {
  switch (value.type) {
    case "text":
      return value.text.value;
    case "list":
      return value.items.map(plain);
    case "map":
      return Object.fromEntries(value.fields.map((field) => [field.key.value, plain(field.value)]));
    case "empty":
      return null;
    case "unknown":
      return undefined;
  }
}

/** What is read of a file whose front matter has the lines: fields as plain values, and problems as `line:column "words" rule/message`. */
export function readFields(...lines: readonly string[]): {
  readonly fields: Plain;
  readonly problems: readonly string[];
} {
  return readText(withFrontMatter(...lines));
}

export function readText(text: string): { readonly fields: Plain; readonly problems: readonly string[] } {
  const { value, diagnostics } = readSource("x.md", text, isProse);
  return {
    fields: value?.frontMatter && plain(value.frontMatter),
    problems: diagnostics.map((each) => show(each, text)),
  };
}

export function show({ place, ruleId, message }: Diagnostic, text: string): string {
  const { line, column }: Position = positionAt(text, place.start);
  return `${line}:${column} ${JSON.stringify(text.slice(place.start, place.end))} ${ruleId}/${message}`;
}

export function syntaxOf(text: string): SourceSyntax {
  const { value } = readSource("x.md", text, isProse);
  if (value === undefined) throw new Error("nothing was read");
  return value;
}

/** The text with the fixes of the problems applied. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): string {
  const edits = diagnostics
    .flatMap(({ fix }) => fix ?? [])
    .sort((a, b) => b.place.start - a.place.start || b.place.end - a.place.end);
  return edits.reduce((fixed, { place, text: by }) => fixed.slice(0, place.start) + by + fixed.slice(place.end), text);
}
