import type {
  Asset,
  Block,
  BlockId,
  ClauseList,
  Content,
  ContentsList,
  Figure,
  Inline,
  List,
  Note,
  SignatureBlock,
} from "../../document/types.ts";
import { inlinesOfBlock, visitInlines } from "../../document/visit.ts";
import { base64Text } from "../../ground/text/base64.ts";
import { type ElementContent, element } from "./html-page.ts";
import { type HtmlIds, inlinesOf } from "./inlines.ts";
import { tableOf } from "./table.ts";

/**
 * The blocks of a document as flow content, in the order of `wordsOf`: a note comes after the block that first refers to it, so that it is
 * read where it belongs and needs no foot of a page.
 *
 * `prefix` begins every id. `topLevel` is the heading level of the title.
 */
export function blocksOf(content: Content, prefix = "", topLevel = 1): readonly ElementContent[] {
  return new BlockWriter(content, prefix, topLevel).blocks(content.blocks, true);
}

class BlockWriter {
  readonly #notes: ReadonlyMap<BlockId, Note>;
  readonly #assets: readonly Asset[];
  readonly #prefix: string;
  readonly #topLevel: number;
  readonly #written = new Set<BlockId>();
  readonly #referred = new Set<BlockId>();
  readonly #ids: HtmlIds;

  constructor({ notes, assets }: Content, prefix: string, topLevel: number) {
    this.#notes = new Map(notes.map((note) => [note.id, note]));
    this.#assets = assets;
    this.#prefix = prefix;
    this.#topLevel = topLevel;
    this.#ids = {
      of: (id) => this.#id(id),
      reference: (note) => {
        if (this.#referred.has(note)) return "";
        this.#referred.add(note);
        return this.#referenceId(note);
      },
    };
  }

  blocks(blocks: readonly Block[], isWhole = false): readonly ElementContent[] {
    const written = blocks.flatMap((block) => {
      const own = this.#block(block);
      return [...own, ...this.#notesOf(block)];
    });
    const unreferred = isWhole ? [...this.#notes.values()].filter(({ id }) => !this.#written.has(id)) : [];
    return [...written, ...unreferred.map((note) => this.#note(note))];
  }

  #block(block: Block): readonly ElementContent[] {
    switch (block.type) {
      case "furniture":
        return [];
      case "heading": {
        const level = Math.min(6, this.#topLevel + block.level);
        return [element(`h${level}`, { id: this.#id(block.id) }, [...this.#inlines(block.children)])];
      }
      case "paragraph": {
        const number = block.number && { dataNumber: block.number.text.text.value };
        const properties = { id: this.#id(block.id), className: block.role === "body" ? [] : [block.role], ...number };
        return [element("p", properties, [...this.#inlines(block.children)])];
      }
      case "quotation":
        return [element("blockquote", { id: this.#id(block.id) }, [...this.blocks(block.blocks)])];
      case "list":
        return [this.#list(block)];
      case "table":
        return [tableOf(block, this.#ids)];
      case "figure":
        return [this.#figure(block)];
      case "code-block":
        return [this.#codeBlock(block.id, block.lines)];
      case "divider":
        return [element("hr", { id: this.#id(block.id) })];
      case "clause-list":
        return [this.#clauses(block)];
      case "signature-block":
        return block.signatories.length === 0 ? [] : [this.#signatures(block)];
      case "contents-list":
        return [this.#contents(block)];
    }
  }

  #list({ id, ordered, start, items }: List): ElementContent {
    const children = items.map((item) => {
      const label = item.label.generated ? [] : [`${item.label.text.text.value} `];
      return element("li", { id: this.#id(item.id) }, [...label, ...this.blocks(item.blocks)]);
    });
    return ordered
      ? element("ol", { id: this.#id(id), ...(start !== 1 && { start }) }, children)
      : element("ul", { id: this.#id(id) }, children);
  }

  #figure({ id, asset, alt, caption }: Figure): ElementContent {
    const image = this.#assets[asset];
    if (image === undefined) throw new Error(`${id} has no image`);
    const { bytes, format, width, height } = image;
    const source = `data:image/${format};base64,${base64Text(bytes)}`;
    return element("figure", { id: this.#id(id) }, [
      element("img", { src: source, alt: alt.value, width, height }),
      ...(caption === undefined
        ? []
        : [element("figcaption", { id: this.#id(caption.id) }, [...this.#inlines(caption.children)])]),
    ]);
  }

  /** A line of code ends in a line feed, which `pre` shows and a screen reader hears. */
  #codeBlock(id: BlockId, lines: readonly Inline[]): ElementContent {
    const text = lines.flatMap((line, index) => [
      ...this.#inlines([line]),
      ...(index === lines.length - 1 ? [] : ["\n"]),
    ]);
    return element("pre", { id: this.#id(id), tabIndex: 0 }, [element("code", text)]);
  }

  /** Each decision has the id that the registrar's data gives it, so that it can be linked to: `#att-2`. */
  #clauses({ id, clauses }: ClauseList): ElementContent {
    const isNumbered = clauses.some(({ shownOrdinal }) => shownOrdinal !== undefined);
    const items = clauses.map(({ id: clause, ordinal, att, children }) => {
      const label = att === undefined ? [] : [element("span.att", att.text.text.value), " "];
      const properties = { id: this.#id(clause), ...(isNumbered && { value: ordinal }) };
      return element("li", properties, [...label, ...this.#inlines(children)]);
    });
    const role = isNumbered ? {} : { role: "list" };
    return element(
      "ol",
      { id: this.#id(id), className: ["clauses", ...(isNumbered ? ["numbered"] : [])], ...role },
      items,
    );
  }

  #signatures({ id, form, signatories }: SignatureBlock): ElementContent {
    const items = signatories.map((signatory) =>
      element("li", { id: this.#id(signatory.id) }, [
        element("span.name", [...this.#inlines(signatory.name)]),
        ...signatory.details.flatMap((detail) => [" ", element("span.detail", [...this.#inlines(detail)])]),
      ]),
    );
    return element(
      "ul",
      { id: this.#id(id), className: ["signatures", form], role: "list", ariaLabel: "Undertecknare" },
      items,
    );
  }

  #contents({ id, entries }: ContentsList): ElementContent {
    const items = entries.map((entry) =>
      element("li", { id: this.#id(entry.id) }, [
        element("a", { href: `#motion-${entry.motion + 1}` }, [...this.#inlines(entry.title)]),
        " ",
        element("span.detail", [...this.#inlines(entry.details)]),
      ]),
    );
    return element("nav", { ariaLabel: "Innehåll" }, [
      element("ol", { id: this.#id(id), className: ["contents"] }, items),
    ]);
  }

  /** The notes that a block refers to and that no earlier block has brought. Those of the blocks within it have come already. */
  #notesOf(block: Block): readonly ElementContent[] {
    const found: Note[] = [];
    for (const inlines of inlinesOfBlock(block)) {
      visitInlines(inlines, (inline) => {
        if (inline.type !== "note-reference" || this.#written.has(inline.note)) return;
        const note = this.#notes.get(inline.note);
        if (note === undefined) return;
        this.#written.add(note.id);
        found.push(note);
      });
    }
    return found.map((note) => this.#note(note));
  }

  #note(note: Note): ElementContent {
    this.#written.add(note.id);
    const label = note.label.text.text.value;
    const back = {
      href: `#${this.#referenceId(note.id)}`,
      role: "doc-backlink",
      ariaLabel: `Tillbaka till not ${label} i texten`,
    };
    const number = this.#referred.has(note.id) ? element("a", back, label) : element("span", label);
    return element("aside.note", { id: this.#id(note.id), role: "doc-footnote" }, [
      element("span.note-label", [number]),
      element("div", [...this.blocks(note.blocks)]),
    ]);
  }

  #inlines(inlines: readonly Inline[]): readonly ElementContent[] {
    return inlinesOf(inlines, this.#ids);
  }

  #id(id: BlockId): string {
    return `${this.#prefix}${id}`;
  }

  #referenceId(note: BlockId): string {
    return `${this.#prefix}${note}-ref`;
  }
}
