/** Where the last sentence of a text begins. */
export function lastSentenceStart(text: string): number {
  let start = 0;
  for (const match of text.matchAll(/(?<=\p{L}{3}|[\d%)”"])[.!?…][”"’)]?\s{1,40}(?=[\p{Lu}”"])/gu)) {
    start = match.index + match[0].length;
  }
  return start;
}
