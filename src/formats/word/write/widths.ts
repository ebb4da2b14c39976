import { PARAGRAPH_NUMBER_GAP } from "../../../document/theme/measures.ts";
import type { StyleName, Theme } from "../../../document/theme/theme.ts";
import { type Pt, pt } from "../../../ground/units/length.ts";
import { advanceWidth } from "../../../pages/fonts/advance-width.ts";
import type { FontSet } from "../../../pages/fonts/font-set.ts";

/** Widths of labels in a theme's fonts. */
export class Widths {
  readonly #theme: Theme;
  readonly #fonts: FontSet;

  constructor(theme: Theme, fonts: FontSet) {
    this.#theme = theme;
    this.#fonts = fonts;
  }

  of(text: string, style: StyleName): Pt {
    return advanceWidth(text, this.#theme.styles[style], this.#fonts);
  }

  /** The widest of some labels; 0 where there are none. */
  widest(texts: readonly string[], style: StyleName): Pt {
    return pt(texts.reduce((most, text) => Math.max(most, this.of(text, style)), 0));
  }

  /** From the left edge of a paragraph's number of at most three figures to the text column. */
  get numberMargin(): Pt {
    return pt(PARAGRAPH_NUMBER_GAP + this.of("999", "note"));
  }
}
