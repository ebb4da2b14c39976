/** Names of the characters that text from elsewhere brings along unseen. Reference: Unicode 16.0, NamesList. */
const names: Readonly<Record<number, string>> = {
  0: "NULL",
  7: "BELL",
  8: "BACKSPACE",
  11: "LINE TABULATION",
  12: "FORM FEED",
  27: "ESCAPE",
  127: "DELETE",
  133: "NEXT LINE",
  1564: "ARABIC LETTER MARK",
  8206: "LEFT-TO-RIGHT MARK",
  8207: "RIGHT-TO-LEFT MARK",
  8232: "LINE SEPARATOR",
  8233: "PARAGRAPH SEPARATOR",
  8234: "LEFT-TO-RIGHT EMBEDDING",
  8235: "RIGHT-TO-LEFT EMBEDDING",
  8236: "POP DIRECTIONAL FORMATTING",
  8237: "LEFT-TO-RIGHT OVERRIDE",
  8238: "RIGHT-TO-LEFT OVERRIDE",
  8294: "LEFT-TO-RIGHT ISOLATE",
  8295: "RIGHT-TO-LEFT ISOLATE",
  8296: "FIRST STRONG ISOLATE",
  8297: "POP DIRECTIONAL ISOLATE",
  65532: "OBJECT REPLACEMENT CHARACTER",
  65533: "REPLACEMENT CHARACTER",
};

/** Blocks of characters that motions may meet and fonts may lack, by their first and last code point. Reference: Unicode 16.0, Blocks. */
const blocks: readonly (readonly [number, number, string])[] = [
  [0x0300, 0x036f, "kombinerande tecken"],
  [0x0370, 0x03ff, "grekiska"],
  [0x0400, 0x052f, "kyrilliska"],
  [0x0530, 0x058f, "armeniska"],
  [0x0590, 0x05ff, "hebreiska"],
  [0x0600, 0x077f, "arabiska"],
  [0x0900, 0x0dff, "indisk skrift"],
  [0x0e00, 0x0e7f, "thailändska"],
  [0x10a0, 0x10ff, "georgiska"],
  [0x1200, 0x139f, "etiopisk skrift"],
  [0x1e00, 0x1eff, "latinsk bokstav"],
  [0x2100, 0x214f, "bokstavsliknande tecken"],
  [0x2190, 0x21ff, "pil"],
  [0x2200, 0x22ff, "matematiskt tecken"],
  [0x2500, 0x25ff, "ram eller geometrisk form"],
  [0x2600, 0x27bf, "symbol"],
  [0x3040, 0x30ff, "japanska"],
  [0x4e00, 0x9fff, "kinesiskt tecken"],
  [0xac00, 0xd7af, "koreanska"],
  [0xe000, 0xf8ff, "privat tecken, ofta ur ett symboltypsnitt"],
  [0x1f000, 0x1faff, "emoji"],
];

/** `U+202E`. */
export function codeOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What a character is called: its name where it cannot be seen, else itself and the kind of character it is. */
export function nameOf(codePoint: number): string {
  const name = names[codePoint];
  if (name !== undefined) return name;
  if (codePoint < 0x20 || (codePoint >= 0x80 && codePoint < 0xa0)) return "control";
  if (codePoint >= 0xd800 && codePoint < 0xe000) return "surrogat utan sitt par";
  const character = String.fromCodePoint(codePoint);
  const block = blockOf(codePoint);
  return block === undefined ? `”${character}”` : `”${character}”, ${block}`;
}

/** The kind of characters that one belongs to, such as `arabiska`. */
export function blockOf(codePoint: number): string | undefined {
  return blocks.find(([first, last]) => codePoint >= first && codePoint <= last)?.[2];
}
