import type { MotionFacts } from "../../motion/facts.ts";
import type { MotionRule } from "../motion-rule.ts";
import { checkSwedish } from "./check-swedish.ts";
import { type RunningText, runningText, runningTexts } from "./running-text.ts";

/**
 * Quotation marks, dashes, spaces and sentences as Swedish has them, in the title, the lead-in, the clauses and the body.
 *
 * Reports: the rules of the group `swedish`.
 */
export const swedish: MotionRule = (facts) => checkSwedish(textsOf(facts));

/** The texts that follow one another, each group by itself, so that a quotation may go on within a group alone. */
function textsOf(facts: MotionFacts): readonly (readonly RunningText[])[] {
  const { title, leadIn, clauses, questions, item, attachments } = facts;
  const { root, text } = facts.syntax.body;
  const fields = [title, leadIn, item?.title, ...attachments.map((attachment) => attachment.title)];
  return [
    ...fields.filter((field) => field !== undefined).map((field) => [runningText(field)]),
    ...[...clauses, ...questions].map(({ content }) =>
      runningTexts(content.root, content.text).map((text) => ({ ...text, isClause: true })),
    ),
    runningTexts(root, text),
  ];
}
