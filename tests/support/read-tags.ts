import { inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "pdf-lib";
import { readMarkedText } from "./read-marked-text.ts";

/** Element of a PDF's structure tree, read from the file. A child is an element, or the text of marked content. */
export type TagNode = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (TagNode | string)[];
};

/** Read the structure tree of a file, with the text of its marks by the fonts' own maps. Hyphens of line ends (U+00AD) are kept. */
export async function readTags(bytes: Uint8Array): Promise<TagNode> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const texts = new Map(file.getPages().map(({ node, ref }) => [ref, readMarkedText(contentOf(node), mapsOf(node))]));

  const read = (element: PDFDict): TagNode => {
    const page = element.get(PDFName.of("Pg"));
    const kids = element.lookup(PDFName.of("K"));
    const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
    return {
      tag: nameOf(element.get(PDFName.of("S"))),
      attributes: attributesOf(element),
      children: list.flatMap((kid) => readKid(kid, page)),
    };
  };
  const readKid = (kid: PDFObject, page: PDFObject | undefined): readonly (TagNode | string)[] => {
    if (kid instanceof PDFNumber) return [textOf(page, kid.asNumber())];
    const dict = file.context.lookup(kid, PDFDict);
    const type = nameOf(dict.get(PDFName.of("Type")));
    if (type === "OBJR") return [];
    if (type === "MCR")
      return [textOf(dict.get(PDFName.of("Pg")) ?? page, dict.lookup(PDFName.of("MCID"), PDFNumber).asNumber())];
    return [read(dict)];
  };
  const textOf = (page: PDFObject | undefined, mark: number): string => {
    const text = page instanceof PDFRef ? texts.get(page)?.get(mark) : undefined;
    if (text === undefined) throw new Error(`No mark ${mark} on page ${page}`);
    return text;
  };
  const root = file.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
  return read(root.lookup(PDFName.of("K"), PDFDict));
}

/** The tree as text: an element a line, its text in quotation marks with one space for each white space, without hyphens of line ends. */
export function printTags(node: TagNode, indent = ""): string {
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
  const children = node.children.map((child) =>
    typeof child === "string" ? `${indent}  ${JSON.stringify(plain(child))}\n` : printTags(child, `${indent}  `),
  );
  return `${indent}${node.tag}${attributes.join("")}\n${children.join("")}`;
}

/** Text of the tags in their order, each run of text between elements by itself. */
export function textsOf(node: TagNode): readonly string[] {
  const texts: string[] = [];
  let isOpen = false;
  for (const child of node.children) {
    if (typeof child !== "string") texts.push(...textsOf(child));
    // Marks of one run on several pages are one text.
    else if (isOpen) texts.push(`${texts.pop()}${child}`);
    else texts.push(child);
    isOpen = typeof child === "string";
  }
  return texts;
}

export function plain(text: string): string {
  return text.replaceAll("\u00ad", "").replace(/\s+/g, " ");
}

function attributesOf(element: PDFDict): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const key of ["ID", "Lang", "Alt"]) {
    const value = element.lookup(PDFName.of(key));
    if (value instanceof PDFString || value instanceof PDFHexString) found[key] = value.decodeText();
  }
  const own = element.lookup(PDFName.of("A"));
  if (own instanceof PDFDict) {
    for (const [key, value] of own.entries()) {
      const name = nameOf(key);
      // The box of a figure is in the frames.
      if (name !== "O" && name !== "BBox") found[name] = nameOf(value);
    }
  }
  return found;
}

function contentOf(page: PDFDict): string {
  const stream = page.lookup(PDFName.of("Contents"));
  return inflated(stream);
}

function inflated(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) throw new Error("No stream");
  return inflateSync(stream.contents).toString("latin1");
}

/** For each font of the page, the text of each code. */
function mapsOf(page: PDFDict): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const fonts = page.lookup(PDFName.of("Resources"), PDFDict).lookup(PDFName.of("Font"), PDFDict);
  return new Map(
    fonts.keys().map((name) => {
      const map = fonts.lookup(name, PDFDict).lookup(PDFName.of("ToUnicode"));
      const entries = inflated(map).matchAll(/^<(\w{4})> <(\w+)>$/gm);
      return [
        nameOf(name),
        new Map([...entries].map(([, code, text]) => [Number.parseInt(code ?? "", 16), utf16(text ?? "")])),
      ];
    }),
  );
}

function utf16(digits: string): string {
  return (digits.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");
}

function nameOf(object: PDFObject | undefined): string {
  return object instanceof PDFName ? object.decodeText() : String(object);
}
