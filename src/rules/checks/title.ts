import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionRule } from "../motion-rule.ts";

/** Characters in a title that agendas and registers still take whole. */
const LIMIT = 120;

/** Words that judge. A title with one is often changed when the case is registered. */
const LOADED =
  /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:skandal[A-Za-zÀ-ÖØ-öø-ӿ]*|vansinn[A-Za-zÀ-ÖØ-öø-ӿ]*|vanvett[A-Za-zÀ-ÖØ-öø-ӿ]*|haveri[A-Za-zÀ-ÖØ-öø-ӿ]*|galenskap[A-Za-zÀ-ÖØ-öø-ӿ]*|katastrof(?:al[A-Za-zÀ-ÖØ-öø-ӿ]*)?|äntligen|usel[A-Za-zÀ-ÖØ-öø-ӿ]*|skamlig[A-Za-zÀ-ÖØ-öø-ӿ]*|idioti[A-Za-zÀ-ÖØ-öø-ӿ]*)(?![A-Za-zÀ-ÖØ-öø-ӿ])/iu;

/** A title that is not shortened by others. */
export const titleShort: MotionRule = ({ title }) => {
  const count = title === undefined ? 0 : [...title.value].length;
  if (title === undefined || count <= LIMIT) return [];
  return [problem("title-short", "long", placeOf(title), { values: { count: String(count), limit: String(LIMIT) } })];
};

/** A title that says what it is about and does not argue. */
export const titleNeutral: MotionRule = ({ title }) => {
  if (title === undefined) return [];
  const { value } = title;
  const exclamation = value.indexOf("!");
  const loaded = LOADED.exec(value);
  const isCapitals = value === value.toUpperCase() && (value.match(/[A-Za-zÀ-ÖØ-öø-ӿ]/gu)?.length ?? 0) > 12;
  return [
    ...(exclamation === -1
      ? []
      : [problem("title-neutral", "exclamation", placeOf(title, exclamation, exclamation + 1))]),
    ...(isCapitals ? [problem("title-neutral", "capitals", placeOf(title))] : []),
    ...(loaded === null
      ? []
      : [
          problem("title-neutral", "loaded", placeOf(title, loaded.index, loaded.index + loaded[0].length), {
            values: { word: loaded[0] },
          }),
        ]),
  ];
};
