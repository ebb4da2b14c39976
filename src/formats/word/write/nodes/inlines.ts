import type { Inline, Label, NoteReference, TextNode } from "../../../../document/types.ts";
import { styleNames } from "../../format/style-names.ts";
import type { DocxContext } from "../docx-context.ts";
import { element, escaped, type Xml, xml } from "../xml-element.ts";

/** What the nodes around a text make of it. */
type Format = {
  readonly bold?: true;
  readonly italic?: true;
  readonly style?: string;
  readonly lang?: string;
};

/** The runs of inline nodes. */
export function inlineRuns(nodes: readonly Inline[], context: DocxContext, format: Format = {}): readonly Xml[] {
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

function runsOf(node: Exclude<Inline, TextNode>, context: DocxContext, format: Format): readonly Xml[] {
  switch (node.type) {
    case "emphasis":
      return inlineRuns(node.children, context, { ...format, italic: true });
    case "strong":
      return inlineRuns(node.children, context, { ...format, bold: true });
    case "code":
      return inlineRuns(node.children, context, { ...format, style: styleNames["inline-code"].id });
    case "link": {
      const children = inlineRuns(node.children, context, { ...format, style: styleNames.link.id });
      const id = context.relationships.link(node.url);
      return [element("w:hyperlink", { "r:id": id, "w:history": 1 }, children)];
    }
    case "language":
      return inlineRuns(node.children, context, { ...format, lang: node.lang });
    case "line-break":
      return [lineBreak];
    case "note-reference":
      return noteReference(node, context);
    case "page-number":
      return [pageField("PAGE")];
    case "page-count":
      return [pageField("NUMPAGES")];
  }
}

/** A field carries the result that it had when it was last reckoned; programs that reckon no pages show that. */
function pageField(instruction: "PAGE" | "NUMPAGES"): Xml {
  return element("w:fldSimple", { "w:instr": instruction }, textRuns("1"));
}

/** Text as a run: hyphens that Word has marks of its own for become these. */
export function textRuns(text: string, { bold, italic, style, lang }: Format = {}): readonly Xml[] {
  if (text === "") return [];
  const format =
    (style === undefined ? "" : element("w:rStyle", { "w:val": style })) +
    (bold === undefined ? "" : "<w:b/><w:bCs/>") +
    (italic === undefined ? "" : "<w:i/><w:iCs/>") +
    (lang === undefined ? "" : element("w:lang", { "w:val": lang }));
  return [xml(`<w:r>${format === "" ? "" : `<w:rPr>${format}</w:rPr>`}${runContent(text)}</w:r>`)];
}

/** A label that is text, such as *att*. */
export function labelRuns(label: Label, role: "label" | "paragraph-number" = "label"): readonly Xml[] {
  return textRuns(label.text.text.value, label.generated ? { style: styleNames[role].id } : {});
}

export const tabRun: Xml = xml("<w:r><w:tab/></w:r>");

export const lineBreak: Xml = xml("<w:r><w:br/></w:r>");

function runContent(text: string): string {
  const parts = text.replace(/[\t\n\r]+/g, " ").match(/\u00ad|\u2011|[^\u00ad\u2011]+/g) ?? [];
  return parts
    .map((part) => {
      if (part === "\u00ad") return "<w:softHyphen/>";
      if (part === "\u2011") return "<w:noBreakHyphen/>";
      return `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
    })
    .join("");
}

/** Word gives each footnote one reference; a further one is a cross-reference to the first. */
function noteReference({ note, label }: NoteReference, context: DocxContext): readonly Xml[] {
  const number = context.noteNumbers.get(note);
  if (number === undefined) throw new Error(`Reference to the unknown note \`${note}\``);
  const name = `_yrkaref_${number}`;
  const style = styleNames["note-reference"].id;
  if (context.referredNotes.has(note)) {
    return [element("w:fldSimple", { "w:instr": ` NOTEREF ${name} \\f \\h ` }, textRuns(label, { style }))];
  }
  context.referredNotes.add(note);
  const [start, end] = context.bookmarks.named(name);
  const properties = element("w:rPr", {}, [element("w:rStyle", { "w:val": style })]);
  return [start, element("w:r", {}, [properties, element("w:footnoteReference", { "w:id": number })]), end];
}
