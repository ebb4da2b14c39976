import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionRule } from "../motion-rule.ts";

export const titleNeutral = defineRule("title-neutral", {
  severity: "info",
  why: {
    sv: "En titel som argumenterar byts ofta mot en saklig när ärendet registreras.",
    en: "A title that argues is often replaced by a plain one when the case is registered.",
  },
  messages: {
    exclamation: {
      reason: { sv: "Utropstecken i titeln", en: "Exclamation mark in the title" },
      hint: { sv: "en saklig titel får oftare stå kvar", en: "a plain title is more often kept" },
    },
    capitals: {
      reason: { sv: "Titeln är skriven med versaler", en: "The title is written in capitals" },
      hint: {
        sv: "skriv den med små bokstäver; utseendet kommer från mallen",
        en: "write it in small letters; the look comes from the template",
      },
    },
    question: {
      reason: { sv: "Titeln är en fråga", en: "The title is a question" },
      hint: { sv: "säg vad motionen föreslår", en: "say what the motion proposes" },
    },
    slogan: {
      reason: { sv: "`{word}` låter som en paroll", en: "`{word}` sounds like a slogan" },
      hint: {
        sv: "säg vad motionen gäller, och lägg omdömet i brödtexten",
        en: "say what the motion is about, and put the judgement into the body",
      },
    },
    loaded: {
      reason: { sv: "`{word}` värderar snarare än beskriver", en: "`{word}` judges rather than describes" },
      hint: {
        sv: "säg vad motionen gäller, och lägg omdömet i brödtexten",
        en: "say what the motion is about, and put the judgement into the body",
      },
    },
  },
});

/** Words that express an opinion. A title with one is often changed when the case is registered. */
const LOADED =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:skandal[A-Za-zÀ-ÖØ-öø-ӿ]*|vansinn[A-Za-zÀ-ÖØ-öø-ӿ]*|vanvett[A-Za-zÀ-ÖØ-öø-ӿ]*|haveri[A-Za-zÀ-ÖØ-öø-ӿ]*|galenskap[A-Za-zÀ-ÖØ-öø-ӿ]*|katastrof(?:al[A-Za-zÀ-ÖØ-öø-ӿ]*)?|äntligen|usel[A-Za-zÀ-ÖØ-öø-ӿ]*|skamlig[A-Za-zÀ-ÖØ-öø-ӿ]*|idioti[A-Za-zÀ-ÖØ-öø-ӿ]*|skäms|odugl[A-Za-zÀ-ÖØ-öø-ӿ]*|inkompeten[A-Za-zÀ-ÖØ-öø-ӿ]*|korrup[A-Za-zÀ-ÖØ-öø-ӿ]*|oförskämd[A-Za-zÀ-ÖØ-öø-ӿ]*|parodi[A-Za-zÀ-ÖØ-öø-ӿ]*|svek(?:et|a)?|lögn[A-Za-zÀ-ÖØ-öø-ӿ]*)(?![A-Za-zÀ-ÖØ-öø-ӿ])/iu;

/** What posters say. */
const SLOGAN =
  /^(?:Nu är det (?:nog|dags)|Det är dags|Det räcker nu|Nu får det vara nog|[A-Za-zÀ-ÖØ-öø-ӿ]+ först(?=\s*(?:[–—!-]|$)))/iu;

/** A title that says what it is about and does not argue. */
export const checkTitleNeutral: MotionRule = ({ title, kind }) => {
  if (title === undefined) return [];
  const { value } = title;
  const exclamation = value.indexOf("!");
  const loaded = LOADED.exec(value);
  const slogan = SLOGAN.exec(value);
  const isQuestion = kind?.operative === "clauses" && /\?\s*$/.test(value);
  const isCapitals = value === value.toUpperCase() && (value.match(/[A-Za-zÀ-ÖØ-öø-ӿ]/gu)?.length ?? 0) > 12;
  return [
    ...(exclamation === -1 ? [] : [problem(titleNeutral, "exclamation", placeOf(title, exclamation, exclamation + 1))]),
    ...(isQuestion ? [problem(titleNeutral, "question", placeOf(title))] : []),
    ...(slogan === null
      ? []
      : [problem(titleNeutral, "slogan", placeOf(title, 0, slogan[0].length), { values: { word: slogan[0] } })]),
    ...(isCapitals ? [problem(titleNeutral, "capitals", placeOf(title))] : []),
    ...(loaded === null
      ? []
      : [
          problem(titleNeutral, "loaded", placeOf(title, loaded.index, loaded.index + loaded[0].length), {
            values: { word: loaded[0] },
          }),
        ]),
  ];
};
