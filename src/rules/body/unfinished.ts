import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { LETTER } from "../../ground/text/letters.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import { type MotionFacts, operativeParts } from "../../motion/facts.ts";
import type { MotionRule } from "../motion-rule.ts";
import { runningTexts } from "../swedish/running-text.ts";

export const unfinished = defineRule("unfinished", {
  severity: "warning",
  why: {
    sv: "En lucka ur mallen eller en lapp till sig själv är lätt att missa, och följer med in i diariet. Med `--strict` byggs ingen motion som har en.",
    en: "A gap from a template or a note to oneself is easily overlooked, and goes on into the register. With `--strict` no motion with one is built.",
  },
  messages: {
    gap: {
      reason: { sv: "`{found}` ser ut att vänta på att fyllas i", en: "`{found}` seems to be waiting to be filled in" },
      hint: { sv: "skriv det som ska stå där", en: "write what is to stand there" },
    },
    note: {
      reason: {
        sv: "`{found}` ser ut som en anteckning till dig själv",
        en: "`{found}` looks like a note to yourself",
      },
      hint: {
        sv: "gör det, och ta bort anteckningen; en kommentar som inte skrivs ut skrivs `<!-- … -->`",
        en: "do it, and remove the note; a comment that is not printed is written `<!-- … -->`",
      },
    },
    filler: {
      reason: { sv: "`{found}` är utfyllnadstext", en: "`{found}` is filler text" },
      hint: { sv: "skriv motionens egen text", en: "write the motion's own text" },
    },
  },
});

const NO_LETTER_BEFORE = `(?<![${LETTER}\\d-])`;
const NO_LETTER_AFTER = `(?![${LETTER}\\d])`;

/** Gaps that are so in any text. */
const GAPS: readonly RegExp[] = [
  // XXX, and XX that counts something; but neither Gustav XX, kapitel XX nor XX-talet.
  new RegExp(
    `(?<!(?:[A-ZÅÄÖ][a-zåäö]{1,20}|kapitel|kap\\.|del|avsnitt|bilaga|band|volym)[ \\u00a0])${NO_LETTER_BEFORE}XX(?!-tal)${NO_LETTER_AFTER}`,
    "g",
  ),
  new RegExp(`${NO_LETTER_BEFORE}(?:XXX{1,10}(?!-tal)|xxx?x{0,10})${NO_LETTER_AFTER}`, "g"),
  new RegExp(`${NO_LETTER_BEFORE}(?:19|20)(?:XX|xx)(?:-(?:XX|xx)){0,2}${NO_LETTER_AFTER}`, "g"),
  new RegExp(`${NO_LETTER_BEFORE}(?:ÅÅÅÅ|åååå|YYYY)(?:-(?:MM|mm)-(?:DD|dd))?${NO_LETTER_AFTER}`, "g"),
  new RegExp(`${NO_LETTER_BEFORE}(?:Förnamn|Namn) (?:Efternamn|Namnsson)${NO_LETTER_AFTER}`, "gi"),
  /(?<=^|[\s(])\?{2,10}(?=$|[\s).,;])/g,
  /_{3,80}|\.{5,80}|…{2,40}/g,
  /\{\{[^{}]{1,60}\}\}/g,
  /Klicka(?: eller tryck)? här för att (?:ange|skriva) (?:text|(?:ett )?datum)/gi,
];

const NOTES: readonly RegExp[] = [
  new RegExp(`${NO_LETTER_BEFORE}(?:TODO|Todo|FIXME)${NO_LETTER_AFTER}`, "g"),
  /(?<=^|[.!?:]\s)ATT GÖRA(?=[\s:]{1,2}[a-zåäö])|(?<![A-ZÅÄÖ] )ATT GÖRA:/g,
];

const FILLER: readonly RegExp[] = [/(?:lorem )?ipsum dolor(?: sit amet)?|lorem ipsum|dolor sit amet/gi];

const BRACKETS = /\[([^[\]]{1,80})\]/g;

/** What brackets in the body ask for. Elsewhere in the body they may hold a writer's words within a quotation. */
const ASKS =
  /^(?:fyll|skriv|infoga|ange|klicka|lägg|sätt|komplettera|kontrollera|kolla|välj|namn|förnamn|efternamn|titel|rubrik|datum|dag|ort|plats|antal|belopp|summa|siffra|årtal|kommun|region|parti|nämnd|roll|uppdrag|x+$|bild|tabell|text|motivering|bakgrund|länk|källa|din|ditt|dina|ert|era|todo)/i;

/** What is written in brackets on purpose. */
const MEANT = /^(?:sic|\d+|[a-zåäö]|[A-ZÅÄÖ]|min|vår|förf|red|kursiv|utel|översätt)(?![a-zåäö])/i;

/** Nothing that waits to be filled in: gaps of templates, notes to oneself, filler. */
export const checkUnfinished: MotionRule = (facts) => [
  ...fieldTexts(facts).flatMap((text) => [...inAnyText(text), ...brackets(text, (words) => !MEANT.test(words))]),
  ...runningTexts(facts.syntax.body.root, facts.syntax.body.text).flatMap(({ text, isQuotation }) => [
    ...inAnyText(text),
    ...(isQuotation ? [] : brackets(text, (words) => ASKS.test(words) || /^\.{3}$|^…$/.test(words))),
  ]),
];

function fieldTexts(facts: MotionFacts): readonly PlacedText[] {
  const { title, addressee, item, leadIn, place, signatories, attachments } = facts;
  return [
    ...[title, addressee, item?.title, leadIn, place],
    ...operativeParts(facts).map(({ content }) => inlineWords(content)),
    ...signatories.flatMap(({ name, party, role, onBehalfOf }) => [name, party, role, onBehalfOf]),
    ...attachments.map((attachment) => attachment.title),
  ].filter((text) => text !== undefined);
}

function inAnyText(text: PlacedText): readonly Diagnostic[] {
  const found = (patterns: readonly RegExp[], message: "gap" | "note" | "filler") =>
    patterns.flatMap((pattern) =>
      [...text.value.matchAll(pattern)].map(({ index, 0: words }) => report(text, message, index, words)),
    );
  return [...found(GAPS, "gap"), ...found(NOTES, "note"), ...found(FILLER, "filler")];
}

/** Brackets outside quotations: within one, they are the writer's own words or an omission. */
function brackets(text: PlacedText, asks: (words: string) => boolean): readonly Diagnostic[] {
  let quotes = 0;
  let counted = 0;
  return [...text.value.matchAll(BRACKETS)].flatMap(({ index, 0: whole, 1: words = "" }) => {
    for (; counted < index; counted++) if ('”"»«'.includes(text.value.charAt(counted))) quotes++;
    const isFilledBefore = text.value.charAt(index + whole.length) === "(";
    return quotes % 2 === 0 && !isFilledBefore && asks(words) ? [report(text, "gap", index, whole)] : [];
  });
}

function report(text: PlacedText, message: "gap" | "note" | "filler", at: number, found: string): Diagnostic {
  return problem(unfinished, message, placeOf(text, at, at + found.length), { values: { found } });
}
