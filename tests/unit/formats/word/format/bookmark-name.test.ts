import fc from "fast-check";
import { expect, it } from "vitest";
import type { BlockId } from "../../../../../src/document/types.ts";
import { fromBookmarkName, toBookmarkName } from "../../../../../src/formats/word/format/bookmark-name.ts";

it("names blocks as Word allows", () => {
  expect(["title", "p-12", "table-1-head-2", "att-1"].map((id) => toBookmarkName(id as BlockId))).toEqual([
    "_yrka_title",
    "_yrka_p_12",
    "_yrka_table_1_head_2",
    "_yrka_att_1",
  ]);
});

it("can be read back, whatever a block is called", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9_Zåäö-]{1,6}$/), (id) => {
      const name = toBookmarkName(id as BlockId);
      expect(name).toMatch(/^_[A-Za-z0-9_]{1,39}$/);
      expect(fromBookmarkName(name)).toBe(id);
    }),
  );
});

it("knows the bookmarks of others, and refuses a name that Word would cut", () => {
  expect(fromBookmarkName("_Toc123")).toBeUndefined();
  expect(() => toBookmarkName("x".repeat(60) as BlockId)).toThrow(RangeError);
});
