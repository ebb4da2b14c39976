import type { BlockId } from "../../../document/types.ts";
import { elementText } from "../../../ground/xml/element-text.ts";
import { readXml, type XmlElement } from "../../../ground/xml/read-xml.ts";
import { BASE_NAMESPACE } from "../format/base-part.ts";
import type { RichPiece, RichText } from "../format/rich-text.ts";
import type { Unit, UnitKind } from "../format/unit.ts";
import { attributeOf, childrenNamed, childrenOf, localName } from "./xml-walk.ts";

/** Read the part that carries what a file was built from. Undefined where it is not one of ours, or has been tampered with. */
export function readBase(text: string): readonly Unit[] | undefined {
  const reading = readXml(text);
  if ("fault" in reading || reading.root.attributes["xmlns"] !== BASE_NAMESPACE) return undefined;
  return childrenNamed(reading.root, "unit").map(unitOf);
}

function unitOf(element: XmlElement): Unit {
  const level = attributeOf(element, "level");
  const ordered = attributeOf(element, "ordered");
  const rows = childrenNamed(element, "row");
  return {
    id: (attributeOf(element, "id") ?? "") as BlockId,
    kind: (attributeOf(element, "kind") ?? "paragraph") as UnitKind,
    ...(level === undefined ? {} : { level: Number(level) }),
    ...(ordered === undefined ? {} : { ordered: ordered === "true" }),
    text: textIn(element),
    ...(rows.length === 0 ? {} : { rows: rows.map((row) => childrenNamed(row, "cell").map(textIn)) }),
  };
}

function textIn(element: XmlElement): RichText {
  return childrenOf(element).flatMap((child): RichText => {
    switch (localName(child)) {
      case "t":
        return [readWords(child)];
      case "note":
        return [{ type: "note" }];
      case "br":
        return [{ type: "break" }];
      default:
        return [];
    }
  });
}

function readWords(element: XmlElement): RichPiece {
  const look = attributeOf(element, "look") ?? "";
  const link = attributeOf(element, "link");
  return {
    type: "words",
    text: elementText(element),
    ...(look.includes("b") ? { bold: true } : {}),
    ...(look.includes("i") ? { italic: true } : {}),
    ...(look.includes("c") ? { code: true } : {}),
    ...(link === undefined ? {} : { link }),
  };
}
