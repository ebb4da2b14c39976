import type { FileChild } from "docx";
import type { Heading } from "../../../../document/types.ts";
import type { DocxContext, Surroundings } from "../docx-context.ts";
import { inlineRuns } from "./inlines.ts";
import { insetStyle } from "./inset-style.ts";
import { paragraphOf } from "./paragraph-of.ts";

export function heading(
  { id, level, children }: Heading,
  surroundings: Surroundings,
  context: DocxContext,
): readonly FileChild[] {
  const style = insetStyle(level === 0 ? "title" : `heading-${level}`, surroundings, context);
  return [paragraphOf({ ids: [id], style, children: inlineRuns(children, context) }, context)];
}
