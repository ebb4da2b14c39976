import type { Place } from "./place.ts";
import type { Rule, Severity, Wording } from "./rule.ts";

/** Change to the text of one file: the characters of the place are replaced. */
export type Edit = { readonly place: Place; readonly text: string };

/** Another place that belongs to the problem, such as the first of two equal keys. */
export type Related = { readonly place: Place; readonly message: string };

/**
 * A problem, as data. Its words in Swedish and English come from the rule's messages; `values` fill their placeholders, with words of the
 * program itself in both languages.
 *
 * `fix` is a repair that keeps every word of the author's; only such repairs are here.
 */
export type Diagnostic = {
  readonly ruleId: string;
  readonly message: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly values: Readonly<Record<string, string | Wording>>;
  readonly actual?: string;
  readonly expected?: string;
  readonly related?: readonly Related[];
  readonly url?: string;
  readonly fix?: readonly Edit[];
};

type Details = Partial<Pick<Diagnostic, "actual" | "expected" | "related" | "url" | "fix" | "severity">> & {
  readonly values?: Readonly<Record<string, string | Wording>>;
};

/** Make a diagnostic of a rule, with the rule's own severity. `message` names one of the rule's messages. */
export function problem<Key extends string>(
  rule: Rule<Key>,
  message: NoInfer<Key>,
  place: Place,
  { values = {}, ...details }: Details = {},
): Diagnostic {
  return { ruleId: rule.id, message, severity: rule.severity, place, values, ...details };
}
