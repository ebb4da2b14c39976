import type { XmlElement } from "../../../ground/xml/read-xml.ts";
import { BookmarkTracker } from "./bookmark-tracker.ts";
import { changeOf } from "./changes.ts";
import { controlOf } from "./control.ts";
import type { Control, DocxBlock, DocxCell, DocxRow, DocxTable } from "./docx-document.ts";
import { ParagraphReader } from "./paragraph-reader.ts";
import type { StoryContext } from "./story-context.ts";
import { alternativeOf, attributeOf, childNamed, childrenOf, localName, switchOf, valOf } from "./xml-walk.ts";

/** Elements that only wrap others. */
const wrappers: ReadonlySet<string> = new Set(["customXml", "smartTag", "ins", "moveTo", "del", "moveFrom"]);

/** Reads one story of a file, such as its body or a footnote, in reading order. */
export class StoryReader {
  readonly #bookmarks = new BookmarkTracker();
  readonly #paragraphs: ParagraphReader;

  readonly #context: StoryContext;

  constructor(context: StoryContext) {
    this.#context = context;
    this.#paragraphs = new ParagraphReader(context, this.#bookmarks, (content) => this.blocks(content));
  }

  blocks(parent: XmlElement, control?: Control): readonly DocxBlock[] {
    return childrenOf(parent).flatMap((child) => this.#block(child, control));
  }

  #block(element: XmlElement, control: Control | undefined): readonly DocxBlock[] {
    const name = localName(element);
    switch (name) {
      case "p":
        return this.#paragraphs.read(element, control);
      case "tbl":
        return [this.#table(element, control)];
      case "sdt": {
        const content = childNamed(element, "sdtContent");
        return content === undefined ? [] : this.blocks(content, controlOf(element) ?? control);
      }
      case "bookmarkStart":
        this.#bookmarks.begin(element);
        return [];
      case "bookmarkEnd":
        this.#bookmarks.end(element);
        return [];
      case "altChunk": {
        const part = this.#context.relationships.get(attributeOf(element, "id") ?? "")?.target;
        this.#context.inserted.push(part ?? "");
        return [];
      }
      case "AlternateContent":
        return this.blocks(alternativeOf(element), control);
      default:
        return wrappers.has(name) ? this.blocks(element, control) : [];
    }
  }

  #table(table: XmlElement, control: Control | undefined): DocxTable {
    const bookmarks = this.#bookmarks.enter();
    const rows = this.#rows(table, control);
    return { type: "table", rows, bookmarks };
  }

  #rows(parent: XmlElement, control: Control | undefined): readonly DocxRow[] {
    return childrenOf(parent).flatMap((child) => {
      switch (localName(child)) {
        case "tr":
          return [this.#row(child, control)];
        case "sdt": {
          const content = childNamed(child, "sdtContent");
          return content === undefined ? [] : this.#rows(content, controlOf(child) ?? control);
        }
        case "bookmarkStart":
          this.#bookmarks.begin(child);
          return [];
        case "bookmarkEnd":
          this.#bookmarks.end(child);
          return [];
        default:
          return wrappers.has(localName(child)) ? this.#rows(child, control) : [];
      }
    });
  }

  #row(row: XmlElement, control: Control | undefined): DocxRow {
    const properties = childNamed(row, "trPr");
    const change = changeOf(properties);
    return {
      isHeader: switchOf(properties, "tblHeader") ?? false,
      cells: this.#cells(row, control),
      ...(change === undefined ? {} : { change }),
    };
  }

  #cells(parent: XmlElement, control: Control | undefined): readonly DocxCell[] {
    return childrenOf(parent).flatMap((child) => {
      switch (localName(child)) {
        case "tc":
          return [
            { blocks: this.blocks(child, control), span: Number(valOf(childNamed(child, "tcPr"), "gridSpan") ?? 1) },
          ];
        case "sdt": {
          const content = childNamed(child, "sdtContent");
          return content === undefined ? [] : this.#cells(content, controlOf(child) ?? control);
        }
        default:
          return wrappers.has(localName(child)) ? this.#cells(child, control) : [];
      }
    });
  }
}
