import type { ShapedGlyph } from "../font.ts";
import type { CharacterMap } from "../truetype/character-map.ts";
import type { TableDirectory } from "../truetype/table-directory.ts";
import { readGlyphDefinitions } from "./glyph-definitions.ts";
import type { RunGlyph } from "./glyph-run.ts";
import { languageTag } from "./language-tags.ts";
import { readLayoutTable } from "./layout-table.ts";
import { createPositioning } from "./positioning.ts";
import { type Character, readCharacters } from "./read-characters.ts";
import { type SimpleScript, scriptOf } from "./scripts.ts";
import { invisibilityOf, substituteAdvance, withSubstitutes } from "./substitute-characters.ts";
import { createSubstitution } from "./substitution.ts";

/** Features that are on by default in HarfBuzz for text set from left to right. */
const SUBSTITUTION_FEATURES = new Set([
  "abvm",
  "blwm",
  "ccmp",
  "locl",
  "mark",
  "mkmk",
  "rlig",
  "calt",
  "clig",
  "liga",
  "rclt",
]);
const POSITIONING_FEATURES = new Set(["abvm", "blwm", "mark", "mkmk", "curs", "dist", "kern"]);

export type FontData = {
  readonly bytes: Uint8Array;
  readonly directory: TableDirectory;
  /** Glyphs of the font's own characters. */
  readonly characterMap: CharacterMap;
  readonly advanceOf: (glyph: number) => number;
  readonly unitsPerEm: number;
};

export type Shaper = (text: string, language: string) => readonly ShapedGlyph[];

/**
 * Make a shaper for Latin, Greek and Cyrillic: ligatures and other substitutions, kerning and other adjustments.
 *
 * It equals HarfBuzz for each stretch of one script; a character common to all scripts belongs to the one before it, else to the one after.
 */
export function createShaper(data: FontData): Shaper {
  const { bytes, directory, characterMap, advanceOf, unitsPerEm } = data;
  const glyphFor = withSubstitutes(characterMap);
  const definitions = readGlyphDefinitions(bytes, directory("GDEF"));
  const gsub = readLayoutTable(bytes, directory("GSUB"), "GSUB", SUBSTITUTION_FEATURES);
  const gpos = readLayoutTable(bytes, directory("GPOS"), "GPOS", POSITIONING_FEATURES);
  const substitute = createSubstitution(bytes, gsub, definitions);
  const position = createPositioning(bytes, gpos, definitions);

  const readRun = (characters: readonly Character[]): RunGlyph[] =>
    characters.map(({ codePoint, cluster }) => ({
      glyph: glyphFor(codePoint),
      cluster,
      invisibility: invisibilityOf(codePoint),
      advance: 0,
      offsetX: 0,
      offsetY: 0,
    }));

  const setAdvances = (run: readonly RunGlyph[], characters: readonly Character[]): void => {
    for (const glyph of run) glyph.advance = advanceOf(glyph.glyph);
    for (const { codePoint, cluster } of characters) {
      if (codePoint < 0x2000 || characterMap(codePoint) !== 0) continue;
      const advance = substituteAdvance(codePoint, { unitsPerEm, glyphFor: characterMap, advanceOf });
      const space = advance === undefined ? undefined : run.find((glyph) => glyph.cluster === cluster);
      if (space !== undefined && advance !== undefined) space.advance = advance;
    }
  };

  const hideInvisible = (run: readonly RunGlyph[]): void => {
    for (const glyph of run) {
      if (glyph.invisibility === "visible") continue;
      glyph.glyph = characterMap(0x20);
      glyph.advance = 0;
      glyph.offsetX = 0;
      glyph.offsetY = 0;
    }
  };

  return (text, language) => {
    const tag = languageTag(language);
    const shaped: ShapedGlyph[] = [];
    for (const { script, characters } of splitByScript(readCharacters(text, characterMap))) {
      const run = readRun(characters);
      substitute(run, gsub.lookupsFor(script, tag));
      setAdvances(run, characters);
      position(run, gpos.lookupsFor(script, tag));
      hideInvisible(run);
      for (const { glyph, cluster, advance, offsetX, offsetY } of run)
        shaped.push({ glyph, cluster, advance, offsetX, offsetY });
    }
    return shaped;
  };
}

type ScriptRun = { readonly script: SimpleScript; readonly characters: readonly Character[] };

function splitByScript(characters: readonly Character[]): readonly ScriptRun[] {
  const runs: ScriptRun[] = [];
  let start = 0;
  let current: SimpleScript | undefined;
  for (const [index, { codePoint }] of characters.entries()) {
    const script = scriptOf(codePoint);
    if (script === undefined || script === current) continue;
    if (current !== undefined) {
      runs.push({ script: current, characters: characters.slice(start, index) });
      start = index;
    }
    current = script;
  }
  if (characters.length > 0)
    runs.push({ script: current ?? "latn", characters: start === 0 ? characters : characters.slice(start) });
  return runs;
}
