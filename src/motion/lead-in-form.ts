/** How a lead-in hands over to its clauses. */
export type LeadInForm = {
  /** Offset of the *att* it ends in; undefined where it does not. */
  readonly finalAtt?: number;
  /** Whether its clauses are right without *att* of their own. */
  readonly carriesAtt: boolean;
};

const VERB = /(?:^|[^\p{L}])(?:yrka|föreslå|hemställ|vill|begär|anhåll|önska|kräv|bör)/iu;

/**
 * Look at the end of a lead-in.
 *
 * | yrkar {Parti} att:                      |  ends in *att*
 * | yrkar att kommunen:                     |  an unfinished clause: what the kommun does stands in each clause
 * | Förslag till beslut:                    |  a heading: whole sentences follow
 * | föreslår följande:                      |  whole sentences follow
 * | yrkar att kommunfullmäktige beslutar:   |  the clauses need *att*
 */
export function leadInForm(leadIn: string): LeadInForm {
  const text = leadIn.replace(/[\s:.,…–—-]+$/u, "");
  const final = /(?:^|[\s–—-])(att)$/iu.exec(text);
  if (final !== null) return { finalAtt: text.length - 3, carriesAtt: true };
  if (/(?:^|\s)(?:följande|nedanstående)(?:\s+(?:förslag|beslut|att-satser|yrkanden?))?$/iu.test(text))
    return { carriesAtt: true };
  const afterAtt = /(?:^|\s)att\s+(?!.*\satt\s)(\S+(?:\s+\S+){0,5})$/isu.exec(text)?.[1];
  if (afterAtt !== undefined)
    return { carriesAtt: !/(?:^|\s)(?:beslut|bifall|bestäm|anta|uttala|följande)/iu.test(afterAtt) };
  return { carriesAtt: !/(?:^|\s)att(?:\s|$)/iu.test(text) && !VERB.test(text) };
}
