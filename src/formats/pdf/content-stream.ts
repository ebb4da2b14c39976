import type { Colour } from "../../document/theme/theme.ts";
import type { PlacedGlyph } from "../../pages/layout/frame.ts";
import type { CodedFont } from "./fonts/coded-font.ts";
import { utf16, writeNumber } from "./objects.ts";
import type { Tag } from "./structure/element.ts";

/** Text in one font, with the origin of its first glyph in the page's own coordinates: from the bottom left, y growing upwards. */
type Run = {
  readonly x: number;
  readonly y: number;
  readonly font: CodedFont;
  readonly size: number;
  readonly colour: Colour;
  readonly glyphs: readonly PlacedGlyph[];
};

/**
 * Writes the operators of one page. Lengths are in pt from the bottom left corner.
 *
 * Reference: ISO 32000-1, 8 and 9, and 14.6 for marked content.
 */
export class ContentStream {
  readonly #lines: string[] = [];
  #font = "";
  #colour = "";

  beginMark(tag: Tag, number: number): void {
    this.#lines.push(`/${tag} <</MCID ${number}>> BDC`);
  }

  /** Begin a mark of a cluster of glyphs, such as a letter and marks that do not compose with it, which has its text as a whole. */
  beginCluster(number: number, text: string): void {
    this.#lines.push(`/Span <</MCID ${number} /ActualText <FEFF${utf16(text)}>>> BDC`);
  }

  /** What follows, up to the end of the mark, is no part of the document: it decorates, or is on every page. */
  beginArtifact(region?: "header" | "footer"): void {
    const subtype = region === "header" ? "Header" : "Footer";
    this.#lines.push(
      region === undefined ? "/Artifact BMC" : `/Artifact <</Type /Pagination /Subtype /${subtype}>> BDC`,
    );
  }

  endMark(): void {
    this.#lines.push("EMC");
  }

  rectangle(x: number, y: number, width: number, height: number, colour: Colour): void {
    this.#setColour(colour);
    this.#lines.push(`${writeNumber(x)} ${writeNumber(y)} ${writeNumber(width)} ${writeNumber(height)} re f`);
  }

  /** Draw an image so that its unit square becomes what the matrix says. */
  image(name: string, matrix: readonly number[]): void {
    this.#lines.push("q", `${matrix.map(writeNumber).join(" ")} cm`, `/${name} Do`, "Q");
  }

  text(run: Run): void {
    this.#setColour(run.colour);
    const font = `/${run.font.name} ${writeNumber(run.size)} Tf`;
    const setFont = font === this.#font ? "" : `${font} `;
    this.#font = font;
    this.#lines.push(`BT ${setFont}${writeNumber(run.x)} ${writeNumber(run.y)} Td`, ...showGlyphs(run), "ET");
  }

  bytes(): Uint8Array {
    return new TextEncoder().encode(`${this.#lines.join("\n")}\n`);
  }

  #setColour(colour: Colour): void {
    if (colour === this.#colour) return;
    this.#colour = colour;
    const channels = [1, 3, 5].map((at) => writeNumber(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
    this.#lines.push(`${channels.join(" ")} rg`);
  }
}

/** Show glyphs at their places: the file's advances, corrected by whole thousandths of the em wherever the pen is off by one. */
function showGlyphs({ font, size, glyphs }: Run): readonly string[] {
  const lines: string[] = [];
  const perPoint = 1000 / size;
  let array = "";
  let codes = "";
  let rise = 0;
  let pen = 0;
  let origin = 0;

  const endCodes = (): void => {
    if (codes !== "") array += `(${codes})`;
    codes = "";
  };
  const endArray = (): void => {
    endCodes();
    if (array !== "") lines.push(`[${array}] TJ`);
    array = "";
  };

  for (const glyph of glyphs) {
    if (glyph.offsetY !== rise) {
      endArray();
      rise = glyph.offsetY;
      // The frame's y grows downwards, the rise upwards.
      lines.push(`${writeNumber(-rise)} Ts`);
    }
    const correction = Math.round((origin + glyph.offsetX) * perPoint - pen);
    if (correction !== 0) {
      endCodes();
      array += -correction;
      pen += correction;
    }
    const code = font.codeFor(glyph.glyph, glyph.text);
    codes += font.written[code] ?? "";
    pen += font.widths[code] ?? 0;
    origin += glyph.advance;
  }
  endArray();
  if (rise !== 0) lines.push("0 Ts");
  return lines;
}
