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
    loaded: {
      reason: { sv: "`{word}` värderar snarare än beskriver", en: "`{word}` judges rather than describes" },
      hint: {
        sv: "säg vad motionen gäller, och lägg omdömet i brödtexten",
        en: "say what the motion is about, and put the judgement into the body",
      },
    },
  },
});

/** Words that judge. A title with one is often changed when the case is registered. */
const LOADED =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:skandal[A-Za-zÀ-ÖØ-öø-ӿ]*|vansinn[A-Za-zÀ-ÖØ-öø-ӿ]*|vanvett[A-Za-zÀ-ÖØ-öø-ӿ]*|haveri[A-Za-zÀ-ÖØ-öø-ӿ]*|galenskap[A-Za-zÀ-ÖØ-öø-ӿ]*|katastrof(?:al[A-Za-zÀ-ÖØ-öø-ӿ]*)?|äntligen|usel[A-Za-zÀ-ÖØ-öø-ӿ]*|skamlig[A-Za-zÀ-ÖØ-öø-ӿ]*|idioti[A-Za-zÀ-ÖØ-öø-ӿ]*)(?![A-Za-zÀ-ÖØ-öø-ӿ])/iu;

/** A title that says what it is about and does not argue. */
export const checkTitleNeutral: MotionRule = ({ title }) => {
  if (title === undefined) return [];
  const { value } = title;
  const exclamation = value.indexOf("!");
  const loaded = LOADED.exec(value);
  const isCapitals = value === value.toUpperCase() && (value.match(/[A-Za-zÀ-ÖØ-öø-ӿ]/gu)?.length ?? 0) > 12;
  return [
    ...(exclamation === -1 ? [] : [problem(titleNeutral, "exclamation", placeOf(title, exclamation, exclamation + 1))]),
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
