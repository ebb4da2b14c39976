import { describe, expect, it } from "vitest";
import { visibleFrom } from "../../../../../../src/interfaces/workbench/page/writing/front-matter-fold.ts";

describe("the front matter out of sight", () => {
  it.each([
    ["---\ntitel: A\n---\n\nText.\n", "Text.\n"],
    ["---\ntitel: A\n---\nText.\n", "Text.\n"],
    ["---\ntitel: A\n---\n\n\n", ""],
    ["Text utan.\n", "Text utan.\n"],
    ["---\ntitel: A\n", "---\ntitel: A\n"],
  ])("%j", (text, visible) => expect(text.slice(visibleFrom(text))).toBe(visible));
});
