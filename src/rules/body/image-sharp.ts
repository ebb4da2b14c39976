import { defineRule } from "../../ground/diagnostics/rule.ts";

export const imageSharp = defineRule("image-sharp", {
  severity: "warning",
  why: {
    sv: "En bild med färre än 150 bildpunkter per tum ser suddig ut på papper, och text i den går knappt att läsa.",
    en: "An image of less than 150 dots per inch looks blurred on paper, and text in it can hardly be read.",
  },
  messages: {
    blurred: {
      reason: {
        sv: "Bilden `{file}` blir suddig: {dpi} bildpunkter per tum i den storlek den trycks",
        en: "The image `{file}` becomes blurred: {dpi} dots per inch at the size it is printed",
      },
      hint: {
        sv: "använd en bild som är minst {pixels} bildpunkter bred",
        en: "use an image that is at least {pixels} pixels wide",
      },
    },
  },
});
