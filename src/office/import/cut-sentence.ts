import { leadInWords, questionWords } from "./lead-in-words.ts";
import { lastSentenceStart } from "./sentences.ts";

/** No lead-in with its clauses is longer. */
const LONGEST = 3000;

const VERB = String.raw`(?:yrkar|yrkas|hemställer|föreslår|föreslås|anhåller|motionerar)`;
const BODY = String.raw`\S*(?:fullmäktige|nämnden|styrelsen|mötet|riksdagen|stämman|kongressen)`;
const DECIDES = String.raw`(?:beslutar|ska besluta|måtte besluta|må besluta|besluta|beslutar om)`;
/** A verb, and after it at most its subject and the body that decides, before the first *att* of a clause. */
const INSIDE = new RegExp(
  String.raw`${VERB}(?:,? (?!att[ ,:])\S+){0,8}?(?: att (?:\S+ ){0,3}?${BODY}(?: i \S+)? ${DECIDES})?:? (?=(?:att)\d? )`,
  "iu",
);

/** *att kommunfullmäktige beslutar (att:)* leads in to clauses below it. */
const ONLY_BODY = new RegExp(
  String.raw`^att (?:besluta|beslutar|ta ställning till)(?: att| följande)?\s*:?$|^att (?:\S+ ){0,3}?${BODY}(?: i \S+)? ${DECIDES}(?: att| följande)?\s*:?$`,
  "iu",
);

/**
 * Cut a paragraph that may end in a lead-in, or hold a lead-in with its clauses, where its parts begin. Undefined where there is nothing to
 * cut. The parts hold every word, in order.
 *
 * | … till risken. Vi yrkar därför:                    |  before, lead-in
 * | Jag yrkar att kommunen bygger, att det sker 2027.  |  lead-in, clause, clause
 * | Vi yrkar: 1) att kommunen bygger 2) att det sker   |  lead-in, clause, clause
 */
export function cutSentence(text: string): readonly string[] | undefined {
  if (text.length > LONGEST * 4) return undefined;
  return cutQuestions(text) ?? cutOnlyQuestions(text) ?? cutInside(text) ?? cutBefore(text);
}

/** *Min fråga är därför: När öppnar badet?* */
function cutQuestions(text: string): readonly string[] | undefined {
  if (!text.endsWith("?") || text.length > LONGEST) return undefined;
  const colon = text.lastIndexOf(":");
  if (colon === -1 || !/^\s/.test(text.slice(colon + 1))) return undefined;
  const at = lastSentenceStart(text.slice(0, colon));
  const leadIn = text.slice(at, colon + 1);
  if (questionWords(leadIn) === undefined) return undefined;
  const questions = text
    .slice(colon + 1)
    .trim()
    .split(/(?<=\?)\s(?=\S)/u);
  return [...(at === 0 ? [] : [text.slice(0, at).trim()]), leadIn, ...questions];
}

/** *Varför har arbetet inte börjat? När blir det klart?* */
function cutOnlyQuestions(text: string): readonly string[] | undefined {
  if (!text.endsWith("?") || text.length > LONGEST || /[.!:;]\s/u.test(text)) return undefined;
  const questions = text.split(/(?<=\?)\s(?=\p{Lu})/u);
  return questions.length > 1 ? questions : undefined;
}

function cutBefore(text: string): readonly string[] | undefined {
  const at = lastSentenceStart(text);
  const sentence = text.slice(at);
  if (at === 0 || sentence.length > 400) return undefined;
  if (leadInWords(sentence) === undefined && questionWords(sentence) === undefined) return undefined;
  return [text.slice(0, at).trim(), sentence];
}

function cutInside(text: string): readonly string[] | undefined {
  const at = openingStart(text);
  const sentence = text.slice(at);
  if (sentence.length > LONGEST) return undefined;
  const colon = /:\s+(?=(?:[–—•*»-]\s+)?(?:\d{1,2}[.)]\s+)?att\d?\s)/iu.exec(sentence);
  const dash = /\satt:?\s+(?=[–—•]\s+\p{Lu})/u.exec(sentence);
  const number = /\s(?=1[.)]\s+att\s)/iu.exec(sentence);
  const inside = INSIDE.exec(sentence);
  const cut =
    colon ??
    dash ??
    number ??
    (inside !== null && ONLY_BODY.test(sentence.slice(inside.index + inside[0].length)) ? null : inside);
  if (cut === null) return undefined;
  const end = cut.index + cut[0].length;
  const leadIn = sentence.slice(0, end).trimEnd();
  const rest = sentence.slice(end);
  if ((leadInWords(leadIn)?.strength ?? 0) < 2 || rest.length < 6) return undefined;
  if (/\sföljande frågor?[.:]?$/iu.test(rest)) return undefined;
  const clauses = clausesIn(rest);
  return [...(at === 0 ? [] : [text.slice(0, at).trim()]), leadIn, ...clauses];
}

/** Where the sentence begins that holds a lead-in with its clauses: a clause may be several sentences. */
function openingStart(text: string): number {
  const colon = /:\s+(?:[–—•*»-]\s+)?(?:\d{1,2}[.)]\s+)?att\d?\s/iu.exec(text)?.index;
  const verb = colon === undefined ? lastOf(text, new RegExp(`(?:^|\\s)${VERB}(?=\\s)`, "giu")) : colon;
  return lastSentenceStart(verb === undefined ? text : text.slice(0, verb));
}

function lastOf(text: string, pattern: RegExp): number | undefined {
  let last: number | undefined;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

function clausesIn(words: string): readonly string[] {
  if (/^1[.)]\s/.test(words)) return words.split(/\s(?=\d{1,2}[.)]\s+\S)/u).map((part) => part.trimEnd());
  const [bullet] = /^[–—•*»-](?=\s)/u.exec(words) ?? [];
  if (bullet !== undefined) return itemsMarked(bullet, words);
  return words.split(/(?<=,(?: samt| och)?|;|\ssamt)\s(?=att\d?\s)/iu).map((part) => part.trim());
}

/** The text after each bullet of a kind that has white space on both sides, the bullet with it. */
function itemsMarked(bullet: string, words: string): readonly string[] {
  const items: string[] = [];
  let start = 0;
  for (let at = words.indexOf(bullet, 1); at !== -1; at = words.indexOf(bullet, at + 1)) {
    if (!/\s/.test(words.charAt(at - 1)) || !/\s/.test(words.charAt(at + 1))) continue;
    items.push(words.slice(start, at).trimEnd());
    start = at;
  }
  return [...items, words.slice(start)];
}
