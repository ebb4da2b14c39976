import { describe, expect, it } from "vitest";
import { buildSource, goodMotions, mergeInto, renderSource } from "../../support/merge-motion.ts";

describe("mergeDocx", () => {
  it.each(goodMotions().map((motion) => [motion.name, motion] as const))(
    "changes nothing when nothing was changed: %s",
    async (_, { path, text }) => {
      const source = buildSource(text, path);
      const merge = mergeInto(source, await renderSource(source));
      expect(merge).toEqual({ text, conflicts: [], left: [], isThreeWay: true });
    },
  );
});
