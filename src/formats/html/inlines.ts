import type { BlockId, Inline } from "../../document/types.ts";
import { type ElementContent, element } from "./html-page.ts";

/** Ids are the document's own, with a prefix that keeps the motions of a volume apart. */
export type HtmlIds = {
  readonly of: (id: BlockId) => string;
  /** Id of a reference to a note: the first one, to which the note leads back, has none but its note's number. */
  readonly reference: (note: BlockId) => string;
};

/** Inline nodes as phrasing content, in reading order. Page numbers are left out: a page of HTML has none. */
export function inlinesOf(inlines: readonly Inline[], ids: HtmlIds): readonly ElementContent[] {
  return inlines.flatMap((inline) => inlineOf(inline, ids));
}

function inlineOf(inline: Inline, ids: HtmlIds): readonly ElementContent[] {
  switch (inline.type) {
    case "text":
      return [{ type: "text", value: inline.text.value }];
    case "emphasis":
      return [element("em", [...inlinesOf(inline.children, ids)])];
    case "strong":
      return [element("strong", [...inlinesOf(inline.children, ids)])];
    case "code":
      return [element("code", [...inlinesOf(inline.children, ids)])];
    case "link":
      return [element("a", { href: inline.url }, [...inlinesOf(inline.children, ids)])];
    case "language":
      return [element("span", { lang: inline.lang }, [...inlinesOf(inline.children, ids)])];
    case "line-break":
      return [element("br")];
    case "note-reference":
      return [noteReference(inline.note, inline.label, ids)];
    case "page-number":
    case "page-count":
      return [];
  }
}

/** DPUB-ARIA 1.1: a screen reader says that it leads to a note. */
function noteReference(note: BlockId, label: string, ids: HtmlIds): ElementContent {
  const id = ids.reference(note);
  const link = { href: `#${ids.of(note)}`, role: "doc-noteref", ariaLabel: `Not ${label}`, ...(id !== "" && { id }) };
  return element("sup.note-reference", [element("a", link, label)]);
}
