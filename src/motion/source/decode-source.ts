import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../../ground/diagnostics/outcome.ts";
import { fileIsUtf8 } from "../../rules/source/file-is-utf8.ts";
import { sizeLimit } from "../../rules/source/size-limit.ts";
import { limits } from "./limits.ts";

/**
 * Decode the bytes of a motion file. A byte order mark stays in the text.
 *
 * The place of an error is an offset into the text that a decoder with replacement characters would give.
 *
 * Reports: `file-is-utf8`, `size-limit`.
 */
export function decodeSource(file: string, bytes: Uint8Array): Outcome<string> {
  const atStart = { file, start: 0, end: 0 };
  if (bytes.length > limits.fileBytes) {
    const values = { size: inMebibytes(bytes.length), limit: inMebibytes(limits.fileBytes) };
    return { diagnostics: [problem(sizeLimit, "file", atStart, { values })] };
  }
  const format = formatOf(bytes);
  if (format !== undefined) return { diagnostics: [problem(fileIsUtf8, "not-text", atStart, { values: { format } })] };
  if (isUtf16(bytes)) return { diagnostics: [problem(fileIsUtf8, "utf-16", atStart)] };
  try {
    return { value: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), diagnostics: [] };
  } catch {
    return { diagnostics: [invalidBytes(file, bytes)] };
  }
}

function invalidBytes(file: string, bytes: Uint8Array) {
  const at = firstInvalidByte(bytes);
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, at));
  const place = { file, start: before.length, end: before.length + 1 };
  const line = String(before.split(/\r\n|\n|\r/).length);
  if (!isWindows1252(bytes)) return problem(fileIsUtf8, "invalid", place, { values: { line } });
  const text = wordAround(
    new TextDecoder("windows-1252").decode(bytes.subarray(Math.max(0, at - 40), at + 40)),
    Math.min(at, 40),
  );
  return problem(fileIsUtf8, "windows-1252", place, { values: { line, text } });
}

function wordAround(text: string, at: number): string {
  let start = at;
  let end = at;
  while (start > 0 && /\S/.test(text[start - 1] ?? " ")) start--;
  while (end < text.length && /\S/.test(text[end] ?? " ")) end++;
  return text.slice(start, end);
}

/**
 * The offset of the first byte that is not part of well-formed UTF-8; the length where all are.
 *
 * Reference: The Unicode Standard 16.0, table 3-7.
 */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (byte < (i === 1 ? lowest : 0x80) || byte > (i === 1 ? highest : 0xbf)) return 0;
  }
  return length;
}

/** A mark of its byte order, or a zero byte beside the first letter. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return false;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || (first === 0) !== (second === 0);
}

/** No byte that Windows-1252 leaves undefined, and few of those that are controls. */
function isWindows1252(bytes: Uint8Array): boolean {
  const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
  return bytes.every(
    (byte) => !undefinedBytes.has(byte) && (byte >= 0x20 || byte === 9 || byte === 10 || byte === 12 || byte === 13),
  );
}

function formatOf(bytes: Uint8Array): string | undefined {
  const startsWith = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (startsWith(0x50, 0x4b, 3, 4)) return "Word (.docx)";
  if (startsWith(0xd0, 0xcf, 0x11, 0xe0)) return "Word (.doc)";
  if (startsWith(0x25, 0x50, 0x44, 0x46, 0x2d)) return "PDF";
  if (startsWith(0x7b, 0x5c, 0x72, 0x74, 0x66)) return "RTF";
  return undefined;
}

function inMebibytes(bytes: number): string {
  return `${Math.ceil((bytes / (1024 * 1024)) * 10) / 10} MiB`;
}
