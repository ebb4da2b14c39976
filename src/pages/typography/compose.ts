import { isInvisible, isMark } from "../../ground/text/letters.ts";

/** Composed form of a text, and where in the source each of its code units comes from; without origins the two are alike. */
export type ComposedText = { readonly text: string; readonly origins: readonly number[] | undefined };

/**
 * Compose letters and marks (NFC) and leave out what is invisible, without losing track of the source.
 *
 * `replace` may say what a code unit becomes instead.
 */
export function compose(source: string, replace?: (code: number) => string | undefined): ComposedText {
  if (isPlain(source)) return { text: source, origins: undefined };
  let text = "";
  const origins: number[] = [];
  for (let at = 0; at < source.length; ) {
    const end = endOfCluster(source, at);
    const cluster = replace?.(source.charCodeAt(at)) ?? visible(source.slice(at, end)).normalize("NFC");
    for (let unit = 0; unit < cluster.length; unit++) origins.push(at);
    text += cluster;
    at = end;
  }
  return { text, origins };
}

/** Where the character that begins at `start` ends, with the marks on it. */
export function endOfCluster(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && (isMark(text.charCodeAt(end)) || isInvisible(text.charCodeAt(end)))) end++;
  return Math.min(end, text.length);
}

function visible(text: string): string {
  let kept = "";
  for (let index = 0; index < text.length; index++)
    if (!isInvisible(text.charCodeAt(index))) kept += text.charAt(index);
  return kept;
}

/** Below U+0300, and in the dashes and quotation marks, every character is visible and its own composed form. */
function isPlain(source: string): boolean {
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code === 0xad || (code >= 0x300 && (code < 0x2012 || code > 0x2026))) return false;
  }
  return true;
}
