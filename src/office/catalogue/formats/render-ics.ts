import { sha256 } from "../../../ground/digest/sha256.ts";
import type { Language } from "../../../rules/wording.ts";
import { version } from "../../../version.ts";
import { dayAfter } from "../due-date.ts";
import type { Catalogue, Entry } from "../entry.ts";
import { signatoriesText, titleText } from "../entry-texts.ts";

/**
 * The days that answers are due as a calendar, one all-day event a motion that waits for its decision.
 *
 * An event keeps its name as long as the motion keeps its place, so that a calendar that is read anew moves it and adds none.
 *
 * Reference: RFC 5545.
 */
export function renderIcs({ today, entries }: Catalogue, language: Language): string {
  const waiting = entries.filter(({ status }) => status === "raised" || status === "overdue");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//yrka//yrka ${version}//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${language === "sv" ? "Motioner som ska besvaras" : "Motions to be answered"}`,
    ...waiting.flatMap((entry) => event(entry, today, language)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function event(entry: Entry, today: string, language: Language): readonly string[] {
  const { due, raised = "", source, caseNumbers } = entry;
  if (due === undefined) return [];
  const says = language === "sv" ? "Svar på motion senast" : "Answer to motion due";
  const facts =
    language === "sv"
      ? [`Väckt ${raised}`, signatoriesText(entry), ...caseNumbers, source]
      : [`Raised ${raised}`, signatoriesText(entry), ...caseNumbers, source];
  return [
    "BEGIN:VEVENT",
    `UID:${sha256(source).slice(0, 32)}@yrka.invalid`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(due))}`,
    `SUMMARY:${escaped(`${says}: ${titleText(entry, language)}`)}`,
    `DESCRIPTION:${escaped(facts.filter((fact) => fact !== "").join("\n"))}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function compact(date: string): string {
  return date.replaceAll("-", "");
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replace(/[\u0000-\u001f\u007f]/g, "");
}

/** Lines of at most 75 octets, cut between characters. */
function folded(line: string): string {
  let result = "";
  let length = 0;
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (length + octets > 75) {
      result += "\r\n ";
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}
