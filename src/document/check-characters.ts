import { type Diagnostic, problem } from "../ground/diagnostics/diagnostic.ts";
import { type PlacedText, placeOf } from "../ground/text/placed-text.ts";
import { charactersPrintable } from "../rules/safety/characters-printable.ts";
import { blockOf, codeOf, nameOf } from "./character-names.ts";
import type { FontRole } from "./theme/theme.ts";
import type { Content } from "./types.ts";
import { visitTexts } from "./visit-texts.ts";

type Family = { readonly regular: { readonly glyphFor: (codePoint: number) => number } };

/** The fonts of a theme, as far as it matters whether they have a character. */
export type Glyphs = { readonly families: Readonly<Record<FontRole, Family>>; readonly fallback: readonly Family[] };

/** Characters that say in which direction text runs. They can make a page read otherwise than its text. */
const directions: ReadonlySet<number> = new Set([
  0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
]);

/** Characters that are set without a glyph: spaces, and marks that only say where a line may break. */
const unseen: ReadonlySet<number> = new Set([0x20, 0xa0, 0xad, 0x200b, 0x200c, 0x200d, 0x2009, 0x202f, 0x2060, 0xfeff]);

/**
 * Check that every character of a document can be printed. The same character is named once a text, and the characters of a word that no
 * font has are named together.
 *
 * The regular face answers for its family, so that no font is opened for this alone; the others have the same characters.
 *
 * Reports: `characters-printable`.
 */
export function checkCharacters(document: Content, glyphs: Glyphs): readonly Diagnostic[] {
  const { ofText, ofCode } = judges.get(glyphs) ?? createJudges(glyphs);
  const diagnostics: Diagnostic[] = [];
  visitTexts(document, (text, isCode) => diagnostics.push(...checkText(text, isCode ? ofCode : ofText)));
  return diagnostics;
}

/** Many motions are set in the same fonts: what these have is asked once. */
const judges = new WeakMap<Glyphs, { readonly ofText: Judge; readonly ofCode: Judge }>();

function createJudges(glyphs: Glyphs): { readonly ofText: Judge; readonly ofCode: Judge } {
  const { body, heading, code } = glyphs.families;
  const created = {
    ofText: createJudge([body, heading], glyphs.fallback),
    ofCode: createJudge([code], glyphs.fallback),
  };
  judges.set(glyphs, created);
  return created;
}

type Judge = {
  readonly verdictOf: (codePoint: number) => Verdict;
  /** 1 for each character of the alphabets in use here that was found to be printable. */
  readonly printable: Uint8Array;
};

type Verdict = "printable" | "control" | "direction" | "no-glyph";

function checkText(text: PlacedText, { verdictOf, printable }: Judge): readonly Diagnostic[] {
  if (isKnown(text.value, printable)) return [];
  const diagnostics: Diagnostic[] = [];
  const named = new Set<number>();
  let at = 0;
  // A letter and a combining mark may have one glyph together: what is set is the composed form.
  for (const character of text.value) {
    const codePoint = character.codePointAt(0) ?? 0;
    const verdict = isComposed(text.value, at, character, verdictOf) ? "printable" : verdictOf(codePoint);
    if (verdict !== "printable" && !named.has(codePoint)) {
      named.add(codePoint);
      const word = verdict === "no-glyph" ? foreignWord(text.value, at, verdictOf) : character;
      if ([...word].length > 1) {
        for (const each of word) named.add(each.codePointAt(0) ?? 0);
        const values = { word, script: blockOf(codePoint) ?? codeOf(codePoint) };
        diagnostics.push(problem(charactersPrintable, "no-glyphs", placeOf(text, at, at + word.length), { values }));
      } else {
        const values = { code: codeOf(codePoint), name: nameOf(codePoint) };
        diagnostics.push(problem(charactersPrintable, verdict, placeOf(text, at, at + character.length), { values }));
      }
    }
    at += character.length;
  }
  return diagnostics;
}

/** The letters from `at` that no font has, with the spaces between them: a name in another script. */
function foreignWord(text: string, at: number, verdictOf: (codePoint: number) => Verdict): string {
  let end = at;
  let next = at;
  for (const character of text.slice(at)) {
    next += character.length;
    if (character !== " " && verdictOf(character.codePointAt(0) ?? 0) !== "no-glyph") break;
    if (character !== " ") end = next;
  }
  return text.slice(at, end);
}

/** Whether all of a text has been found printable before: true for nearly every text, and quickly found. */
function isKnown(text: string, printable: Uint8Array): boolean {
  for (let at = 0; at < text.length; at++) if (printable[text.charCodeAt(at)] !== 1) return false;
  return true;
}

function isCombining(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}

/** Whether a mark and the letter before it are one character in composed form, which then is what is set. */
function isComposed(text: string, at: number, character: string, verdictOf: (codePoint: number) => Verdict): boolean {
  if (!isCombining(character.charCodeAt(0))) return false;
  let start = at;
  while (start > 0 && isCombining(text.charCodeAt(start))) start--;
  const composed = [...text.slice(start, at + 1).normalize("NFC")];
  return composed.length === 1 && verdictOf(composed[0]?.codePointAt(0) ?? 0) === "printable";
}

/** Judge characters set in any of the families, each once. */
function createJudge(families: readonly Family[], fallback: readonly Family[]): Judge {
  const printable = new Uint8Array(0x2100);
  const verdicts = new Map<number, Verdict>();
  const hasGlyph = (codePoint: number): boolean => {
    const has = (family: Family): boolean => family.regular.glyphFor(codePoint) !== 0;
    return families.every(has) || fallback.some(has);
  };
  const verdictOf = (codePoint: number): Verdict => {
    const verdict = verdicts.get(codePoint) ?? judge(codePoint, hasGlyph);
    verdicts.set(codePoint, verdict);
    if (verdict === "printable" && codePoint < printable.length) printable[codePoint] = 1;
    return verdict;
  };
  return { verdictOf, printable };
}

function judge(codePoint: number, hasGlyph: (codePoint: number) => boolean): Verdict {
  if (directions.has(codePoint)) return "direction";
  if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0)) return "control";
  if (codePoint === 0x2028 || codePoint === 0x2029) return "control";
  if (codePoint === 0xfffc || codePoint === 0xfffd || (codePoint >= 0xd800 && codePoint < 0xe000)) return "no-glyph";
  return unseen.has(codePoint) || hasGlyph(codePoint) ? "printable" : "no-glyph";
}
