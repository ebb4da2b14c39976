/** How a text hands over to its clauses. */
export type LeadInWords = {
  /** How surely: 3 for *yrkar* and *hemställer*, 2 for *föreslår* and headings, 1 for *vill*. */
  readonly strength: number;
  /** Whether what follows may lack *att*. */
  readonly carriesAtt: boolean;
};

const before = String.raw`(?:^|[^\p{L}])`;
const after = String.raw`(?=$|[^\p{L}])`;
const STRONG = new RegExp(`${before}(?:yrka(?:r|s|nde)?|hemställ(?:er|s|a|an))${after}`, "iu");
const MIDDLE = new RegExp(`${before}(?:föreslå(?:r|s)?|anhåll(?:er|a)|beslutar?)${after}`, "iu");
const WEAK = new RegExp(`${before}(?:vill|begär|önskar)${after}`, "iu");
const HEADING =
  /^(?:förslag till (?:\p{L}+)?beslut|(?:mitt|vårt|våra|mina)? ?(?:yrkanden?|hemställan|förslag|att-satser)|beslutssatser)[:.]?$/iu;

/**
 * Look at a sentence as the opening of clauses. The verb counts, not the phrase: *yrkar*, *hemställer*, *föreslår*, *vill*, or a heading.
 * Undefined where there is none.
 */
export function leadInWords(sentence: string): LeadInWords | undefined {
  const text = sentence.trim();
  if (HEADING.test(text)) return { strength: 2, carriesAtt: true };
  const strength = STRONG.test(text) ? 3 : MIDDLE.test(text) ? 2 : WEAK.test(text) ? 1 : 0;
  if (strength === 0) return undefined;
  return { strength, carriesAtt: /(?:^|\s)att\s*[:.…]?$/iu.test(text) || text.endsWith(":") };
}
