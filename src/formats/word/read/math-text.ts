import { elementText } from "../../../ground/xml/element-text.ts";
import type { XmlElement } from "../../../ground/xml/read-xml.ts";
import { raised } from "./raised-digits.ts";
import { attributeOf, childNamed, childrenNamed, childrenOf, localName } from "./xml-walk.ts";

/** An equation on one line, as one would type it: `1/2`, `10⁷`, `√(a + b)`. Reference: ECMA-376 Part 1, 22.1. */
export function mathText(element: XmlElement): string {
  const of = (name: string): string => insideOf(childNamed(element, name));
  switch (localName(element)) {
    case "t":
      return elementText(element);
    case "f":
      return `${grouped(of("num"))}/${grouped(of("den"))}`;
    case "sSup":
      return of("e") + script(of("sup"), "^");
    case "sSub":
      return of("e") + script(of("sub"), "_");
    case "sSubSup":
      return of("e") + script(of("sub"), "_") + script(of("sup"), "^");
    case "sPre":
      return script(of("sub"), "_") + script(of("sup"), "^") + of("e");
    case "rad": {
      const degree = of("deg");
      return `${degree === "" ? "" : script(degree, "^")}√${grouped(of("e"))}`;
    }
    case "nary": {
      const sign = attributeOf(childNamed(childNamed(element, "naryPr"), "chr"), "val") ?? "∫";
      return `${sign}${script(of("sub"), "_")}${script(of("sup"), "^")} ${of("e")}`;
    }
    case "d":
      return delimited(element);
    case "m":
    case "eqArr":
      return childrenOf(element)
        .map(mathText)
        .filter((row) => row !== "")
        .join("; ");
    case "mr":
      return childrenNamed(element, "e").map(insideOf).join(", ");
    case "func":
      return `${of("fName")} ${of("e")}`;
    case "limLow":
      return `${of("e")} ${script(of("lim"), "_")} `;
    default:
      return localName(element).endsWith("Pr") ? "" : insideOf(element);
  }
}

function insideOf(element: XmlElement | undefined): string {
  return element === undefined ? "" : childrenOf(element).map(mathText).join("");
}

function delimited(element: XmlElement): string {
  const properties = childNamed(element, "dPr");
  const mark = (name: string, usual: string): string => attributeOf(childNamed(properties, name), "val") ?? usual;
  const inside = childrenNamed(element, "e").map(insideOf).join(mark("sepChr", "|"));
  return `${mark("begChr", "(")}${inside}${mark("endChr", ")")}`;
}

function grouped(text: string): string {
  return /^[\p{L}\p{N},.]*$/u.test(text) ? text : `(${text})`;
}

function script(text: string, mark: "^" | "_"): string {
  if (text === "") return "";
  const form = raised(text, mark === "^" ? { superscript: true } : { superscript: false, subscript: true });
  return form === text ? `${mark}${grouped(text)}` : form;
}
