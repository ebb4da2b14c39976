import type { FileChild } from "docx";
import type { Divider } from "../../../document/types.ts";
import type { DocxContext, Setting } from "../docx-context.ts";
import { insetStyle } from "./inset-style.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** An empty paragraph with a line below. */
export function divider({ id }: Divider, setting: Setting, context: DocxContext): readonly FileChild[] {
  return [paragraphOf({ ids: [id], style: insetStyle("divider", setting, context), children: [] }, context)];
}
