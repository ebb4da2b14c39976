import {
  type Marks,
  plainRichText,
  type RichPiece,
  type RichText,
  tidyRichText,
} from "../../../../../formats/word/format/rich-text.ts";
import { inlinesOf, isHidden, marksWithin } from "./html-inlines.ts";
import { type HtmlElement, type HtmlNode, styleOf, textContent } from "./html-node.ts";
import { Notes } from "./html-notes.ts";

/** A block of what was pasted. `notes` are the numbers of the footnotes that its text refers to, in order. */
export type PastedBlock =
  | { readonly kind: "paragraph" | "quotation"; readonly text: RichText; readonly notes: readonly number[] }
  | { readonly kind: "heading"; readonly level: number; readonly text: RichText; readonly notes: readonly number[] }
  | {
      readonly kind: "item" | "continuation";
      readonly level: number;
      readonly ordered: boolean;
      readonly start: number;
      readonly text: RichText;
      readonly notes: readonly number[];
    }
  | { readonly kind: "code"; readonly code: string }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly RichText[])[];
      readonly notes: readonly (readonly (readonly number[])[])[];
    }
  | { readonly kind: "note"; readonly number: number; readonly text: RichText };

const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

type Around = {
  readonly marks: Marks;
  readonly notes: Notes;
  readonly isQuotation: boolean;
  /** How deep in lists, of which kind, and where counting begins. */
  readonly list?: { readonly level: number; readonly ordered: boolean; readonly start: number };
};

/** The blocks of a page, in order. */
export function blocksOf(root: HtmlElement): readonly PastedBlock[] {
  return inside(root.children, { marks: {}, notes: new Notes(root), isQuotation: false });
}

/** Blocks among nodes; words between them are paragraphs. */
function inside(nodes: readonly HtmlNode[], around: Around): readonly PastedBlock[] {
  const blocks: PastedBlock[] = [];
  let run: HtmlNode[] = [];
  const flush = (): void => {
    blocks.push(...paragraphs(run, around));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === "element" && isHidden(node)) continue;
    if (node.type === "element" && holdsBlocks(node)) {
      flush();
      blocks.push(...block(node, around));
    } else run.push(node);
  }
  flush();
  return blocks;
}

function holdsBlocks(node: HtmlElement): boolean {
  return (
    BLOCKS.has(node.name) ||
    node.children.some((child) => child.type === "element" && !isHidden(child) && holdsBlocks(child))
  );
}

function block(node: HtmlElement, around: Around): readonly PastedBlock[] {
  const { name } = node;
  const inner: Around = {
    ...around,
    marks: BLOCKS.has(name) ? blockMarks(node, around.marks) : marksWithin(node, around.marks),
  };
  const noteNumber = around.notes.noteOf(node);
  if (noteNumber !== undefined && !hasSeveralNotes(node, around.notes)) return [note(node, noteNumber, inner)];
  const level = headingLevel(node);
  if (level !== undefined) return heading(node, level, inner);
  const word = wordList(node);
  if (word !== undefined) return paragraphs(node.children, { ...inner, list: word });
  switch (name) {
    case "ul":
    case "ol":
      return list(node, inner);
    case "pre":
      return [{ kind: "code", code: textContent(node).replace(/^\n/, "").trimEnd() }];
    case "table":
      return table(node, inner);
    case "blockquote":
      return inside(node.children, { ...inner, isQuotation: true });
    case "hr":
      return [];
    default:
      return inside(node.children, inner);
  }
}

/** A paragraph may be in bold or italics as a whole. */
function blockMarks(node: HtmlElement, outer: Marks): Marks {
  return node.name === "th" ? outer : marksWithin(node, outer);
}

function hasSeveralNotes(node: HtmlElement, notes: Notes): boolean {
  return (
    node.children.filter((child) => notes.noteOf(child) !== undefined).length > 1 ||
    (node.children.length === 1 &&
      node.children[0]?.type === "element" &&
      BLOCKS.has(node.children[0].name) &&
      hasSeveralNotes(node.children[0], notes))
  );
}

function note(node: HtmlElement, number: number, { marks, notes }: Around): PastedBlock {
  return { kind: "note", number, text: tidy(inlinesOf([node], marks, notes)) };
}

function headingLevel(node: HtmlElement): number | undefined {
  const tag = /^h([1-6])$/.exec(node.name)?.[1];
  if (tag !== undefined) return Number(tag);
  if (node.name !== "p") return undefined;
  const style = node.attributes["class"] ?? "";
  if (/\bMso(?:Title|Rubrik)\b/.test(style)) return 1;
  const named = /\b(?:MsoHeading|Heading|Rubrik|MsoRubrik)(\d)\b/.exec(style)?.[1];
  return named === undefined ? undefined : Number(named);
}

/** A heading is a heading, without looks of its own. */
function heading(node: HtmlElement, level: number, { notes }: Around): readonly PastedBlock[] {
  const pieces = inlinesOf(node.children, {}, notes).map(
    (piece): RichPiece =>
      piece.type === "words"
        ? { type: "words", text: piece.text }
        : piece.type === "break"
          ? { type: "words", text: " " }
          : piece,
  );
  const text = tidy(pieces);
  return text.length === 0 ? [] : [{ kind: "heading", level, text, notes: notes.referencesIn(node) }];
}

/** What Word says of a paragraph that is an item of a list: its level, and by its mark whether it counts. */
function wordList(node: HtmlElement): Around["list"] {
  const level = /level(\d)/.exec(styleOf(node, "mso-list") ?? "")?.[1];
  if (node.name !== "p" || level === undefined) return undefined;
  const mark = textContent(markOf(node) ?? { type: "text", text: "" })
    .replace(/\u00a0/g, " ")
    .trim();
  const number = /^\(?(\d{1,4}|[a-zåäö]|[ivx]{1,5})[.)]/i.exec(mark)?.[1];
  return {
    level: Number(level) - 1,
    ordered: number !== undefined,
    start: number === undefined || Number.isNaN(Number(number)) ? 1 : Number(number),
  };
}

function markOf(node: HtmlNode): HtmlElement | undefined {
  if (node.type === "text") return undefined;
  if (styleOf(node, "mso-list") === "ignore") return node;
  for (const child of node.children) {
    const found = markOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function list(node: HtmlElement, around: Around): readonly PastedBlock[] {
  const level = around.list === undefined ? 0 : around.list.level + 1;
  const start = Number(node.attributes["start"] ?? 1) || 1;
  const own = { level, ordered: node.name === "ol", start };
  let count = 0;
  return node.children.flatMap((child): readonly PastedBlock[] => {
    if (child.type === "text" || isHidden(child))
      return child.type === "text" && child.text.trim() !== "" ? inside([child], around) : [];
    // A list within a list that is in no item of it belongs to the item before.
    if (child.name === "ul" || child.name === "ol") return list(child, { ...around, list: own });
    const item = inside(child.children, { ...around, list: { ...own, start: start + count } });
    count++;
    return item;
  });
}

function table(node: HtmlElement, around: Around): readonly PastedBlock[] {
  const lines = rowsOf(node);
  const width = Math.max(0, ...lines.map((row) => row.length));
  if (width < 2 || lines.length < 2)
    return lines.flat().flatMap((cell) => (cell === undefined ? [] : inside(cell.children, around)));
  const cells = lines.map((row) => Array.from({ length: width }, (_, column) => row[column]));
  const isHead = (row: number): boolean => row === 0;
  const textIn = (cell: HtmlElement | undefined, row: number): RichText => {
    if (cell === undefined) return [];
    const pieces = flat(cell.children, marksWithin(cell, isHead(row) ? {} : around.marks), around.notes);
    return tidy(
      pieces.map(
        (piece): RichPiece =>
          piece.type === "break"
            ? { type: "words", text: " " }
            : isHead(row) && piece.type === "words"
              ? { type: "words", text: piece.text }
              : piece,
      ),
    );
  };
  return [
    {
      kind: "table",
      rows: cells.map((row, index) => row.map((cell) => textIn(cell, index))),
      notes: cells.map((row) => row.map((cell) => (cell === undefined ? [] : around.notes.referencesIn(cell)))),
    },
  ];
}

/** The cells of each row, with nothing where a cell before it reaches over. */
function rowsOf(node: HtmlElement): readonly (readonly (HtmlElement | undefined)[])[] {
  const rows: (HtmlElement | undefined)[][] = [];
  const taken = new Set<string>();
  const visit = (part: HtmlElement): void => {
    for (const child of part.children) {
      if (child.type === "text" || isHidden(child)) continue;
      if (/^t(?:head|body|foot)$/.test(child.name)) visit(child);
      if (child.name !== "tr") continue;
      const row: (HtmlElement | undefined)[] = [];
      const at = rows.length;
      for (const cell of child.children) {
        if (cell.type === "text" || (cell.name !== "td" && cell.name !== "th")) continue;
        while (taken.has(`${at} ${row.length}`)) row.push(undefined);
        const across = Math.min(40, Math.max(1, Number(cell.attributes["colspan"] ?? 1) || 1));
        const down = Math.min(200, Math.max(1, Number(cell.attributes["rowspan"] ?? 1) || 1));
        for (let lower = 1; lower < down; lower++)
          for (let column = 0; column < across; column++) taken.add(`${at + lower} ${row.length + column}`);
        row.push(cell, ...Array<undefined>(across - 1).fill(undefined));
      }
      rows.push(row);
    }
  };
  visit(node);
  return rows.filter((row) => row.some((cell) => cell !== undefined));
}

/** The words of blocks in a row, a space between them. */
function flat(nodes: readonly HtmlNode[], marks: Marks, notes: Notes): readonly RichPiece[] {
  return nodes.flatMap((node): readonly RichPiece[] => {
    if (node.type === "text" || !holdsBlocks(node)) return inlinesOf([node], marks, notes);
    return isHidden(node)
      ? []
      : [
          { type: "words", text: " " },
          ...flat(node.children, marksWithin(node, marks), notes),
          { type: "words", text: " " },
        ];
  });
}

/** Words in a row as paragraphs: two line breaks part them. */
function paragraphs(nodes: readonly HtmlNode[], around: Around): readonly PastedBlock[] {
  const pieces = inlinesOf(nodes, around.marks, around.notes);
  const numbers = [...nodes.flatMap((node) => around.notes.referencesIn(node))];
  const texts: RichPiece[][] = [[]];
  for (const [index, piece] of pieces.entries()) {
    const next = pieces.slice(index + 1).find((each) => each.type !== "words" || each.text.trim() !== "");
    const isDouble =
      piece.type === "break" && (next === undefined || next.type === "break" || texts.at(-1)?.length === 0);
    if (isDouble) texts.push([]);
    else texts.at(-1)?.push(piece);
  }
  return texts.flatMap((each, index): readonly PastedBlock[] => {
    const text = tidy(each);
    if (text.length === 0) return [];
    const notes = numbers.splice(0, text.filter(({ type }) => type === "note").length);
    const { list: own } = around;
    if (own !== undefined)
      return [{ kind: index === 0 && !around.isQuotation ? "item" : "continuation", ...own, text, notes }];
    return [{ kind: around.isQuotation ? "quotation" : "paragraph", text, notes }];
  });
}

/** Spaces as they are seen: line ends and tabs are spaces, several are one. A no-break space between words stays. */
function tidy(pieces: readonly RichPiece[]): RichText {
  const spaced = pieces.map(
    (piece): RichPiece =>
      piece.type === "words"
        ? {
            ...piece,
            text: piece.text.replace(/[\t\r\n\f ]+/g, " ").replace(/(?: \u00a0|\u00a0 |\u00a0\u00a0)[ \u00a0]*/g, " "),
          }
        : piece,
  );
  const tidied = tidyRichText(spaced);
  return plainRichText(tidied)
    .replace(/\u00a0/g, "")
    .trim() === "" && !tidied.some(({ type }) => type === "note")
    ? []
    : trimmed(tidied);
}

/** Without no-break spaces at the ends, which nobody sees. */
function trimmed(text: RichText): RichText {
  const edge = (piece: RichPiece, trim: (words: string) => string): RichPiece =>
    piece.type === "words" ? { ...piece, text: trim(piece.text) } : piece;
  return text
    .map((piece, index) => (index === 0 ? edge(piece, (words) => words.trimStart()) : piece))
    .map((piece, index) => (index === text.length - 1 ? edge(piece, (words) => words.trimEnd()) : piece))
    .filter((piece) => piece.type !== "words" || piece.text !== "");
}
