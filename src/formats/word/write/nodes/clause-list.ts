import type { FileChild, Paragraph } from "docx";
import type { ClauseItem, ClauseList } from "../../../../document/types.ts";
import { styleNames } from "../../format/style-names.ts";
import { marked } from "../blocks.ts";
import type { DocxContext, Surroundings } from "../docx-context.ts";
import type { ListReference } from "../numbering.ts";
import { inlineRuns, labelRuns, tabRun } from "./inlines.ts";
import { paragraphOf } from "./paragraph-of.ts";

type ClauseLook = { readonly list?: ListReference; readonly hasAtt: boolean };

/**
 * Hanging paragraphs, whose *att* is text: an automatic label would be lost when the clause is copied. The ordinal, where shown, is
 * Word's own numbering, which counts on when a clause is added; in a draft it is text, the same in every program.
 */
export function clauseList(block: ClauseList, surroundings: Surroundings, context: DocxContext): readonly FileChild[] {
  const { widths } = context;
  const first = block.clauses[0];
  const last = block.clauses.at(-1);
  const ordinals = block.clauses.flatMap(({ shownOrdinal }) => shownOrdinal?.text.text.value ?? []);
  const atts = block.clauses.flatMap(({ att }) => att?.text.text.value ?? []);
  const label = first?.shownOrdinal?.text.text.value;
  const hasAtt = atts.length > 0;
  const isCounted = label !== undefined && context.document.meta.variant !== "draft";
  const look: ClauseLook = {
    hasAtt,
    ...(isCounted &&
      first !== undefined && {
        list: context.numbering.defineClauses({
          label,
          first: first.ordinal,
          widths: { ordinal: widths.widest(ordinals, "clause"), att: widths.widest(atts, "clause") },
        }),
      }),
  };
  const paragraphs = block.clauses.map((clause) => {
    const keepNext = clause === last && surroundings.keepNext;
    return clauseParagraph(clause, look, keepNext, context);
  });
  return marked(block.id, paragraphs, surroundings, context);
}

function clauseParagraph(
  clause: ClauseItem,
  { list, hasAtt }: ClauseLook,
  keepNext: boolean,
  context: DocxContext,
): Paragraph {
  const { shownOrdinal, att } = clause;
  const ordinal = shownOrdinal === undefined || list !== undefined ? [] : [...labelRuns(shownOrdinal), tabRun()];
  const role = shownOrdinal !== undefined ? "clause-numbered" : att === undefined ? "clause-plain" : "clause";
  // Among clauses with *att*, one without it leaves their column empty.
  const column = att !== undefined || (shownOrdinal !== undefined && hasAtt) ? [tabRun()] : [];
  return paragraphOf(
    {
      ids: [clause.id],
      style: styleNames[role].id,
      ...(list === undefined ? {} : { list }),
      children: [
        ...ordinal,
        ...(att === undefined ? [] : labelRuns(att)),
        ...column,
        ...inlineRuns(clause.children, context),
      ],
      keepNext,
    },
    context,
  );
}
