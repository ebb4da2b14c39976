import { type PlacedText, verbatim } from "../../src/ground/text/placed-text.ts";
import type { IsoDate, PlacedDate } from "../../src/motion/fields/field-type.ts";
import { isProse } from "../../src/motion/fields/is-prose.ts";
import type { Clause, Motion, Signatory } from "../../src/motion/motion.ts";
import { readInlineMarkdown, readSource } from "../../src/motion/source/read-source.ts";

type Given = {
  readonly body?: string;
  readonly clauses?: readonly string[];
  readonly questions?: readonly string[];
  readonly signatories?: readonly Readonly<
    Partial<Record<"name" | "party" | "role" | "onBehalfOf" | "email" | "phone", string>>
  >[];
  readonly title?: string;
  readonly place?: string;
  readonly leadIn?: string;
} & Partial<Omit<Motion, "body" | "clauses" | "questions" | "signatories" | "title" | "place" | "leadIn">>;

/** A text that stands in a file of its own, so that its places are never taken for the body's. */
export function placed(value: string): PlacedText {
  return verbatim(value, "front-matter", 0);
}

export function placedDate(value: string): PlacedDate {
  return { value: value as IsoDate, text: placed(value) };
}

/** A small valid motion, made without its front matter; what is given takes the place of its own. The body is the whole file. */
export function makeMotion(given: Given = {}): Motion {
  const {
    body = "Brödtext.\n",
    clauses = ["att kommunen bygger."],
    questions = [],
    signatories,
    title,
    place,
    leadIn,
    ...rest
  } = given;
  return {
    file: "motions/x.md",
    name: "x",
    kind: "motion",
    title: placed(title ?? "Fler cykelplatser"),
    authority: { id: "umea", name: "Umeå", kind: "kommun", council: "Kommunfullmäktige" },
    addressee: placed("Kommunfullmäktige"),
    templateId: "standard",
    date: placedDate("2026-11-23"),
    place: placed(place ?? "Umeå"),
    leadIn: placed(leadIn ?? "Undertecknad yrkar:"),
    clauses: clauses.map(makeClause),
    questions: questions.map(makeClause),
    signatories: (signatories ?? [{ name: "Anna Exempel", party: "M" }]).map(makeSignatory),
    attachments: [],
    caseNumbers: [],
    body: bodyOf(body),
    sourceHash: "0".repeat(64),
    ...rest,
  };
}

/** A Markdown text as the body of `motions/x.md`, after a front matter. */
export function bodyOf(markdown: string): Motion["body"] {
  const { value } = readSource("motions/x.md", `---\ntitel: x\n---\n${markdown}`, isProse);
  if (value === undefined) throw new Error("the body cannot be read");
  return value.body;
}

/** Offset in the file of a text of the body. */
export function offsetIn({ text }: Motion["body"], words: string): number {
  return text.value.indexOf(words);
}

function makeClause(text: string, index: number): Clause {
  const placedText = placed(text);
  const { value } = readInlineMarkdown(placedText);
  if (value === undefined) throw new Error("the clause cannot be read");
  return { ordinal: index + 1, text: placedText, content: value };
}

function makeSignatory(given: Readonly<Record<string, string>>): Signatory {
  const texts = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, placed(value)]));
  return { place: { file: "motions/x.md", start: 0, end: 0 }, ...texts };
}
