import type { Problem, Repair } from "../protocol.ts";
import type { Words } from "./words.ts";

/** A problem in words for those who see the form: no marks of code, no commands, fields by the names that the form gives them. */
export type Said = { readonly reason: string; readonly hint?: string };

/** How the front matter is written, which says nothing to those who do not see it. */
const ABOUT_SOURCE =
  /`[^`]{0,200}(?:[\p{L}…-]:[ `…]|^ {0,9}- )[^`]{0,200}`|`[\p{L}-]{1,40}:[^`]{0,200}`|` {0,9}- ?[^`]{0,200}`/u;
const ABOUT_COMMANDS =
  /\s{0,9}\(`yrka [^`]{0,200}`[^)]{0,200}\)|[;,]?\s{0,9}`yrka [^`]{0,200}`[^.;]{0,300}|\s{0,9}med yrka \w{1,40}/g;

/** Each part is a sentence, with its stop. */
export function saidOf({ reason, hint, ruleId }: Problem, words: Words): Said {
  // Rules of the source speak of what is written there.
  const isOfSource = /^(?:fields-|yaml-|front-matter-)/.test(ruleId);
  const said = sentence(plain(reason, words, !isOfSource));
  if (hint === undefined || (!isOfSource && ABOUT_SOURCE.test(hint))) return { reason: said };
  const advice = plain(hint.replace(ABOUT_COMMANDS, ""), words, !isOfSource);
  return advice === "" ? { reason: said } : { reason: said, hint: sentence(advice) };
}

/** The button that repairs a problem: what it does, and the changes. */
export function repairOf(
  { fix, guess }: Problem,
  words: Words,
): { readonly label: string; readonly edits: readonly Repair[] } | undefined {
  if (fix !== undefined) return { label: words.repair, edits: fix };
  return guess === undefined ? undefined : { label: words.write(guess.text), edits: [guess] };
}

function plain(text: string, words: Words, isInForm: boolean): string {
  return text.replace(/`([^`]*)`/g, (_, code: string) => {
    const label = isInForm ? words.fieldNames[code.trim()] : undefined;
    return words.quoted(label ?? code.replaceAll(" ", "\u00a0"));
  });
}

function sentence(text: string): string {
  const stop = /[.!?…]$/.test(text) ? "" : ".";
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${stop}`;
}
