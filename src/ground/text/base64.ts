/** Characters that one call of `String.fromCharCode` may take on every machine. */
const CHUNK = 32_768;

/** Bytes as base64, with Node and in a browser. */
export function base64Text(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** The bytes of a text in base64, with Node and in a browser. Errors: `DOMException` for a text that is not base64. */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
