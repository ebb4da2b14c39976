/**
 * The text of an XMP packet in any of the encodings that it may have: UTF-8, UTF-16 or UTF-32, told by its byte order mark, or by where the zeros
 * are in its first character. Reference: ISO 16684-1, 7.1.
 */
export function decodeXmp(bytes: Uint8Array): string {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  const hasTwoZeros = (a === 0 && b === 0) || (c === 0 && d === 0);
  if (hasTwoZeros && bytes.length > 3) return decodeUtf32(bytes, a !== 0);
  if ((a === 0xfe && b === 0xff) || a === 0) return new TextDecoder("utf-16be").decode(bytes);
  if ((a === 0xff && b === 0xfe) || b === 0) return new TextDecoder("utf-16le").decode(bytes);
  return new TextDecoder().decode(bytes);
}

function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length - (bytes.length % 4));
  const characters: string[] = [];
  for (let at = 0; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, isLittleEndian);
    if (code !== 0xfeff) characters.push(code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");
  }
  return characters.join("");
}
