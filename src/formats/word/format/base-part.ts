import { type Attributes, element, writeXmlLines, type XmlTree } from "../../../ground/xml/write-xml.ts";
import type { RichText } from "./rich-text.ts";
import type { Unit } from "./unit.ts";

/** Namespace of the part that carries what a file was built from. */
export const BASE_NAMESPACE = "urn:yrka:docx-base:1";

/** Custom property with the sha256 of that part's text, for files that have lost it on their way. */
export const BASE_HASH_PROPERTY = "yrka.base.sha256";

/** Write units as the XML of the base part: a unit a line, so that two of them compare well. */
export function writeBase(units: readonly Unit[]): string {
  return writeXmlLines(element("base", { xmlns: BASE_NAMESPACE }, units.map(unitElement)));
}

function unitElement({ id, kind, level, ordered, text, rows = [] }: Unit): XmlTree {
  const attributes = { id, kind, level, ordered: ordered === undefined ? undefined : String(ordered) };
  const cells = (row: readonly RichText[]): readonly XmlTree[] =>
    row.map((cell) => withEndTag("cell", {}, pieces(cell)));
  return withEndTag("unit", attributes, [...pieces(text), ...rows.map((row) => withEndTag("row", {}, cells(row)))]);
}

/** An element with an end tag also where it is empty: the hash that files carry was always of a text written so. */
function withEndTag(name: string, attributes: Attributes, children: readonly XmlTree[]): XmlTree {
  return element(name, attributes, children.length === 0 ? [""] : children);
}

function pieces(text: RichText): readonly XmlTree[] {
  return text.map((piece) => {
    if (piece.type === "note") return element("note");
    if (piece.type === "break") return element("br");
    const look = [piece.bold && "b", piece.italic && "i", piece.code && "c"]
      .filter((mark) => mark !== undefined)
      .join("");
    return element("t", { look: look === "" ? undefined : look, link: piece.link }, [piece.text]);
  });
}
