import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { clausesInBody } from "../../motion/clauses-in-body.ts";
import type { MotionRule } from "../motion-rule.ts";

/** No clauses left at the end of the body. Where there are none but those, `clause-present` says so. */
export const clausesInFrontMatter: MotionRule = ({ kind, clauses, syntax }) => {
  const place = kind?.operative === "clauses" && clauses.length > 0 ? clausesInBody(syntax.body) : undefined;
  return place === undefined ? [] : [problem("clauses-in-front-matter", "in-body", place)];
};
