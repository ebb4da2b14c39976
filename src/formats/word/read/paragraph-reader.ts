import { stripEnds } from "../../../ground/text/strip-ends.ts";
import { elementText } from "../../../ground/xml/element-text.ts";
import type { XmlElement } from "../../../ground/xml/read-xml.ts";
import type { BookmarkTracker } from "./bookmark-tracker.ts";
import { asChange, changeOf } from "./changes.ts";
import { controlOf } from "./control.ts";
import type { Change, Control, DocxBlock, DocxParagraph, DocxRun, RunFormat } from "./docx-document.ts";
import { FieldTracker } from "./field-tracker.ts";
import { joinRuns } from "./join-runs.ts";
import { mathText } from "./math-text.ts";
import { raised } from "./raised-digits.ts";
import { plainFormat, runFormat } from "./run-format.ts";
import type { StoryContext } from "./story-context.ts";
import { symbolOf, unsymbolled } from "./symbol-fonts.ts";
import { isFilledIn } from "./words-of-docx.ts";
import {
  alternativeOf,
  attributeOf,
  childNamed,
  childrenNamed,
  childrenOf,
  findNamed,
  localName,
  outermostNamed,
  switchOf,
  valOf,
} from "./xml-walk.ts";

/** What surrounds the element that is being read. */
type Around = { readonly link?: string; readonly change?: Change; readonly control?: Control };

/** What a run of some kind is, apart from what all runs have. */
type Content<T> = T extends DocxRun ? Omit<T, "format" | "comments" | "change" | "control"> : never;

/** Reads paragraphs. Fields and comments may run over several, so one reader reads a whole story. */
export class ParagraphReader {
  readonly #context: StoryContext;
  readonly #bookmarks: BookmarkTracker;
  readonly #fields = new FieldTracker();
  readonly #comments = new Set<string>();
  readonly #readBlocks: (content: XmlElement) => readonly DocxBlock[];
  /** Text boxes of the paragraph being read. */
  #boxes: XmlElement[] = [];

  constructor(
    context: StoryContext,
    bookmarks: BookmarkTracker,
    readBlocks: (content: XmlElement) => readonly DocxBlock[],
  ) {
    this.#context = context;
    this.#bookmarks = bookmarks;
    this.#readBlocks = readBlocks;
  }

  /** The paragraph, and after it the content of its text boxes. */
  read(element: XmlElement, control: Control | undefined): readonly DocxBlock[] {
    const { styles, numbering } = this.#context;
    const properties = childNamed(element, "pPr");
    const style = styles.paragraphStyle(valOf(properties, "pStyle"));
    const number = numbering.next(childNamed(properties, "numPr"), styles.numberingOf(style.id));
    const mark = changeOf(childNamed(properties, "rPr"));
    const bookmarks = this.#bookmarks.enter();
    this.#boxes = [];
    const runs = withoutSeparators(joinRuns(this.#inlines(element, {})));
    this.#bookmarks.leave();
    const paragraph: DocxParagraph = {
      type: "paragraph",
      style,
      ...(number === undefined ? {} : { numbering: number }),
      bookmarks,
      runs,
      ...(control === undefined ? {} : { control }),
      ...(mark === undefined ? {} : { mark }),
    };
    return [paragraph, ...this.#boxes.flatMap((content) => this.#readBlocks(content))];
  }

  #inlines(element: XmlElement | undefined, around: Around): readonly DocxRun[] {
    return element === undefined ? [] : childrenOf(element).flatMap((child) => this.#inline(child, around));
  }

  #inline(element: XmlElement, around: Around): readonly DocxRun[] {
    const change = asChange(element);
    // What one author inserted and another deleted is gone.
    if (change !== undefined)
      return this.#inlines(element, around.change?.kind === "deleted" ? around : { ...around, change });
    switch (localName(element)) {
      case "r":
        return this.#run(element, around);
      case "hyperlink":
        return this.#inlines(element, { ...around, link: this.#linkOf(element) });
      case "fldSimple":
        return this.#fields.within(attributeOf(element, "instr") ?? "", () => this.#inlines(element, around));
      case "sdt": {
        const control = controlOf(element) ?? around.control;
        return this.#inlines(childNamed(element, "sdtContent"), {
          ...around,
          ...(control === undefined ? {} : { control }),
        });
      }
      case "oMath":
      case "oMathPara":
        return this.#made({ type: "text", text: mathText(element) }, undefined, around, { equation: true });
      case "AlternateContent":
        return this.#inlines(alternativeOf(element), around);
      case "pPr":
        return [];
      default:
        return this.#isMark(element) ? [] : this.#inlines(element, around);
    }
  }

  /** The edges of bookmarks and comments. */
  #isMark(element: XmlElement): boolean {
    const id = attributeOf(element, "id") ?? "";
    switch (localName(element)) {
      case "bookmarkStart":
        this.#bookmarks.begin(element);
        return true;
      case "bookmarkEnd":
        this.#bookmarks.end(element);
        return true;
      case "commentRangeStart":
        this.#comments.add(id);
        return true;
      case "commentRangeEnd":
        this.#comments.delete(id);
        return true;
      default:
        return false;
    }
  }

  #run(run: XmlElement, around: Around): readonly DocxRun[] {
    const properties = childNamed(run, "rPr");
    return childrenOf(run).flatMap((child) => this.#content(child, properties, around));
  }

  #content(element: XmlElement, properties: XmlElement | undefined, around: Around): readonly DocxRun[] {
    const text = textIn(element);
    if (text !== undefined) return this.#text(unsymbolled(text, fontOf(properties)), properties, around);
    const id = attributeOf(element, "id") ?? "";
    switch (localName(element)) {
      case "br":
        return this.#made({ type: "break", kind: breakKind(attributeOf(element, "type")) }, properties, around);
      case "cr":
        return this.#made({ type: "break", kind: "line" }, properties, around);
      case "fldChar":
        return this.#fieldMark(element, properties, around);
      case "instrText":
        this.#fields.instruction(elementText(element));
        return [];
      case "footnoteReference":
        return this.#made({ type: "note", note: `footnote-${id}` }, properties, around);
      case "endnoteReference":
        return this.#made({ type: "note", note: `endnote-${id}` }, properties, around);
      case "drawing":
      case "pict":
      case "object":
        return this.#drawing(element, properties, around);
      case "AlternateContent":
        return childrenOf(alternativeOf(element)).flatMap((child) => this.#content(child, properties, around));
      case "ruby":
        return this.#inlines(childNamed(element, "rubyBase"), around);
      default:
        return [];
    }
  }

  /** Line separators that were typed or pasted are line breaks. */
  #text(text: string, properties: XmlElement | undefined, around: Around): readonly DocxRun[] {
    return text
      .split(/[\u2028\u2029\u000b]/)
      .flatMap((line, index) => [
        ...(index === 0 ? [] : this.#made({ type: "break", kind: "line" }, properties, around)),
        ...this.#made({ type: "text", text: line }, properties, around),
      ]);
  }

  /** Fields of old forms hold what was chosen in their own properties, and buttons in their instruction. */
  #fieldMark(element: XmlElement, properties: XmlElement | undefined, around: Around): readonly DocxRun[] {
    const type = attributeOf(element, "fldCharType") ?? "";
    const button = type === "end" ? this.#fields.buttonText : undefined;
    const chosen = type === "begin" ? chosenIn(childNamed(element, "ffData")) : undefined;
    const runs = chosen === undefined ? [] : this.#text(chosen, properties, around);
    this.#fields.mark(type);
    return button === undefined ? runs : this.#text(button, properties, around);
  }

  /** A drawing may hold pictures and text boxes, several of each where they are grouped. */
  #drawing(element: XmlElement, properties: XmlElement | undefined, around: Around): readonly DocxRun[] {
    if (this.#fields.isInstruction) return [];
    const boxes = outermostNamed(element, "txbxContent");
    this.#boxes.push(...boxes);
    const ids = [
      ...outermostNamed(element, "blip").map((blip) => attributeOf(blip, "embed") ?? attributeOf(blip, "link")),
      ...outermostNamed(element, "imagedata").map((data) => attributeOf(data, "id") ?? attributeOf(data, "href")),
    ];
    const pictures = ids.length === 0 && boxes.length === 0 ? [undefined] : ids;
    const alt =
      attributeOf(findNamed(element, "docPr"), "descr") ?? attributeOf(findNamed(element, "shape"), "alt") ?? "";
    return pictures.flatMap((id) => {
      const part = id === undefined ? undefined : this.#context.relationships.get(id)?.target;
      const isObject = localName(element) === "object";
      return this.#made(
        { type: "image", alt, ...(part === undefined ? {} : { part }), ...(isObject && { isObject }) },
        properties,
        around,
      );
    });
  }

  #made(
    content: Content<DocxRun>,
    properties: XmlElement | undefined,
    around: Around,
    more: Partial<RunFormat> = {},
  ): readonly DocxRun[] {
    if (this.#fields.isInstruction) return [];
    this.#bookmarks.content();
    const surroundings = { ...this.#fields.surroundings, ...(around.link === undefined ? {} : { link: around.link }) };
    const format =
      properties === undefined
        ? { ...plainFormat, ...surroundings }
        : runFormat(properties, this.#context.styles, surroundings);
    const { change, control } = around;
    return [
      {
        ...(content.type === "text"
          ? { ...content, text: isFilledIn(format) ? content.text : raised(content.text, format) }
          : content),
        format: { ...format, ...more },
        comments: [...this.#comments],
        ...(change === undefined ? {} : { change }),
        ...(control === undefined ? {} : { control }),
      },
    ];
  }

  #linkOf(element: XmlElement): string {
    const anchor = attributeOf(element, "anchor");
    const target = this.#context.relationships.get(attributeOf(element, "id") ?? "")?.target ?? "";
    return anchor === undefined ? target : `${target}#${anchor}`;
  }
}

/** The runs without the comma that parts the numbers of two notes, which is no word. */
function withoutSeparators(runs: readonly DocxRun[]): readonly DocxRun[] {
  return runs.filter(
    ({ format, ...run }, index) =>
      index === 0 || run.type !== "text" || format.role !== "note-reference" || !/^,\s?$/.test(run.text),
  );
}

/** The text that an element means, such as a tab; undefined for all others. */
function textIn(element: XmlElement): string | undefined {
  switch (localName(element)) {
    case "t":
    case "delText":
      return attributeOf(element, "space") === "preserve"
        ? elementText(element)
        : stripEnds(elementText(element), " \t\n\r");
    case "tab":
    case "ptab":
      return "\t";
    case "noBreakHyphen":
      return "\u2011";
    case "softHyphen":
      return "\u00ad";
    case "sym":
      return symbolOf(attributeOf(element, "char") ?? "", attributeOf(element, "font") ?? "");
    default:
      return undefined;
  }
}

function breakKind(type: string | undefined): "line" | "page" | "column" {
  return type === "page" || type === "column" ? type : "line";
}

function fontOf(properties: XmlElement | undefined): string {
  return attributeOf(childNamed(properties, "rFonts"), "ascii") ?? "";
}

/** The entry of a list that was chosen, or whether a box is ticked. Reference: ECMA-376 Part 1, 17.16.9 and 17.16.7. */
function chosenIn(data: XmlElement | undefined): string | undefined {
  const list = childNamed(data, "ddList");
  const box = childNamed(data, "checkBox");
  if (list !== undefined) {
    const chosen = Number(valOf(list, "result") ?? valOf(list, "default") ?? 0);
    return attributeOf(childrenNamed(list, "listEntry")[chosen], "val");
  }
  return box === undefined ? undefined : (switchOf(box, "checked") ?? switchOf(box, "default") ?? false) ? "☒" : "☐";
}
