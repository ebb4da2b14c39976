/**
 * Numbers of a font file, big-endian. Offsets are from the start of the bytes.
 *
 * A byte beyond the end reads as 0, so that a damaged file gives odd glyphs but never an error: every loop over a font's data
 * is bounded by a number of at most 65,535.
 */
export function uint8(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

export function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

export function int16(bytes: Uint8Array, at: number): number {
  return (uint16(bytes, at) << 16) >> 16;
}

export function uint32(bytes: Uint8Array, at: number): number {
  return uint16(bytes, at) * 0x1_0000 + uint16(bytes, at + 2);
}

/** Four letters, such as `glyf`. */
export function tag(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(uint8(bytes, at), uint8(bytes, at + 1), uint8(bytes, at + 2), uint8(bytes, at + 3));
}

/** 16 bits of whole number, 16 of fraction. */
export function fixed(bytes: Uint8Array, at: number): number {
  return int16(bytes, at) + uint16(bytes, at + 2) / 0x1_0000;
}

export function writeUint16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = (value >> 8) & 0xff;
  bytes[at + 1] = value & 0xff;
}

export function writeUint32(bytes: Uint8Array, at: number, value: number): void {
  writeUint16(bytes, at, value >>> 16);
  writeUint16(bytes, at + 2, value & 0xffff);
}
