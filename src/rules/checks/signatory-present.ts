import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { MotionRule } from "../motion-rule.ts";

/** At least one signatory, and each with a name, a party or a group. */
export const signatoryPresent: MotionRule = ({ signatories, unreadable, keys, opening }) => {
  if (unreadable.has("undertecknare")) return [];
  if (signatories.length === 0) return [problem("signatory-present", "missing", keys.get("undertecknare") ?? opening)];
  return signatories
    .filter(({ name, party, onBehalfOf }) => name === undefined && party === undefined && onBehalfOf === undefined)
    .map(({ place }) => problem("signatory-present", "nameless", place));
};
