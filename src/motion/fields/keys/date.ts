import { printed } from "../appearance.ts";
import { field } from "../field-description.ts";
import { date as dateType } from "../field-type.ts";

export const date = field({
  key: "datum",
  name: "date",
  type: dateType,
  from: "author",
  appears: printed,
  title: { sv: "Datum", en: "Date" },
  description: { sv: "Dokumentets datum, år-månad-dag.", en: "Date of the document, year-month-day." },
  omitted: { sv: "en varning; filerna får då inget datum", en: "a warning; the files then carry no date" },
  examples: ["2026-11-23"],
  synonyms: ["date"],
  column: { sv: "Datum", en: "Date" },
});
