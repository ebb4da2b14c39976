import type { BlockId } from "../../../document/types.ts";
import type { Ref } from "../objects.ts";

/** Types of structure elements in use: standard ones, and `Strong` and `Em`, which the role map calls spans. */
export type Tag =
  | "Document"
  | "Part"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "H5"
  | "H6"
  | "P"
  | "BlockQuote"
  | "TOC"
  | "TOCI"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Note"
  | "Reference"
  | "Link"
  | "Form"
  | "Code"
  | "Span"
  | "Strong"
  | "Em";

/** Own types and the standard types they are mapped to. A standard type is never mapped (ISO 14289-1, 7.1). */
export const roleMap = { Strong: "Span", Em: "Span" } as const satisfies Partial<Record<Tag, Tag>>;

/**
 * Element of the logical structure. Children are in reading order; the stretches among them are filled with marks, and the
 * object references added, while pages are drawn.
 */
export type StructureElement = {
  readonly type: "element";
  readonly tag: Tag;
  readonly children: StructureChild[];
  readonly details: ElementDetails;
  /** Of a note, what refers to it; of a reference, its note; of an entry of the contents, its motion. Written in PDF 2.0 alone. */
  readonly refersTo: StructureElement[];
};

export type ElementDetails = {
  readonly block?: BlockId;
  readonly id?: string;
  /** What a part is called, for those who list the parts. */
  readonly title?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly numbering?: "None" | "Disc" | "Decimal";
  readonly scope?: "Column" | "Row";
  /** A cell stays where nothing is drawn in it: a row without it would be short. */
  readonly keepEmpty?: boolean;
};

export type StructureChild = StructureElement | Stretch | ObjectReference;

/** Content that belongs to its owner without another element between: one mark, or one for each page and each interruption. */
export type Stretch = { readonly type: "stretch"; readonly owner: StructureElement; readonly marks: Mark[] };

/** Marked content on a page, counted from 0. `top` is where it begins, from the top of the page. */
export type Mark = { readonly page: number; readonly number: number; readonly top: number };

/** Annotation of an element. */
export type ObjectReference = { readonly type: "object"; readonly page: number; readonly ref: Ref };

export function element(tag: Tag, details: ElementDetails = {}): StructureElement {
  return { type: "element", tag, children: [], details, refersTo: [] };
}

/** Whether anything of the element is on a page. */
export function hasContent(child: StructureChild): boolean {
  if (child.type === "stretch") return child.marks.length > 0;
  if (child.type === "object") return true;
  return child.details.keepEmpty === true || child.children.some(hasContent);
}

/** The first mark of the element in reading order. */
export function firstMark(child: StructureChild): Mark | undefined {
  if (child.type === "stretch") return child.marks[0];
  if (child.type === "object") return undefined;
  for (const inner of child.children) {
    const mark = firstMark(inner);
    if (mark !== undefined) return mark;
  }
  return undefined;
}
