import { problem } from "../../diagnostics/diagnostic.ts";
import { placeOf } from "../../text/placed-text.ts";
import type { MotionRule } from "./rule.ts";

/** Characters in a title that agendas and registers still take whole. */
const LIMIT = 120;

/** Words that judge. A title with one is often changed when the case is registered. */
const LOADED =
  /(?<!\p{L})(?:skandal\p{L}*|vansinn\p{L}*|vanvett\p{L}*|haveri\p{L}*|galenskap\p{L}*|katastrof(?:al\p{L}*)?|äntligen|usel\p{L}*|skamlig\p{L}*|idioti\p{L}*)(?!\p{L})/iu;

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
  const isCapitals = value === value.toUpperCase() && (value.match(/\p{L}/gu)?.length ?? 0) > 12;
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
