/** Widths of the spaces that have one, in ems. U+00A0 is as wide as the space of its line. */
const FIXED_WIDTHS: ReadonlyMap<number, number> = new Map([
  [0x2000, 1 / 2],
  [0x2001, 1],
  [0x2002, 1 / 2],
  [0x2003, 1],
  [0x2004, 1 / 3],
  [0x2005, 1 / 4],
  [0x2006, 1 / 6],
  [0x2007, 1 / 2],
  [0x2008, 1 / 4],
  [0x2009, 1 / 5],
  [0x200a, 1 / 10],
  [0x202f, 1 / 6],
  [0x205f, 4 / 18],
]);

/** Is this code unit a space of any width? */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || (code >= 0x2000 && FIXED_WIDTHS.has(code));
}

/** Width of a space that neither stretches nor shrinks, in ems; undefined for the others. */
export function fixedSpaceWidth(code: number): number | undefined {
  return FIXED_WIDTHS.get(code);
}
