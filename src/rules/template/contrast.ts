import { defineRule } from "../../ground/diagnostics/rule.ts";

export const contrast = defineRule("contrast", {
  severity: "warning",
  why: {
    sv: "Text ska gå att läsa även med nedsatt syn: minst 4,5 : 1 mellan text och papper, 3 : 1 för stor text (WCAG 2.1, 1.4.3).",
    en: "Text should be readable with poor sight too: at least 4.5 : 1 between text and paper, 3 : 1 for large text (WCAG 2.1, 1.4.3).",
  },
  messages: {
    low: {
      reason: {
        sv: "`{colour}` på vitt har kontrasten {ratio} : 1, och text behöver {least} : 1",
        en: "`{colour}` on white has a contrast of {ratio} : 1, and text needs {least} : 1",
      },
      hint: { sv: "välj en mörkare färg", en: "choose a darker colour" },
    },
  },
});
