import { describe, expect, it } from "vitest";
import { compareSnapshots } from "../../src/interfaces/cli/folder-watch.ts";

const files = (states: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(states));

describe("changes between two looks at a folder", () => {
  it("tells what is new, changed, removed and renamed", () => {
    const before = files({ same: "1", edited: "2", gone: "3", old: "4" });
    const after = files({ same: "1", edited: "5", fresh: "6", renamed: "4" });
    expect(compareSnapshots(before, after)).toEqual({
      changed: ["edited", "fresh", "renamed"],
      removed: ["gone"],
      renamed: new Map([["old", "renamed"]]),
    });
  });

  it("takes a file that was removed, beside an older one like it, to be removed", () => {
    expect(compareSnapshots(files({ a: "1", b: "1" }), files({ b: "1" }))).toEqual({
      changed: [],
      removed: ["a"],
      renamed: new Map(),
    });
  });
});
