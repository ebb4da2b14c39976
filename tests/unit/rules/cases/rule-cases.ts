import type { RuleId } from "../../../../src/rules/registry.ts";
import type { CheckOptions } from "../../../support/motion-text.ts";

/** A motion that a rule accepts: nothing of that rule is reported. */
export type Accepted = { readonly name: string; readonly text: string; readonly options?: CheckOptions };

/** A motion that a rule rejects, with all that it reports: `line:column rule/message «words»`. */
export type Rejected = Accepted & { readonly reports: readonly string[] };

export type RuleCases = Partial<
  Record<RuleId, { readonly accepts: readonly Accepted[]; readonly rejects: readonly Rejected[] }>
>;
