/** Whether an author has put the party in brackets: `(sd)`, `(SD) (-)`. */
export function isBracketed(party: string): boolean {
  return party.startsWith("(") && party.endsWith(")");
}

/** A party as it is written after a name: `(M)`. Brackets that its author has written are kept, several of them too: `(SD) (-)`. */
export function inBrackets(party: string): string {
  return isBracketed(party) ? party : `(${party})`;
}

/** A party without the one pair of brackets around it: `sd` of `(sd)`. Others stay: `(SD) (-)`, `M (lokal)`. */
export function withoutBrackets(party: string): string {
  const text = party.trim();
  return isBracketed(text) && closingOf(text) === text.length - 1 ? text.slice(1, -1).trim() : text;
}

/** Index of the bracket that closes the one the text begins with; -1 where none does. */
function closingOf(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
