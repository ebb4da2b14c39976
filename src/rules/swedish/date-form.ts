import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { LETTER } from "../../ground/text/letters.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { weekdayOf } from "../../motion/kommun/calendar.ts";
import type { RunningText } from "./running-text.ts";

export const dateForm = defineRule("date-form", {
  severity: "info",
  why: {
    sv: "Datum skrivs 2026-11-09 eller den 9 november 2026. I andra ordningar går dag och månad att förväxla, och ett datum som inte finns går inte att verkställa.",
    en: "Dates are written 2026-11-09 or den 9 november 2026. In other orders day and month can be taken for each other, and a date that does not exist cannot be carried out.",
  },
  messages: {
    order: {
      reason: {
        sv: "`{found}` är inte skrivet som ett svenskt datum",
        en: "`{found}` is not written as a Swedish date",
      },
      hint: {
        sv: "skriv till exempel `2026-11-09` eller `den 9 november 2026`",
        en: "write for instance `2026-11-09` or `den 9 november 2026`",
      },
    },
    impossible: {
      reason: { sv: "Dagen `{found}` finns inte", en: "There is no such day as `{found}`" },
      hint: { sv: "rätta datumet", en: "correct the date" },
    },
    weekday: {
      reason: {
        sv: "Veckodagen stämmer inte: den {day} är en {weekday}",
        en: "The day of the week is wrong: `{day}` is a `{weekday}`",
      },
      hint: { sv: "rätta veckodagen eller datumet", en: "correct the day of the week or the date" },
    },
    time: {
      reason: { sv: "Klockslaget `{found}` finns inte", en: "There is no such time as `{found}`" },
      hint: { sv: "rätta klockslaget", en: "correct the time" },
    },
  },
});

const MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december".split("|");
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WEEKDAYS = "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag".split("|");
const ENGLISH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)[ \\u00a0]\\d{1,2}(?:st|nd|rd|th)?,?[ \\u00a0](?:19|20)\\d\\d";

/** `11/09/2026`, `9/11-26`, `09.11.2026`, `2026/11/09`, `November 9, 2026`; but neither `1/9-31/12` nor the parliament's `2025/26`. */
const OTHER_ORDER = new RegExp(
  [
    "(?<![\\d/.-])\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d\\d)(?![\\d/-])",
    "(?<![\\d/.-])\\d{1,2}/(?:0?[1-9]|1[0-2])[ \\u00a0]?-[ \\u00a0]?(?:(?:19|20)\\d\\d|[0-4]\\d)(?![\\d/-])",
    "(?<![\\d/.-])\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d(?!\\d)",
    "(?<![\\d/.-])(?:19|20)\\d\\d/\\d{1,2}/\\d{1,2}(?![\\d/-])",
    `(?<![A-Za-z])${ENGLISH}(?!\\d)`,
  ].join("|"),
  "g",
);
const ISO = /(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/g;
const IN_WORDS = new RegExp(
  `(?<![\\d.,:/–-])(?:(${WEEKDAYS.join("|")})en[ \\u00a0](?:den[ \\u00a0])?)?(\\d{1,2})[ \\u00a0](${MONTHS.join("|")})(?:[ \\u00a0]((?:19|20)\\d\\d))?(?![${LETTER}\\d])`,
  "giu",
);
const TIME = /(?<![A-Za-zÀ-ÖØ-öø-ӿ])(?:klockan|kl\.?)[ \u00a0](\d{1,2})[.:](\d\d)(?!\d)/giu;

/**
 * Find dates in the order of other countries, days and times that do not exist, and days of the week that are not the date's.
 *
 * Reports: `date-form`.
 */
export function checkDateForm({ text }: RunningText): readonly Diagnostic[] {
  const { value } = text;
  if (!/\d/.test(value)) return [];
  const report = (message: "order" | "impossible" | "time", index: number, found: string) =>
    problem(dateForm, message, placeOf(text, index, index + found.length), { values: { found } });
  return [
    ...[...value.matchAll(OTHER_ORDER)].map(({ index, 0: found }) => report("order", index, found)),
    ...[...value.matchAll(ISO)]
      .filter(([, year, month, day]) => !exists(Number(day), Number(month), Number(year)))
      .map(({ index, 0: found }) => report("impossible", index, found)),
    ...[...value.matchAll(TIME)]
      .filter(([, hour, minute]) => Number(hour) > 24 || Number(minute) > 59)
      .map(({ index, 0: found }) => report("time", index, found)),
    ...[...value.matchAll(IN_WORDS)].flatMap((match): readonly Diagnostic[] => {
      const [found, weekday, day = "", name = "", year] = match;
      const month = MONTHS.indexOf(name.toLowerCase()) + 1;
      if (!exists(Number(day), month, year === undefined ? undefined : Number(year)))
        return [report("impossible", match.index, found)];
      if (weekday === undefined || year === undefined) return [];
      const iso = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
      const right = WEEKDAYS[weekdayOf(iso) - 1] ?? "";
      if (right === weekday.toLowerCase()) return [];
      const values = { day: `${day} ${name.toLowerCase()} ${year}`, weekday: right };
      return [problem(dateForm, "weekday", placeOf(text, match.index, match.index + found.length), { values })];
    }),
  ];
}

/** A day of the calendar; without a year, one that some year has. */
function exists(day: number, month: number, year?: number): boolean {
  const isLeap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const last = month === 2 && !isLeap ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= last;
}
