import type { Page, StructNode } from "./read-pages.ts";

/** An element of the structure of a whole file. */
export type Element = {
  readonly role: string;
  readonly alt?: string;
  /** Language of words in another than the file's. */
  readonly language?: string;
  /** Of a link: its address. */
  url?: string;
  readonly children: (Element | string)[];
};

/**
 * The structure of the file from that of its pages, as the elements in reading order. An element that goes on over a page is on both
 * pages in its whole shape, each time with the words of that page alone; it is put together. Whether a paragraph at the top of a page goes on
 * is for `goesOn` to say, from the words of both.
 */
export function mergeStructure(
  pages: readonly Page[],
  goesOn: (before: string, after: string) => boolean,
): readonly Element[] {
  const merged: Element[] = [];
  const notes: Element[] = [];
  for (const page of pages) {
    const words = wordsByContent(page);
    const top = page.structure === undefined ? [] : topElements(page.structure);
    const elements = top.map((node) => elementOf(node, words, page.links));
    // A note comes after the paragraph that it belongs to, also where that goes on.
    notes.push(...elements.filter(isNote));
    const [first, ...others] = elements.filter((each) => !isNote(each));
    const last = merged.at(-1);
    if (first === undefined) continue;
    if (last === undefined || !isSame(last, first, goesOn)) merged.push(first);
    else putTogether(last, first);
    merged.push(...others);
  }
  return [...merged, ...notes];
}

/** The words of an element with the marks of its lists, without references to notes. */
export function wordsIn(element: Element): string {
  if (element.role === "Reference") return "";
  return element.children.map((child) => (typeof child === "string" ? child : wordsIn(child))).join("");
}

export function isNote({ role }: Element): boolean {
  return role === "Note" || role === "FENote";
}

function wordsByContent({ texts }: Page): ReadonlyMap<string, string> {
  const words = new Map<string, string[]>();
  for (const { text, content } of texts) {
    if (content === undefined) continue;
    const said = words.get(content);
    if (said === undefined) words.set(content, [text]);
    else said.push(text);
  }
  return new Map([...words].map(([content, said]) => [content, said.join("")]));
}

/** What the outermost elements hold, which hold the whole document. */
function topElements(node: StructNode): readonly StructNode[] {
  const { role, children = [] } = node;
  if (role === undefined) return [];
  return /^(?:Root|Document|Part|Sect|Art)$/.test(role) ? children.flatMap(topElements) : [node];
}

function elementOf(node: StructNode, words: ReadonlyMap<string, string>, links: Page["links"]): Element {
  const element: Element = {
    role: node.role ?? "",
    ...(node.alt === undefined ? {} : { alt: node.alt }),
    ...(node.lang === undefined ? {} : { language: node.lang }),
    children: [],
  };
  for (const child of node.children ?? []) {
    if (child.role !== undefined) element.children.push(elementOf(child, words, links));
    else if (child.type === "content") element.children.push(words.get(child.id ?? "") ?? "");
    else if (child.type === "object") {
      const url = links.get(child.id ?? "");
      if (url !== undefined) element.url = url;
    }
  }
  return element;
}

/** Whether the last element of a page and the first of the next are one. */
function isSame(last: Element, first: Element, goesOn: (before: string, after: string) => boolean): boolean {
  if (last.role !== first.role || last.alt !== first.alt) return false;
  if (last.role === "P" || /^H\d?$/.test(last.role)) return goesOn(wordsIn(last), wordsIn(first));
  return shapeOf(last) === shapeOf(first);
}

function shapeOf({ role, children }: Element): string {
  return `${role}(${children.map((child) => (typeof child === "string" ? "" : shapeOf(child))).join("")})`;
}

/** Running text goes on where it ended; of lists and tables each part gets what the next page has of it. */
function putTogether(whole: Element, more: Element): void {
  const others = more.children.filter((child) => typeof child !== "string");
  const isRunning =
    /^(?:P|H\d?|Span|Link|Reference|Lbl|Caption)$/.test(whole.role) ||
    [...whole.children, ...more.children].some((child) => typeof child === "string" && child.trim() !== "");
  if (isRunning) {
    const filled = [...whole.children, ...more.children].filter(
      (child) => typeof child === "string" || hasWords(child),
    );
    whole.children.splice(0, whole.children.length, ...filled);
    return;
  }
  for (const child of whole.children) {
    if (typeof child === "string") continue;
    const other = others.shift();
    if (other !== undefined) putTogether(child, other);
  }
}

function hasWords(element: Element): boolean {
  return (
    element.role === "Figure" ||
    element.children.some((child) => (typeof child === "string" ? child !== "" : hasWords(child)))
  );
}
