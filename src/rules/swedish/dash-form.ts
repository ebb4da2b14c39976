import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import { fixUnlessQuoted, type RunningText } from "./running-text.ts";

export const dashForm = defineRule("dash-form", {
  severity: "info",
  why: {
    sv: "Tankstreck (–) står med mellanslag vid en paus och utan mellanslag i intervall: 200–300. Bindestreck (-) hör hemma inne i ord.",
    en: "An en dash (–) stands with spaces at a pause and without in a range: 200–300. A hyphen (-) belongs inside words.",
  },
  messages: {
    pause: {
      reason: { sv: "`{found}` som tankstreck", en: "`{found}` in the place of a dash" },
      hint: { sv: "skriv ` {wanted} `; `yrka fix` gör det", en: "write ` {wanted} `; `yrka fix` does it" },
    },
    range: {
      reason: { sv: "Bindestreck i intervallet `{found}`", en: "A hyphen in the range `{found}`" },
      hint: { sv: "skriv `{wanted}`; `yrka fix` gör det", en: "write `{wanted}`; `yrka fix` does it" },
    },
  },
});

const DASH = "–";

/**
 * Find hyphens that do a dash's work: with spaces for a pause, and in ranges of numbers. Long dashes are English.
 *
 * | ord - ord, ord -- ord, ord—ord  |  a pause: `ord – ord`
 * | 200-300, 2027-2028, 8.00-17.00  |  a range: `200–300`
 * | 2026-11-23, 08-123, KS-2026-12  |  dates, telephone and case numbers are left alone
 * | bankgiro 5051-6905, RS 912-2025 |  and so are numbers with a name before them
 *
 * Reports: `dash-form`.
 */
export function checkDashForm(running: RunningText): readonly Diagnostic[] {
  const { value } = running.text;
  if (!/[-—]/.test(value)) return [];
  const problems: Diagnostic[] = [];
  for (const match of value.matchAll(/(?<=\S) --? (?=\S)|(?<=[A-Za-zÀ-ɏ0-9]) ?(?:—|--) ?(?=[A-Za-zÀ-ɏ0-9])/g)) {
    const dash = match[0].trim();
    const at = match.index + match[0].indexOf(dash);
    problems.push(report(running, "pause", at, dash, match.index, match[0].length, ` ${DASH} `));
  }
  for (const match of value.matchAll(
    /(?<![A-Za-zÀ-ɏ0-9.,:/–-])(\d{1,4}(?:[.,:]\d{1,2})?)-(\d{1,4}(?:[.,:]\d{1,2})?)(?![A-Za-zÀ-ɏ0-9/–-]|[.,:]\d)/g,
  )) {
    const [written, from = "", to = ""] = match;
    if (!isRange(from, to) || isNumber(value.slice(Math.max(0, match.index - 30), match.index), from, to)) continue;
    const at = match.index + from.length;
    problems.push(report(running, "range", at, written, at, 1, DASH));
  }
  return problems;
}

/** Rising numbers, and none that a telephone number or a personal number would begin with. */
function isRange(from: string, to: string): boolean {
  const [start, end] = [from, to].map((number) => Number(number.replace(/[,:]/, ".")));
  const isTime = /^\d{1,2}[.:]\d{2}$/.test(from) && /^\d{1,2}[.:]\d{2}$/.test(to);
  if ((/^0\d/.test(from) || /^0\d/.test(to)) && !isTime) return false;
  return start !== undefined && end !== undefined && start < end;
}

/** The words before the number of something: its name, or the letters of an office. */
const NAMED =
  /(?<![A-Za-zÀ-ɏ])(?:(?:bank|plus|post)giro|bg|pg|konto[a-zåäö]*|clearing[a-zåäö-]*|tel|tfn|telefon[a-zåäö]*|växeln?|mobil[a-zåäö]*|fax|ring|dnr|diarie[a-zåäö]*|ärende[a-zåäö]*|nr|nummer|[a-zåäö]*nummer|kod|isbn|issn)[.:]?\s*$/i;

const OFFICE = /(?<![A-Za-zÀ-ɏ])[A-ZÅÄÖ]{2,6}[ :]\s*$/;

/** Whether two numbers are one: that of an account, a telephone, or a case, which often ends in its year. Two years are a range. */
function isNumber(before: string, from: string, to: string): boolean {
  if (NAMED.test(before)) return true;
  if (/^\d{4}$/.test(from) && isYear(to)) return false;
  return isYear(to) || OFFICE.test(before);
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}

function report(
  running: RunningText,
  message: "pause" | "range",
  at: number,
  found: string,
  start: number,
  length: number,
  by: string,
): Diagnostic {
  const text: PlacedText = running.text;
  const place = placeOf(text, at, at + (message === "pause" ? found.length : 1));
  const fix = fixUnlessQuoted(running, [{ place: placeOf(text, start, start + length), text: by }]);
  return problem(dashForm, message, place, {
    values: { found, wanted: message === "pause" ? DASH : found.replace("-", DASH) },
    ...fix,
  });
}
