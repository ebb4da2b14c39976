import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patternLevelsOf } from "../../../../src/pages/typography/pattern-levels.ts";

/** Letters of a pattern with the levels before each and after the last. */
type Patterns = ReadonlyMap<string, readonly number[]>;

type Trie = number | { readonly [letter: string]: Trie } | readonly [{ readonly [letter: string]: Trie }, number];

/** The package has a trie of letters; a number is an index into the lists of levels, which leave out the place before a stop. */
function patternsOfPackage(): Patterns {
  const [levels, trie]: [readonly (readonly number[])[], Trie] = createRequire(import.meta.url)(
    "hyphen/patterns/sv.js",
  );
  const patterns = new Map<string, readonly number[]>();
  const walk = (node: Trie, letters: string): void => {
    if (typeof node === "number") {
      const own = levels[node] ?? [];
      patterns.set(letters, letters.startsWith(".") ? [0, ...own] : own);
    } else if (Array.isArray(node)) {
      for (const part of node) walk(part, letters);
    } else {
      for (const [letter, next] of Object.entries(node)) walk(next, letters + letter);
    }
  };
  walk(trie, "");
  return patterns;
}

/** By the definition: every pattern wherever it occurs. */
function levelsByDefinition(word: string, patterns: Patterns): readonly number[] {
  const edged = `.${word}.`;
  const levels = new Array<number>(edged.length).fill(0);
  for (let start = 0; start < edged.length; start++) {
    for (let end = start + 1; end <= edged.length; end++) {
      for (const [index, level] of (patterns.get(edged.slice(start, end)) ?? []).entries()) {
        levels[start + index] = Math.max(levels[start + index] ?? 0, level);
      }
    }
  }
  return levels.slice(1, edged.length);
}

const patterns = patternsOfPackage();

describe("patternLevelsOf", () => {
  it("gives the levels before each letter and after the last", () => {
    expect([...patternLevelsOf("kommun")]).toEqual(levelsByDefinition("kommun", patterns));
  });

  it("knows every pattern of the package that the table was made from", () => {
    expect(patterns.size).toBe(4693);
    for (const letters of patterns.keys()) {
      const word = letters.replaceAll(".", "");
      expect([word, ...patternLevelsOf(word)]).toEqual([word, ...levelsByDefinition(word, patterns)]);
    }
  });

  it("agrees with the definition on any word", () => {
    const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzåäöéßø");
    const word = fc.array(letter, { minLength: 1, maxLength: 30 }).map((letters) => letters.join(""));
    fc.assert(
      fc.property(word, (any) => {
        expect([...patternLevelsOf(any)]).toEqual(levelsByDefinition(any, patterns));
      }),
    );
  });
});
