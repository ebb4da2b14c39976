import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h, s } from "hastscript";

export type { Element, ElementContent };

/** Make an element: `h("p.lead", { id: "p-1" }, …)`. */
export { h as element, s as svgElement };

export type HtmlPage = {
  readonly lang: string;
  readonly title: string;
  readonly generator: string;
  readonly styleSheet: string;
  /** JSON for programs, in a data block of that id. Browsers do not run it. */
  readonly data: { readonly id: string; readonly json: string };
  readonly body: readonly ElementContent[];
};

/**
 * Write a page as one file that fetches nothing and runs nothing: the content security policy forbids both.
 *
 * UTF-8 with LF. Source: the HTML Living Standard, which `hast-util-to-html` writes.
 */
export function writeHtmlPage({ lang, title, generator, styleSheet, data, body }: HtmlPage): Uint8Array {
  const head = h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", {
      httpEquiv: "Content-Security-Policy",
      content: "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "generator", content: generator }),
    h("title", title),
    h("style", styleSheet),
    // `<` would let a text end the data block.
    h("script", { type: "application/json", id: data.id }, data.json.replaceAll("<", "\\u003c")),
  ]);
  const root: Root = {
    type: "root",
    children: [{ type: "doctype" }, h("html", { lang }, [head, h("body", [...body])])],
  };
  return new TextEncoder().encode(`${toHtml(root)}\n`);
}
