import { trimEndOf } from "../ground/text/trim-end-of.ts";

/** How a lead-in hands over to its clauses. */
export type LeadInForm = {
  /** Offset of the *att* it ends in; undefined where it does not. */
  readonly finalAtt?: number;
  /** Whether its clauses are right without *att* of their own. */
  readonly carriesAtt: boolean;
};

const VERB = /(?:^|[^A-Za-zÀ-ÖØ-öø-ӿ])(?:yrka|föreslå|hemställ|vill|begär|anhåll|önska|kräv|bör)/iu;

/** A verb, or words in place of one, that make a lead-in whole: its clauses say what is decided. */
const DECIDES = /^(?:beslut|bifall|bestäm|anta|uttala|följande)/;

/** Words that what the clauses go on with may have: "den tekniska nämnden i Exempelstads kommun". */
const LONGEST_SUBJECT = 6;

/**
 * Look at the end of a lead-in.
 *
 * | yrkar {Parti} att:                      |  ends in *att*
 * | yrkar att kommunen:                     |  an unfinished clause: each clause says what the kommun does
 * | Förslag till beslut:                    |  a heading: whole sentences follow
 * | föreslår följande:                      |  whole sentences follow
 * | yrkar att kommunfullmäktige beslutar:   |  the clauses need *att*
 */
export function leadInForm(leadIn: string): LeadInForm {
  const text = trimEndOf(leadIn, ":.,…–—-");
  const final = /(?:^|[\s–—-])(att)$/iu.exec(text);
  if (final !== null) return { finalAtt: text.length - 3, carriesAtt: true };
  if (/(?:^|\s)(?:följande|nedanstående)(?:\s+(?:förslag|beslut|att-satser|yrkanden?))?$/iu.test(text))
    return { carriesAtt: true };
  const words = text.toLowerCase().split(/\s+/);
  const afterAtt = words.slice(words.lastIndexOf("att") + 1);
  if (afterAtt.length === words.length) return { carriesAtt: !VERB.test(text) };
  const isUnfinished = afterAtt.length <= LONGEST_SUBJECT && !afterAtt.some((word) => DECIDES.test(word));
  return { carriesAtt: isUnfinished };
}
