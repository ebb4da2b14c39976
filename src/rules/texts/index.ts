import type { Rule } from "../../ground/diagnostics/rule.ts";
import { bodyRules } from "./body.ts";
import { clauseRules } from "./clauses.ts";
import { kommunRules } from "./kommun.ts";
import { outputRules } from "./output.ts";
import { questionRules } from "./questions.ts";
import { safetyRules } from "./safety.ts";
import { signatoryRules } from "./signatories.ts";
import { sourceRules } from "./source.ts";
import { swedishRules } from "./swedish.ts";
import { templateRules } from "./template.ts";
import { titleRules } from "./title.ts";

/** Every rule, by group, in the order of the documentation. */
export const ruleGroups = {
  source: sourceRules,
  title: titleRules,
  clauses: clauseRules,
  questions: questionRules,
  signatories: signatoryRules,
  kommun: kommunRules,
  body: bodyRules,
  swedish: swedishRules,
  safety: safetyRules,
  template: templateRules,
  output: outputRules,
} as const satisfies Record<string, Readonly<Record<string, Rule>>>;

/** Every rule by its id. */
export const rules = {
  ...sourceRules,
  ...titleRules,
  ...clauseRules,
  ...questionRules,
  ...signatoryRules,
  ...kommunRules,
  ...bodyRules,
  ...swedishRules,
  ...safetyRules,
  ...templateRules,
  ...outputRules,
} as const;

export type RuleId = keyof typeof rules;

/** The names of a rule's messages. */
export type MessageKey<Id extends RuleId> = keyof (typeof rules)[Id]["messages"] & string;
