import { uint8, uint16, uint32 } from "./binary.ts";
import type { TableSpan } from "./table-directory.ts";

/** nameID 6: "PostScript name for the font". */
const POST_SCRIPT_NAME = 6;
/** Twice the 63 characters that it may have. */
const MAX_BYTES = 126;
/** Windows, Unicode BMP. */
const WINDOWS = 0x0003_0001;
/** Macintosh, Roman. */
const MACINTOSH = 0x0001_0000;

/**
 * Read the font's PostScript name: at most 63 characters of printable ASCII without `[](){}<>/%` and space. Other characters are left out.
 *
 * Reference: OpenType 1.9.1, name.
 */
export function readPostScriptName(bytes: Uint8Array, table: TableSpan): string {
  const count = table.length === 0 ? 0 : uint16(bytes, table.start + 2);
  const storage = table.start + uint16(bytes, table.start + 4);
  for (let i = 0; i < count; i++) {
    const record = table.start + 6 + 12 * i;
    const encoding = uint32(bytes, record);
    if (uint16(bytes, record + 6) !== POST_SCRIPT_NAME || (encoding !== WINDOWS && encoding !== MACINTOSH)) continue;
    const length = Math.min(uint16(bytes, record + 8), MAX_BYTES);
    const start = storage + uint16(bytes, record + 10);
    let name = "";
    // The two-byte form of ASCII has 0 as its first byte, which is left out below as every other unprintable character is.
    for (let j = 0; j < length; j++) name += String.fromCharCode(uint8(bytes, start + j));
    const printable = name.replace(/[^!-$&'*-.0-;=?-Z\\^-z|~]/g, "").slice(0, 63);
    if (printable !== "") return printable;
  }
  return "Unnamed";
}
