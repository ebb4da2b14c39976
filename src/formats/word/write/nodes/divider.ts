import type { Divider } from "../../../../document/types.ts";
import { styleNames } from "../../format/style-names.ts";
import type { DocxContext } from "../docx-context.ts";
import type { Xml } from "../xml-element.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** An empty paragraph with a short line below, in the middle of the column. */
export function divider({ id }: Divider, context: DocxContext): readonly Xml[] {
  return [paragraphOf({ ids: [id], style: styleNames.divider.id, children: [] }, context)];
}
