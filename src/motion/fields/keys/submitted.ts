import { officeData } from "../appearance.ts";
import { field } from "../field-description.ts";
import { date } from "../field-type.ts";

export const submitted = field({
  key: "inlämnad",
  name: "submitted",
  type: date,
  from: "office",
  appears: officeData,
  title: { sv: "Inlämnad", en: "Submitted" },
  description: {
    sv: "Dagen då motionen lämnades in. Skrivs in efteråt.",
    en: "The day the motion was handed in. Noted afterwards.",
  },
  examples: ["2026-11-24"],
  column: { sv: "Inlämnad", en: "Submitted" },
});
