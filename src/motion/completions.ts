import { fieldHelp } from "./field-help.ts";
import { KINDS } from "./kinds/kinds.ts";
import { PARTIES } from "./parties.ts";
import { FIELD_NAMES } from "./schema.ts";

/** What can stand at a point of the front matter. `insert`, or else the label, takes the place of the `begun` characters before it. */
export type Completion = {
  readonly label: string;
  readonly kind: "field" | "value";
  readonly insert?: string;
  readonly begun: number;
  readonly detail?: string;
  readonly description?: string;
};

/**
 * Names of fields, kommuner, parties, kinds and forms of signature that can stand between two texts. None outside the front matter, and
 * no field that stands there already.
 */
export function completionsAfter(
  before: string,
  kommuner: () => readonly { readonly name: string; readonly code: string }[],
  after = "",
): readonly Completion[] {
  if (!endsInFrontMatter(before)) return [];
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  const value = /(?:^\s*(?:- )?|[{,]\s*)([\p{L}-]+):\s+([^{},]*)$/u.exec(line);
  if (value !== null) return valuesOf(value[1] ?? "", value[2]?.length ?? 0, kommuner);
  const key = /^(\s*)(?:- )?([\p{L}-]*)$/u.exec(line);
  if (key === null) return [];
  const parent = key[1] === "" && !line.startsWith("- ") ? "" : parentOf(before);
  const begun = key[2]?.length ?? 0;
  const present = parent === "" ? fieldsIn(before.slice(0, before.length - line.length), after) : new Set();
  return (FIELD_NAMES[parent] ?? [])
    .filter((name) => !present.has(name))
    .map((name) => fieldNamed(name, parent, begun));
}

/** The fields at the margin, but for the line that is being written. */
function fieldsIn(before: string, after: string): ReadonlySet<string> {
  const below = after.replace(/^[^\r\n]*/, "").split(/^---[ \t]*$/m)[0] ?? "";
  const keys = [before, below].flatMap((text) => [...text.matchAll(/^([\p{L}-]+)[ \t]*:/gmu)]);
  return new Set(keys.map(([, name = ""]) => name.normalize("NFC")));
}

/** Whether a text ends within the front matter. */
export function endsInFrontMatter(before: string): boolean {
  const lines = before.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  return lines[0]?.trimEnd() === "---" && !lines.slice(1).some((line) => line.trimEnd() === "---");
}

/** The field at the margin that the last line stands below. */
export function parentOf(before: string): string {
  const keys = [...before.matchAll(/^([\p{L}-]+):/gmu)];
  return keys.at(-1)?.[1]?.normalize("NFC") ?? "";
}

/** What a field that holds a list or fields of its own begins with. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  "att-satser": "\n  - att ",
  frågor: "\n  - ",
  undertecknare: "\n  - namn: ",
  bilagor: "\n  - fil: ",
  ärende: "\n  rubrik: ",
  beslut: "\n  datum: ",
};

function fieldNamed(name: string, parent: string, begun: number): Completion {
  const help = fieldHelp[parent === "" ? name : `${parent}.${name}`];
  return {
    label: name,
    kind: "field",
    insert: `${name}:${(parent === "" ? BEGINNINGS[name] : undefined) ?? " "}`,
    begun,
    ...(help === undefined ? {} : { description: help.description }),
  };
}

function valuesOf(
  key: string,
  begun: number,
  kommuner: () => readonly { readonly name: string; readonly code: string }[],
): readonly Completion[] {
  const values = (labels: readonly string[]): readonly Completion[] =>
    labels.map((label) => ({ label, kind: "value", begun }));
  switch (key.normalize("NFC")) {
    case "kommun":
      return kommuner().map(({ name, code }) => ({ label: name, kind: "value", detail: code, begun }));
    case "parti":
      return values(PARTIES);
    case "typ":
      return values(KINDS.map(({ names }) => names[0]));
    case "underskrift":
      return values(["penna", "fält", "ingen"]);
    case "utfall":
      return values(["bifall", "avslag", "besvarad", "avskriven", "återkallad"]);
    default:
      return [];
  }
}
