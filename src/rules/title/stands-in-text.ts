import type { MotionFacts } from "../../motion/facts.ts";

/** Whether a field that is indented too far has become a part of the text above it, which the source reports. */
export function standsInText(field: RegExp, { title, leadIn, clauses }: MotionFacts): boolean {
  return [title, leadIn, ...clauses.map(({ text }) => text)].some(
    (text) => text !== undefined && field.test(text.value),
  );
}
