import type { BlockId } from "../../../document/types.ts";
import { plainRichText, type RichPiece, type RichText, tidyRichText } from "../../../formats/word/format/rich-text.ts";
import type { Unit } from "../../../formats/word/format/unit.ts";
import { raised } from "../../../formats/word/read/raised-digits.ts";
import { type ImportBlock, type ImportSource, unitBlock } from "../import-block.ts";
import { splitMark } from "../list-mark.ts";
import { type HtmlElement, type HtmlNode, parseHtml } from "./parse-html.ts";

/** Text as it is being read: how it looks, and whether it is shown. */
type Look = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  readonly struck: boolean;
  readonly hidden: boolean;
  readonly position?: "superscript" | "subscript";
  readonly link?: string;
};

const PLAIN: Look = { bold: false, italic: false, code: false, struck: false, hidden: false };

/** Elements that hold no words of the text. */
const SKIPPED: ReadonlySet<string> = new Set([
  ...["head", "script", "style", "template", "noscript", "iframe", "object", "svg", "math", "select", "button"],
]);
const BLOCKS: ReadonlySet<string> = new Set([
  ...["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "table", "hr", "section"],
  ...[
    "article",
    "main",
    "header",
    "footer",
    "aside",
    "nav",
    "figure",
    "figcaption",
    "dl",
    "dt",
    "dd",
    "address",
    "body",
  ],
  ...["html", "form", "fieldset", "center", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"],
]);

/**
 * Take the blocks of HTML: a page, or what Word, Google Docs, LibreOffice or a browser puts on the clipboard. Headings, lists, tables,
 * quotations, emphasis, links and footnotes stay; other looks go. What does not come along is reported as a doubt.
 */
export function htmlSource(html: string): ImportSource {
  const reader = new Reader();
  reader.read(parseHtml(html));
  return { blocks: reader.blocks, notes: reader.notes(), stated: {} };
}

class Reader {
  readonly blocks: ImportBlock[] = [];
  /** Footnotes by their names, in the order of their references. */
  readonly #references: string[] = [];
  readonly #definitions = new Map<string, RichText[]>();
  #pieces: RichPiece[] = [];
  #doubts: string[] = [];
  /** References in the paragraph that is open. */
  #labels: string[] = [];
  #note: string | undefined;
  /** Word parts notes from the text with a line that is not the writer's. */
  #isAmongNotes = false;
  #list: { readonly ordered: boolean; readonly level: number; count: number } | undefined;
  #isItemStart = false;
  #quoted = 0;

  read(element: HtmlElement): void {
    this.#element(element, PLAIN);
    this.#close();
  }

  notes(): readonly string[] {
    return this.#references.map((name, index) => {
      const paragraphs = (this.#definitions.get(name) ?? []).map(
        (text) => unitBlock(unitOf("paragraph", text), []).markdown,
      );
      return `[^${index + 1}]: ${paragraphs.join("\n\n    ")}`;
    });
  }

  #node(node: HtmlNode, look: Look): void {
    if (node.type === "text") this.#text(node.text, look);
    else this.#element(node, look);
  }

  #children({ children }: HtmlElement, look: Look): void {
    for (const child of children) this.#node(child, look);
  }

  #element(element: HtmlElement, around: Look): void {
    const { name, attributes, style } = element;
    if (SKIPPED.has(name)) return;
    const look = lookOf(element, around);
    if (style["mso-element"] === "comment-list" || style["mso-element"] === "field-begin") return;
    switch (name) {
      case "br":
        this.#pieces.push({ type: "break" });
        return;
      case "hr":
        this.#close();
        if (!this.#isAmongNotes) this.#add(unitOf("divider", []));
        return;
      case "img":
        this.#picture(attributes["alt"] ?? "");
        return;
      case "a":
        this.#link(element, look);
        return;
      case "input":
        this.#text(attributes["value"] ?? "", look);
        return;
      case "table":
        this.#close();
        this.#table(element, look);
        return;
      case "pre":
        this.#close();
        this.#code(element);
        return;
      case "ul":
      case "ol":
        this.#close();
        this.#nested(element, look);
        return;
      case "li":
        this.#close();
        this.#isItemStart = true;
        this.#children(element, look);
        this.#close();
        this.#isItemStart = false;
        return;
      case "blockquote":
        this.#close();
        this.#quoted++;
        this.#children(element, look);
        this.#close();
        this.#quoted--;
        return;
      default:
    }
    if (!BLOCKS.has(name)) {
      this.#inline(element, look);
      return;
    }
    this.#close();
    const note = noteOf(element);
    if (/^(?:footnote|endnote)-list$/.test(style["mso-element"] ?? "")) this.#isAmongNotes = true;
    const outer = this.#note;
    this.#note = note ?? outer;
    this.#children(element, look);
    this.#close(element);
    this.#note = outer;
  }

  /** Word puts list marks in spans of their own, which say so. */
  #inline(element: HtmlElement, look: Look): void {
    if (element.style["mso-list"] === "ignore")
      this.#pieces.push({ type: "words", text: `${textIn(element).trim()} ` });
    else this.#children(element, look);
  }

  #nested(element: HtmlElement, look: Look): void {
    const outer = this.#list;
    const start = Number(element.attributes["start"] ?? 1);
    this.#list = {
      ordered: element.name === "ol",
      level: outer === undefined ? 0 : outer.level + 1,
      count: Number.isNaN(start) ? 0 : start - 1,
    };
    this.#children(element, look);
    this.#close();
    this.#list = outer;
  }

  #text(text: string, look: Look): void {
    if (look.hidden) {
      if (text.trim() !== "") this.#doubts.push(`dold text följde inte med: ”${text.replace(/\s+/g, " ").trim()}”`);
      return;
    }
    const written = text.replace(/[ \t\r\n\f]+/g, " ").replace(/(?:\u00a0 ?){2,}/g, " ");
    if (look.struck && written.trim() !== "") this.#doubts.push(`”${written.trim()}” är överstruket; ska orden bort?`);
    const isRaised = look.position === "superscript";
    this.#pieces.push({
      type: "words",
      text:
        look.position === undefined
          ? written
          : raised(written, isRaised ? { superscript: true } : { superscript: false, subscript: true }),
      ...(look.bold && { bold: true }),
      ...(look.italic && { italic: true }),
      ...(look.code && { code: true }),
      ...(look.link === undefined ? {} : { link: look.link }),
    });
  }

  #link(element: HtmlElement, look: Look): void {
    const href = element.attributes["href"] ?? "";
    const note = /^#_?(?:ftn|edn|ftnt|sdfootnote|sdendnote|fn:?)(\d+)(?:sym)?$/i.exec(href);
    const isBack = /^#_?(?:ftnref|ednref|ftnt_ref|fnref:?|sdfootnote\d+anc|sdendnote\d+anc)\d*$/i.test(href);
    if (isBack) return;
    if (note !== null) {
      this.#reference((/[a-z]+/i.exec(href)?.[0] ?? "") + (note[1] ?? ""));
      return;
    }
    const isAddress = /^(?:https?:|mailto:|tel:)/i.test(href);
    this.#children(element, isAddress ? { ...look, link: href } : look);
  }

  #reference(name: string): void {
    const key = name.toLowerCase().replace(/[^a-z0-9]/g, "");
    if (!this.#references.includes(key)) this.#references.push(key);
    this.#labels.push(`[^${this.#references.indexOf(key) + 1}]`);
    this.#pieces.push({ type: "note" });
  }

  #picture(alt: string): void {
    this.#doubts.push(alt.trim() === "" ? "en bild följde inte med" : `bilden ”${alt.trim()}” följde inte med`);
  }

  #code(element: HtmlElement): void {
    const text = textIn(element).replace(/^\n|\n$/g, "");
    if (text.trim() !== "") this.#add({ ...unitOf("code", [{ type: "words", text }]) });
  }

  #table(element: HtmlElement, look: Look): void {
    const rows = rowsOf(element).map((row) =>
      row.flatMap((cell): readonly RichText[] => {
        const text = this.#cell(cell, look);
        const span = Math.min(63, Math.max(1, Number(cell.attributes["colspan"] ?? 1) || 1));
        return [text, ...Array.from({ length: span - 1 }, () => [])];
      }),
    );
    const filled = rows.filter((row) => row.length > 0);
    // One cell alone is a frame around text.
    if (filled.length === 1 && filled[0]?.length === 1) {
      const text = filled[0][0] ?? [];
      if (text.length > 0) this.#add(unitOf("paragraph", text));
    } else if (filled.some((row) => row.some((cell) => cell.length > 0))) {
      this.#add({ ...unitOf("table", []), rows: filled });
    }
  }

  /** The words of a cell; its paragraphs are lines. */
  #cell(cell: HtmlElement, look: Look): RichText {
    const inner = new Reader();
    inner.#children(cell, cell.name === "th" ? { ...look, bold: false } : look);
    inner.#close();
    this.#doubts.push(...inner.blocks.flatMap(({ doubts }) => doubts), ...inner.#doubts);
    const lines = inner.blocks.flatMap(({ unit }) => [
      unit.text,
      ...(unit.rows ?? []).map((row) => row.flatMap(spaced)),
    ]);
    return tidyRichText(
      lines
        .filter((line) => line.length > 0)
        .flatMap((line, index) => [...(index === 0 ? [] : [{ type: "break" } as const]), ...line]),
    );
  }

  /** End the paragraph that is open; `element` is the block around it. */
  #close(element?: HtmlElement): void {
    const text = tidyRichText(trimmedBreaks(this.#pieces));
    this.#pieces = [];
    if (text.length === 0) return;
    if (this.#note !== undefined) {
      const before = this.#definitions.get(this.#note) ?? [];
      this.#definitions.set(this.#note, [...before, withoutNumber(text, before.length)]);
      this.#labels = [];
      return;
    }
    this.#add(this.#unit(text, element));
  }

  #unit(text: RichText, element: HtmlElement | undefined): Unit {
    const heading = headingOf(element);
    if (heading !== undefined) return { ...unitOf("heading", text.map(withoutWeight)), level: Math.min(4, heading) };
    const typed = element === undefined ? undefined : wordItem(element, text);
    if (typed !== undefined) return typed;
    if (this.#list !== undefined) {
      const kind = this.#isItemStart ? "item" : "continuation";
      this.#isItemStart = false;
      if (kind === "item") this.#list.count++;
      return {
        ...unitOf(kind, text),
        level: this.#list.level,
        ...(kind === "item" ? { ordered: this.#list.ordered } : {}),
      };
    }
    return unitOf(this.#quoted > 0 ? "quotation" : "paragraph", text);
  }

  #add(unit: Unit): void {
    const doubts = this.#doubts;
    const labels = this.#labels;
    this.#doubts = [];
    this.#labels = [];
    const mark = unit.kind !== "item" ? undefined : unit.ordered === true ? `${this.#list?.count ?? 1}.` : "•";
    const lines = unit.rows?.map((row) => row.map((cell) => plainRichText(cell).trim()));
    this.blocks.push(
      unitBlock(unit, labels, {
        doubts,
        isStrong:
          unit.text.length > 0 &&
          unit.text.every((piece) => piece.type !== "words" || piece.bold === true || piece.text.trim() === ""),
        ...(lines === undefined ? {} : { lines }),
        ...(mark === undefined ? {} : { mark }),
      }),
    );
  }
}

function unitOf(kind: Unit["kind"], text: RichText): Unit {
  return { id: "" as BlockId, kind, text };
}

/** Headings are bold by themselves. */
function withoutWeight(piece: RichPiece): RichPiece {
  if (piece.type !== "words") return piece;
  const { bold: _, ...rest } = piece;
  return rest;
}

function spaced(cell: RichText, index: number): RichText {
  return index === 0 ? cell : [{ type: "words", text: " " }, ...cell];
}

/** Paragraphs of Word's that are list items say so in their style; their mark was read as text. */
function wordItem({ style, attributes }: HtmlElement, text: RichText): Unit | undefined {
  const list = style["mso-list"];
  if ((list === undefined || list === "none") && !/MsoListParagraph/i.test(attributes["class"] ?? "")) return undefined;
  const item = splitMark(plainRichText(text)) ?? splitMark(plainRichText(text).replace(/^[o§Ø·]\s/u, "• "));
  if (item === undefined || /\p{L}/u.test(item.mark)) return undefined;
  const level = Math.max(0, Number(/level(\d)/.exec(list ?? "")?.[1] ?? 1) - 1);
  return { ...unitOf("item", afterMark(text)), level, ordered: /\d/.test(item.mark) };
}

/** The words after a mark and its space. */
function afterMark(text: RichText): RichText {
  const [first, ...rest] = text;
  if (first?.type !== "words") return text;
  const space = /^\S+\s*/.exec(first.text)?.[0] ?? "";
  return tidyRichText([{ ...first, text: first.text.slice(space.length) }, ...rest]);
}

/** A footnote's own number is the program's. */
function withoutNumber(text: RichText, before: number): RichText {
  const [first, ...rest] = text;
  if (before > 0 || first?.type !== "words") return text;
  return tidyRichText([{ ...first, text: first.text.replace(/^\s*\[?\d+\]?\s*/, "") }, ...rest]);
}

function trimmedBreaks(pieces: readonly RichPiece[]): readonly RichPiece[] {
  const isSpace = (piece: RichPiece | undefined): boolean =>
    piece?.type === "break" || (piece?.type === "words" && piece.text.trim() === "");
  let start = 0;
  let end = pieces.length;
  while (start < end && isSpace(pieces[start])) start++;
  while (end > start && isSpace(pieces[end - 1])) end--;
  return pieces.slice(start, end);
}

function headingOf(element: HtmlElement | undefined): number | undefined {
  if (element === undefined) return undefined;
  const level = /^h([1-6])$/.exec(element.name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** The footnote that a block defines, by the name its reference has. */
function noteOf({ attributes, style, children }: HtmlElement): string | undefined {
  const id = attributes["id"] ?? "";
  if (/^(?:footnote|endnote)$/.test(style["mso-element"] ?? "")) return id.toLowerCase();
  const own = /^(?:sdfootnote|sdendnote)\d+$/i.exec(id)?.[0] ?? /^fn:?(\d+)$/i.exec(id)?.[0];
  if (own !== undefined) return own.toLowerCase().replace(":", "");
  // Google Docs: the paragraph begins with a link back to its reference.
  const first = children.find((child) => child.type === "element");
  const back = first?.type === "element" ? /^#(ftnt)_ref(\d+)$/.exec(first.attributes["href"] ?? "") : null;
  return back === null ? undefined : `${back[1] ?? ""}${back[2] ?? ""}`;
}

function rowsOf(table: HtmlElement): readonly (readonly HtmlElement[])[] {
  return table.children.flatMap((child): readonly (readonly HtmlElement[])[] => {
    if (child.type === "text") return [];
    if (child.name === "tr")
      return [
        child.children.filter((cell): cell is HtmlElement => cell.type === "element" && /^t[dh]$/.test(cell.name)),
      ];
    if (child.name === "caption") return [[child]];
    return /^t(?:head|body|foot)$/.test(child.name) ? rowsOf(child) : [];
  });
}

function textIn({ children }: HtmlElement): string {
  return children
    .map((child) => (child.type === "text" ? child.text : child.name === "br" ? "\n" : textIn(child)))
    .join("");
}

/** Styles outweigh elements: Google Docs wraps all its text in a `b` that is not bold. */
function lookOf({ name, style, attributes }: HtmlElement, around: Look): Look {
  const weight = style["font-weight"];
  const isBold = name === "b" || name === "strong" || around.bold;
  const isItalic = name === "i" || name === "em" || name === "cite" || around.italic;
  const line = `${style["text-decoration"] ?? ""} ${style["text-decoration-line"] ?? ""}`;
  const align = style["vertical-align"];
  const position =
    name === "sup" || align === "super"
      ? "superscript"
      : name === "sub" || align === "sub"
        ? "subscript"
        : around.position;
  const isHeading = /^h[1-6]$/.test(name);
  return {
    bold: isHeading ? false : weight === undefined ? isBold : weight === "bold" || Number(weight) >= 600,
    italic: isHeading ? false : style["font-style"] === undefined ? isItalic : style["font-style"] !== "normal",
    code: around.code || /^(?:code|kbd|samp|tt)$/.test(name),
    struck: around.struck || /^(?:s|strike|del)$/.test(name) || /line-through/.test(line),
    hidden:
      around.hidden ||
      style["display"] === "none" ||
      style["mso-hide"] === "all" ||
      style["visibility"] === "hidden" ||
      attributes["hidden"] !== undefined,
    ...(position === undefined ? {} : { position }),
    ...(around.link === undefined ? {} : { link: around.link }),
  };
}
