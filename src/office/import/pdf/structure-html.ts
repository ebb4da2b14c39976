import { type Element, isNote } from "./merge-structure.ts";

/**
 * Elements of a PDF's structure as HTML, in words and marks that the reader of pasted pages knows. References and notes have the numbers that
 * the page shows; the notes come last.
 */
export function structureHtml(elements: readonly Element[]): string {
  const writer = new Writer();
  const body = elements.filter((each) => !isNote(each)).map((each) => writer.block(each));
  const notes = elements
    .filter(isNote)
    .map((note) => `<div id="fn${numberOf(labelOf(note))}">${writer.note(note)}</div>`);
  return [...body, ...notes].join("\n");
}

const BLOCKS: Readonly<Record<string, string>> = {
  BlockQuote: "blockquote",
  LI: "li",
  Table: "table",
  THead: "thead",
  TBody: "tbody",
  TR: "tr",
  TH: "th",
  TD: "td",
  Caption: "p",
};

class Writer {
  block(element: Element): string {
    const { role } = element;
    if (role === "Lbl") return "";
    if (role === "L") return this.#list(element);
    if (role === "LBody") return this.#inside(element);
    if (role === "Figure") return `<p><img alt="${escaped(element.alt ?? "")}"></p>${this.#inside(element)}`;
    if (role === "Code") return `<pre>${escaped(linesOf(element))}</pre>`;
    const heading = /^H([1-6])$/.exec(role)?.[1];
    // The title is the first level, and no part of the body.
    const name = heading === undefined ? BLOCKS[role] : `h${Math.max(1, Number(heading) - 1)}`;
    if (name !== undefined) return `<${name}>${this.#inside(element)}</${name}>`;
    return role === "P" ? `<p>${this.#inside(element)}</p>` : this.#inline(element);
  }

  note(element: Element): string {
    return this.#inside({
      ...element,
      children: element.children.filter((child) => typeof child === "string" || child.role !== "Lbl"),
    });
  }

  #list(element: Element): string {
    const number = /^(\d+)[.)]?$/.exec(markOf(element).trim())?.[1];
    const items = this.#inside(element);
    return number === undefined ? `<ul>${items}</ul>` : `<ol start="${number}">${items}</ol>`;
  }

  #inside({ children }: Element): string {
    return children.map((child) => (typeof child === "string" ? escaped(oneLine(child)) : this.block(child))).join("");
  }

  #inline(element: Element): string {
    if (element.role === "Reference") return `<a href="#fn${numberOf(element)}"></a>`;
    const words = this.#inside(element);
    return element.role === "Link" && element.url !== undefined
      ? `<a href="${escaped(element.url)}">${words}</a>`
      : words;
  }
}

function labelOf({ children }: Element): Element | undefined {
  return children.filter((child) => typeof child !== "string").find(({ role }) => role === "Lbl");
}

/** The number that an element shows, without what parts it from its neighbours. */
function numberOf(element: Element | undefined): string {
  return element === undefined ? "" : (/\d+/.exec(linesOf(element))?.[0] ?? "");
}

/** The mark of a list's first item. */
function markOf({ children }: Element): string {
  const [item] = children.filter((child) => typeof child !== "string");
  const mark = item?.children.find((child) => typeof child !== "string" && child.role === "Lbl");
  return mark === undefined || typeof mark === "string"
    ? ""
    : mark.children.filter((child) => typeof child === "string").join("");
}

function linesOf({ children }: Element): string {
  return children.map((child) => (typeof child === "string" ? child : linesOf(child))).join("");
}

/** Lines of a page joined again: a soft hyphen goes with the line's end. */
function oneLine(text: string): string {
  return text.replace(/\u00ad\n?/g, "").replace(/\n/g, " ");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
