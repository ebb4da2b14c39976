import type { PlacedText } from "../ground/text/placed-text.ts";
import type { Meta } from "./meta.ts";

/**
 * Name of a block, unique in the document and counted in source order: `title`, `h-3`, `p-12`, `att-1`, `note-2`, `signatory-1`,
 * `footer`. It is the frame item's, the DOCX bookmark's, the diff's and the preview's key.
 */
export type BlockId = string & { readonly isBlockId: true };

/** Number of an inline node, counted from 1 in source order over the whole document. Frame items name the node they draw. */
export type NodeId = number & { readonly isNodeId: true };

/** The neutral form of a motion, from which every format is made. All of it is plain, read-only data. */
export type Document = Content & { readonly meta: Meta };

/** What is printed. */
export type Content = {
  /** In reading order. Page headers and footers come first. */
  readonly blocks: readonly Block[];
  /** Footnotes, in order of their first reference. */
  readonly notes: readonly Note[];
  readonly assets: readonly Asset[];
};

export type Block =
  | Furniture
  | Heading
  | Paragraph
  | Quotation
  | List
  | Table
  | Figure
  | CodeBlock
  | Divider
  | ClauseList
  | SignatureBlock
  | ContentsList;

/** Header or footer, the same on every page. `start` is at the left, `end` at the right. */
export type Furniture = {
  readonly type: "furniture";
  readonly id: BlockId;
  readonly region: "header" | "footer";
  readonly start: readonly Inline[];
  readonly end: readonly Inline[];
};

/** Level 0 is the title, 1 to 4 are the headings of the body, without skips. */
export type Heading = {
  readonly type: "heading";
  readonly id: BlockId;
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly children: readonly Inline[];
};

/** What a paragraph is in the motion; each has a style of its own in the theme. */
export type ParagraphRole =
  | "body"
  | "kind"
  | "addressee"
  | "reference"
  | "lead-in"
  | "organ"
  | "place-date"
  | "attachments-title"
  | "draft"
  | "placeholder";

export type Paragraph = {
  readonly type: "paragraph";
  readonly id: BlockId;
  readonly role: ParagraphRole;
  /** Number of the paragraph, in drafts. */
  readonly number?: Label;
  readonly children: readonly Inline[];
};

export type Quotation = { readonly type: "quotation"; readonly id: BlockId; readonly blocks: readonly Block[] };

export type List = {
  readonly type: "list";
  readonly id: BlockId;
  readonly ordered: boolean;
  /** Number of the first item, of an ordered list. */
  readonly start: number;
  readonly items: readonly ListItem[];
};

export type ListItem = { readonly id: BlockId; readonly label: Label; readonly blocks: readonly Block[] };

/** Label before a block's text. `generated` when the program made it (a bullet, an ordinal): then it is no word of the author's. */
export type Label = { readonly id: BlockId; readonly generated: boolean; readonly text: TextNode };

export type Alignment = "start" | "center" | "end";

/** A table has a header row. Every row has as many cells as there are columns. */
export type Table = {
  readonly type: "table";
  readonly id: BlockId;
  readonly columns: readonly Alignment[];
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
  readonly caption?: Caption;
};

export type TableRow = { readonly id: BlockId; readonly cells: readonly TableCell[] };

export type TableCell = { readonly id: BlockId; readonly children: readonly Inline[] };

export type Caption = { readonly id: BlockId; readonly children: readonly Inline[] };

export type Figure = {
  readonly type: "figure";
  readonly id: BlockId;
  readonly asset: number;
  /** What the image shows, for those who do not see it. */
  readonly alt: PlacedText;
  readonly caption?: Caption;
};

/** Verbatim lines. Each line is one text node, whose value may be empty. */
export type CodeBlock = { readonly type: "code-block"; readonly id: BlockId; readonly lines: readonly TextNode[] };

/** Thematic break. */
export type Divider = { readonly type: "divider"; readonly id: BlockId };

/** The proposed decisions, or the questions of an interpellation. */
export type ClauseList = {
  readonly type: "clause-list";
  readonly id: BlockId;
  readonly clauses: readonly ClauseItem[];
};

/** The leading *att* is the `att` label, in the author's letters. The ordinal is a label too where it is shown. */
export type ClauseItem = {
  readonly id: BlockId;
  readonly ordinal: number;
  readonly shownOrdinal?: Label;
  readonly att?: Label;
  readonly children: readonly Inline[];
};

export type SignatureBlock = {
  readonly type: "signature-block";
  readonly id: BlockId;
  readonly form: "pen" | "field" | "none";
  readonly signatories: readonly SignatoryItem[];
};

/** The lines of one signatory: `name` is the name with the party, as printed; the others are printed below it. */
export type SignatoryItem = {
  readonly id: BlockId;
  readonly name: readonly Inline[];
  readonly details: readonly (readonly Inline[])[];
  /** Whose signature the field asks for, in Swedish. */
  readonly fieldTitle: string;
};

/** What a volume holds: a line for each motion, that leads to it. */
export type ContentsList = {
  readonly type: "contents-list";
  readonly id: BlockId;
  readonly entries: readonly ContentsEntry[];
};

/** `motion` is its number in the volume, from 0; `page` the page of the volume that it begins on; `details` are printed below its title. */
export type ContentsEntry = {
  readonly id: BlockId;
  readonly motion: number;
  readonly title: readonly Inline[];
  readonly page: TextNode;
  readonly details: readonly Inline[];
};

export type Note = { readonly id: BlockId; readonly label: Label; readonly blocks: readonly Block[] };

/** Image below the motion's folder. `format` is by the bytes, never by the name. Width and height are in pixels, upright. */
export type Asset = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly format: "png" | "jpeg";
  readonly width: number;
  readonly height: number;
};

export type Inline =
  | TextNode
  | Emphasis
  | Strong
  | InlineCode
  | Link
  | Language
  | LineBreak
  | NoteReference
  | PageNumber
  | PageCount;

/** Characters and where they come from: the motion, or the template that wrote them. */
export type TextNode = { readonly type: "text"; readonly node: NodeId; readonly text: PlacedText };
export type Emphasis = { readonly type: "emphasis"; readonly node: NodeId; readonly children: readonly Inline[] };
export type Strong = { readonly type: "strong"; readonly node: NodeId; readonly children: readonly Inline[] };
export type InlineCode = { readonly type: "code"; readonly node: NodeId; readonly children: readonly Inline[] };
/** `url` is plain ASCII, of scheme http, https, mailto or tel. */
export type Link = {
  readonly type: "link";
  readonly node: NodeId;
  readonly url: string;
  readonly children: readonly Inline[];
};
/** Text in another language, as a BCP 47 tag. */
export type Language = {
  readonly type: "language";
  readonly node: NodeId;
  readonly lang: string;
  readonly children: readonly Inline[];
};
export type LineBreak = { readonly type: "line-break"; readonly node: NodeId };
export type NoteReference = {
  readonly type: "note-reference";
  readonly node: NodeId;
  readonly note: BlockId;
  readonly label: string;
  /** Stands between this reference and one right before it, and is no word: two numbers would be read as one. */
  readonly separator?: string;
};
export type PageNumber = { readonly type: "page-number"; readonly node: NodeId };
export type PageCount = { readonly type: "page-count"; readonly node: NodeId };
