/** A text as it is meant to be read, and the index of each of its characters in the text as it is written. */
export type PlainWriting = {
  readonly value: string;
  /** Place in the written text of a character of the value; its length for the end. */
  readonly placeOf: (index: number) => number;
};

/** Soft hyphens, joiners and marks that nobody sees: they part a number for a program and for no reader. */
const UNSEEN = /[\u00ad\u180e\u200b-\u200f\u2060\ufeff]/;
const SPACES = /[\r\n\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const DASHES = /[\u2010-\u2013\u2212\ufe63\uff0d]/g;

/**
 * A text in the one form of all its ways of writing: every kind of space and line end is a space, every hyphen and dash a hyphen, and what nobody
 * sees is left out. Tabs stay: they part cells.
 */
export function plainWriting(text: string): PlainWriting {
  if (!UNSEEN.test(text)) return { value: sameLength(text), placeOf: (index) => index };
  const places: number[] = [];
  let seen = "";
  for (let at = 0; at < text.length; at++) {
    if (UNSEEN.test(text.charAt(at))) continue;
    places.push(at);
    seen += text.charAt(at);
  }
  return { value: sameLength(seen), placeOf: (index) => places[index] ?? text.length };
}

function sameLength(text: string): string {
  return text.replace(SPACES, " ").replace(DASHES, "-");
}
