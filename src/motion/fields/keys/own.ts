import { privateData } from "../appearance.ts";
import { field } from "../field-description.ts";

export const own = field({
  key: "eget",
  name: "own",
  type: { type: "anything" },
  from: "office",
  appears: privateData,
  title: { sv: "Eget", en: "Your own" },
  description: { sv: "Egna uppgifter. Skrivs aldrig ut.", en: "Anything of your own. Never printed." },
});
