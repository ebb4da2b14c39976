import { officeData } from "../appearance.ts";
import { field } from "../field-description.ts";
import { text } from "../field-type.ts";

export const caseNumbers = field({
  key: "diarienummer",
  name: "caseNumbers",
  type: { type: "one-or-more", item: text },
  from: "office",
  appears: officeData,
  title: { sv: "Diarienummer", en: "Case numbers" },
  description: { sv: "Motionens diarienummer, ett eller flera.", en: "The motion's case numbers, one or several." },
  examples: ["KS-2026-00123"],
  synonyms: ["dnr"],
  column: { sv: "Diarienummer", en: "Case number" },
});
