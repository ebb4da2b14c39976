import type { Kommun, KommunRules, Sourced } from "./kommun.ts";

/** What the file of a kommun does not say: rules that it has no fact for, and facts without the page's own words or the day they were read. */
export type KommunGaps = {
  readonly absent: readonly (keyof KommunRules)[];
  readonly withoutWords: readonly (keyof KommunRules)[];
};

/** Every rule that a kommun may have, in the order in which a secretary would look for them. */
const RULES: readonly (keyof KommunRules)[] = [
  "deadline",
  "submitter",
  "signature",
  "attachments",
  "oneSubject",
  "scope",
  "handlingTime",
  "interpellationDeadline",
  "interpellationSubmitter",
  "interpellationSignatories",
  "questionDeadline",
  "questionSubmitter",
  "questionSignatories",
];

/** Look at what a kommun's file lacks. None of it is an error: what a page does not say is left out. */
export function kommunGaps({ rules }: Pick<Kommun, "rules">): KommunGaps {
  const facts: Readonly<Partial<Record<keyof KommunRules, Sourced<unknown> | undefined>>> = rules;
  return {
    absent: RULES.filter((rule) => facts[rule] === undefined),
    withoutWords: RULES.filter((rule) => {
      const fact = facts[rule];
      return fact !== undefined && (fact.words === undefined || fact.read === undefined);
    }),
  };
}
