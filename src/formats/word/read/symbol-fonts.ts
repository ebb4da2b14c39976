/** Characters of Symbol from 0x20 to 0x7e and from 0xa0 to 0xfe; a space where it has none. Reference: Adobe, Symbol encoding. */
const symbolLow = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
const symbolHigh = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…│─↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";

/** Of Wingdings, what Word's own lists and corrections, and people in forms, use. Reference: Unicode 7.0, the Wingdings sources. */
const wingdings: Readonly<Record<number, string>> = {
  ...{ 33: "✏", 34: "✂", 40: "☎", 42: "✉", 54: "⌛", 62: "✇", 65: "✌", 69: "☜", 70: "☞", 71: "☝" },
  ...{ 72: "☟", 74: "☺", 76: "☹", 78: "☠", 81: "✈", 82: "☼", 83: "💧", 84: "❄", 85: "✝", 108: "●" },
  ...{ 109: "❍", 110: "■", 111: "□", 113: "❑", 114: "❒", 116: "⧫", 117: "◆", 118: "❖", 119: "⬥", 120: "☒" },
  ...{ 123: "❀", 124: "✿", 125: "❝", 126: "❞", 158: "·", 159: "•", 160: "▪", 161: "○", 162: "○", 167: "▪" },
  ...{ 168: "☐", 171: "★", 175: "✵", 178: "⯐", 213: "⌫", 214: "⌦", 216: "➢", 220: "➲", 223: "←", 224: "→" },
  ...{ 225: "↑", 226: "↓", 227: "↖", 228: "↗", 229: "↙", 230: "↘", 232: "➔", 239: "⇦", 240: "⇨", 241: "⇧" },
  ...{ 242: "⇩", 243: "⬄", 244: "⇳", 251: "✗", 252: "✓", 253: "☒", 254: "☑" },
};

/** Stands for a symbol that no other font has. */
const UNKNOWN = "\ufffd";

/** A symbol by its code in hexadecimal; symbol fonts keep theirs in a private area. */
export function symbolOf(code: string, font: string): string {
  const point = Number.parseInt(code, 16);
  if (!(point > 0 && point <= 0x10ffff) || (point >= 0xd800 && point <= 0xdfff)) return UNKNOWN;
  return isSymbolFont(font) || isPrivate(point) ? known(point & 0xff, font) : String.fromCodePoint(point);
}

/** Words in the private area that symbol fonts keep their glyphs in, as the characters they look like. */
export function unsymbolled(text: string, font: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (character) => known((character.codePointAt(0) ?? 0) & 0xff, font));
}

function known(code: number, font: string): string {
  if (/^Wingdings$/i.test(font)) {
    const digit = code >= 0x80 && code <= 0x8a ? code - 0x80 : code >= 0x8b && code <= 0x95 ? code - 0x8b : undefined;
    if (digit !== undefined) return [...(code < 0x8b ? "⓪①②③④⑤⑥⑦⑧⑨⑩" : "⓿❶❷❸❹❺❻❼❽❾❿")][digit] ?? UNKNOWN;
    return wingdings[code] ?? UNKNOWN;
  }
  if (/^(?:Wingdings|Webdings)/i.test(font)) return UNKNOWN;
  const found = code < 0x80 ? [...symbolLow][code - 0x20] : [...symbolHigh][code - 0xa0];
  return found === undefined || (found === " " && code !== 0x20) ? UNKNOWN : found;
}

function isSymbolFont(font: string): boolean {
  return /^(?:Symbol|Wingdings|Webdings)/i.test(font);
}

function isPrivate(point: number): boolean {
  return point >= 0xf020 && point <= 0xf0ff;
}
