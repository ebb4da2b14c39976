import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { MotionRule } from "../motion-rule.ts";

/** The item of the agenda, for kinds that belong to one. */
export const itemPresent: MotionRule = ({ kind, item, unreadable, keys, opening }) => {
  if (kind?.isItemExpected !== true || item !== undefined || unreadable.has("ärende")) return [];
  return [problem("item-present", "missing", keys.get("ärende") ?? opening)];
};
