import type { Paragraph } from "docx";
import type { Furniture } from "../../../../document/types.ts";
import { styleNames } from "../../format/style-names.ts";
import type { DocxContext } from "../docx-context.ts";
import { inlineRuns, tabRun } from "./inlines.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** One line: the text at the left, a tab, the text at the right. */
export function furniture({ id, region, start, end }: Furniture, context: DocxContext): Paragraph {
  const children = [
    ...inlineRuns(start, context),
    ...(end.length === 0 ? [] : [tabRun(), ...inlineRuns(end, context)]),
  ];
  return paragraphOf({ ids: [id], style: styleNames[region].id, children }, context);
}
