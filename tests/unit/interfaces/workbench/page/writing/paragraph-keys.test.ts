import { describe, expect, it } from "vitest";
import { enter, softBreak } from "../../../../../../src/interfaces/workbench/page/writing/paragraph-keys.ts";
import { changed } from "./marked-state.ts";

describe("keys of the body", () => {
  it.each([
    ["a paragraph ends", "Ett.|Två.", "Ett.\n\n|Två."],
    ["an item is followed by the next", "- gångväg|", "- gångväg\n- |"],
    ["an empty item leaves the list, with a blank line below it", "- gångväg\n- |", "- gångväg\n\n|"],
    ["an empty numbered item too", "1. ett\n2. |", "1. ett\n\n|"],
    ["a quotation goes on", "> sa hon|", "> sa hon\n> |"],
    ["code goes on", "```\nkod|\n```", "```\nkod\n|\n```"],
  ])("Enter: %s", (_, before, wanted) => expect(changed(before, enter)).toBe(wanted));

  it("Shift+Enter breaks the line within the paragraph", () => {
    expect(changed("Ett|två", softBreak)).toBe("Ett\\\n|två");
  });
});
