import { defineRule } from "../../ground/diagnostics/rule.ts";

export const markupKnown = defineRule("markup-known", {
  severity: "error",
  why: {
    sv: "Mallen skriver XML med ett litet antal element, med samma namn som i HTML. Bara det som är känt kan få rätt plats i PDF och Word.",
    en: "A template writes XML with a small number of elements, named as in HTML. Only what is known can get its right place in PDF and Word.",
  },
  messages: {
    malformed: {
      reason: {
        sv: "Mallens XML går inte att läsa: {detail}",
        en: "The XML of the template cannot be read: {detail}",
      },
      hint: {
        sv: "se efter att varje tagg stängs, i rätt ordning",
        en: "see that each tag is closed, in the right order",
      },
    },
    element: {
      reason: { sv: "Okänt element `<{name}>`", en: "Unknown element `<{name}>`" },
      hint: { sv: "kända element är {known}", en: "known elements are {known}" },
    },
    "element-near": {
      reason: { sv: "Okänt element `<{name}>`", en: "Unknown element `<{name}>`" },
      hint: { sv: "menar du `<{near}>`?", en: "do you mean `<{near}>`?" },
    },
    attribute: {
      reason: { sv: "`<{element}>` har inget attribut `{name}`", en: "`<{element}>` has no attribute `{name}`" },
    },
    value: {
      reason: { sv: "`{value}` är inget värde för `{name}`", en: "`{value}` is no value of `{name}`" },
      hint: { sv: "välj {known}", en: "choose {known}" },
    },
    nesting: {
      reason: { sv: "`<{name}>` kan inte stå i `<{parent}>`", en: "`<{name}>` cannot stand in `<{parent}>`" },
    },
    text: {
      reason: { sv: "Text kan inte stå direkt i `<{parent}>`", en: "Text cannot stand directly in `<{parent}>`" },
      hint: { sv: "sätt `<p>` runt texten", en: "put `<p>` around the text" },
    },
    root: {
      reason: {
        sv: "En mall ska ha ett enda yttersta element, `<document>`",
        en: "A template has one outermost element, `<document>`",
      },
    },
    missing: {
      reason: {
        sv: "Mallen visar inte `<{name}>`, och motionen har sådant att visa",
        en: "The template does not show `<{name}>`, and the motion has something to show there",
      },
      hint: { sv: "lägg till `<{name}/>`", en: "add `<{name}/>`" },
    },
    "no-title": {
      reason: { sv: "Mallen har ingen titel `<h1>`", en: "The template has no title `<h1>`" },
      hint: { sv: "lägg till `<h1>{{titel}}</h1>`", en: "add `<h1>{{titel}}</h1>`" },
    },
    elsewhere: {
      reason: {
        sv: "`<{name}>` hör inte hemma i den här filen",
        en: "`<{name}>` does not belong in this file",
      },
      hint: {
        sv: "`<contents-list/>` hör till samling.hbs, de andra delarna till motionerna",
        en: "`<contents-list/>` is for samling.hbs, the other parts for motions",
      },
    },
    twice: { reason: { sv: "`<{name}>` får bara stå en gång", en: "`<{name}>` may stand only once" } },
    link: {
      reason: {
        sv: "`{url}` är ingen adress som börjar med http, https eller mailto",
        en: "`{url}` is no address that begins with http, https or mailto",
      },
    },
  },
});
