import { plainText } from "../../../document/plain-text.ts";
import { isEmptyCell, namesRows } from "../../../document/table-heads.ts";
import type {
  Block,
  BlockId,
  Caption,
  ClauseList,
  CodeBlock,
  Content,
  ContentsList,
  Inline,
  List,
  NodeId,
  Note,
  SignatureBlock,
  Table,
} from "../../../document/types.ts";
import { type ElementDetails, element, type Stretch, type StructureElement, type Tag } from "./element.ts";

/** The logical structure of a document, and where what is drawn belongs in it. */
export type TaggedDocument = {
  readonly root: StructureElement;
  readonly stretches: ReadonlyMap<NodeId, Stretch>;
  /** Place of each node, and of each figure's image, in the reading order. */
  readonly order: ReadonlyMap<NodeId | BlockId, number>;
  /** Blocks that every page repeats, and where. They are no part of the structure. */
  readonly furniture: ReadonlyMap<BlockId, "header" | "footer">;
  /** Labels with a label or text right after them: they are apart on the page, and those who listen need a space between them. */
  readonly runInLabels: ReadonlySet<NodeId>;
  readonly figures: ReadonlyMap<BlockId, Stretch>;
  readonly links: ReadonlyMap<NodeId, TaggedLink>;
  readonly fields: ReadonlyMap<BlockId, TaggedField>;
  readonly elements: ReadonlyMap<BlockId, StructureElement>;
  /** What refers to each note, in order. */
  readonly references: ReadonlyMap<BlockId, readonly StructureElement[]>;
};

/** A link to an address, to a note or to a motion of the volume. `contents` is said of it to those who do not see it. */
export type TaggedLink = {
  readonly element: StructureElement;
  readonly contents: string;
  readonly target: { readonly url: string } | LocalTarget;
};

/** A note, the first reference to one, or a motion of the volume. */
export type LocalTarget = { readonly note: BlockId } | { readonly referenceOf: BlockId } | { readonly motion: number };

/** An empty signature field, and whose signature it asks for. */
export type TaggedField = { readonly element: StructureElement; readonly title: string };

/** The place of a document in a file's structure: all of it, or a part whose headings are below the file's own title. */
export type Standing = {
  readonly root: StructureElement;
  /** How many levels the headings are lowered. */
  readonly lowered: 0 | 1;
  /** Before the ids of notes, which are unique in a file. */
  readonly prefix: string;
};

/**
 * Make the structure tree of a document, in source order: a block's notes follow the block. The order of drawing has no part in it.
 *
 * `linked` are the nodes with an active area on a page.
 *
 * Reference: ISO 32000-1, 14.8.4; ISO 14289-1, 7.
 */
export function tagDocument(
  document: Content,
  linked: ReadonlySet<NodeId>,
  standing: Standing = { root: element("Document"), lowered: 0, prefix: "" },
): TaggedDocument {
  const tagger = new Tagger(document.notes, linked, standing);
  for (const block of document.blocks) tagger.block(tagger.root, block);
  return tagger;
}

const HEADINGS = ["H1", "H2", "H3", "H4", "H5", "H6"] as const satisfies readonly Tag[];

class Tagger implements TaggedDocument {
  readonly root: StructureElement;
  readonly stretches = new Map<NodeId, Stretch>();
  readonly order = new Map<NodeId | BlockId, number>();
  readonly furniture = new Map<BlockId, "header" | "footer">();
  readonly runInLabels = new Set<NodeId>();
  readonly figures = new Map<BlockId, Stretch>();
  readonly links = new Map<NodeId, TaggedLink>();
  readonly fields = new Map<BlockId, TaggedField>();
  readonly elements = new Map<BlockId, StructureElement>();
  readonly #notes: Map<BlockId, Note>;
  readonly #linked: ReadonlySet<NodeId>;
  readonly #standing: Standing;
  readonly references = new Map<BlockId, StructureElement[]>();
  /** Referred to in the block at hand, not yet placed. */
  #waiting: Note[] = [];

  constructor(notes: readonly Note[], linked: ReadonlySet<NodeId>, standing: Standing) {
    this.root = standing.root;
    this.#standing = standing;
    this.#notes = new Map(notes.map((note) => [note.id, note]));
    this.#linked = linked;
  }

  block(parent: StructureElement, block: Block): void {
    switch (block.type) {
      case "furniture":
        this.furniture.set(block.id, block.region);
        return;
      case "heading":
        this.#leaf(parent, HEADINGS[block.level + this.#standing.lowered] ?? "H6", block.id, block.children);
        break;
      case "paragraph": {
        const paragraph = this.#child(parent, "P", { block: block.id });
        if (block.number !== undefined) {
          this.runInLabels.add(block.number.text.node);
          this.#text(this.#child(paragraph, "Span"), block.number.text.node);
        }
        this.#inlines(paragraph, block.children);
        break;
      }
      case "quotation": {
        const quotation = this.#child(parent, "BlockQuote", { block: block.id });
        for (const inner of block.blocks) this.block(quotation, inner);
        break;
      }
      case "list":
        this.#list(parent, block);
        break;
      case "table":
        this.#table(parent, block);
        break;
      case "figure": {
        const figure = this.#child(parent, "Figure", { block: block.id, alt: block.alt.value });
        this.figures.set(block.id, this.#stretch(figure));
        this.order.set(block.id, this.order.size);
        this.#caption(figure, block.caption);
        break;
      }
      case "code-block":
        this.#code(parent, block);
        break;
      case "clause-list":
        this.#clauses(parent, block);
        break;
      case "signature-block":
        this.#signatures(parent, block);
        break;
      case "contents-list":
        this.#contents(parent, block);
        break;
      case "divider":
        return;
    }
    this.#placeNotes(parent);
  }

  #leaf(parent: StructureElement, tag: Tag, block: BlockId, children: readonly Inline[]): void {
    this.#inlines(this.#child(parent, tag, { block }), children);
  }

  #list(parent: StructureElement, list: List): void {
    const tagged = this.#child(parent, "L", { block: list.id, numbering: list.ordered ? "Decimal" : "Disc" });
    for (const item of list.items) {
      const entry = this.#child(tagged, "LI", { block: item.id });
      this.#text(this.#child(entry, "Lbl", { block: item.label.id }), item.label.text.node);
      const body = this.#child(entry, "LBody");
      for (const block of item.blocks) this.block(body, block);
    }
  }

  #clauses(parent: StructureElement, list: ClauseList): void {
    const isCounted = list.clauses.some((clause) => clause.shownOrdinal !== undefined);
    const tagged = this.#child(parent, "L", { block: list.id, numbering: isCounted ? "Decimal" : "None" });
    for (const clause of list.clauses) {
      const entry = this.#child(tagged, "LI", { block: clause.id });
      const { shownOrdinal, att } = clause;
      const label = shownOrdinal ?? att;
      if (label !== undefined) {
        const tag = this.#child(entry, "Lbl");
        this.#text(tag, label.text.node);
        if (shownOrdinal !== undefined && att !== undefined) {
          this.runInLabels.add(shownOrdinal.text.node);
          this.#text(tag, att.text.node);
        }
      }
      this.#inlines(this.#child(entry, "LBody"), clause.children);
    }
  }

  /** A head needs rows below it (ISO 14289-1, 7.2): a row of headings alone is the table's body. Cells that name a column or a row are heads of it (7.5). */
  #table(parent: StructureElement, table: Table): void {
    const tagged = this.#child(parent, "Table", { block: table.id });
    this.#caption(tagged, table.caption);
    const hasRows = table.rows.length > 0;
    const head = this.#child(this.#child(tagged, hasRows ? "THead" : "TBody"), "TR", { block: table.head.id });
    for (const cell of table.head.cells) {
      const place = { block: cell.id, keepEmpty: true };
      const tag = isEmptyCell(cell)
        ? this.#child(head, "TD", place)
        : this.#child(head, "TH", { ...place, scope: "Column" });
      this.#inlines(tag, cell.children);
    }
    if (!hasRows) return;
    const body = this.#child(tagged, "TBody");
    const hasNames = namesRows(table);
    for (const row of table.rows) {
      const tagOfRow = this.#child(body, "TR", { block: row.id });
      for (const [index, cell] of row.cells.entries()) {
        const place = { block: cell.id, keepEmpty: true };
        const isName = hasNames && index === 0;
        const tag = isName
          ? this.#child(tagOfRow, "TH", { ...place, scope: "Row" })
          : this.#child(tagOfRow, "TD", place);
        this.#inlines(tag, cell.children);
      }
    }
  }

  #caption(parent: StructureElement, caption: Caption | undefined): void {
    if (caption !== undefined) this.#leaf(parent, "Caption", caption.id, caption.children);
  }

  #code(parent: StructureElement, block: CodeBlock): void {
    const code = this.#child(this.#child(parent, "P", { block: block.id }), "Code");
    for (const line of block.lines) this.#text(code, line.node);
  }

  #signatures(parent: StructureElement, block: SignatureBlock): void {
    for (const signatory of block.signatories) {
      if (block.form === "field") {
        this.fields.set(signatory.id, { element: this.#child(parent, "Form"), title: signatory.fieldTitle });
      }
      this.#leaf(parent, "P", signatory.id, signatory.name);
      for (const line of signatory.details) this.#inlines(this.#child(parent, "P"), line);
    }
  }

  /** Title and page are one link, and read as two words. */
  #contents(parent: StructureElement, list: ContentsList): void {
    const tagged = this.#child(parent, "TOC", { block: list.id });
    for (const { id, motion, title, page, details } of list.entries) {
      const item = this.#child(tagged, "TOCI", { block: id });
      const link = this.#child(this.#child(item, "Reference"), "Link");
      const contents = `${plainText(title)}, sida ${page.text.value}`;
      this.links.set(page.node, { element: link, contents, target: { motion } });
      this.#inlines(link, title);
      const last = title.at(-1);
      if (last !== undefined) this.runInLabels.add(last.node);
      this.#text(link, page.node);
      this.#inlines(this.#child(item, "P"), details);
    }
  }

  #placeNotes(parent: StructureElement): void {
    while (this.#waiting.length > 0) {
      const notes = this.#waiting;
      this.#waiting = [];
      for (const note of notes) {
        const tagged = this.#child(parent, "Note", { block: note.id, id: `${this.#standing.prefix}${note.id}` });
        for (const reference of this.references.get(note.id) ?? []) this.#refer(reference, tagged);
        this.#noteLabel(this.#child(tagged, "Lbl", { block: note.label.id }), note);
        for (const block of note.blocks) this.block(tagged, block);
      }
    }
  }

  /** Leads back to the first reference. */
  #noteLabel(label: StructureElement, { id, label: { text } }: Note): void {
    const isLinked = this.#linked.has(text.node) && this.references.has(id);
    const element = isLinked ? this.#child(label, "Link") : label;
    const contents = `Tillbaka till not ${text.text.value} i texten`;
    if (isLinked) this.links.set(text.node, { element, contents, target: { referenceOf: id } });
    this.#text(element, text.node);
  }

  #inlines(parent: StructureElement, nodes: readonly Inline[]): void {
    for (const node of nodes) this.#inline(parent, node);
  }

  #inline(parent: StructureElement, node: Inline): void {
    switch (node.type) {
      case "emphasis":
        this.#inlines(this.#child(parent, "Em"), node.children);
        break;
      case "strong":
        this.#inlines(this.#child(parent, "Strong"), node.children);
        break;
      case "code":
        this.#inlines(this.#child(parent, "Code"), node.children);
        break;
      case "language":
        this.#inlines(this.#child(parent, "Span", { lang: node.lang }), node.children);
        break;
      case "link": {
        const element = this.#child(parent, "Link");
        const contents = plainText(node.children).trim() || node.url;
        this.links.set(node.node, { element, contents, target: { url: node.url } });
        this.#inlines(element, node.children);
        break;
      }
      case "note-reference": {
        const reference = this.#child(parent, "Reference");
        const element = this.#linked.has(node.node) ? this.#child(reference, "Link") : reference;
        this.references.set(node.note, [...(this.references.get(node.note) ?? []), reference]);
        this.#refer(reference, this.elements.get(node.note));
        this.links.set(node.node, { element, contents: `Fotnot ${node.label}`, target: { note: node.note } });
        this.#text(element, node.node);
        this.#awaitNote(node.note);
        break;
      }
      case "text":
      case "line-break":
      case "page-number":
      case "page-count":
        this.#text(parent, node.node);
    }
  }

  #refer(reference: StructureElement, note: StructureElement | undefined): void {
    if (note === undefined) return;
    reference.refersTo.push(note);
    note.refersTo.push(reference);
  }

  /** A note follows the block of its first reference. */
  #awaitNote(id: BlockId): void {
    const note = this.#notes.get(id);
    if (note !== undefined && this.#notes.delete(id)) this.#waiting.push(note);
  }

  #text(owner: StructureElement, node: NodeId): void {
    this.stretches.set(node, this.#stretch(owner));
    this.order.set(node, this.order.size);
  }

  /** The owner's stretch at its end: text that follows text directly shares its marks. */
  #stretch(owner: StructureElement): Stretch {
    const last = owner.children.at(-1);
    if (last?.type === "stretch") return last;
    const stretch: Stretch = { type: "stretch", owner, marks: [] };
    owner.children.push(stretch);
    return stretch;
  }

  #child(parent: StructureElement, tag: Tag, details: ElementDetails = {}): StructureElement {
    const child = element(tag, details);
    parent.children.push(child);
    if (details.block !== undefined) this.elements.set(details.block, child);
    return child;
  }
}
