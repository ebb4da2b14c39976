import type { Language } from "../../../rules/wording.ts";
import { visible } from "../../../rules/wording.ts";
import { daysBetween } from "../due-date.ts";
import type { Catalogue, Entry } from "../entry.ts";
import { outcomesText, signatoriesText, titleText } from "../entry-texts.ts";
import { statusWords } from "../wording.ts";

/** The catalogue for the terminal: two lines a motion, its status and title, and its facts. */
export function renderText({ today, entries }: Catalogue, language: Language): string {
  return entries
    .map((entry) => {
      const { source, authority, date, caseNumbers } = entry;
      const head = `${statusWords[entry.status][language].padEnd(9)} ${standing(entry, today, language)}`.trimEnd();
      const facts = [authority, date, signatoriesText(entry), ...caseNumbers, source].filter(Boolean).join(" · ");
      return `${head}\n  ${visible(titleText(entry, language))}\n  ${visible(facts)}\n`;
    })
    .join("\n");
}

function standing(entry: Entry, today: string, language: Language): string {
  const { status, due, raised, submitted, decided, paragraph } = entry;
  if (status === "decided") return [decided, paragraph, outcomesText(entry, language)].filter(Boolean).join(" · ");
  if (due !== undefined) {
    const days = daysBetween(today, due);
    const count = Math.abs(days);
    const sv = `${count} ${count === 1 ? "dag" : "dagar"} ${days < 0 ? "för sent" : "kvar"}`;
    const en = `${count} ${count === 1 ? "day" : "days"} ${days < 0 ? "late" : "left"}`;
    return language === "sv" ? `svar senast ${due} (${sv})` : `answer due ${due} (${en})`;
  }
  return raised ?? submitted ?? "";
}
