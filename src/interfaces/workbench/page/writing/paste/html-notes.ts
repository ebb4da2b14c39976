import type { HtmlElement, HtmlNode } from "./html-node.ts";

/** The footnotes of what was copied: links that lead to each other, the first of which is the reference. */
export class Notes {
  readonly #references = new Map<HtmlElement, number>();
  readonly #backLinks = new Map<HtmlElement, number>();

  constructor(root: HtmlNode) {
    const anchors = anchorsIn(root, []);
    const byTarget = new Map<string, (typeof anchors)[number]>();
    for (const anchor of anchors) for (const name of anchor.names) if (!byTarget.has(name)) byTarget.set(name, anchor);
    for (const anchor of anchors) {
      const other = byTarget.get(anchor.to);
      if (
        other === undefined ||
        other === anchor ||
        this.#backLinks.has(anchor.element) ||
        this.#references.has(anchor.element)
      )
        continue;
      if (!anchor.names.includes(other.to) || this.#backLinks.has(other.element)) continue;
      const number = this.#references.size + 1;
      this.#references.set(anchor.element, number);
      this.#backLinks.set(other.element, number);
    }
  }

  isReference(node: HtmlElement): boolean {
    return this.#references.has(node);
  }

  isBackLink(node: HtmlElement): boolean {
    return this.#backLinks.has(node);
  }

  /** The references in a part, by number, in order. */
  referencesIn(node: HtmlNode): readonly number[] {
    if (node.type === "text") return [];
    const own = this.#references.get(node);
    return own === undefined ? node.children.flatMap((child) => this.referencesIn(child)) : [own];
  }

  /** The number of the note that a part is the text of. */
  noteOf(node: HtmlNode): number | undefined {
    if (node.type === "text") return undefined;
    const own = this.#backLinks.get(node);
    if (own !== undefined) return own;
    for (const child of node.children) {
      const found = this.noteOf(child);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

type Anchor = { readonly element: HtmlElement; readonly to: string; readonly names: readonly string[] };

/** Links within the page, each with the names that lead to it: its own, and those of the elements right round it. */
function anchorsIn(node: HtmlNode, around: readonly string[]): readonly Anchor[] {
  if (node.type === "text") return [];
  const { name, attributes, children } = node;
  const own = [attributes["id"], attributes["name"]].filter((each) => each !== undefined);
  const names = [...own, ...around];
  const to = name === "a" ? /#([^#]+)$/.exec(attributes["href"] ?? "")?.[1] : undefined;
  if (to !== undefined) return [{ element: node, to, names }];
  const isClose = /^(?:sup|span|p|li|div|b|i|em|strong|font)$/.test(name);
  let first = true;
  return children.flatMap((child) => {
    const isBlank = child.type === "text" && child.text.trim() === "";
    const inner = anchorsIn(child, isClose && first ? names : []);
    if (!isBlank && (name === "li" || name === "p" || name === "div")) first = false;
    return inner;
  });
}
