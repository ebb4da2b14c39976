import type { FileChild } from "docx";
import type { Divider } from "../../../../document/types.ts";
import { styleNames } from "../../format/style-names.ts";
import type { DocxContext } from "../docx-context.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** An empty paragraph with a short line below, in the middle of the column. */
export function divider({ id }: Divider, context: DocxContext): readonly FileChild[] {
  return [paragraphOf({ ids: [id], style: styleNames.divider.id, children: [] }, context)];
}
