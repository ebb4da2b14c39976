declare const unit: unique symbol;

/** Length in typographic points, 1/72 inch. Every length inside the program is one; conversions are in this file only. */
export type Pt = number & { readonly [unit]: "Pt" };

/** Twentieth of a point, whole: the unit of most WordprocessingML attributes. */
export type Twips = number & { readonly [unit]: "Twips" };

/** 1/12,700 of a point, whole: the unit of DrawingML. */
export type Emu = number & { readonly [unit]: "Emu" };

/** Half a point, whole: the unit of font sizes in WordprocessingML. */
export type HalfPoints = number & { readonly [unit]: "HalfPoints" };

export function pt(value: number): Pt {
  return value as Pt;
}

export function mm(value: number): Pt {
  return ((value * 72) / 25.4) as Pt;
}

export const ZERO: Pt = pt(0);

/**
 * Round to three decimals, for output. `-0` becomes `0`.
 *
 * A thousandth of a point is far below what any device resolves, and short numbers keep files small.
 */
export function roundThousandth(value: number): number {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? 0 : rounded;
}

/**
 * To the nearest twip: Word writes A4 as 11906 × 16838, and a floored size shows as a custom page.
 *
 * Reference: ECMA-376 Part 1, 17.6.13 (pgSz).
 */
export function toTwips(length: Pt): Twips {
  return Math.round(length * 20) as Twips;
}

/** Reference: ECMA-376 Part 1, 20.1.10.16 (ST_Coordinate). */
export function toEmu(length: Pt): Emu {
  return Math.round(length * 12_700) as Emu;
}

/** Reference: ECMA-376 Part 1, 17.3.2.38 (sz). */
export function toHalfPoints(size: Pt): HalfPoints {
  return Math.round(size * 2) as HalfPoints;
}
