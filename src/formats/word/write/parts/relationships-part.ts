import type { Relationships } from "../relationships.ts";
import { element } from "../xml-element.ts";
import { declaration } from "./part-of.ts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a part refers to. Reference: ECMA-376 Part 2, 9.3 (relationships). */
export function relationshipsPart({ list }: Relationships): string {
  return declaration + element("Relationships", { xmlns: PACKAGE }, list);
}
