import { roundThousandth } from "../../../ground/units/length.ts";
import type { Font } from "../../../pages/fonts/font.ts";

/** A glyph's code for a text, and its codes for other texts: there is hardly ever another. */
type Code = { readonly text: string; readonly number: number; readonly next: Code | undefined };

/**
 * Font as a file uses it, with codes of its own for the glyphs drawn.
 *
 * A code means a glyph *and* its text, in order of first use: the hyphen at a line end and the hyphen of a compound are one
 * glyph and two codes. Code 0 is the glyph for what is missing, and is never drawn.
 */
export class CodedFont {
  readonly font: Font;
  /** Name among the resources of the pages. */
  readonly name: string;
  /** Glyph of each code. */
  readonly glyphs: number[] = [0];
  /** Text of each code. Empty for a further glyph of a cluster whose text the first one has. */
  readonly texts: string[] = [""];
  /** Advance of each code in thousandths of the em, as the file states it. */
  readonly widths: number[];
  /** Each code as written in a literal string of a content stream. */
  readonly written: string[] = [writeCode(0)];
  /** By glyph. */
  readonly #codes: (Code | undefined)[] = [];

  constructor(font: Font, name: string) {
    this.font = font;
    this.name = name;
    this.widths = [this.#widthOf(0)];
  }

  /** Throws for the glyph of what is missing: a page with an empty box in the place of a letter must never be made. */
  codeFor(glyph: number, text: string): number {
    if (glyph === 0) throw new Error(`${this.font.postScriptName} has no glyph for ${JSON.stringify(text)}`);
    const first = this.#codes[glyph];
    for (let code = first; code !== undefined; code = code.next) if (code.text === text) return code.number;
    const number = this.glyphs.length;
    this.#codes[glyph] = { text, number, next: first };
    this.glyphs.push(glyph);
    this.texts.push(text);
    this.widths.push(this.#widthOf(glyph));
    this.written.push(writeCode(number));
    return number;
  }

  #widthOf(glyph: number): number {
    return roundThousandth((this.font.advanceOf(glyph) * 1000) / this.font.unitsPerEm);
  }
}

/** The fonts of one file, in order of first use. A font is the same however it is shaped. */
export class CodedFonts {
  readonly #fonts = new Map<string, CodedFont>();

  of(font: Font): CodedFont {
    let coded = this.#fonts.get(font.key);
    if (coded === undefined) {
      coded = new CodedFont(font, `F${this.#fonts.size + 1}`);
      this.#fonts.set(font.key, coded);
    }
    return coded;
  }

  all(): readonly CodedFont[] {
    return [...this.#fonts.values()];
  }
}

/** Two bytes of a literal string, in ASCII. Reference: ISO 32000-1, 7.3.4.2: brackets and backslash are escaped, and a bare CR reads as LF. */
function writeCode(code: number): string {
  return writeByte(code >> 8) + writeByte(code & 255);
}

function writeByte(byte: number): string {
  const character = String.fromCharCode(byte);
  if (byte === 0x0d) return "\\r";
  if (byte > 0x7f) return `\\${byte.toString(8)}`;
  return byte === 0x28 || byte === 0x29 || byte === 0x5c ? `\\${character}` : character;
}
