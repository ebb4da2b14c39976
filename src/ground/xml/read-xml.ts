import type { Element, Root } from "xast";
import { fromXml } from "xast-util-from-xml";

/** Part of an XML text. `start` and `end` are UTF-16 offsets into it, `end` exclusive. */
export type XmlNode = XmlElement | XmlText;

export type XmlElement = {
  readonly type: "element";
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly start: number;
  readonly end: number;
};

/** Characters between tags, references resolved. */
export type XmlText = { readonly type: "text"; readonly value: string; readonly start: number; readonly end: number };

/** What keeps a text from being read. */
export type XmlFault = {
  readonly kind: "malformed" | "doctype" | "too-deep";
  readonly offset: number;
  readonly detail: string;
};

export type XmlReading = { readonly root: XmlElement } | { readonly fault: XmlFault };

/** Deeper than any document needs, and shallow enough for a parser that calls itself. */
const MAX_DEPTH = 400;

/**
 * Read strict XML: one root element, every tag closed, no entities but the five of XML and character references.
 *
 * Comments and processing instructions are left out. A DOCTYPE is refused, so that a file can neither name another nor define entities.
 */
export function readXml(text: string): XmlReading {
  const early = findDoctype(text) ?? findDeepElement(text);
  if (early !== undefined) return { fault: early };
  let root: Root;
  try {
    root = fromXml(text);
  } catch (error) {
    return { fault: toFault(error) };
  }
  const element = root.children.find((node) => node.type === "element");
  if (element === undefined) return { fault: { kind: "malformed", offset: 0, detail: "no root element" } };
  return { root: toElement(element) };
}

function findDoctype(text: string): XmlFault | undefined {
  const offset = text.indexOf("<!DOCTYPE");
  return offset === -1 ? undefined : { kind: "doctype", offset, detail: "DOCTYPE" };
}

function findDeepElement(text: string): XmlFault | undefined {
  let depth = 0;
  for (const match of text.matchAll(/<(\/?)[^\s<>/!?][^<>]*?(\/?)>/g)) {
    if (match[1] === "/") depth--;
    else if (match[2] !== "/") depth++;
    if (depth > MAX_DEPTH) return { kind: "too-deep", offset: match.index, detail: `${MAX_DEPTH}` };
  }
  return undefined;
}

function toElement(element: Element): XmlElement {
  const children: XmlNode[] = [];
  for (const child of element.children) {
    if (child.type === "element") children.push(toElement(child));
    else if (child.type === "text" || child.type === "cdata") {
      children.push({ type: "text", value: child.value, ...rangeOf(child) });
    }
  }
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes)) attributes[name] = value ?? "";
  return { type: "element", name: element.name, attributes, children, ...rangeOf(element) };
}

function rangeOf(node: Root["children"][number]): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function toFault(error: unknown): XmlFault {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const offset = isRecord(cause) && typeof cause["pos"] === "number" ? cause["pos"] : 0;
  // The parser's message is "reason (line n, column n)" and then an excerpt.
  const message = cause instanceof Error ? cause.message : String(error);
  const detail = /^(?:Error: )?(.*?)(?: \(line \d+.*)?$/m.exec(message)?.[1] ?? message;
  return { kind: "malformed", offset, detail };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
