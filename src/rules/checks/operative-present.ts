import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { clausesInBody } from "../../motion/clauses-in-body.ts";
import type { MotionRule } from "../motion-rule.ts";

/** At least one clause, where the kind asks for decisions. Clauses at the end of the body are shown there. */
export const clausePresent: MotionRule = (facts) => {
  const { kind, clauses, unreadable, keys, opening } = facts;
  if (kind?.operative !== "clauses" || clauses.length > 0 || unreadable.has("att-satser")) return [];
  const inBody = clausesInBody(facts.syntax.body);
  if (inBody !== undefined) return [problem("clause-present", "in-body", inBody)];
  return kind.isOperativeRequired ? [problem("clause-present", "missing", keys.get("att-satser") ?? opening)] : [];
};

/** At least one question, where the kind asks for answers. */
export const questionPresent: MotionRule = ({ kind, questions, unreadable, keys, opening }) => {
  if (kind?.operative !== "questions" || questions.length > 0 || unreadable.has("frågor") || keys.has("att-satser"))
    return [];
  return [problem("question-present", "missing", keys.get("frågor") ?? opening)];
};

/** Clauses in a kind that has questions, and the other way round, would be in no document. */
export const operativeOfKind: MotionRule = ({ kind, clauses, questions, keys }) => {
  if (kind === undefined) return [];
  const [key, instead, others] =
    kind.operative === "clauses"
      ? (["frågor", "att-satser", questions] as const)
      : (["att-satser", "frågor", clauses] as const);
  const place = keys.get(key);
  if (others.length === 0 || place === undefined) return [];
  return [problem("fields-known", "other-kind", place, { values: { key, instead, kind: kind.names[0] } })];
};
