import type { MetaClause, PrintedMeta } from "../../../document/meta.ts";
import { writeFrontMatter } from "../../../motion/edit/write-front-matter.ts";
import { fields } from "../../../motion/fields/fields.ts";
import { kindFacts } from "../../../motion/kinds/kinds.ts";
import { escapeMarkdown } from "../../merge/write-markdown.ts";
import { htmlSource } from "../html/html-blocks.ts";
import { writeBody } from "../write-imported.ts";
import { type Element, isNote, mergeStructure, wordsIn } from "./merge-structure.ts";
import type { Page } from "./read-pages.ts";
import { structureHtml } from "./structure-html.ts";

/**
 * The source of a motion from a PDF that this program made: the fields and the clauses from the data in the file, the body from its structure.
 * Comments say what the PDF lacks.
 */
export function ownPdfText(data: PrintedMeta, pages: readonly Page[]): string {
  const body = new BodyWords(data.body);
  const elements = mergeStructure(pages, (before, after) => body.goesOn(before, after));
  const own = body.elements(elements);
  const { blocks, notes, doubts } = htmlSource(structureHtml(own));
  const looks = elements.flatMap(lookDoubts);
  const written = [...writeBody(blocks.map((block) => ({ block, doubts: block.doubts }))), ...notes].join("\n\n");
  const lines = [
    "---",
    ...toldOf(data),
    ...(doubts ?? []).map((doubt) => `# osäker: ${doubt}`),
    ...looks.map((doubt) => `# osäker: ${doubt}`),
    ...writeFrontMatter(fields, fieldValues(data)),
    "---",
  ];
  return `${lines.join("\n")}\n${written === "" ? "" : `\n${written}\n`}`;
}

function fieldValues(data: PrintedMeta): Readonly<Record<string, unknown>> {
  const written = ({ text, body }: MetaClause): unknown =>
    body === undefined ? escapeMarkdown(text) : { text: escapeMarkdown(text), body };
  return {
    ...data,
    kommun: data.authority.id === "" ? undefined : data.authority.name,
    type: data.kind === "motion" ? undefined : kindFacts(data.kind).names[0],
    clauses: data.clauses.map(written),
    questions: data.questions.map(written),
  };
}

function toldOf({ variant, attachments }: PrintedMeta): readonly string[] {
  return [
    ...(variant === "published"
      ? ["# osäker: PDF:en är kopian för webben; uppgifter som är dolda i den, och undertecknarna, följde inte med"]
      : []),
    ...attachments.map(({ file }) => `# osäker: bilagan ${file} följde inte med; lägg den i motionens mapp`),
  ];
}

/** The words of the body as the data has them, by which its elements are known among all of the page. */
class BodyWords {
  readonly #letters: string;
  /** Where blocks begin, counted in letters. */
  readonly #starts = new Set<number>();

  constructor(body: string) {
    let count = 0;
    const parts = body.split(/\n+/).map(lettersOf);
    for (const part of parts) {
      this.#starts.add(count);
      count += part.length;
    }
    this.#letters = parts.join("");
  }

  /** Whether two pieces are one paragraph: the body has them together, and no block begins between them. */
  goesOn(before: string, after: string): boolean {
    const first = lettersOf(before);
    const at = this.#letters.indexOf(first + lettersOf(after));
    return first !== "" && at !== -1 && !this.#starts.has(at + first.length);
  }

  /** The elements of the body and the notes: the longest run of elements whose words follow one another in the body. */
  elements(all: readonly Element[]): readonly Element[] {
    const blocks = all.filter((each) => !isNote(each));
    const words = blocks.map((block) => lettersOf(wordsIn(block)));
    let best: readonly Element[] = [];
    for (let start = 0; start < blocks.length; start += Math.max(1, best.length)) {
      let at = 0;
      let end = start;
      while (end < blocks.length && this.#letters.startsWith(words[end] ?? "", at)) at += words[end++]?.length ?? 0;
      if (at > 0 && end - start > best.length) best = blocks.slice(start, end);
      if (at > this.#letters.length / 2) break;
    }
    return [...best, ...all.filter(isNote)];
  }
}

/** Letters and digits alone: PDF and data differ in spaces, in marks of lists and in hyphens at the ends of lines. */
function lettersOf(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** Words that look otherwise than those around them: a PDF says that they do, and not how. */
function lookDoubts(element: Element): readonly string[] {
  const words = wordsIn(element).replace(/\s+/g, " ").trim();
  if (element.role !== "Span" || words === "")
    return element.children.flatMap((child) => (typeof child === "string" ? [] : lookDoubts(child)));
  return element.language === undefined
    ? [`”${words}” är framhävt i PDF:en; ska det vara *kursivt* eller **fetstil**?`]
    : [`”${words}” har ett annat språk i PDF:en; skriv [${words}]{lang=${element.language}}`];
}
