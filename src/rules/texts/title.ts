import type { Rule } from "../../ground/diagnostics/rule.ts";

export const titleRules = {
  "title-present": {
    severity: "error",
    why: {
      sv: "Titeln är det som registreras och står på föredragningslistan. Den är också dokumentets enda huvudrubrik.",
      en: "The title is what is registered and stands on the agenda. It is also the only main heading of the document.",
    },
    messages: {
      missing: {
        reason: { sv: "Titel saknas", en: "Missing title" },
        hint: { sv: "lägg till en rad `titel: …`", en: "add a line `titel: …`" },
      },
      "in-body": {
        reason: {
          sv: "Titeln står i brödtexten, inte i fältet `titel`",
          en: "The title stands in the body, not in the field `titel`",
        },
        hint: { sv: "flytta den: `titel: {heading}`", en: "move it: `titel: {heading}`" },
      },
    },
  },
  "title-short": {
    severity: "warning",
    why: {
      sv: "Långa titlar kortas av registratorn och i föredragningslistan, och då är orden inte längre dina.",
      en: "Long titles are shortened by the registrar and on the agenda, and then the words are no longer yours.",
    },
    messages: {
      long: {
        reason: {
          sv: "Titeln är {count} tecken lång; över {limit} brukar den kortas av andra",
          en: "The title is {count} characters long; above {limit} others tend to shorten it",
        },
        hint: {
          sv: "säg vad motionen gäller, och lägg skälen i brödtexten",
          en: "say what the motion is about, and put the reasons into the body",
        },
      },
    },
  },
  "title-neutral": {
    severity: "info",
    why: {
      sv: "En titel som argumenterar byts ofta mot en saklig när ärendet registreras.",
      en: "A title that argues is often replaced by a plain one when the case is registered.",
    },
    messages: {
      exclamation: {
        reason: { sv: "Utropstecken i titeln", en: "Exclamation mark in the title" },
        hint: { sv: "en saklig titel får oftare stå kvar", en: "a plain title is more often kept" },
      },
      capitals: {
        reason: { sv: "Titeln är skriven med versaler", en: "The title is written in capitals" },
        hint: {
          sv: "skriv den med små bokstäver; utseendet kommer från mallen",
          en: "write it in small letters; the look comes from the template",
        },
      },
      loaded: {
        reason: { sv: "`{word}` värderar snarare än beskriver", en: "`{word}` judges rather than describes" },
        hint: {
          sv: "säg vad motionen gäller, och lägg omdömet i brödtexten",
          en: "say what the motion is about, and put the judgement into the body",
        },
      },
    },
  },
  "date-present": {
    severity: "warning",
    why: {
      sv: "Datumet skiljer versioner åt och gör att inlämningstider kan kontrolleras.",
      en: "The date tells versions apart and lets deadlines be checked.",
    },
    messages: {
      missing: {
        reason: { sv: "Datum saknas", en: "Missing date" },
        hint: {
          sv: "lägg till en rad `datum: 2026-11-23` med rätt dag",
          en: "add a line `datum: 2026-11-23` with the right day",
        },
      },
    },
  },
  "date-valid": {
    severity: "error",
    why: {
      sv: "Datum skrivs år-månad-dag, så att de kan jämföras och inte kan missförstås.",
      en: "Dates are written year-month-day, so that they can be compared and cannot be misunderstood.",
    },
    messages: {
      "no-such-day": {
        reason: { sv: "Dagen `{value}` finns inte", en: "There is no day `{value}`" },
        hint: { sv: "se efter i kalendern", en: "look in the calendar" },
      },
      form: {
        reason: { sv: "`{value}` är inte skrivet som år-månad-dag", en: "`{value}` is not written as year-month-day" },
        hint: { sv: "skriv `{expected}`", en: "write `{expected}`" },
      },
      unreadable: {
        reason: { sv: "`{value}` är inget datum", en: "`{value}` is not a date" },
        hint: { sv: "skriv år, månad och dag, som `2026-11-23`", en: "write year, month and day, as in `2026-11-23`" },
      },
    },
  },
  "date-order": {
    severity: "warning",
    why: {
      sv: "En motion skrivs, lämnas in, väcks och beslutas, i den ordningen. Datum i annan ordning är oftast skrivfel.",
      en: "A motion is written, handed in, raised and decided on, in that order. Dates in another order are mostly slips.",
    },
    messages: {
      before: {
        reason: {
          sv: "`{key}`, {date}, är före `{earlierKey}`, {earlierDate}",
          en: "`{key}`, {date}, is before `{earlierKey}`, {earlierDate}",
        },
        hint: { sv: "rätta det ena datumet", en: "correct one of the dates" },
      },
    },
  },
  "place-present": {
    severity: "info",
    why: {
      sv: "Ort och datum brukar stå tillsammans vid underskriften.",
      en: "Place and date commonly stand together by the signature.",
    },
    messages: {
      missing: {
        reason: { sv: "Ort saknas", en: "Missing place" },
        hint: { sv: "lägg till en rad `ort: …`", en: "add a line `ort: …`" },
      },
    },
  },
} as const satisfies Record<string, Rule>;
