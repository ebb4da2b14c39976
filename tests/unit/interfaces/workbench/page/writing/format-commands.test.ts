import { describe, expect, it } from "vitest";
import {
  insertBlock,
  insertFootnote,
  linkAt,
  toggleHeading,
  toggleList,
  toggleMark,
  toggleQuotation,
} from "../../../../../../src/interfaces/workbench/page/writing/format-commands.ts";
import { changed, shown, stateOf } from "./marked-state.ts";

describe("looks of the body", () => {
  it.each([
    ["Ett ‹ord› här.", "Ett **‹ord›** här."],
    ["Ett o|rd här.", "Ett **‹ord›** här."],
    ["Ett **o|rd** här.", "Ett o|rd här."],
    ["Ett ‹ord ›här.", "Ett **‹ord›** här."],
  ])("bold: %s", (before, wanted) => expect(changed(before, toggleMark("**"))).toBe(wanted));

  it.each([
    ["Ett ‹ord› här.", "Ett _‹ord›_ här."],
    ["cykel‹bana› här", "cykel*‹bana›* här"],
    ["Ett _o|rd_ här.", "Ett o|rd här."],
  ])("italic: %s", (before, wanted) => expect(changed(before, toggleMark("_"))).toBe(wanted));

  it.each([
    ["Bakgrund|", "## Bakgrund|"],
    ["## Bakgrund|", "Bakgrund|"],
    ["### Bakgrund|", "## Bakgrund|"],
    ["- Bakgrund|", "## Bakgrund|"],
  ])("heading: %s", (before, wanted) => expect(changed(before, toggleHeading(2))).toBe(wanted));

  it.each([
    ["gång|väg", "- gång|väg"],
    ["- gång|väg", "gång|väg"],
    ["‹gångväg\n\nbelysning›", "‹- gångväg\n- belysning›"],
    ["‹- gångväg\n- belysning›", "‹gångväg\n\nbelysning›"],
  ])("bullets: %s", (before, wanted) => expect(changed(before, toggleList("bullet"))).toBe(wanted));

  it("numbers the paragraphs of a list", () => {
    expect(changed("‹ett\n\ntvå›", toggleList("number"))).toBe("‹1. ett\n2. två›");
    expect(changed("‹- ett\n- två›", toggleList("number"))).toBe("‹1. ett\n2. två›");
  });

  it("quotes, and takes it back", () => {
    expect(changed("sa h|on", toggleQuotation)).toBe("> sa h|on");
    expect(changed("> sa h|on", toggleQuotation)).toBe("sa h|on");
  });

  it("adds a footnote with a number of its own, and goes to its text", () => {
    expect(changed("Ord|.\n", insertFootnote)).toBe("Ord[^1].\n\n[^1]: |\n");
    expect(changed("Ord[^1]. Mer|.\n\n[^1]: Text.\n", insertFootnote)).toBe(
      "Ord[^1]. Mer[^2].\n\n[^1]: Text.\n[^2]: |\n",
    );
  });

  it("puts a block in apart from what is round it, and goes on below it", () => {
    const put = (marked: string): string => {
      const state = stateOf(marked);
      return shown(state.update(insertBlock(state, "![a](b.png)")).state);
    };
    expect(put("Ett.|")).toBe("Ett.\n\n![a](b.png)\n\n|");
    expect(put("Ett.|\n\nTvå.")).toBe("Ett.\n\n![a](b.png)\n\n|Två.");
    expect(put("Ett.\n\n|\n")).toBe("Ett.\n\n![a](b.png)\n\n|");
  });

  it("finds the link that the cursor is in", () => {
    expect(linkAt(stateOf("Se [vår si|da](https://a.se/x)."))).toEqual({
      from: 3,
      to: 29,
      words: "vår sida",
      address: "https://a.se/x",
    });
  });
});
