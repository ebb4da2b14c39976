export type Severity = "error" | "warning" | "info";

/** A text in both languages. `{name}` is replaced by a value of the diagnostic; both languages use the same names. */
export type Wording = { readonly sv: string; readonly en: string };

/** `reason` says what is wrong, without a final full stop; `hint` says what to do, as an instruction. */
export type Message = { readonly reason: Wording; readonly hint?: Wording };

/**
 * A rule: what should hold, said by its id (`clause-present`), and what is said when it does not.
 *
 * `why` is the reason the rule exists, shown by `yrka explain` and in the documentation.
 */
export type Rule<Key extends string = string> = {
  readonly id: string;
  readonly severity: Severity;
  readonly why: Wording;
  readonly messages: Readonly<Record<Key, Message>>;
};

/** Define a rule. The keys of its messages become part of its type, so that `problem` takes no other. */
export function defineRule<const Id extends string, Key extends string>(
  id: Id,
  words: Omit<Rule<Key>, "id">,
): Rule<Key> & { readonly id: Id } {
  return { id, ...words };
}
