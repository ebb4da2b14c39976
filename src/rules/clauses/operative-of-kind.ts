import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { MotionRule } from "../motion-rule.ts";
import { fieldsKnown } from "../source/fields-known.ts";

/** Clauses in a kind that has questions, and the other way round, would be in no document. */
export const operativeOfKind: MotionRule = ({ kind, clauses, questions, keys }) => {
  if (kind === undefined) return [];
  const [key, instead, others] =
    kind.operative === "clauses"
      ? (["frågor", "att-satser", questions] as const)
      : (["att-satser", "frågor", clauses] as const);
  const place = keys.get(key);
  if (others.length === 0 || place === undefined) return [];
  return [problem(fieldsKnown, "other-kind", place, { values: { key, instead, kind: kind.names[0] } })];
};
