import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { MotionRule } from "../motion-rule.ts";

/** The one who is to answer, for kinds that are put to a person. */
export const addresseePresent: MotionRule = ({ kind, addressee, unreadable, keys, opening }) => {
  if (kind?.isToPerson !== true || unreadable.has("till") || addressee?.value.trim()) return [];
  return [problem("addressee-present", "missing", keys.get("till") ?? opening)];
};
