import { rules } from "../../src/rules/registry.ts";

/** Words of a text, in small letters. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
}

/** A text without what it quotes, which may be in any language. */
function unquoted(text: string): string {
  return text.replace(/`[^`]*`|”[^”]*”|"[^"]*"|\{\w+\}/g, " ");
}

const wordings = Object.values(rules).flatMap(({ why, messages }) => [
  why,
  ...Object.values(messages).flatMap(({ reason, ...rest }) => ("hint" in rest ? [reason, rest.hint] : [reason])),
]);
const english = new Set(wordings.flatMap(({ en }) => wordsOf(unquoted(en))));

/** The words that the rules use in Swedish and never in English. */
const swedish = new Set(wordings.flatMap(({ sv }) => wordsOf(unquoted(sv))).filter((word) => !english.has(word)));

/** Swedish words of an English text that stand neither within quotation marks nor in what the text is about. */
export function swedishIn(text: string, about: string): readonly string[] {
  const known = new Set(wordsOf(about));
  return wordsOf(unquoted(text)).filter((word) => (swedish.has(word) || /[åäö]/.test(word)) && !known.has(word));
}
