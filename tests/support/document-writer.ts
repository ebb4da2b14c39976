import type { Meta } from "../../src/document/meta.ts";
import type {
  Asset,
  Block,
  BlockId,
  ClauseItem,
  ClauseList,
  CodeBlock,
  Divider,
  Document,
  Figure,
  Furniture,
  Heading,
  Inline,
  Label,
  List,
  NodeId,
  Note,
  Paragraph,
  ParagraphRole,
  Quotation,
  SignatureBlock,
  Table,
  TableRow,
  TextNode,
} from "../../src/document/types.ts";
import { verbatim } from "../../src/ground/text/placed-text.ts";

const meta: Meta = {
  schema: "yrka/motion/1",
  kind: "motion",
  variant: "final",
  title: "Fler cykelplatser",
  caseTitle: "Motion från Anna Exempel (M): Fler cykelplatser",
  authority: { id: "umea", name: "Umeå", kind: "kommun" },
  addressee: "Kommunfullmäktige",
  clauses: [],
  questions: [],
  signatories: [],
  attachments: [],
  caseNumbers: [],
  body: "",
  source: { name: "x.md", sha256: "" },
  generator: "yrka 0.1.0",
};

/** Writes documents for tests of what comes after them: blocks from plain strings, with ids and nodes counted in the order of the calls. */
export class DocumentWriter {
  #node = 0;
  #offset = 0;
  readonly #counts = new Map<string, number>();
  readonly #notes: Note[] = [];
  readonly #assets: Asset[] = [];

  document(blocks: readonly Block[]): Document {
    return { meta, blocks, notes: this.#notes, assets: this.#assets };
  }

  id(prefix: string): BlockId {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    return `${prefix}-${count}` as BlockId;
  }

  node(): NodeId {
    this.#node++;
    return this.#node as NodeId;
  }

  text(value: string): TextNode {
    const text = verbatim(value, "x.md", this.#offset);
    this.#offset += value.length + 1;
    return { type: "text", node: this.node(), text };
  }

  /** Strings become texts; other inlines stay. */
  inlines(content: string | readonly (string | Inline)[]): readonly Inline[] {
    const parts = typeof content === "string" ? [content] : content;
    return parts.map((part) => (typeof part === "string" ? this.text(part) : part));
  }

  label(value: string, generated = true): Label {
    return { id: this.id("label"), generated, text: this.text(value) };
  }

  paragraph(content: string | readonly (string | Inline)[], role: ParagraphRole = "body"): Paragraph {
    return { type: "paragraph", id: this.id("p"), role, children: this.inlines(content) };
  }

  heading(level: Heading["level"], content: string): Heading {
    return {
      type: "heading",
      id: level === 0 ? ("title" as BlockId) : this.id("h"),
      level,
      children: this.inlines(content),
    };
  }

  quotation(blocks: readonly Block[]): Quotation {
    return { type: "quotation", id: this.id("quote"), blocks };
  }

  list(items: readonly (readonly Block[])[], ordered = false): List {
    return {
      type: "list",
      id: this.id("list"),
      ordered,
      start: 1,
      items: items.map((blocks, index) => ({
        id: this.id("item"),
        label: this.label(ordered ? `${index + 1}.` : "•"),
        blocks,
      })),
    };
  }

  table(head: readonly string[], rows: readonly (readonly string[])[], caption?: string): Table {
    return {
      type: "table",
      id: this.id("table"),
      columns: head.map(() => "start"),
      ...(caption !== undefined && { caption: { id: this.id("caption"), children: this.inlines(caption) } }),
      head: this.#row(head),
      rows: rows.map((row) => this.#row(row)),
    };
  }

  /** A figure whose image is this many pixels. */
  figure(width: number, height: number, caption?: string): Figure {
    const alt = verbatim("En karta", "x.md", this.#offset);
    this.#offset += 9;
    this.#assets.push({ path: "karta.png", bytes: new Uint8Array(), format: "png", width, height });
    return {
      type: "figure",
      id: this.id("figure"),
      asset: this.#assets.length - 1,
      alt,
      ...(caption !== undefined && { caption: { id: this.id("caption"), children: this.inlines(caption) } }),
    };
  }

  code(lines: readonly string[]): CodeBlock {
    return { type: "code-block", id: this.id("code"), lines: lines.map((line) => this.text(line)) };
  }

  divider(): Divider {
    return { type: "divider", id: this.id("divider") };
  }

  clauses(texts: readonly string[], { att = "att", ordinals = texts.length >= 4 } = {}): ClauseList {
    const clauses = texts.map((text, index): ClauseItem => {
      const id = this.id("att");
      return {
        id,
        ordinal: index + 1,
        ...(ordinals && { shownOrdinal: this.label(`${index + 1}.`) }),
        ...(att !== "" && { att: this.label(att, false) }),
        children: this.inlines(text),
      };
    });
    return { type: "clause-list", id: this.id("clauses"), clauses };
  }

  signatures(names: readonly (string | readonly string[])[], form: SignatureBlock["form"] = "pen"): SignatureBlock {
    return {
      type: "signature-block",
      id: this.id("signatures"),
      form,
      signatories: names.map((name) => {
        const [first = "", ...details] = typeof name === "string" ? [name] : name;
        return {
          id: this.id("signatory"),
          name: this.inlines(first),
          details: details.map((detail) => this.inlines(detail)),
          fieldTitle: `Underskrift: ${first}`,
        };
      }),
    };
  }

  furniture(
    region: Furniture["region"],
    start: string | readonly Inline[],
    end: readonly (string | Inline)[] = [],
  ): Furniture {
    return {
      type: "furniture",
      id: this.id(region),
      region,
      start: this.inlines(start),
      end: this.inlines(end),
    };
  }

  pageNumber(): Inline {
    return { type: "page-number", node: this.node() };
  }

  pageCount(): Inline {
    return { type: "page-count", node: this.node() };
  }

  /** A reference to a new footnote. */
  note(content: string | readonly Block[]): Inline {
    const id = this.id("note");
    const label = String(this.#notes.length + 1);
    const reference: Inline = { type: "note-reference", node: this.node(), note: id, label };
    const blocks = typeof content === "string" ? [this.paragraph(content)] : content;
    this.#notes.push({ id, label: this.label(label), blocks });
    return reference;
  }

  #row(cells: readonly string[]): TableRow {
    return { id: this.id("row"), cells: cells.map((cell) => ({ id: this.id("cell"), children: this.inlines(cell) })) };
  }
}
