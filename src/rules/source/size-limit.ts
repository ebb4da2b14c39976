import { defineRule } from "../../ground/diagnostics/rule.ts";

export const sizeLimit = defineRule("size-limit", {
  severity: "error",
  why: {
    sv: "Gränserna är långt större än någon motion och skyddar mot filer som annars skulle låsa datorn.",
    en: "The limits are far above any motion and guard against files that would otherwise lock up the computer.",
  },
  messages: {
    file: {
      reason: { sv: "Filen är {size} stor; gränsen är {limit}", en: "The file is {size}; the limit is {limit}" },
      hint: {
        sv: "dela upp texten, och lägg bilder i egna filer",
        en: "divide the text, and put images into files of their own",
      },
    },
    nesting: {
      reason: {
        sv: "Listor, citat eller parenteser är nästlade i mer än {limit} nivåer",
        en: "Lists, quotations or brackets are nested more than {limit} levels deep",
      },
      hint: { sv: "skriv om stycket med färre nivåer", en: "rewrite the part with fewer levels" },
    },
    marks: {
      reason: {
        sv: "Texten har fler än {limit} tecken som styr utseendet (`*`, `_`, `[`, `]`, `<`, `&`, `\\` och grav accent) tätt intill varandra eller i allt",
        en: "The text has more than {limit} characters of markup (`*`, `_`, `[`, `]`, `<`, `&`, `\\` and grave accents) close together or in all",
      },
      hint: { sv: "dela upp texten", en: "divide the text" },
    },
    lines: {
      reason: { sv: "Brödtexten har fler än {limit} rader", en: "The body has more than {limit} lines" },
      hint: { sv: "lägg en del av texten i en bilaga", en: "put part of the text into an attachment" },
    },
    containers: {
      reason: {
        sv: "Brödtexten har fler än {limit} listpunkter, citat och fotnoter",
        en: "The body has more than {limit} list items, quotations and footnotes",
      },
      hint: { sv: "lägg en del av texten i en bilaga", en: "put part of the text into an attachment" },
    },
    "table-cells": {
      reason: { sv: "Tabellerna har fler än {limit} celler", en: "The tables have more than {limit} cells" },
      hint: { sv: "lägg tabellen i en bilaga", en: "put the table into an attachment" },
    },
    "table-columns": {
      reason: { sv: "Tabellen har fler än {limit} kolumner", en: "The table has more than {limit} columns" },
      hint: {
        sv: "dela upp tabellen, eller lägg den i en bilaga",
        en: "divide the table, or put it into an attachment",
      },
    },
    word: {
      reason: {
        sv: "Ett ord är längre än {limit} tecken",
        en: "A word is longer than {limit} characters",
      },
      hint: {
        sv: "skriv mellanslag mellan orden, eller lägg det som inte är text i en bilaga",
        en: "put spaces between the words, or put what is not text into an attachment",
      },
    },
    title: {
      reason: { sv: "Titeln är längre än {limit} tecken", en: "The title is longer than {limit} characters" },
      hint: {
        sv: "skriv en kort titel, och resten i brödtexten",
        en: "write a short title, and the rest in the body",
      },
    },
    "table-rows": {
      reason: { sv: "Tabellen har fler än {limit} rader", en: "The table has more than {limit} rows" },
      hint: { sv: "lägg tabellen i en bilaga", en: "put the table into an attachment" },
    },
    aliases: {
      reason: {
        sv: "`{found}` är en hänvisning i YAML (alias), som inte används här",
        en: "`{found}` is a reference in YAML (an alias), which is not used here",
      },
      hint: {
        sv: "skriv ut värdet; ska stjärnan vara text, sätt raka citattecken runt",
        en: "write the value out; if the asterisk is meant as text, put straight quotation marks around it",
      },
    },
    clauses: {
      reason: {
        sv: "Motionen har {count} att-satser; gränsen är {limit}",
        en: "The motion has {count} clauses; the limit is {limit}",
      },
      hint: { sv: "dela upp motionen", en: "divide the motion" },
    },
    questions: {
      reason: {
        sv: "Handlingen har {count} frågor; gränsen är {limit}",
        en: "The document has {count} questions; the limit is {limit}",
      },
      hint: { sv: "dela upp handlingen", en: "divide the document" },
    },
    signatories: {
      reason: {
        sv: "Motionen har {count} undertecknare; gränsen är {limit}",
        en: "The motion has {count} signatories; the limit is {limit}",
      },
      hint: { sv: "skriv partiet eller gruppen som undertecknare", en: "write the party or group as the signatory" },
    },
    image: {
      reason: { sv: "Bilden är {size}; gränsen är {limit}", en: "The image is {size}; the limit is {limit}" },
      hint: { sv: "spara bilden i mindre storlek", en: "save the image in a smaller size" },
    },
  },
});
