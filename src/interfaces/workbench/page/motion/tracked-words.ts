import { sequenceDiff } from "../../../../office/compare/sequence-diff.ts";
import { element } from "../element.ts";
import type { Words } from "../words.ts";

/** Words with those that go crossed out, and those that come underlined; said, too, to those who listen. */
export function trackedWords(before: string, after: string, words: Words): readonly (Node | string)[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { aStart, aEnd, bStart, bEnd } of sequenceDiff(a, b)) {
    parts.push(a.slice(at, aStart).join(""));
    if (aEnd > aStart) parts.push(marked("del", words.wordsGone, a.slice(aStart, aEnd).join("")));
    if (bEnd > bStart) parts.push(marked("ins", words.wordsNew, b.slice(bStart, bEnd).join("")));
    at = aEnd;
  }
  parts.push(a.slice(at).join(""));
  return parts.filter((part) => part !== "");
}

function marked(tag: "del" | "ins", said: string, text: string): HTMLElement {
  return element(tag, {}, element("span", { class: "unseen" }, `${said} `), text);
}

function tokensOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/g) ?? [];
}
