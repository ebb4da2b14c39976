import type { Wording } from "../../ground/diagnostics/rule.ts";
import { fieldColumns } from "../../motion/fields/columns.ts";
import { KINDS, type Kind } from "../../motion/kinds/kinds.ts";
import type { Status } from "./entry.ts";

export const statusWords: Readonly<Record<Status, Wording>> = {
  overdue: { sv: "försenad", en: "overdue" },
  raised: { sv: "väckt", en: "raised" },
  submitted: { sv: "inlämnad", en: "submitted" },
  written: { sv: "skriven", en: "written" },
  decided: { sv: "beslutad", en: "decided" },
};

export const kindWords = Object.fromEntries(
  KINDS.map(({ kind, names }) => [kind, { sv: names[0], en: kind }]),
) as Readonly<Record<Kind, Wording>>;

/** What the columns of the catalogue are called. */
export const columnWords = {
  ...fieldColumns,
  kind: { sv: "Typ", en: "Kind" },
  authority: { sv: "Kommun", en: "Kommun" },
  status: { sv: "Läge", en: "Status" },
  due: { sv: "Svar senast", en: "Answer due" },
  decided: { sv: "Beslut", en: "Decided" },
  outcomes: { sv: "Utfall", en: "Outcome" },
  source: { sv: "Källa", en: "Source" },
  files: { sv: "Filer", en: "Files" },
  way: { sv: "Väg", en: "Way" },
} as const satisfies Readonly<Record<string, Wording>>;

/** How many motions there are, and how many of them have waited too long for an answer. */
export function summaryOf(count: number, overdue: number, today: string): Wording {
  return {
    sv: `${count} ${count === 1 ? "motion" : "motioner"}, ${overdue} ${overdue === 1 ? "försenad" : "försenade"} den ${today}`,
    en: `${count} ${count === 1 ? "motion" : "motions"}, ${overdue} overdue on ${today}`,
  };
}
