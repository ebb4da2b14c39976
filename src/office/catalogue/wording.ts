import type { Wording } from "../../ground/diagnostics/rule.ts";
import type { Kind } from "../../motion/kinds/kinds.ts";
import type { DecisionOutcome } from "../../motion/motion.ts";
import type { Status } from "./entry.ts";

export const statusWords: Readonly<Record<Status, Wording>> = {
  overdue: { sv: "försenad", en: "overdue" },
  raised: { sv: "väckt", en: "raised" },
  submitted: { sv: "inlämnad", en: "submitted" },
  written: { sv: "skriven", en: "written" },
  decided: { sv: "beslutad", en: "decided" },
};

export const outcomeWords: Readonly<Record<DecisionOutcome, Wording>> = {
  granted: { sv: "bifall", en: "granted" },
  rejected: { sv: "avslag", en: "rejected" },
  answered: { sv: "besvarad", en: "answered" },
  writtenOff: { sv: "avskriven", en: "written off" },
  withdrawn: { sv: "återkallad", en: "withdrawn" },
};

export const kindWords: Readonly<Record<Kind, Wording>> = {
  motion: { sv: "motion", en: "motion" },
  interpellation: { sv: "interpellation", en: "interpellation" },
  question: { sv: "fråga", en: "question" },
  proposal: { sv: "yrkande", en: "proposal" },
  amendment: { sv: "ändringsyrkande", en: "amendment" },
  addition: { sv: "tilläggsyrkande", en: "addition" },
  reservation: { sv: "reservation", en: "reservation" },
  statement: { sv: "särskilt yttrande", en: "statement" },
};

/** What the columns of the catalogue are called. */
export const columnWords = {
  title: { sv: "Titel", en: "Title" },
  kind: { sv: "Typ", en: "Kind" },
  authority: { sv: "Kommun", en: "Kommun" },
  date: { sv: "Datum", en: "Date" },
  signatories: { sv: "Undertecknare", en: "Signatories" },
  status: { sv: "Läge", en: "Status" },
  submitted: { sv: "Inlämnad", en: "Submitted" },
  raised: { sv: "Väckt", en: "Raised" },
  due: { sv: "Svar senast", en: "Answer due" },
  decided: { sv: "Beslut", en: "Decided" },
  outcomes: { sv: "Utfall", en: "Outcome" },
  caseNumbers: { sv: "Diarienummer", en: "Case number" },
  publicNumber: { sv: "Löpnummer", en: "Public number" },
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
