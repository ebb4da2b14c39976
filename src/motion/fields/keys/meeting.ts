import { officeData } from "../appearance.ts";
import { field } from "../field-description.ts";
import { date } from "../field-type.ts";

export const meeting = field({
  key: "sammanträde",
  name: "meeting",
  type: date,
  from: "office",
  appears: officeData,
  title: { sv: "Sammanträde", en: "Meeting" },
  description: {
    sv: "Dagen för det sammanträde som motionen är tänkt för. Gör att sista inlämningsdag kan räknas ut och sammanträdets motioner samlas.",
    en: "The day of the meeting it is meant for. Lets deadlines be checked, and the meeting's motions be collected.",
  },
  examples: ["2026-12-14"],
});
