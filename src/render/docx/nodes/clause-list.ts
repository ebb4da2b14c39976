import type { FileChild } from "docx";
import type { ClauseItem, ClauseList } from "../../../document/types.ts";
import { styleNames } from "../../../docx-format/style-names.ts";
import { marked } from "../blocks.ts";
import { type DocxContext, topSetting } from "../docx-context.ts";
import type { ListReference } from "../numbering.ts";
import { inlineRuns, labelRuns, tabRun, textRuns } from "./inlines.ts";
import { paragraphOf } from "./paragraph-of.ts";

/**
 * Hanging paragraphs, whose *att* is text: an automatic label would be lost when the clause is copied. The ordinal, where shown, is
 * Word's own numbering, which counts on when a clause is added; in a draft it is text, the same in every program.
 */
export function clauseList(block: ClauseList, context: DocxContext): readonly FileChild[] {
  const [first] = block.clauses;
  const isCounted = first?.shownOrdinal !== undefined && context.document.meta.variant !== "draft";
  const list = isCounted
    ? context.numbering.defineClauses(first.shownOrdinal.text.text.value, first.ordinal)
    : undefined;
  const paragraphs = block.clauses.map((clause) => clauseParagraph(clause, list, context));
  return marked(block.id, paragraphs, topSetting, context);
}

function clauseParagraph(clause: ClauseItem, list: ListReference | undefined, context: DocxContext): FileChild {
  const ordinal = clause.shownOrdinal !== undefined && list === undefined ? labelRuns(clause.shownOrdinal) : [];
  const att = clause.att === undefined ? [] : labelRuns(clause.att);
  const hasLabel = clause.att !== undefined || clause.shownOrdinal !== undefined;
  const label = ordinal.length > 0 && att.length > 0 ? [...ordinal, ...textRuns(" "), ...att] : [...ordinal, ...att];
  return paragraphOf(
    {
      ids: [clause.id],
      style: styleNames[clause.shownOrdinal === undefined ? "clause" : "clause-numbered"].id,
      ...(list === undefined ? {} : { list }),
      children: [...label, ...(hasLabel ? [tabRun()] : []), ...inlineRuns(clause.children, context)],
    },
    context,
  );
}
