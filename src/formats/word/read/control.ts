import type { XmlElement } from "../../../ground/xml/read-xml.ts";
import type { Control } from "./docx-document.ts";
import { childNamed, switchOf, valOf } from "./xml-walk.ts";

/** The content control of an `sdt`; one without a tag is of no use to us. */
export function controlOf(sdt: XmlElement): Control | undefined {
  const properties = childNamed(sdt, "sdtPr");
  const tag = valOf(properties, "tag");
  return tag === undefined ? undefined : { tag, isEmpty: switchOf(properties, "showingPlcHdr") ?? false };
}
