import type { Marks, RichPiece } from "../../../../../formats/word/format/rich-text.ts";
import { type HtmlElement, type HtmlNode, styleOf } from "./html-node.ts";
import type { Notes } from "./html-notes.ts";

/** Elements whose words nobody saw. */
const UNSEEN = new Set([
  "script",
  "x-style",
  "head",
  "title",
  "meta",
  "link",
  "noscript",
  "template",
  "object",
  "iframe",
  "xml",
  "select",
  "button",
  "input",
  "textarea",
  "del",
  "svg",
]);
const MONOSPACED = /courier|consolas|monospace|menlo|monaco/;

/** Whether an element was not to be seen where it was copied. Words that a tracked change has taken out are among them. */
export function isHidden(node: HtmlElement): boolean {
  return (
    UNSEEN.has(node.name) ||
    "hidden" in node.attributes ||
    styleOf(node, "display") === "none" ||
    styleOf(node, "visibility") === "hidden" ||
    styleOf(node, "mso-hide") === "all" ||
    styleOf(node, "mso-list") === "ignore" ||
    /\bmso(?:Del|CommentReference)\b/i.test(node.attributes["class"] ?? "") ||
    styleOf(node, "mso-element") === "comment-list"
  );
}

/** The looks that an element gives to its content. */
export function marksWithin(node: HtmlElement, outer: Marks): Marks {
  const weight = styleOf(node, "font-weight");
  const style = styleOf(node, "font-style");
  const isBold =
    weight === undefined
      ? /^(?:b|strong)$/.test(node.name) || undefined
      : weight === "bold" || weight === "bolder" || Number(weight) >= 600;
  const isItalic =
    style === undefined ? /^(?:i|em|cite|dfn|var)$/.test(node.name) || undefined : /italic|oblique/.test(style);
  const family = styleOf(node, "font-family") ?? node.attributes["face"]?.toLowerCase();
  const isCode = /^(?:code|kbd|samp|tt)$/.test(node.name) || (family !== undefined && MONOSPACED.test(family));
  const link = node.name === "a" ? addressOf(node.attributes["href"] ?? "") : undefined;
  return {
    ...((isBold ?? outer.bold) ? { bold: true } : {}),
    ...((isItalic ?? outer.italic) ? { italic: true } : {}),
    ...(isCode || outer.code ? { code: true } : {}),
    ...((link ?? outer.link) === undefined ? {} : { link: link ?? outer.link ?? "" }),
  };
}

/** The words of nodes that are no blocks, each with its looks. */
export function inlinesOf(nodes: readonly HtmlNode[], marks: Marks, notes: Notes): readonly RichPiece[] {
  return nodes.flatMap((node): readonly RichPiece[] => {
    if (node.type === "text") return [{ type: "words", text: node.text, ...marks }];
    if (isHidden(node) || notes.isBackLink(node)) return [];
    if (node.name === "br") return [{ type: "break" }];
    if (notes.isReference(node)) return [{ type: "note" }];
    // A space that a browser put in to keep it from folding.
    if (/\bApple-converted-space\b/.test(node.attributes["class"] ?? ""))
      return [{ type: "words", text: " ", ...marks }];
    return inlinesOf(node.children, marksWithin(node, marks), notes);
  });
}

/** Addresses that lead somewhere from a paper; undefined for the others, whose words stay. */
function addressOf(href: string): string | undefined {
  const unwrapped = /^https?:\/\/www\.google\.[a-z.]+\/url\?(?:.*&)?q=([^&]+)/i.exec(href)?.[1];
  const safe = /^https:\/\/[a-z\d]+\.safelinks\.protection\.outlook\.com\/\?(?:.*&)?url=([^&]+)/i.exec(href)?.[1];
  const address = (unwrapped ?? safe) === undefined ? href.trim() : decoded(unwrapped ?? safe ?? "");
  if (!/^(?:https?:\/\/|mailto:|tel:)\S/i.test(address)) return undefined;
  return address.replace(
    /[\s()<>]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
