import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { RunningText } from "./running-text.ts";

export const quotesConsistent = defineRule("quotes-consistent", {
  severity: "info",
  why: {
    sv: "En text har ett slags citattecken. Två slag får läsaren att undra om de betyder olika saker.",
    en: "A text has one kind of quotation marks. Two kinds make the reader wonder whether they mean different things.",
  },
  messages: {
    mixed: {
      reason: { sv: "`{found}` här, men `{usual}` på andra ställen", en: "`{found}` here, but `{usual}` elsewhere" },
      hint: { sv: "använd ett slags citattecken i hela motionen", en: "use one kind of quotation marks throughout" },
    },
  },
});

/**
 * Find a second kind of quotation marks: `»…»` where the text otherwise has `”…”`, or the other way round. A quotation within another is no second kind.
 *
 * Reports: `quotes-consistent`.
 */
export function checkQuotesConsistent(texts: readonly RunningText[]): readonly Diagnostic[] {
  const opened = texts.filter(({ isQuotation }) => !isQuotation).flatMap(outerQuotes);
  const curly = opened.filter(({ mark }) => mark === "”");
  const angled = opened.filter(({ mark }) => mark !== "”");
  const [usual, other] = curly.length >= angled.length ? [curly, angled] : [angled, curly];
  const [first] = other;
  if (first === undefined) return [];
  const values = { found: first.mark, usual: usual[0]?.mark ?? "" };
  return [problem(quotesConsistent, "mixed", placeOf(first.text.text, first.at, first.at + 1), { values })];
}

type Opened = { readonly text: RunningText; readonly at: number; readonly mark: string };

/** The marks that open a quotation, but for those within another. */
function outerQuotes(text: RunningText): readonly Opened[] {
  const found: Opened[] = [];
  let closing: string | undefined;
  for (const { index, 0: mark } of text.text.value.matchAll(/[”»«]/g)) {
    if (closing === undefined) {
      found.push({ text, at: index, mark });
      closing = mark === "”" ? "”" : "»«";
    } else if (closing.includes(mark)) closing = undefined;
  }
  return found;
}
