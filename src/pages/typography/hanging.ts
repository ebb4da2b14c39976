/**
 * How much of a character hangs outside the measure, as a part of its width: small marks carry little ink, and a margin looks straight when they
 * hang a little outside it.
 */
const AT_END: Readonly<Record<string, number>> = {
  ".": 0.6,
  ",": 0.6,
  ":": 0.4,
  ";": 0.4,
  "-": 0.5,
  "\u2010": 0.5,
  "\u00ad": 0.5,
  "–": 0.3,
  "”": 0.5,
  "“": 0.5,
  "’": 0.5,
  "»": 0.3,
};

const AT_START: Readonly<Record<string, number>> = {
  "”": 0.5,
  "“": 0.5,
  "„": 0.5,
  "’": 0.5,
  "‘": 0.5,
  "»": 0.3,
  "«": 0.3,
  "–": 0.3,
  "-": 0.3,
};

/** Part of its width by which a character hangs over the end of a line. */
export function hangAtEnd(character: string): number {
  return isSmallLetter(character) ? 0 : (AT_END[character] ?? 0);
}

/** Part of its width by which a character hangs over the start of a line. */
export function hangAtStart(character: string): number {
  return isSmallLetter(character) ? 0 : (AT_START[character] ?? 0);
}

/** Spares the table most questions. */
function isSmallLetter(character: string): boolean {
  return character >= "a" && character <= "z";
}
