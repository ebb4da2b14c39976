import { limits } from "../../source/limits.ts";
import { printed } from "../appearance.ts";
import { field } from "../field-description.ts";
import { text } from "../field-type.ts";

const body = field({
  key: "instans",
  name: "body",
  type: text,
  from: "author",
  appears: printed,
  title: { sv: "Instans", en: "Body" },
  description: {
    sv: "Den nämnd, styrelse eller församling som gruppens att-satser ställs till. Skrivs ut som den står, med kolon efter.",
    en: "The committee, board or assembly that the group's proposals are put to. Printed as it is written, with a colon.",
  },
  examples: ["Kommunstyrelsen"],
  isProse: true,
});

const ofGroup = field({
  key: "att-satser",
  name: "clauses",
  type: { type: "clauses", most: limits.clauses, begin: "att " },
  from: "author",
  appears: printed,
  title: { sv: "Gruppens att-satser", en: "The group's proposals" },
  description: {
    sv: "Gruppens förslag till beslut, ett per rad.",
    en: "The proposed decisions of the group, one a line.",
  },
  examples: ["att kommunen bygger 200 cykelplatser."],
  isProse: true,
});

export const clauses = field({
  key: "att-satser",
  name: "clauses",
  type: {
    type: "clauses",
    most: limits.clauses,
    begin: "att ",
    group: { type: "group", fields: [body, ofGroup], needs: ["body", "clauses"] },
  },
  from: "author",
  appears: printed,
  title: { sv: "Att-satser", en: "Proposals" },
  description: {
    sv: "Förslagen till beslut, ett per rad, eller grupper av `instans` och `att-satser` när de ställs till olika instanser.",
    en: "The proposed decisions, one a line; or groups of `instans` and `att-satser`, where they are put to different bodies.",
  },
  omitted: { sv: "ett fel, där typen kräver dem", en: "an error, where the kind needs them" },
  examples: ["att kommunen bygger 200 cykelplatser."],
  isProse: true,
  synonyms: ["att satser", "attsatser", "förslag", "yrkanden"],
});
