/** A character that is normally not seen: lookups pass over it, but a zero width non-joiner keeps letters from joining. */
export type Invisibility = "visible" | "invisible" | "non-joiner";

/** A glyph while text is shaped: changed in place by the lookups. */
export type RunGlyph = {
  glyph: number;
  cluster: number;
  invisibility: Invisibility;
  advance: number;
  offsetX: number;
  offsetY: number;
};

/** Give all glyphs from `start` to before `end` the first one's cluster. */
export function mergeClusters(run: readonly RunGlyph[], start: number, end: number): void {
  const cluster = run[start]?.cluster ?? 0;
  for (let i = start + 1; i < end; i++) {
    const glyph = run[i];
    if (glyph !== undefined) glyph.cluster = cluster;
  }
}
