import type { Nodes } from "mdast";
import { constructs } from "../../motion/constructs/constructs.ts";
import { KINDS, type KindFacts } from "../../motion/kinds/kinds.ts";
import type { Language } from "../../rules/wording.ts";

/** What can be written at a point outside the front matter; it takes the place of the `begun` characters before it. */
export type BodyCompletion = {
  readonly label: string;
  readonly kind: "snippet" | "file" | "note";
  readonly insert: string;
  readonly begun: number;
  readonly description?: string;
};

/**
 * What can be written at the end of a line of the body: a construct, by its name, where the line is a word; a picture of the folder within `![…](`;
 * a note that the body defines after `[^`.
 */
export function bodyCompletions(
  line: string,
  {
    files,
    notes,
    language,
  }: { readonly files: readonly string[]; readonly notes: readonly string[]; readonly language: Language },
): readonly BodyCompletion[] {
  const picture = afterLast(line, "](");
  if (picture !== undefined && line.lastIndexOf("![") > line.lastIndexOf(")")) {
    const names = files.filter((name) => /\.(png|jpe?g|svg)$/i.test(name));
    return names.map((name) => ({ label: name, kind: "file", insert: name, begun: picture.length }));
  }
  const note = afterLast(line, "[^");
  if (note !== undefined)
    return notes.map((name) => ({ label: name, kind: "note", insert: `${name}]`, begun: note.length }));
  if (!/^[\p{L}-]*$/u.test(line)) return [];
  return constructs.map(({ name, text, example }) => ({
    label: name,
    kind: "snippet",
    insert: example,
    begun: line.length,
    description: text[language],
  }));
}

/** The text after the last of a mark, where it is a word that is not ended yet. */
function afterLast(line: string, mark: string): string | undefined {
  const at = line.lastIndexOf(mark);
  const rest = line.slice(at + mark.length);
  return at === -1 || /[\])\s]/.test(rest) ? undefined : rest;
}

/** A whole document of each kind, where nothing but a word is written; with places to fill in, `${1:Umeå}`. */
export function kindCompletions(word: string, today: string): readonly BodyCompletion[] {
  return KINDS.map((facts) => ({
    label: facts.names[0],
    kind: "snippet",
    insert: documentOf(facts, today),
    begun: word.length,
  }));
}

function documentOf({ names: [name], operative, isToPerson, isItemExpected }: KindFacts, today: string): string {
  const lines = [
    "---",
    `kommun: ${place(1, "Umeå")}`,
    ...(name === "motion" ? [] : [`typ: ${name}`]),
    `titel: ${place(2, "Rubriken")}`,
    `datum: ${today}`,
    ...(isToPerson ? [`till: ${place(3, "Den som ska svara")}`] : []),
    ...(isItemExpected ? ["ärende:", `  rubrik: ${place(3, "Ärendet på dagordningen")}`] : []),
    ...(operative === "questions"
      ? ["frågor:", `  - ${place(4, "Frågan?")}`]
      : ["att-satser:", `  - att ${place(4, "kommunen …")}`]),
    "undertecknare:",
    `  - namn: ${place(5, "Förnamn Efternamn")}`,
    `    parti: ${place(6, "Parti")}`,
    "---",
    "",
    `${place(0)}`,
  ];
  return lines.join("\n");
}

/** A place of a snippet that a user fills in, in the order of the numbers, with its text until then. */
function place(number: number, usual?: string): string {
  return `$\{${number}${usual === undefined ? "" : `:${usual}`}}`;
}

/** Names of the notes that a body defines. */
export function noteNames(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node) => (node.type === "footnoteDefinition" ? [node.label ?? node.identifier] : []));
}
