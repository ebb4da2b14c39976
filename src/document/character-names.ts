import type { Wording } from "../ground/diagnostics/rule.ts";

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
const blocks: readonly (readonly [number, number, Wording])[] = [
  [0x0300, 0x036f, { sv: "kombinerande tecken", en: "combining mark" }],
  [0x0370, 0x03ff, { sv: "grekiska", en: "Greek" }],
  [0x0400, 0x052f, { sv: "kyrilliska", en: "Cyrillic" }],
  [0x0530, 0x058f, { sv: "armeniska", en: "Armenian" }],
  [0x0590, 0x05ff, { sv: "hebreiska", en: "Hebrew" }],
  [0x0600, 0x077f, { sv: "arabiska", en: "Arabic" }],
  [0x0900, 0x0dff, { sv: "indisk skrift", en: "Indian script" }],
  [0x0e00, 0x0e7f, { sv: "thailändska", en: "Thai" }],
  [0x10a0, 0x10ff, { sv: "georgiska", en: "Georgian" }],
  [0x1200, 0x139f, { sv: "etiopisk skrift", en: "Ethiopic script" }],
  [0x1e00, 0x1eff, { sv: "latinsk bokstav", en: "Latin letter" }],
  [0x2100, 0x214f, { sv: "bokstavsliknande tecken", en: "letterlike symbol" }],
  [0x2190, 0x21ff, { sv: "pil", en: "arrow" }],
  [0x2200, 0x22ff, { sv: "matematiskt tecken", en: "mathematical symbol" }],
  [0x2500, 0x25ff, { sv: "ram eller geometrisk form", en: "box or geometric shape" }],
  [0x2600, 0x27bf, { sv: "symbol", en: "symbol" }],
  [0x3040, 0x30ff, { sv: "japanska", en: "Japanese" }],
  [0x4e00, 0x9fff, { sv: "kinesiskt tecken", en: "Chinese character" }],
  [0xac00, 0xd7af, { sv: "koreanska", en: "Korean" }],
  [
    0xe000,
    0xf8ff,
    { sv: "privat tecken, ofta ur ett symboltypsnitt", en: "private character, often of a symbol font" },
  ],
  [0x1f000, 0x1faff, { sv: "emoji", en: "emoji" }],
];

/** `U+202E`. */
export function codeOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What a character is called: its name where it cannot be seen, else itself and the kind of character it is. */
export function nameOf(codePoint: number): string | Wording {
  const name = names[codePoint];
  if (name !== undefined) return name;
  if (codePoint < 0x20 || (codePoint >= 0x80 && codePoint < 0xa0)) return "control";
  if (codePoint >= 0xd800 && codePoint < 0xe000)
    return { sv: "surrogat utan sitt par", en: "surrogate without its pair" };
  const character = String.fromCodePoint(codePoint);
  const block = blockOf(codePoint);
  if (block === undefined) return `”${character}”`;
  return { sv: `”${character}”, ${block.sv}`, en: `”${character}”, ${block.en}` };
}

/** The kind of characters that one belongs to, such as `arabiska`. */
export function blockOf(codePoint: number): Wording | undefined {
  return blocks.find(([first, last]) => codePoint >= first && codePoint <= last)?.[2];
}
