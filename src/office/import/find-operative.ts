import { splitAtt } from "../../motion/split-att.ts";
import { readDateLine } from "./date-line.ts";
import { type ImportBlock, textBlock } from "./import-block.ts";
import { type LeadInWords, leadInWords } from "./lead-in-words.ts";
import { isMisread, splitMark } from "./list-mark.ts";
import { lastSentenceStart } from "./sentences.ts";
import { readSignatureLine } from "./signature-line.ts";

/** The part of a text that asks for decisions: which blocks it takes up, and what it says. */
export type Operative = {
  /** Index of the block with the lead-in, and of the first block after the clauses. */
  readonly start: number;
  readonly end: number;
  readonly leadIn: Found;
  readonly clauses: readonly Found[];
  /** What stands in the lead-in's block before it. */
  readonly before?: ImportBlock;
  readonly score: number;
};

/** Words with what is uncertain of them; `markdown` is what goes into the motion. */
export type Found = { readonly plain: string; readonly markdown: string; readonly doubts: readonly string[] };

/**
 * Find every lead-in that is followed by what looks like clauses, in order.
 *
 * The verb of the lead-in counts, and the shape of what follows: *att*, a list mark, a number. Words alone are no clauses, unless the
 * lead-in ends in *att*.
 */
export function findOperatives(blocks: readonly ImportBlock[], asksQuestions: boolean): readonly Operative[] {
  return blocks.flatMap((block, index) => {
    if (block.raw?.startsWith("```")) return [];
    return withClausesBelow(blocks, index, asksQuestions) ?? withClausesInside(blocks, index) ?? [];
  });
}

function withClausesBelow(
  blocks: readonly ImportBlock[],
  start: number,
  asksQuestions: boolean,
): Operative | undefined {
  const block = blocks[start];
  if (block === undefined || splitAtt(block.plain) !== undefined) return undefined;
  const at = lastSentenceStart(block.plain);
  const sentence = block.plain.slice(at);
  const opening = leadInWords(sentence) ?? (asksQuestions ? questionWords(sentence) : undefined);
  if (opening === undefined) return undefined;
  const { clauses, end } = clausesFrom(blocks, start + 1, opening, asksQuestions);
  return clauses.length === 0 ? undefined : made(block, at, sentence, opening, clauses, start, end);
}

function questionWords(sentence: string): LeadInWords | undefined {
  return /(?:fråg|undra|ställ)/iu.test(sentence) && /:$/.test(sentence.trim())
    ? { strength: 2, carriesAtt: true }
    : undefined;
}

/** Clauses on the same line as the lead-in. */
function withClausesInside(blocks: readonly ImportBlock[], start: number): Operative | undefined {
  const block = blocks[start];
  if (block === undefined) return undefined;
  const at = lastSentenceOpening(block.plain);
  const sentence = block.plain.slice(at);
  const colon = /:\s+(?=(?:[–—•*»-]\s+)?(?:\d{1,2}[.)]\s+)?att\d?\s)/iu.exec(sentence);
  const dash = /\satt:?\s+(?=[–—•]\s+\p{Lu})/u.exec(sentence);
  const number = /\s(?=1[.)]\s+att\s)/iu.exec(sentence);
  const cut = colon ?? dash ?? number;
  if (cut === null) return undefined;
  const leadIn = sentence.slice(0, cut.index + cut[0].length).trimEnd();
  const opening = leadInWords(leadIn);
  if (opening === undefined || opening.strength < 2) return undefined;
  const inside = splitInside(sentence.slice(cut.index + cut[0].length)).map((words) => foundText(words));
  const below = clausesFrom(blocks, start + 1, { ...opening, carriesAtt: false }, false);
  return made(block, at, leadIn, opening, [...inside, ...below.clauses], start, below.end);
}

/** Where the sentence begins that holds a lead-in with its clauses: a clause may be several sentences. */
function lastSentenceOpening(text: string): number {
  const colon = /:\s+(?:[–—•*»-]\s+)?(?:\d{1,2}[.)]\s+)?att\d?\s/iu.exec(text)?.index;
  return lastSentenceStart(colon === undefined ? text : text.slice(0, colon));
}

function splitInside(words: string): readonly string[] {
  if (/^1[.)]\s/.test(words)) return words.split(/\s(?=\d{1,2}[.)]\s+\S)/u).map((part) => part.trimEnd());
  const [bullet] = /^[–—•*»-](?=\s)/u.exec(words) ?? [];
  return bullet === undefined ? [words] : itemsMarked(bullet, words);
}

/** What stands after each bullet of a kind that has white space on both sides, the bullet with it. */
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

function foundText(words: string): Found {
  const item = splitMark(words);
  const { plain, markdown } = textBlock((item?.rest ?? words).trim());
  return { plain, markdown, doubts: ["satsen stod på samma rad som yrkandet"] };
}

function made(
  block: ImportBlock,
  at: number,
  leadIn: string,
  opening: LeadInWords,
  clauses: readonly Found[],
  start: number,
  end: number,
): Operative {
  const withAtt = clauses.filter(({ plain }) => splitAtt(plain) !== undefined).length;
  const earlier = block.plain.slice(0, at).trim();
  return {
    start,
    end,
    leadIn: {
      plain: leadIn.trim(),
      markdown: leadIn.trim(),
      doubts: earlier === "" ? block.doubts : ["yrkandet stod sist i ett stycke"],
    },
    clauses,
    ...(earlier === "" ? {} : { before: beforeOf(block, earlier) }),
    score: opening.strength * 2 + (withAtt > 0 ? 3 : 0),
  };
}

/** What stays of a block of Markdown keeps its marks: they are counted from its beginning. */
function beforeOf(block: ImportBlock, earlier: string): ImportBlock {
  const cut = block.markdown.indexOf(earlier.slice(-24));
  const { plain, markdown, unit } = textBlock(earlier);
  const kept = cut === -1 ? markdown : block.markdown.slice(0, cut + earlier.slice(-24).length);
  const { raw: _, ...rest } = block;
  return { ...rest, plain, unit: { ...block.unit, text: unit.text }, markdown: kept };
}

type Run = { readonly clauses: readonly Found[]; readonly end: number };

function clausesFrom(blocks: readonly ImportBlock[], from: number, opening: LeadInWords, asks: boolean): Run {
  const clauses: Found[] = [];
  const form = formOf(blocks[from], opening, asks);
  let at = from;
  for (let block = blocks[at]; form !== undefined && block !== undefined; block = blocks[++at]) {
    if (isEnd(block)) break;
    const isDeeper = (block.unit.level ?? 0) > 0;
    const own = formOf(block, opening, asks);
    const last = clauses.at(-1);
    if (last !== undefined && (isDeeper || (own !== form && own !== "att"))) {
      const isInside = isDeeper || (own !== undefined && form === "att" && own === "mark");
      if (!isInside && !goesOnAfter(blocks, at, form, opening, asks)) break;
      clauses[clauses.length - 1] = joined(last, block);
    } else clauses.push(clauseOf(block, form));
  }
  return { clauses, end: at };
}

type Form = "att" | "mark" | "words";

function formOf(
  block: ImportBlock | undefined,
  { strength, carriesAtt }: LeadInWords,
  asks: boolean,
): Form | undefined {
  if (block === undefined || isEnd(block) || block.unit.kind === "heading" || block.unit.kind === "table")
    return undefined;
  if (splitAtt(block.plain) !== undefined) return "att";
  if (asks && /\?$/.test(block.plain)) return "mark";
  if (block.unit.kind === "item") return strength > 1 || carriesAtt ? "mark" : undefined;
  return carriesAtt && strength === 3 && block.plain.length < 400 ? "words" : undefined;
}

function isEnd(block: ImportBlock): boolean {
  return readDateLine(block.plain) !== undefined || readSignatureLine(block.plain) !== undefined;
}

/** Whether a paragraph without a mark stands between two clauses. */
function goesOnAfter(
  blocks: readonly ImportBlock[],
  at: number,
  form: Form,
  opening: LeadInWords,
  asks: boolean,
): boolean {
  const block = blocks[at];
  return form !== "words" && block?.unit.kind === "paragraph" && formOf(blocks[at + 1], opening, asks) === form;
}

function clauseOf({ plain, markdown, mark, doubts }: ImportBlock, form: Form): Found {
  const own = form === "words" ? ["satsen har varken ”att” eller listtecken; är den ett förslag till beslut?"] : [];
  const misread = mark !== undefined && isMisread(mark) && doubts.length === 0 ? [`”${mark}” framför`] : [];
  return { plain, markdown: withoutLabelMarks(markdown, plain), doubts: [...doubts, ...misread, ...own] };
}

/** The leading *att* is set off by the template: emphasis that the file puts on it goes. */
function withoutLabelMarks(markdown: string, plain: string): string {
  const label = splitAtt(plain)?.label;
  if (label === undefined) return markdown;
  return markdown.replace(
    /^([*_]{1,3})(att\d?)(\s*)\1(\s*)/iu,
    (_, _mark, att: string, a: string, b: string) => `${att}${a || b || " "}`,
  );
}

function joined(last: Found, block: ImportBlock): Found {
  const mark = block.mark === undefined || block.mark === "" ? "" : `${block.mark} `;
  return {
    plain: `${last.plain} ${mark}${block.plain}`,
    markdown: `${last.markdown} ${mark}${block.markdown}`,
    doubts: [...last.doubts, ...block.doubts, `”${beginning(block.plain)}” stod som ett eget stycke efter satsen`],
  };
}

function beginning(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40).replace(/\s\S*$/, "")} …` : words;
}
