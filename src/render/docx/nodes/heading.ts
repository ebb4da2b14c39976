import type { FileChild } from "docx";
import type { Heading } from "../../../document/types.ts";
import { styleNames } from "../../../docx-format/style-names.ts";
import type { DocxContext } from "../docx-context.ts";
import { inlineRuns } from "./inlines.ts";
import { paragraphOf } from "./paragraph-of.ts";

export function heading({ id, level, children }: Heading, context: DocxContext): readonly FileChild[] {
  const style = level === 0 ? styleNames.title.id : styleNames[`heading-${level}`].id;
  return [paragraphOf({ ids: [id], style, children: inlineRuns(children, context) }, context)];
}
