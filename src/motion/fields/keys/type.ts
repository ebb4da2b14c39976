import { KINDS } from "../../kinds/kinds.ts";
import { setting } from "../appearance.ts";
import { field } from "../field-description.ts";

/** Templates print the kind's own name. */
export const type = field({
  key: "typ",
  name: "type",
  type: { type: "text", among: KINDS.flatMap(({ names }) => names) },
  from: "author",
  appears: [...setting, "template"],
  title: { sv: "Typ", en: "Kind" },
  description: { sv: "Dokumentets slag.", en: "Kind of document." },
  omitted: { sv: "motion", en: "`motion`" },
  examples: KINDS.map(({ names }) => names[0]),
  synonyms: ["type"],
  suggestions: KINDS.map(({ names }) => names[0]),
});
