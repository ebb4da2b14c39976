import { joinTexts, type PlacedText } from "../text/placed-text.ts";
import type { Authority, Signatory } from "./motion.ts";

/** The lead-in where the author wrote none, by who signs and what the assembly is. */
export function defaultLeadIn(signatories: readonly Signatory[], authority: Pick<Authority, "kind">): string {
  const subject = isSeveral(signatories) ? "undertecknade" : "undertecknad";
  const assembly = authority.kind === "region" ? "regionfullmäktige" : "kommunfullmäktige";
  return `Mot denna bakgrund yrkar ${subject} att ${assembly} beslutar:`;
}

/** Whether more than one person speaks: several signatories, or a party or group without a name. */
export function isSeveral(signatories: readonly Signatory[]): boolean {
  return signatories.length > 1 || (signatories.length === 1 && signatories[0]?.name === undefined);
}

/** The lead-in with a colon at its end. One that ends in other punctuation is left as it is. */
export function withColon(leadIn: PlacedText): PlacedText {
  if (!/[\p{L}\p{N})\]”’"'»%]$/u.test(leadIn.value)) return leadIn;
  const end = leadIn.spans.at(-1)?.end ?? 0;
  return joinTexts(leadIn, { value: ":", file: leadIn.file, spans: [{ at: 0, start: end, end }] });
}
