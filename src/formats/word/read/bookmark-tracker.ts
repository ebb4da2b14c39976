import type { XmlElement } from "../../../ground/xml/read-xml.ts";
import type { BookmarkSpan } from "./docx-document.ts";
import { attributeOf } from "./xml-walk.ts";

type OpenSpan = { name: string; begins: boolean; ends: boolean };

type OpenBookmark = { readonly name: string; isFresh: boolean };

/** Follows bookmarks through a story: each paragraph learns which of them it lies in. */
export class BookmarkTracker {
  readonly #open = new Map<string, OpenBookmark>();
  #current: OpenSpan[] = [];
  #previous: OpenSpan[] = [];
  #hasContent = false;
  #isInside = false;

  /** A paragraph or table begins: it lies in all bookmarks that are open, and those opened just before it begin with it. */
  enter(): readonly BookmarkSpan[] {
    this.#previous = this.#current;
    this.#current = [];
    for (const bookmark of this.#open.values()) {
      this.#current.push({ name: bookmark.name, begins: bookmark.isFresh, ends: false });
      bookmark.isFresh = false;
    }
    this.#hasContent = false;
    this.#isInside = true;
    return this.#current;
  }

  leave(): void {
    this.#isInside = false;
  }

  /** The paragraph has had words. */
  content(): void {
    this.#hasContent = true;
  }

  begin(element: XmlElement): void {
    const name = attributeOf(element, "name") ?? "";
    const id = attributeOf(element, "id") ?? "";
    this.#open.set(id, { name, isFresh: !this.#isInside });
    if (this.#isInside) this.#current.push({ name, begins: true, ends: false });
  }

  /** An end before a paragraph's first word belongs to the paragraph before. */
  end(element: XmlElement): void {
    const id = attributeOf(element, "id") ?? "";
    const bookmark = this.#open.get(id);
    this.#open.delete(id);
    if (bookmark === undefined) return;
    const span = this.#current.find(({ name, ends }) => name === bookmark.name && !ends);
    if (span === undefined) return;
    const isLate = this.#isInside && !this.#hasContent && !span.begins;
    const before = isLate ? this.#previous.find(({ name }) => name === bookmark.name) : undefined;
    if (before === undefined) span.ends = true;
    else {
      before.ends = true;
      this.#current.splice(this.#current.indexOf(span), 1);
    }
  }
}
