import { int16 } from "../truetype/binary.ts";

/** How a glyph is moved. */
export type Adjustment = { readonly advance: number; readonly offsetX: number; readonly offsetY: number };

/** No movement. Compare by identity. */
export const NOTHING: Adjustment = { advance: 0, offsetX: 0, offsetY: 0 };

/** Reads the movements that a table holds, which all have the same fields. */
export type ValueReader = {
  /** Bytes of one. */
  readonly size: number;
  readonly read: (at: number) => Adjustment;
};

const X_PLACEMENT = 0x0001;
const Y_PLACEMENT = 0x0002;
const X_ADVANCE = 0x0004;

/**
 * Make a reader for a value format: two bytes for each field that it names, in the order of its bits.
 *
 * Reference: OpenType 1.9.1, GPOS, ValueRecord.
 */
export function createValueReader(bytes: Uint8Array, valueFormat: number): ValueReader {
  if (valueFormat === 0) return { size: 0, read: () => NOTHING };
  if (valueFormat === X_ADVANCE) {
    // What kerning is, nearly always.
    const readAdvance = (at: number): Adjustment => {
      const advance = int16(bytes, at);
      return advance === 0 ? NOTHING : { advance, offsetX: 0, offsetY: 0 };
    };
    return { size: 2, read: readAdvance };
  }
  const offsets = [X_PLACEMENT, Y_PLACEMENT, X_ADVANCE].map((field) =>
    valueFormat & field ? valueSize(valueFormat & (field - 1)) : undefined,
  );
  const read = (at: number): Adjustment => {
    const [offsetX = 0, offsetY = 0, advance = 0] = offsets.map((offset) =>
      offset === undefined ? 0 : int16(bytes, at + offset),
    );
    return { advance, offsetX, offsetY };
  };
  return { size: valueSize(valueFormat), read };
}

function valueSize(valueFormat: number): number {
  let size = 0;
  for (let bits = valueFormat & 0xff; bits !== 0; bits >>= 1) size += 2 * (bits & 1);
  return size;
}
