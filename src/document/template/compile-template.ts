import type { PlacedText } from "../../ground/text/placed-text.ts";
import type { Value, Values } from "./context.ts";
import type { TemplateNode } from "./syntax.ts";
import { nodeWriter } from "./write-nodes.ts";

/** What a template wrote: markup in which texts are tokens, and the place of each stretch of it in the template. */
export type Markup = {
  readonly text: string;
  /** `<field n="3"/>` is replaced by the third. */
  readonly fields: readonly PlacedText[];
  /** In order: from `at` on, the markup is that of the file from `start` on, or the token of a field. */
  readonly origins: readonly Origin[];
};

export type Origin = { readonly at: number; readonly file: string; readonly start: number; readonly isField: boolean };

/** Markup of the template itself, and its place. Without text: the place of a field. */
type Piece = { readonly text: string; readonly file: string; readonly start: number };

/**
 * Compile a checked template. What it gives writes the markup for the values of a motion.
 *
 * Handlebars sees neither markup nor words: each piece of markup is a number in what it compiles, and each value writes a number in its own
 * place. The numbers it writes say what comes in which order, and where each stretch is from.
 */
export function compileTemplate(nodes: readonly TemplateNode[]): (values: Values) => Markup {
  const pieces: Piece[] = [];
  const run = nodeWriter(nodes, (node) => pieces.push(node.type === "field" ? { ...node.place, text: "" } : node) - 1);
  return (values) => {
    const fields: PlacedText[] = [];
    return markupOf(run(toContext(values, fields)), pieces, fields);
  };
}

/** A text writes the number of its field when it is asked for its HTML. */
function toContext(value: Value, fields: PlacedText[]): unknown {
  if (Array.isArray(value)) return value.map((item: Values) => toContext(item, fields));
  if (typeof value !== "object") return value;
  if (isText(value)) return { toHTML: () => `f${fields.push(value) - 1};` };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toContext(inner, fields)]));
}

function isText(value: object): value is PlacedText {
  return "spans" in value && Array.isArray(value.spans);
}

function markupOf(written: string, pieces: readonly Piece[], fields: readonly PlacedText[]): Markup {
  const origins: Origin[] = [];
  let text = "";
  let from = { file: "", start: 0 };
  const write = (more: string, isField: boolean): void => {
    if (more !== "") origins.push({ at: text.length, file: from.file, start: from.start, isField });
    text += more;
  };
  for (const [, field, number] of written.matchAll(/(f?)(\d{1,9});/g)) {
    const piece = field === "" ? pieces[Number(number)] : undefined;
    if (piece !== undefined) from = piece;
    write(piece === undefined ? `<field n="${Number(number) + 1}"/>` : piece.text, piece === undefined);
  }
  return { text, fields, origins };
}
