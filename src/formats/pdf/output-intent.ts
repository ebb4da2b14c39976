import { base64Bytes } from "../../ground/text/base64.ts";
import { asciiString, type PdfObjects, type Value } from "./objects.ts";
import { srgbProfile } from "./srgb-profile.generated.ts";

/** What the file's colours mean. Reference: ISO 19005-2, 6.2.3; ISO 32000-1, 14.11.5. */
export function outputIntent(objects: PdfObjects): Value {
  const profile = base64Bytes(srgbProfile);
  return {
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: asciiString("sRGB"),
    Info: asciiString("sRGB IEC61966-2.1"),
    DestOutputProfile: objects.addStream({ N: 3, Filter: "FlateDecode" }, profile),
  };
}
