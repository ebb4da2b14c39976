import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionRule } from "../motion-rule.ts";

export const attachmentAllowed = defineRule("attachment-allowed", {
  severity: "error",
  why: {
    sv: "Några kommuner tar inte emot bilagor till motioner. En sådan motion kan skickas tillbaka.",
    en: "Some kommuner take no attachments to motions. Such a motion may be sent back.",
  },
  messages: {
    forbidden: {
      reason: {
        sv: "{kommun} tar inte emot bilagor till motioner",
        en: "{kommun} takes no attachments to motions",
      },
      hint: {
        sv: "flytta in det viktiga i brödtexten och ta bort `bilagor:`",
        en: "move what matters into the body and remove `bilagor:`",
      },
    },
  },
});

/** No attachments to motions where the kommun takes none. The sources speak of motions, not of what is handed in on an item. */
export const checkAttachmentAllowed: MotionRule = ({ kind, attachments, keys }, { kommun }) => {
  const rule = kommun?.rules.attachments;
  const [first] = attachments;
  if (kind?.kind !== "motion" || kommun === undefined || rule?.value !== "forbidden" || first === undefined) return [];
  const place = keys.get("bilagor") ?? placeOf(first.file);
  return [problem(attachmentAllowed, "forbidden", place, { values: { kommun: kommun.name }, url: rule.source })];
};
