import { officeData } from "../appearance.ts";
import { field } from "../field-description.ts";
import { text } from "../field-type.ts";

export const publicNumber = field({
  key: "löpnummer",
  name: "publicNumber",
  type: text,
  from: "office",
  appears: officeData,
  title: { sv: "Löpnummer", en: "Public number" },
  description: { sv: "Kommunens offentliga nummer på motionen.", en: "The kommun's public number of the motion." },
  examples: ["5/2026"],
  column: { sv: "Löpnummer", en: "Public number" },
});
