import { describe, expect, it } from "vitest";
import { advanceWidth } from "../../../../src/pages/fonts/advance-width.ts";
import { fonts, theme } from "../../../support/docx-theme.ts";

const style = theme.styles.clause;

describe("advanceWidth", () => {
  it("adds up the advances of the style's font at its size", () => {
    const { regular } = fonts.families[style.font];
    const units = [..."10."].map((character) => regular.advanceOf(regular.glyphFor(character.charCodeAt(0))));
    const sum = units.reduce((a, b) => a + b, 0);
    expect(advanceWidth("10.", style, fonts)).toBeCloseTo((sum * style.size) / regular.unitsPerEm, 9);
  });

  it("is that of the face that the style has", () => {
    expect(advanceWidth("att", { ...style, bold: true }, fonts)).toBeGreaterThan(advanceWidth("att", style, fonts));
  });

  it("counts what no font has as nothing", () => {
    expect(advanceWidth("\u{f0000}", style, fonts)).toBe(0);
  });
});
