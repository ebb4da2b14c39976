import { fieldHelp } from "./field-help.ts";
import { KINDS } from "./kinds/kinds.ts";
import { PARTIES } from "./parties.ts";
import { FIELD_NAMES } from "./schema.ts";

/** What can stand at a point of the front matter. `insert` is written in place of the word that is begun. */
export type Completion = {
  readonly label: string;
  readonly kind: "field" | "value";
  readonly insert?: string;
  readonly detail?: string;
  readonly description?: string;
};

/** Names of fields, kommuner, parties, kinds and forms of signature that can stand after a text. None outside the front matter. */
export function completionsAfter(
  before: string,
  kommuner: () => readonly { readonly name: string; readonly code: string }[],
): readonly Completion[] {
  if (!endsInFrontMatter(before)) return [];
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const value = /^\s*(?:- )?([\p{L}-]+):\s+[^\n]*$/u.exec(line)?.[1];
  if (value !== undefined) return valuesOf(value, kommuner);
  const key = /^(\s*)(?:- )?[\p{L}-]*$/u.exec(line);
  if (key === null) return [];
  const parent = key[1] === "" && !line.startsWith("- ") ? "" : parentOf(before);
  return (FIELD_NAMES[parent] ?? []).map((name) => fieldNamed(name, parent));
}

function endsInFrontMatter(before: string): boolean {
  const lines = before.replace(/^\ufeff/, "").split(/\r?\n/);
  return lines[0]?.trimEnd() === "---" && !lines.slice(1).some((line) => line.trimEnd() === "---");
}

/** The field at the margin that the last line stands below. */
function parentOf(before: string): string {
  const keys = [...before.matchAll(/^([\p{L}-]+):/gmu)];
  return keys.at(-1)?.[1]?.normalize("NFC") ?? "";
}

function fieldNamed(name: string, parent: string): Completion {
  const help = fieldHelp[parent === "" ? name : `${parent}.${name}`];
  return {
    label: name,
    kind: "field",
    insert: `${name}: `,
    ...(help === undefined ? {} : { description: help.description }),
  };
}

function valuesOf(
  key: string,
  kommuner: () => readonly { readonly name: string; readonly code: string }[],
): readonly Completion[] {
  const values = (labels: readonly string[]): readonly Completion[] =>
    labels.map((label) => ({ label, kind: "value" }));
  switch (key.normalize("NFC")) {
    case "kommun":
      return kommuner().map(({ name, code }) => ({ label: name, kind: "value", detail: code }));
    case "parti":
      return values(PARTIES);
    case "typ":
      return values(KINDS.map(({ names }) => names[0]));
    case "underskrift":
      return values(["penna", "fält", "ingen"]);
    default:
      return [];
  }
}
