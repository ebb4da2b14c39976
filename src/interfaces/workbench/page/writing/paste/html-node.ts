/** A part of a page as it is pasted: an element by its name in small letters, or a text. */
export type HtmlNode = HtmlElement | { readonly type: "text"; readonly text: string };

export type HtmlElement = {
  readonly type: "element";
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
};

/** The part of the DOM that is read. */
type DomNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
};

/** Deeper than this no page of words goes. */
const deepest = 200;

export function fromDom(node: DomNode, depth = 0): HtmlNode | undefined {
  if (node.nodeType === 3) return { type: "text", text: node.nodeValue ?? "" };
  if (node.nodeType !== 1 || depth > deepest) return undefined;
  const children = Array.from(node.childNodes).flatMap((child) => fromDom(child, depth + 1) ?? []);
  const attributes = Object.fromEntries(
    Array.from(node.attributes ?? []).map(({ name, value }) => [name.toLowerCase(), value]),
  );
  return { type: "element", name: node.nodeName.toLowerCase(), attributes, children };
}

/** The value of a property of an element's own style, in small letters. `html-to-markdown.ts` has put it under another name. */
export function styleOf({ attributes }: HtmlElement, property: string): string | undefined {
  const style = attributes["data-style"];
  if (style === undefined) return undefined;
  const match = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`, "i").exec(style);
  return match?.[1]?.trim().toLowerCase();
}

export function textContent(node: HtmlNode): string {
  return node.type === "text" ? node.text : node.children.map(textContent).join("");
}
