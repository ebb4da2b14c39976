// Writes src/pages/typography/swedish-patterns.ts from the patterns in the npm package `hyphen`: node scripts/pack-swedish-patterns.mjs
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const LETTERS = ".abcdefghijklmnopqrstuvwxyzåäöé";
const RARE = 90;

/** One character for each number below 91: from # on, without the backslash. */
const sign = (value) => String.fromCharCode(value + (value < 57 ? 35 : 36));

/** The package's trie ends in indexes into its lists of levels, which leave out the place before a stop. */
function readPatterns([levelLists, trie]) {
  const patterns = new Map();
  const walk = (node, letters) => {
    if (typeof node === "number") {
      const levels = levelLists[node];
      patterns.set(letters, (letters.startsWith(".") ? [0, ...levels] : levels).join("").replace(/0+$/, ""));
    } else if (Array.isArray(node)) {
      for (const part of node) walk(part, letters);
    } else {
      for (const [letter, next] of Object.entries(node)) walk(next, letters + letter);
    }
  };
  walk(trie, "");
  return patterns;
}

function toTrie(patterns) {
  const root = { children: new Map(), levels: undefined };
  for (const [letters, levels] of patterns) {
    let node = root;
    for (const letter of letters) {
      if (!node.children.has(letter)) node.children.set(letter, { children: new Map(), levels: undefined });
      node = node.children.get(letter);
    }
    node.levels = levels;
  }
  return root;
}

function pack(node, levels) {
  const children = [...node.children].sort(([a], [b]) => LETTERS.indexOf(a) - LETTERS.indexOf(b));
  return children
    .map(([letter, child]) => {
      const below = pack(child, levels);
      const level = child.levels === undefined ? 0 : levels.indexOf(child.levels) + 1;
      const head = sign(LETTERS.indexOf(letter) * 2 + (below === "" ? 0 : 1));
      const size = below === "" ? "" : sign(Math.floor(below.length / 91)) + sign(below.length % 91);
      return head + (level < RARE ? sign(level) : sign(RARE) + sign(level - RARE)) + size + below;
    })
    .join("");
}

const patterns = readPatterns(createRequire(import.meta.url)("hyphen/patterns/sv.js"));
const counts = new Map();
for (const levels of patterns.values()) counts.set(levels, (counts.get(levels) ?? 0) + 1);
const levels = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([each]) => each);
const lines = (text) => (text.match(/.{1,110}/g) ?? []).map((line) => `  ${JSON.stringify(line)}`).join(" +\n");

writeFileSync(
  new URL("../src/pages/typography/swedish-patterns.ts", import.meta.url),
  `/*
 * swedish-patterns.ts: Swedish hyphenation patterns, as a table for this program.
 *
 * This is a MODIFIED version of hyph-sv.tex, "Swedish hyphenation patterns", of the tex-hyphen (hyph-utf8) project,
 * https://github.com/hyphenation/tex-hyphen. It is not the original and must not be taken for it.
 * What is changed: the patterns are packed into one text, without the macros of TeX, by scripts/pack-swedish-patterns.mjs.
 * They were read from the npm package hyphen 1.14.1 (patterns/sv.js), which holds the same ${patterns.size.toLocaleString("en")} patterns. No pattern
 * was added, removed or altered.
 *
 * Copyright 1994 by Jan Michael Rynning. All rights reserved.
 * This work may be distributed and/or modified under the conditions of the LaTeX Project Public License, either
 * version 1.2 of this license or (at your option) any later version. The latest version of this license is in
 * http://www.latex-project.org/lppl.txt and version 1.2 or later is part of all distributions of LaTeX version
 * 1999/12/01 or later.
 *
 * Errors in this file are not to be reported to the author of the original.
 */

/** The letters of the patterns, by number; a stop is the edge of a word. */
export const patternLetters = ${JSON.stringify(LETTERS)};

/** Levels before each letter of a pattern and after the last, without the zeros at the end; a space between. Numbered from 1. */
export const patternLevels =
${lines(levels.join(" "))};

/**
 * The trie of the patterns, to be read where it stands: nothing is unpacked. A character stands for a number below 91, from \`#\` on, without
 * the backslash.
 *
 * A node is \`2 × letter + (1 if more follows)\`, then its level, 0 for none (at 90 and above: 90, then the rest), then, if more follows, how
 * many characters the nodes below it take (two digits), and these, by letter.
 */
export const patternTrie =
${lines(pack(toTrie(patterns), levels))};
`,
);
