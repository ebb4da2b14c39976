/** Schemes of the addresses that a reader of a document can follow. */
const SCHEMES: ReadonlySet<string> = new Set(["http:", "https:", "mailto:", "tel:"]);

/** Characters that an address may hold as they are. */
const SAFE = /^[!#-;=?-[\]_a-z~]+$/;

/**
 * Make a link's address plain ASCII. One that is so already stays as its author wrote it; else the host gets its coded form and all other
 * characters are percent-encoded. Undefined for anything that is no http, https, mailto or tel address.
 *
 * Reference: WHATWG URL Standard, 4.4 (URL parsing).
 */
export function toLinkUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!SCHEMES.has(url.protocol)) return undefined;
  if (SAFE.test(address)) return address;
  return url.href.replace(/[^!#-;=?-[\]_a-z~]/gu, (character) => encodeURIComponent(character));
}

/** What is wrong with an address that no link can be made of; `expected` is what was likely meant. */
export type AddressFault =
  | { readonly kind: "scheme" | "email"; readonly expected: string }
  | { readonly kind: "fragment" | "empty" | "file" }
  | { readonly kind: "kind"; readonly scheme: string };

/** Ends of host names by which an address without `https://` is recognised; `bilaga.pdf` is a file. */
const DOMAINS =
  /^(?:[\p{L}\p{N}-]+\.)+(?:se|nu|org|com|net|eu|info|io|gov|edu|int|no|dk|fi|is|de|uk|fr|ax)(?=[/?#:]|$)/iu;

/** Say why no link can be made of an address; undefined where one can. */
export function addressFault(address: string): AddressFault | undefined {
  if (toLinkUrl(address) !== undefined) return undefined;
  if (address === "") return { kind: "empty" };
  if (address.startsWith("#")) return { kind: "fragment" };
  if (/^[^\s@/:]+@[^\s@/:.]+\.[^\s@/:]+$/.test(address)) return { kind: "email", expected: `mailto:${address}` };
  if (/^www\./i.test(address) || DOMAINS.test(address)) return { kind: "scheme", expected: `https://${address}` };
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]+:/.exec(address)?.[0];
  return scheme === undefined ? { kind: "file" } : { kind: "kind", scheme };
}
