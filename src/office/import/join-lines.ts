/** A text made of lines that were broken to fit a page. */
export type Joined = { readonly text: string; readonly doubts: readonly string[] };

/**
 * Join lines that were broken to fit a page.
 *
 * A hyphen at the end of a line goes only where the text itself shows that it is not the author's: the word stands elsewhere without it.
 * Where that cannot be seen, the hyphen stays and the doubt is told.
 */
export function joinLines(lines: readonly string[], whole: string): Joined {
  const doubts: string[] = [];
  let text = "";
  for (const line of lines) {
    const words = line.replace(/[ \t]+/g, " ").trim();
    if (text === "") text = words;
    else if (text.endsWith("\u00ad")) text = text.slice(0, -1) + words;
    else if (/\p{L}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(words)) {
      const joined = joinHyphenated(text, words, whole);
      text = joined.text;
      doubts.push(...joined.doubts);
    } else if (/\S[/–-]$/u.test(text) && !/\s[–-]$/u.test(text) && /^\S/u.test(words) && isAddress(text)) text += words;
    else text = `${text} ${words}`;
  }
  return { text, doubts };
}

function isAddress(text: string): boolean {
  return /(?:https?:\/\/|www\.)\S*$/.test(text);
}

function joinHyphenated(text: string, next: string, whole: string): Joined {
  const [first = ""] = /[\p{L}\p{N}:-]+[-\u2010]$/u.exec(text) ?? [];
  const [second = ""] = /^[\p{L}\p{N}:-]+/u.exec(next) ?? [];
  const bare = first.slice(0, -1);
  if (isAddress(text)) return { text: text + next, doubts: [] };
  // ”för- och efternamn”
  if (/^(?:och|eller|respektive|samt|till)$/.test(second)) return { text: `${text} ${next}`, doubts: [] };
  if (stands(`${bare}${second}`, whole)) return { text: text.slice(0, -1) + next, doubts: [] };
  if (stands(`${first}${second}`, whole)) return { text: text + next, doubts: [] };
  return {
    text: text + next,
    doubts: [`”${first}${second}” stod på två rader; ska bindestrecket bort?`],
  };
}

function stands(word: string, whole: string): boolean {
  const lower = whole.toLowerCase();
  const wanted = word.toLowerCase();
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + 1)) {
    const isWord =
      !/[\p{L}\p{N}-]/u.test(lower[at - 1] ?? " ") && !/[\p{L}\p{N}-]/u.test(lower[at + wanted.length] ?? " ");
    if (isWord) return true;
  }
  return false;
}
