import { isFilledIn } from "./words-of-docx.ts";

type OpenField = { instruction: string; hasResult: boolean };

/** Follows fields through a story: what they ask for is no text, what they gave is. */
export class FieldTracker {
  readonly #open: OpenField[] = [];

  mark(type: string): void {
    const field = this.#open.at(-1);
    if (type === "begin") this.#open.push({ instruction: "", hasResult: false });
    else if (type === "separate" && field !== undefined) field.hasResult = true;
    else if (type === "end") this.#open.pop();
  }

  /** What a button shows: it has no result, and its words are in the instruction. */
  get buttonText(): string | undefined {
    const field = this.#open.at(-1);
    return field === undefined || field.hasResult
      ? undefined
      : /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s(.*)/i.exec(field.instruction)?.[1]?.trim();
  }

  instruction(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.hasResult) field.instruction += text;
  }

  /** Read the result of a field in one element. */
  within<T>(instruction: string, read: () => T): T {
    this.#open.push({ instruction, hasResult: true });
    const result = read();
    this.#open.pop();
    return result;
  }

  get isInstruction(): boolean {
    return this.#open.some(({ hasResult }) => !hasResult);
  }

  /** A link is known by its address, another field by its name, such as `PAGE`; of several the outermost that Word fills in, or else the innermost. */
  get surroundings(): { readonly link?: string; readonly field?: string } {
    let link: string | undefined;
    let field: string | undefined;
    for (const { instruction } of this.#open) {
      const name = fieldName(instruction);
      if (name === "HYPERLINK") link = linkOf(instruction);
      else if (name !== "" && (field === undefined || !isFilledIn({ field }))) field = name;
    }
    return { ...(link === undefined ? {} : { link }), ...(field === undefined ? {} : { field }) };
  }
}

/** A reference to a note that is nested in another is written by us as one to its number: Word has no notes in notes. */
const REFERENCE_TO_NOTE = /^\s*REF\s+_yrkaref_\d/i;

function fieldName(instruction: string): string {
  if (REFERENCE_TO_NOTE.test(instruction)) return "NOTEREF";
  return (/^\s*(\S+)/.exec(instruction)?.[1] ?? "").toUpperCase();
}

/** The address; `\\l` names a place in it, or in the document itself. */
function linkOf(instruction: string): string {
  const place = /\\l\s+"([^"]*)"/.exec(instruction);
  const address = /^\s*\S+\s+"([^"]*)"/.exec(instruction)?.[1] ?? "";
  return place === null ? address : `${address}#${place[1] ?? ""}`;
}
