import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** An element of a page, or text in it. Comments are left out. */
export type HtmlNode = HtmlElement | { readonly type: "text"; readonly text: string };

export type HtmlElement = {
  readonly type: "element";
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Declarations of its `style`, in small letters. */
  readonly style: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
};

/** Deeper nesting is no text that somebody wrote. */
const MAX_DEPTH = 200;

/** Read HTML as browsers do, well formed or not. No script runs and nothing is fetched. */
export function parseHtml(html: string): HtmlElement {
  const document = parse(html);
  const root = document.childNodes.find((node): node is Element => node.nodeName === "html");
  return root === undefined ? elementOf("html", {}, []) : read(root, 0);
}

function read(element: Element, depth: number): HtmlElement {
  const attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  const children = element.childNodes.flatMap((node): readonly HtmlNode[] => {
    if ("value" in node) return [{ type: "text", text: node.value }];
    if (!("tagName" in node)) return [];
    return depth < MAX_DEPTH ? [read(node, depth + 1)] : [{ type: "text", text: textBelow(node) }];
  });
  return elementOf(element.tagName, attributes, children);
}

function elementOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly HtmlNode[],
): HtmlElement {
  return { type: "element", name, attributes, style: styleOf(attributes["style"] ?? ""), children };
}

/** All text below an element, without going deeper by recursion. */
function textBelow(element: Element): string {
  const texts: string[] = [];
  const left: DefaultTreeAdapterTypes.ChildNode[] = [...element.childNodes].reverse();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if ("value" in node) texts.push(node.value);
    else if ("childNodes" in node) for (const child of [...node.childNodes].reverse()) left.push(child);
  }
  return texts.join("");
}

function styleOf(style: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    style.split(";").flatMap((declaration) => {
      const colon = declaration.indexOf(":");
      if (colon === -1) return [];
      return [
        [
          declaration.slice(0, colon).trim().toLowerCase(),
          declaration
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
        ],
      ];
    }),
  );
}
