import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionRule } from "../motion-rule.ts";

export const titleShort = defineRule("title-short", {
  severity: "warning",
  why: {
    sv: "Långa titlar kortas av registratorn och i föredragningslistan, och då är orden inte längre dina.",
    en: "Long titles are shortened by the registrar and on the agenda, and then the words are no longer yours.",
  },
  messages: {
    long: {
      reason: {
        sv: "Titeln är {count} tecken lång; över {limit} brukar den kortas av andra",
        en: "The title is {count} characters long; above {limit} others tend to shorten it",
      },
      hint: {
        sv: "säg vad motionen gäller, och lägg skälen i brödtexten",
        en: "say what the motion is about, and put the reasons into the body",
      },
    },
  },
});

/** Characters in a title that agendas and registers still take whole. */
const LIMIT = 120;

/** A title that is not shortened by others. */
export const checkTitleShort: MotionRule = ({ title }) => {
  const count = title === undefined ? 0 : [...title.value].length;
  if (title === undefined || count <= LIMIT) return [];
  return [problem(titleShort, "long", placeOf(title), { values: { count: String(count), limit: String(LIMIT) } })];
};
