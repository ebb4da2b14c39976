import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  NoBreakHyphen,
  type ParagraphChild,
  SimpleField,
  SoftHyphen,
  Tab,
  TextRun,
  type XmlComponent,
} from "docx";
import type { Inline, Label, NoteReference, TextNode } from "../../../../document/types.ts";
import { styleNames } from "../../format/style-names.ts";
import { element, inlineElement } from "../component.ts";
import type { DocxContext } from "../docx-context.ts";

/** What the nodes around a text make of it. */
type Format = {
  readonly bold?: true;
  readonly italic?: true;
  readonly style?: string;
  readonly lang?: string;
  readonly superscript?: true;
};

/** The runs of inline nodes. */
export function inlineRuns(
  nodes: readonly Inline[],
  context: DocxContext,
  format: Format = {},
): readonly ParagraphChild[] {
  return joinTexts(nodes).flatMap((node) =>
    typeof node === "string" ? textRuns(node, format) : runsOf(node, context, format),
  );
}

/** Texts that follow one another, as one: where they come from makes no difference in Word. */
function joinTexts(nodes: readonly Inline[]): readonly (string | Exclude<Inline, TextNode>)[] {
  const joined: (string | Exclude<Inline, TextNode>)[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== "text") joined.push(node);
    else if (typeof last === "string") joined.splice(-1, 1, last + node.text.value);
    else joined.push(node.text.value);
  }
  return joined;
}

function runsOf(node: Exclude<Inline, TextNode>, context: DocxContext, format: Format): readonly ParagraphChild[] {
  switch (node.type) {
    case "emphasis":
      return inlineRuns(node.children, context, { ...format, italic: true });
    case "strong":
      return inlineRuns(node.children, context, { ...format, bold: true });
    case "code":
      return inlineRuns(node.children, context, { ...format, style: styleNames["inline-code"].id });
    case "link": {
      const children = inlineRuns(node.children, context, { ...format, style: styleNames.link.id });
      return [new ExternalHyperlink({ link: node.url, children })];
    }
    case "language":
      return inlineRuns(node.children, context, { ...format, lang: node.lang });
    case "line-break":
      return [lineBreak()];
    case "note-reference":
      return noteReference(node, context);
    case "page-number":
      return [pageField("PAGE")];
    case "page-count":
      return [pageField("NUMPAGES")];
  }
}

/** A field carries the result that it had when it was last reckoned; programs that reckon no pages show that. */
function pageField(instruction: "PAGE" | "NUMPAGES"): SimpleField {
  return new SimpleField(instruction, "1");
}

/** Text as a run: hyphens that Word has marks of its own for become these. */
export function textRuns(text: string, { bold, italic, style, lang, superscript }: Format = {}): readonly TextRun[] {
  const parts = text.replace(/[\t\n\r]+/g, " ").match(/\u00ad|\u2011|[^\u00ad\u2011]+/g);
  if (parts === null) return [];
  return [
    new TextRun({
      ...(style !== undefined && { style }),
      ...(bold !== undefined && { bold }),
      ...(italic !== undefined && { italics: italic }),
      ...(superscript !== undefined && { superScript: superscript }),
      ...(lang !== undefined && { language: { value: lang } }),
      children: parts.map(runContent),
    }),
  ];
}

/** The library would make a page number of the text `CURRENT`, so texts are elements of our own. */
function runContent(part: string): XmlComponent | SoftHyphen | NoBreakHyphen {
  if (part === "\u00ad") return new SoftHyphen();
  if (part === "\u2011") return new NoBreakHyphen();
  return element("w:t", { "xml:space": "preserve" }, [part]);
}

/** A label that is text, such as *att*. */
export function labelRuns(label: Label, role: "label" | "paragraph-number" = "label"): readonly TextRun[] {
  return textRuns(label.text.text.value, label.generated ? { style: styleNames[role].id } : {});
}

export function tabRun(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

export function lineBreak(): TextRun {
  return new TextRun({ break: 1 });
}

/**
 * Word gives each footnote one reference; a further one is a cross-reference to the first. A note that only notes refer to is set below
 * the first of these, since Word has no notes in notes, and the reference is one to its number.
 */
function noteReference(
  { note, label, separator = "" }: NoteReference,
  context: DocxContext,
): readonly ParagraphChild[] {
  const number = context.noteNumbers.get(note);
  if (number === undefined) throw new Error(`Reference to the unknown note \`${note}\``);
  const name = noteBookmark(number);
  const style = styleNames["note-reference"].id;
  const parted = textRuns(separator, { style });
  const crossReference = (instruction: string): ParagraphChild =>
    inlineElement("w:fldSimple", { "w:instr": instruction }, textRuns(label, { style }));
  if (context.notes.isNested(note)) {
    context.notes.await(note);
    return [...parted, crossReference(` REF ${name} \\h `)];
  }
  if (!context.notes.refer(note)) return [...parted, crossReference(` NOTEREF ${name} \\f \\h `)];
  const [start, end] = context.bookmarks.named(name);
  return [...parted, start, new FootnoteReferenceRun(number), end];
}

/** Name of the bookmark of a note's number. */
export function noteBookmark(number: number): string {
  return `_yrkaref_${number}`;
}
