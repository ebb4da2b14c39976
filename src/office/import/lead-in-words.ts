/** How a text hands over to its clauses. */
export type LeadInWords = {
  /** How surely: 3 for *yrkar* and *hemställer*, 2 for *föreslår* and headings, 1 for *vill*. */
  readonly strength: number;
  /** Whether what follows may lack *att*. */
  readonly carriesAtt: boolean;
};

const before = String.raw`(?:^|[^\p{L}])`;
const after = String.raw`(?=$|[^\p{L}])`;
const STRONG = new RegExp(`${before}(?:yrka(?:r|s|nden?)?|hemställ(?:er|s|a|an))${after}`, "iu");
const MIDDLE = new RegExp(
  `${before}(?:föreslå(?:r|s)?|anhåll(?:er|a)|beslut(?:ar|a)?|reserverar|motionerar|förslag|förordar)${after}`,
  "iu",
);
const WEAK = new RegExp(`${before}(?:vill|begär|önskar|uppmanar|kräver)${after}`, "iu");
const QUESTION = new RegExp(`${before}(?:fråg(?:a|or|ar|orna)|undra(?:r)?|ställ(?:er|a)|besvara|svar)${after}`, "iu");
const HEADING =
  /^(?:(?:mitt|vårt|våra|mina|våra) )?(?:förslag(?: till (?:\p{L}+-?)?beslut)?|beslutsförslag|beslutssatser|yrkanden?t?|hemställan|att-satser)[:.]?$/iu;
const GROUP = /^i \p{L}[\p{L} ,-]*(?:nämnden|styrelsen|fullmäktige|utskottet|beredningen)\s*:?$/iu;

/** Whether a line is no more than a heading above clauses: *Förslag till beslut*, *Yrkande*, *Hemställan*. */
export function isOperativeHeading(line: string): boolean {
  return HEADING.test(line.trim());
}

/** Whether a line says which body the clauses below it are for: *I kommunstyrelsen:*. */
export function isGroupHeading(line: string): boolean {
  return line.length < 90 && GROUP.test(line.trim());
}

/**
 * Look at a sentence as the opening of clauses. The verb counts, not the phrase: *yrkar*, *hemställer*, *föreslår*, *vill*, or a heading.
 * Undefined where there is none.
 */
export function leadInWords(sentence: string): LeadInWords | undefined {
  const text = sentence.trim();
  if (HEADING.test(text)) return { strength: 2, carriesAtt: true };
  const strength = STRONG.test(text) ? 3 : MIDDLE.test(text) ? 2 : WEAK.test(text) ? 1 : 0;
  if (strength === 0) return undefined;
  return { strength, carriesAtt: endsOpen(text) };
}

/** The same for questions: *vill jag fråga*, *ställer följande frågor*. */
export function questionWords(sentence: string): LeadInWords | undefined {
  const text = sentence.trim();
  return QUESTION.test(text) && !/\?$/.test(text) ? { strength: endsOpen(text) ? 3 : 2, carriesAtt: true } : undefined;
}

function endsOpen(text: string): boolean {
  return /(?:^|\s)att\s*[:.…]?$/iu.test(text) || text.endsWith(":");
}
