import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  NoBreakHyphen,
  type ParagraphChild,
  SimpleField,
  SoftHyphen,
  Tab,
  TextRun,
} from "docx";
import type { Inline, Label, NoteReference, TextNode } from "../../../document/types.ts";
import { styleNames } from "../../../docx-format/style-names.ts";
import type { DocxContext } from "../docx-context.ts";
import { element, InlineElements } from "../xml-element.ts";

/** What the nodes around a text make of it. */
type Format = {
  readonly bold?: true;
  readonly italic?: true;
  readonly style?: string;
  readonly lang?: string;
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
      return [new TextRun({ break: 1 })];
    case "note-reference":
      return noteReference(node, context);
    case "page-number":
      return [new SimpleField("PAGE", "1")];
    case "page-count":
      return [new SimpleField("NUMPAGES", "1")];
  }
}

/** Text as runs: hyphens that Word has marks of its own for become these. */
export function textRuns(text: string, { bold, italic, style, lang }: Format = {}): readonly TextRun[] {
  if (text === "") return [];
  const children = [...runContent(text)];
  return [
    new TextRun({
      children,
      ...(style === undefined ? {} : { style }),
      ...(bold === undefined ? {} : { bold, boldComplexScript: bold }),
      ...(italic === undefined ? {} : { italics: italic, italicsComplexScript: italic }),
      ...(lang === undefined ? {} : { language: { value: lang } }),
    }),
  ];
}

/** A label that is text, such as *att*. */
export function labelRuns(label: Label, role: "label" | "paragraph-number" = "label"): readonly TextRun[] {
  return textRuns(label.text.text.value, label.generated ? { style: styleNames[role].id } : {});
}

export function tabRun(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

/**
 * The library fills in `{…}` marks of its own in the finished XML, so a text with a brace is cut after it: two texts in one run read
 * as one.
 */
function* runContent(text: string): Generator<string | NoBreakHyphen | SoftHyphen> {
  for (const [part] of text.replace(/[\t\n\r]+/g, " ").matchAll(/\u00ad|\u2011|\{|[^\u00ad\u2011{]+/g)) {
    if (part === "\u00ad") yield new SoftHyphen();
    else if (part === "\u2011") yield new NoBreakHyphen();
    else yield part;
  }
}

/** Word gives each footnote one reference; a further one is a cross-reference to the first. */
function noteReference({ note, label }: NoteReference, context: DocxContext): readonly ParagraphChild[] {
  const number = context.noteNumbers.get(note);
  if (number === undefined) throw new Error(`Reference to the unknown note \`${note}\``);
  const name = `_yrkaref_${number}`;
  if (context.referredNotes.has(note)) {
    const result = new TextRun({ text: label, style: styleNames["note-reference"].id });
    return [new InlineElements([element("w:fldSimple", { "w:instr": ` NOTEREF ${name} \\f \\h ` }, [result])])];
  }
  context.referredNotes.add(note);
  const [start, end] = context.bookmarks.named(name);
  return [start, new FootnoteReferenceRun(number), end];
}
