import { limits } from "../../source/limits.ts";
import { printed } from "../appearance.ts";
import { field } from "../field-description.ts";

export const questions = field({
  key: "frågor",
  name: "questions",
  type: { type: "clauses", most: limits.clauses, begin: "" },
  from: "author",
  appears: printed,
  title: { sv: "Frågor", en: "Questions" },
  description: {
    sv: "Frågorna i en interpellation eller fråga, en per rad, i stället för att-satser.",
    en: "The questions of an interpellation or a fråga, one a line, in place of proposals.",
  },
  omitted: { sv: "ett fel, där typen kräver dem", en: "an error, where the kind needs them" },
  examples: ["Hur många cykelplatser planeras?"],
  isProse: true,
});
