import { joinTexts, type PlacedText } from "../ground/text/placed-text.ts";
import type { KindFacts } from "./kinds/kinds.ts";
import type { Authority, Signatory } from "./motion.ts";

/** The lead-in where the author wrote none: by kind, who signs, how many clauses or questions there are and what the assembly is. */
export function defaultLeadIn(
  kind: KindFacts,
  signatories: readonly Signatory[],
  count: number,
  authority: Pick<Authority, "kind">,
): string {
  const assembly = authority.kind === "region" ? "regionfullmäktige" : "kommunfullmäktige";
  return kind.leadIn({ isSeveral: isSeveral(signatories), count, assembly });
}

/** Whether more than one person speaks: several signatories, or a party or group without a name. */
export function isSeveral(signatories: readonly Signatory[]): boolean {
  return signatories.length > 1 || (signatories.length === 1 && signatories[0]?.name === undefined);
}

/** A lead-in, or the name of a body above its clauses, with a colon at its end. One that ends in other punctuation is left as it is. */
export function withColon(text: PlacedText): PlacedText {
  if (!/[A-Za-zÀ-ÖØ-öø-ӿ\p{N})\]”’"'»%]$/u.test(text.value)) return text;
  const end = text.spans.at(-1)?.end ?? 0;
  return joinTexts(text, { value: ":", file: text.file, spans: [{ at: 0, start: end, end }] });
}
