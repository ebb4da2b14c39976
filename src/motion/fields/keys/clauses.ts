import { limits } from "../../source/limits.ts";
import { printed } from "../appearance.ts";
import { field } from "../field-description.ts";

export const clauses = field({
  key: "att-satser",
  name: "clauses",
  type: { type: "clauses", most: limits.clauses, begin: "att " },
  from: "author",
  appears: printed,
  title: { sv: "Att-satser", en: "Proposals" },
  description: { sv: "Förslagen till beslut, ett per rad.", en: "The proposed decisions, one a line." },
  omitted: { sv: "ett fel, där typen kräver dem", en: "an error, where the kind needs them" },
  examples: ["att kommunen bygger 200 cykelplatser."],
  isProse: true,
  synonyms: ["att satser", "attsatser", "förslag", "yrkanden"],
});
