import type { FileChild } from "docx";
import type { CodeBlock } from "../../../../document/types.ts";
import type { DocxContext, Surroundings } from "../docx-context.ts";
import { lineBreak, tabRun, textRuns } from "./inlines.ts";
import { insetStyle } from "./inset-style.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** One paragraph, so that the lines stay one block when they are copied. */
export function codeBlock(block: CodeBlock, surroundings: Surroundings, context: DocxContext): readonly FileChild[] {
  const children = block.lines.flatMap(({ text }, index) => [
    ...(index === 0 ? [] : [lineBreak()]),
    ...text.value.split("\t").flatMap((part, column) => [...(column === 0 ? [] : [tabRun()]), ...textRuns(part)]),
  ]);
  return [paragraphOf({ ids: [block.id], style: insetStyle("code", surroundings, context), children }, context)];
}
