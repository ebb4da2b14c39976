import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { RunningText } from "./running-text.ts";

export const quotesBalanced = defineRule("quotes-balanced", {
  severity: "info",
  why: {
    sv: "Ett citat som börjar men aldrig slutar gör att läsaren inte vet vems orden är.",
    en: "When a quotation begins and never ends, the reader cannot know whose words they are.",
  },
  messages: {
    unpaired: {
      reason: { sv: "Ett citattecken utan sin motsvarighet", en: "A quotation mark without its fellow" },
      hint: {
        sv: "sätt ut det andra citattecknet, eller ta bort det här",
        en: "put in the other quotation mark, or remove this one",
      },
    },
  },
});

/**
 * Find a quotation mark without its fellow. A quotation may go on over the texts that follow, as long as it ends in one of them.
 *
 * Reports: `quotes-balanced`.
 */
export function checkQuotesBalanced(texts: readonly RunningText[]): readonly Diagnostic[] {
  let open: { readonly text: RunningText; readonly at: number } | undefined;
  const problems: Diagnostic[] = [];
  const close = () => {
    if (open !== undefined)
      problems.push(problem(quotesBalanced, "unpaired", placeOf(open.text.text, open.at, open.at + 1)));
    open = undefined;
  };
  for (const text of texts) {
    const { value } = text.text;
    for (const { 0: mark, index: at } of value.matchAll(/["“„”»«]/g)) {
      if (mark === '"' && open === undefined && /\d/.test(value[at - 1] ?? "")) continue;
      const isOpening = at === 0 || /[\s(–\ufffc]/.test(value[at - 1] ?? "");
      const isClosing = at + 1 === value.length || /[\s.,;:!?)–\ufffc]/.test(value[at + 1] ?? "");
      if (open === undefined) open = { text, at };
      else if (isOpening && !isClosing) {
        // Each paragraph of a long quotation begins with its mark.
        const repeats = open.text !== text && at === 0;
        if (!repeats) close();
        open = { text, at };
      } else open = undefined;
    }
  }
  close();
  return problems;
}
