/** A text made of lines that were broken to fit a page. */
export type Joined = { readonly text: string; readonly doubts: readonly string[] };

/**
 * Join lines that were broken to fit a page.
 *
 * A hyphen at the end of a line goes only where the text itself shows that it is not the author's: the word is written elsewhere without it.
 * Where that cannot be seen, the hyphen stays and the doubt is reported.
 */
export function joinLines(lines: readonly string[], whole: WordsOfText): Joined {
  const doubts: string[] = [];
  const parts: string[] = [];
  // The last of the parts: a text that is put together anew for each line takes time that grows with its square.
  let end = "";
  for (const line of lines) {
    const words = line.replace(/[ \t]+/g, " ").trim();
    const { joint, doubt } = end === "" ? asItIs : jointOf(end, words, whole);
    if (doubt !== undefined) doubts.push(doubt);
    if (joint === "without") {
      parts.push((parts.pop() ?? "").slice(0, -1));
      end = end.slice(0, -1);
    }
    const more = joint === "space" ? ` ${words}` : words;
    parts.push(more);
    end = (end + more).slice(-LONGEST_WORD);
  }
  return { text: parts.join(""), doubts };
}

/** What is looked at of a text's end: longer is no word, and hardly an address. */
const LONGEST_WORD = 300;

/** Whether a text ends in an address. */
function isAddress(end: string): boolean {
  const last = lastWord(end);
  return /https?:\/\/|www\./.test(last);
}

function lastWord(end: string): string {
  let start = end.length;
  while (start > 0 && !/\s/.test(end.charAt(start - 1))) start--;
  return end.slice(start);
}

/** How a line goes on after another: without the last character of that, unchanged, or with a space. */
type Joint = { readonly joint: "without" | "as-it-is" | "space"; readonly doubt?: string };

const asItIs: Joint = { joint: "as-it-is" };

function jointOf(end: string, next: string, whole: WordsOfText): Joint {
  if (end.endsWith("\u00ad")) return { joint: "without" };
  if (/\p{L}[-\u2010]$/u.test(end) && /^\p{Ll}/u.test(next)) return hyphenJoint(end, next, whole);
  const isBroken = /\S[/–-]$/u.test(end) && !/\s[–-]$/u.test(end) && /^\S/u.test(next) && isAddress(end);
  return isBroken ? asItIs : { joint: "space" };
}

function hyphenJoint(end: string, next: string, whole: WordsOfText): Joint {
  const first = lettersAtEnd(end.slice(0, -1)) + end.slice(-1);
  const [second = ""] = /^[\p{L}\p{N}:-]+/u.exec(next) ?? [];
  const bare = first.slice(0, -1);
  if (isAddress(end)) return asItIs;
  // ”för- och efternamn”
  if (/^(?:och|eller|respektive|samt|till)$/.test(second)) return { joint: "space" };
  if (whole.has(`${bare}${second}`)) return { joint: "without" };
  if (whole.has(`${first}${second}`)) return asItIs;
  return { joint: "as-it-is", doubt: `”${first}${second}” stod på två rader; ska bindestrecket bort?` };
}

function lettersAtEnd(text: string): string {
  const characters = [...text];
  let start = characters.length;
  while (start > 0 && /[\p{L}\p{N}:-]/u.test(characters[start - 1] ?? "")) start--;
  return characters.slice(start).join("");
}

/** The words of a text, to be asked for many of them. */
export class WordsOfText {
  readonly #words = new Set<string>();

  constructor(text: string) {
    for (const [run] of text.toLowerCase().matchAll(/[\p{L}\p{N}:-]+/gu)) {
      this.#words.add(run);
      // A colon ends a word, or is part of it: `EU:s`.
      for (const part of run.split(":")) this.#words.add(part);
    }
  }

  /** Whether the word occurs in the text, in small letters or large. */
  has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }
}
