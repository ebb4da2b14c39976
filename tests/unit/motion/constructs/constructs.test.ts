import { describe, expect, it } from "vitest";
import { constructs, findConstruct } from "../../../../src/motion/constructs/constructs.ts";

describe("what the body may hold", () => {
  it("goes by one word each", () => {
    const words = constructs.flatMap(({ name, synonyms }) => [name, ...synonyms]);
    expect(words).toEqual([...new Set(words)]);
    for (const { name, synonyms } of constructs)
      for (const word of [name, ...synonyms]) expect(findConstruct(word.toUpperCase())?.name).toBe(name);
  });
});
