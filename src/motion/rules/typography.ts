import { checkSwedish } from "../../swedish/check-swedish.ts";
import { runningText, runningTexts } from "../../swedish/running-text.ts";
import { operativeParts } from "../facts.ts";
import type { MotionRule } from "./rule.ts";

/**
 * The Swedish typography of title, lead-in, clauses and body, each on its own: a quotation is not left open from one to the next.
 *
 * Reports: the rules of the group `swedish`.
 */
export const typography: MotionRule = (facts) => {
  const { title, leadIn, syntax } = facts;
  const values = [title, leadIn].filter((text) => text !== undefined);
  return [
    ...values.flatMap((text) => checkSwedish([runningText(text)])),
    ...operativeParts(facts).flatMap(({ content }) => checkSwedish(runningTexts(content.root, content.text))),
    ...checkSwedish(runningTexts(syntax.body.root, syntax.body.text)),
  ];
};
