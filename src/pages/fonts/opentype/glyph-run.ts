import type { GlyphDefinitions } from "./glyph-definitions.ts";
import type { SimpleScript } from "./scripts.ts";

/** A glyph while text is shaped: changed in place by the lookups. */
export type RunGlyph = {
  glyph: number;
  /** The glyph's class, see `GlyphDefinitions`. */
  kind: number;
  /** A bit for each lookup of the group under way that may begin here; -1 while unknown. */
  starts: number;
  /** UTF-16 offset of the first character it shows. */
  cluster: number;
  /** The character's script; undefined where it is common to all. */
  script: SimpleScript | undefined;
  invisibility: Invisibility;
  advance: number;
  offsetX: number;
  offsetY: number;
};

/** Whether a character is normally not seen: lookups pass over it, but a zero width non-joiner keeps letters from joining. */
export type Invisibility = "visible" | "invisible" | "non-joiner";

export function newRunGlyph(glyph: number, definitions: GlyphDefinitions, cluster: number): RunGlyph {
  return {
    glyph,
    kind: definitions.classOf(glyph),
    starts: -1,
    cluster,
    script: undefined,
    invisibility: "visible",
    advance: definitions.advanceOf(glyph),
    offsetX: 0,
    offsetY: 0,
  };
}

/** Put another glyph in the place of one. It is always visible. */
export function replaceGlyph(target: RunGlyph, glyph: number, definitions: GlyphDefinitions): void {
  target.glyph = glyph;
  target.kind = definitions.classOf(glyph);
  target.advance = definitions.advanceOf(glyph);
  target.starts = -1;
  target.invisibility = "visible";
}

/** Give all glyphs from `start` to before `end` the first one's cluster. */
export function mergeClusters(run: readonly RunGlyph[], start: number, end: number): void {
  const cluster = run[start]?.cluster ?? 0;
  for (let i = start + 1; i < end; i++) {
    const glyph = run[i];
    if (glyph !== undefined) glyph.cluster = cluster;
  }
}
