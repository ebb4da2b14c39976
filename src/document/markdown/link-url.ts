const schemes: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/**
 * Make a link's address plain ASCII: the host in its coded form, all else percent-encoded, brackets included since they end strings in
 * the PDF format. Undefined for anything that is no http, https or mailto address.
 *
 * Reference: WHATWG URL Standard, 4.4 (URL parsing).
 */
export function toLinkUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!schemes.has(url.protocol)) return undefined;
  return url.href.replace(/[^!-~]|["()<>\\^`{|}]/gu, (character) =>
    encodeURIComponent(character).replace(/[()]/g, hexOf),
  );
}

function hexOf(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
