import type { ShapedGlyph } from "../font.ts";
import type { CharacterMap } from "../truetype/character-map.ts";
import type { TableDirectory } from "../truetype/table-directory.ts";
import { MARK_GLYPH, readGlyphDefinitions } from "./glyph-definitions.ts";
import type { RunGlyph } from "./glyph-run.ts";
import { languageTag } from "./language-tags.ts";
import { readLayoutTable } from "./layout-table.ts";
import { type LookupPlan, planLookups } from "./lookup-plan.ts";
import { createPositioning } from "./positioning.ts";
import { createRunReader } from "./read-run.ts";
import type { SimpleScript } from "./scripts.ts";
import { createSubstitution } from "./substitution.ts";

/** Features that are on by default in HarfBuzz for text set from left to right. */
const SUBSTITUTION_FEATURES = new Set(["calt", "ccmp", "clig", "liga", "locl", "rclt", "rlig"]);
const POSITIONING_FEATURES = new Set(["abvm", "blwm", "curs", "dist", "kern", "mark", "mkmk"]);

/** Rules and ligatures that may be tried, for each glyph: more than any font for reading has. */
const MAX_OPERATIONS = 1024;

export type FontData = {
  readonly bytes: Uint8Array;
  readonly directory: TableDirectory;
  /** Glyphs of the font's own characters. */
  readonly characterMap: CharacterMap;
  readonly advanceOf: (glyph: number) => number;
  readonly unitsPerEm: number;
};

export type Shaper = (text: string, language: string) => readonly ShapedGlyph[];

/** The lookups for one script and language. */
type Plan = { readonly substitute: LookupPlan; readonly position: LookupPlan };

/**
 * Make a shaper for Latin, Greek and Cyrillic: ligatures and other substitutions, kerning and other adjustments.
 *
 * It equals HarfBuzz for each stretch of one script; a character common to all scripts belongs to the one before it, else to the one after.
 */
export function createShaper(data: FontData): Shaper {
  const { bytes, directory } = data;
  const definitions = readGlyphDefinitions(bytes, directory("GDEF"), data.advanceOf);
  const gsub = readLayoutTable(bytes, directory("GSUB"), "GSUB", SUBSTITUTION_FEATURES);
  const gpos = readLayoutTable(bytes, directory("GPOS"), "GPOS", POSITIONING_FEATURES);
  const compileSubstitution = createSubstitution(bytes, gsub, definitions);
  const compilePositioning = createPositioning(bytes, gpos, definitions);
  const readRun = createRunReader(data, definitions);
  const space = data.characterMap(0x20);
  const plans = new Map<string, Plan>();

  const planFor = (script: SimpleScript, language: string): Plan => {
    const key = script + language;
    let plan = plans.get(key);
    if (plan === undefined) {
      const tag = languageTag(language);
      plan = {
        substitute: planLookups(bytes, gsub.lookupsFor(script, tag), definitions, compileSubstitution),
        position: planLookups(bytes, gpos.lookupsFor(script, tag), definitions, compilePositioning),
      };
      plans.set(key, plan);
    }
    return plan;
  };

  /** Marks and invisible characters take no room. */
  const finish = ({ glyph, kind, cluster, invisibility, advance, offsetX, offsetY }: RunGlyph): ShapedGlyph =>
    invisibility === "visible"
      ? { glyph, cluster, advance: kind === MARK_GLYPH ? 0 : advance, offsetX, offsetY }
      : { glyph: space, cluster, advance: 0, offsetX: 0, offsetY: 0 };

  const shapeRun = (run: RunGlyph[], script: SimpleScript, language: string): readonly ShapedGlyph[] => {
    const { substitute, position } = planFor(script, language);
    gsub.budget.left = MAX_OPERATIONS * (run.length + 16);
    gpos.budget.left = MAX_OPERATIONS * (run.length + 16);
    substitute(run);
    position(run);
    return run.map(finish);
  };

  return (text, language) => {
    const run = readRun(text);
    const shaped: ShapedGlyph[] = [];
    let script: SimpleScript | undefined;
    let start = 0;
    for (let i = 0; i < run.length; i++) {
      const own = run[i]?.script;
      if (own === undefined || own === script) continue;
      if (script !== undefined) {
        shaped.push(...shapeRun(run.slice(start, i), script, language));
        start = i;
      }
      script = own;
    }
    const last = shapeRun(start === 0 ? run : run.slice(start), script ?? "latn", language);
    return start === 0 ? last : [...shaped, ...last];
  };
}
