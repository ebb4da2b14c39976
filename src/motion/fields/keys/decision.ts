import type { Wording } from "../../../ground/diagnostics/rule.ts";
import { officeData } from "../appearance.ts";
import { field } from "../field-description.ts";
import { date as dateType, text } from "../field-type.ts";

/** How the council may decide. */
const outcomeChoices = [
  { value: "granted", word: { sv: "bifall", en: "granted" } },
  { value: "rejected", word: { sv: "avslag", en: "rejected" } },
  { value: "answered", word: { sv: "besvarad", en: "answered" } },
  { value: "writtenOff", word: { sv: "avskriven", en: "written off" } },
  { value: "withdrawn", word: { sv: "återkallad", en: "withdrawn" } },
] as const;

/** The words for each way to decide. */
export const outcomeWords = Object.fromEntries(outcomeChoices.map(({ value, word }) => [value, word])) as Readonly<
  Record<(typeof outcomeChoices)[number]["value"], Wording>
>;

const date = field({
  key: "datum",
  name: "date",
  type: dateType,
  from: "office",
  appears: officeData,
  title: { sv: "Datum", en: "Date" },
  description: { sv: "Dagen för beslutet.", en: "The day of the decision." },
  examples: ["2027-10-25"],
});

const paragraph = field({
  key: "paragraf",
  name: "paragraph",
  type: text,
  from: "office",
  appears: officeData,
  title: { sv: "Paragraf", en: "Paragraph" },
  description: { sv: "Beslutets paragraf i protokollet.", en: "The decision's paragraph in the minutes." },
  examples: ["§ 187"],
});

const outcomes = field({
  key: "utfall",
  name: "outcomes",
  type: {
    type: "one-or-more",
    item: {
      type: "choice",
      of: outcomeChoices,
    },
  },
  from: "office",
  appears: officeData,
  title: { sv: "Utfall", en: "Outcome" },
  description: {
    sv: "Ett utfall för hela motionen, eller ett för varje att-sats.",
    en: "One outcome of the whole motion, or one of each proposal.",
  },
});

export const decision = field({
  key: "beslut",
  name: "decision",
  type: { type: "group", fields: [date, paragraph, outcomes] },
  from: "office",
  appears: officeData,
  title: { sv: "Beslut", en: "Decision" },
  description: { sv: "Vad fullmäktige beslutade.", en: "What the council decided." },
});
