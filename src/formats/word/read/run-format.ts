import type { XmlElement } from "../../../ground/xml/read-xml.ts";
import type { RunFormat } from "./docx-document.ts";
import type { Styles } from "./styles.ts";
import { attributeOf, childNamed, switchOf, valOf } from "./xml-walk.ts";

/** What surrounds a run: a link, a field. */
export type RunSurroundings = { readonly link?: string; readonly field?: string };

export const plainFormat: RunFormat = { bold: false, italic: false, superscript: false, hidden: false };

/** How a run looks, by its own properties and its character style; what the paragraph's style adds is the style's affair. */
export function runFormat(
  properties: XmlElement | undefined,
  styles: Styles,
  { link, field }: RunSurroundings,
): RunFormat {
  const styleId = valOf(properties, "rStyle");
  const is = (name: string): boolean =>
    switchOf(properties, name) ?? (styleId === undefined ? undefined : styles.isOn(styleId, name)) ?? false;
  const style = styleId === undefined ? undefined : styles.nameOf(styleId);
  const role = styleId === undefined ? undefined : styles.roleOf(styleId);
  const lang = attributeOf(childNamed(properties, "lang"), "val");
  const position =
    valOf(properties, "vertAlign") ?? (styleId === undefined ? undefined : styles.valueOf(styleId, "vertAlign"));
  return {
    bold: is("b"),
    italic: is("i"),
    superscript: position === "superscript",
    ...(position === "subscript" && { subscript: true }),
    ...((is("strike") || is("dstrike")) && { struck: true }),
    hidden: is("vanish"),
    ...(style === undefined ? {} : { style }),
    ...(role === undefined ? {} : { role }),
    ...(lang === undefined ? {} : { lang }),
    ...(link === undefined ? {} : { link }),
    ...(field === undefined ? {} : { field }),
  };
}
