import { officeData } from "../appearance.ts";
import { field } from "../field-description.ts";
import { date } from "../field-type.ts";

export const raised = field({
  key: "väckt",
  name: "raised",
  type: date,
  from: "office",
  appears: officeData,
  title: { sv: "Väckt", en: "Raised" },
  description: {
    sv: "Dagen då motionen väcktes i fullmäktige. Svaret bör komma inom ett år.",
    en: "The day the motion was raised in the council. The answer is due within a year.",
  },
  examples: ["2026-12-14"],
  column: { sv: "Väckt", en: "Raised" },
});
