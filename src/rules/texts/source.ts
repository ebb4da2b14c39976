import type { Rule } from "../../ground/diagnostics/rule.ts";

export const sourceRules = {
  "front-matter-present": {
    severity: "error",
    why: {
      sv: "Uppgifterna om motionen (titel, datum, att-satser, undertecknare) står överst i filen mellan två rader med `---`. Utan dem finns inget att bygga.",
      en: "What the program must know of the motion (title, date, clauses, signatories) stands at the top of the file between two lines of `---`. Without it there is nothing to build.",
    },
    messages: {
      missing: {
        reason: { sv: "Filen saknar uppgifter om motionen", en: "The file has no front matter" },
        hint: {
          sv: "låt filen börja med en rad `---`, sedan `titel: …` och de andra uppgifterna, sedan en rad `---` till",
          en: "let the file begin with a line `---`, then `titel: …` and the other fields, then another line `---`",
        },
      },
      "not-first": {
        reason: {
          sv: "Uppgifterna om motionen står inte först i filen",
          en: "The front matter does not stand first in the file",
        },
        hint: {
          sv: "ta bort det som står före den första raden `---`",
          en: "remove what stands before the first line `---`",
        },
      },
      "other-dashes": {
        reason: {
          sv: "Filen börjar med `{found}`, men ska börja med tre bindestreck",
          en: "The file begins with `{found}`, but should begin with three hyphens",
        },
        hint: { sv: "skriv `---` på en egen rad", en: "write `---` on a line of its own" },
      },
      unclosed: {
        reason: {
          sv: "Uppgifterna om motionen avslutas aldrig",
          en: "The front matter is never closed",
        },
        hint: {
          sv: "skriv en rad `---` mellan uppgifterna och brödtexten",
          en: "write a line `---` between the fields and the body",
        },
      },
    },
  },
  "yaml-parses": {
    severity: "error",
    why: {
      sv: "Uppgifterna överst i filen skrivs i YAML: ett fält, ett kolon, ett mellanslag, ett värde. Det som inte går att läsa kan inte komma med i motionen.",
      en: "The fields at the top of the file are written in YAML: a field, a colon, a space, a value. What cannot be read cannot come into the motion.",
    },
    messages: {
      "colon-in-value": {
        reason: { sv: "Ett kolon inne i värdet för `{key}`", en: "A colon inside the value of `{key}`" },
        hint: {
          sv: "sätt raka citattecken runt värdet: {example}",
          en: "put straight quotation marks around the value: {example}",
        },
      },
      "space-after-colon": {
        reason: { sv: "Mellanslag saknas efter kolonet i `{key}:`", en: "Missing space after the colon in `{key}:`" },
        hint: { sv: "skriv `{key}: ` och sedan värdet", en: "write `{key}: ` and then the value" },
      },
      "colon-missing": {
        reason: { sv: "Kolon saknas efter `{key}`", en: "Missing colon after `{key}`" },
        hint: { sv: "skriv `{key}: ` och sedan värdet", en: "write `{key}: ` and then the value" },
      },
      tab: {
        reason: { sv: "En tabb i början av raden", en: "A tab at the start of the line" },
        hint: {
          sv: "dra in rader med mellanslag, två för varje nivå",
          en: "indent lines with spaces, two for each level",
        },
      },
      "typographic-quotes": {
        reason: {
          sv: "Typografiska citattecken, {quotes}, runt värdet för `{key}`",
          en: "Typographic quotation marks, {quotes}, around the value of `{key}`",
        },
        hint: {
          sv: 'använd raka citattecken runt värdet ("…"), eller inga alls',
          en: 'use straight quotation marks around the value ("…"), or none at all',
        },
      },
      "quote-at-end": {
        reason: {
          sv: "Ett citattecken i slutet av värdet men inget i början",
          en: "A quotation mark at the end of the value but none at its start",
        },
        hint: {
          sv: "ta bort citattecknet, eller sätt ett i början också",
          en: "remove the quotation mark, or put one at the start too",
        },
      },
      "quote-unclosed": {
        reason: {
          sv: "Citattecknet i början av värdet avslutas aldrig",
          en: "The quotation mark at the start of the value is never closed",
        },
        hint: {
          sv: "sätt ett likadant citattecken i slutet av värdet",
          en: "put the same quotation mark at the end of the value",
        },
      },
      "text-after-quote": {
        reason: { sv: "Text efter det avslutande citattecknet", en: "Text after the closing quotation mark" },
        hint: {
          sv: "sätt enkla raka citattecken ('…') runt hela värdet, eller ta bort citattecknen",
          en: "put single straight quotation marks ('…') around the whole value, or remove the quotation marks",
        },
      },
      "dash-missing": {
        reason: { sv: "Bindestreck saknas före punkten i `{key}`", en: "Missing hyphen before the item of `{key}`" },
        hint: { sv: "börja varje punkt i listan med `- `", en: "begin each item of the list with `- `" },
      },
      "dash-space": {
        reason: { sv: "Mellanslag saknas efter bindestrecket", en: "Missing space after the hyphen" },
        hint: { sv: "skriv `- ` före varje punkt", en: "write `- ` before each item" },
      },
      "other-bullet": {
        reason: { sv: "Punkten i `{key}` börjar med `{bullet}`", en: "The item of `{key}` begins with `{bullet}`" },
        hint: {
          sv: "börja varje punkt i listan med bindestreck och mellanslag, `- `",
          en: "begin each item of the list with a hyphen and a space, `- `",
        },
      },
      "item-indented": {
        reason: {
          sv: "Punkten är inte indragen som listans andra punkter",
          en: "The item is not indented like the other items of the list",
        },
        hint: {
          sv: "låt alla bindestreck i listan stå rakt under varandra",
          en: "let all hyphens of the list stand right below one another",
        },
      },
      indentation: {
        reason: {
          sv: "Raden är indragen på ett sätt som inte stämmer med raderna ovanför",
          en: "The line is indented in a way that does not fit the lines above",
        },
        hint: {
          sv: "låt fält på samma nivå börja i samma kolumn",
          en: "let fields of the same level begin in the same column",
        },
      },
      "special-start": {
        reason: {
          sv: "Värdet för `{key}` börjar med `{character}`, som har en särskild betydelse i YAML",
          en: "The value of `{key}` begins with `{character}`, which means something special in YAML",
        },
        hint: {
          sv: "sätt raka citattecken runt värdet: {example}",
          en: "put straight quotation marks around the value: {example}",
        },
      },
      "bracket-unclosed": {
        reason: { sv: "`{bracket}` avslutas aldrig", en: "`{bracket}` is never closed" },
        hint: {
          sv: "avsluta med `{closing}`, eller skriv en punkt eller ett fält på varje rad i stället",
          en: "close it with `{closing}`, or write one item or field a line instead",
        },
      },
      escape: {
        reason: {
          sv: "`{escape}` betyder ingenting mellan dubbla citattecken",
          en: "`{escape}` means nothing between double quotation marks",
        },
        hint: {
          sv: "skriv `\\\\` för ett omvänt snedstreck, eller använd enkla citattecken ('…')",
          en: "write `\\\\` for a backslash, or use single quotation marks ('…')",
        },
      },
      "anchor-or-tag": {
        reason: {
          sv: "`{found}` är ett ankare eller en tagg i YAML, som inte används här",
          en: "`{found}` is an anchor or a tag of YAML, which are not used here",
        },
        hint: {
          sv: "ska det vara text, sätt raka citattecken runt värdet",
          en: "if it is meant as text, put straight quotation marks around the value",
        },
      },
      "document-marker": {
        reason: {
          sv: "`{found}` skiljer dokument åt i YAML, som inte används här",
          en: "`{found}` separates documents in YAML, which is not used here",
        },
        hint: { sv: "ta bort raden", en: "remove the line" },
      },
      "not-fields": {
        reason: {
          sv: "Uppgifterna om motionen är inte fält med värden",
          en: "The front matter is not fields with values",
        },
        hint: {
          sv: "skriv varje uppgift som `fält: värde` på en egen rad",
          en: "write each as `field: value` on a line of its own",
        },
      },
      "text-among-fields": {
        reason: {
          sv: "Här börjar löpande text, fast uppgifterna inte är avslutade",
          en: "Running text begins here, though the front matter is not closed",
        },
        hint: {
          sv: "skriv en rad `---` före texten",
          en: "write a line `---` before the text",
        },
      },
      unreadable: {
        reason: { sv: "Raden går inte att läsa som YAML", en: "The line cannot be read as YAML" },
        hint: {
          sv: "skriv `fält: värde`, och raka citattecken runt värden med särskilda tecken",
          en: "write `field: value`, and straight quotation marks around values with special characters",
        },
      },
    },
  },
  "yaml-keys-unique": {
    severity: "error",
    why: {
      sv: "Står ett fält två gånger går det inte att veta vilket som gäller.",
      en: "When a field stands twice, nobody can know which one holds.",
    },
    messages: {
      duplicate: {
        reason: { sv: "`{key}` står redan på rad {line}", en: "`{key}` stands already on line {line}" },
        hint: { sv: "ta bort det ena, eller slå ihop dem", en: "remove one of them, or join them" },
      },
    },
  },
  "yaml-quotes-needed": {
    severity: "warning",
    why: {
      sv: "Löpande text utan citattecken läses här som den står. Andra program som läser YAML skulle däremot klippa av den, missförstå den eller vägra läsa den.",
      en: "Running text without quotation marks is read here as it stands. Other programs that read YAML would cut it, misunderstand it or refuse it.",
    },
    messages: {
      colon: {
        reason: {
          sv: "Texten innehåller ett kolon och behöver citattecken",
          en: "The text has a colon in it and needs quotation marks",
        },
        hint: {
          sv: "sätt raka citattecken runt hela texten; `yrka fix` gör det",
          en: "put straight quotation marks around the whole text; `yrka fix` does it",
        },
      },
      continuation: {
        reason: {
          sv: "Raden läses som en fortsättning på texten ovanför, fast den ser ut som fältet `{key}`",
          en: "The line is read as going on with the text above, though it looks like the field `{key}`",
        },
        hint: {
          sv: "är det ett eget fält, ta bort indragningen; annars sätt raka citattecken runt hela texten",
          en: "if it is a field of its own, remove the indentation; otherwise put straight quotation marks around the whole text",
        },
      },
      hash: {
        reason: {
          sv: "`#` efter ett mellanslag börjar en kommentar i YAML; texten behöver citattecken",
          en: "`#` after a space begins a comment in YAML; the text needs quotation marks",
        },
        hint: {
          sv: "sätt raka citattecken runt hela texten (`yrka fix` gör det); en kommentar skrivs på en egen rad",
          en: "put straight quotation marks around the whole text (`yrka fix` does it); a comment is written on a line of its own",
        },
      },
      start: {
        reason: {
          sv: "Text som börjar med `{character}` behöver citattecken",
          en: "Text that begins with `{character}` needs quotation marks",
        },
        hint: {
          sv: "sätt raka citattecken runt hela texten; `yrka fix` gör det",
          en: "put straight quotation marks around the whole text; `yrka fix` does it",
        },
      },
      quote: {
        reason: {
          sv: "Citattecknet avslutas innan texten är slut; hela texten behöver citattecken",
          en: "The quotation mark closes before the text ends; the whole text needs quotation marks",
        },
        hint: {
          sv: "sätt enkla raka citattecken ('…') runt hela texten; `yrka fix` gör det",
          en: "put single straight quotation marks ('…') around the whole text; `yrka fix` does it",
        },
      },
    },
  },
  "fields-known": {
    severity: "error",
    why: {
      sv: "Ett fält som programmet inte känner till kan vara ett felstavat fält, och då skulle det som står där saknas i motionen utan att någon märker det.",
      en: "A field the program does not know may be a misspelt one, and what stands there would then be missing from the motion without anyone noticing.",
    },
    messages: {
      nearest: {
        reason: {
          sv: "Okänt fält `{key}`; menade du `{nearest}`?",
          en: "Unknown field `{key}`; did you mean `{nearest}`?",
        },
        hint: {
          sv: "skriv `{nearest}:`; egna uppgifter får stå under `eget:`",
          en: "write `{nearest}:`; notes of your own may stand under `eget:`",
        },
      },
      unknown: {
        reason: { sv: "Okänt fält `{key}`", en: "Unknown field `{key}`" },
        hint: {
          sv: "fält som finns: {known}; egna uppgifter får stå under `eget:`",
          en: "fields there are: {known}; notes of your own may stand under `eget:`",
        },
      },
      elsewhere: {
        reason: { sv: "`{key}` hör hemma under `{parent}`", en: "`{key}` belongs under `{parent}`" },
        hint: {
          sv: "flytta raden och dra in den under `{parent}:`",
          en: "move the line and indent it under `{parent}:`",
        },
      },
      "other-kind": {
        reason: { sv: "`{key}` används inte i typen {kind}", en: "`{key}` is not used in the kind {kind}" },
        hint: {
          sv: "skriv `{instead}:` i stället, eller välj en annan `typ:`",
          en: "write `{instead}:` instead, or choose another `typ:`",
        },
      },
    },
  },
  "fields-typed": {
    severity: "error",
    why: {
      sv: "Varje fält har sin form: en text, en lista, ett datum eller underfält. Bara då kan värdet hamna rätt i dokumentet.",
      en: "Each field has its form: a text, a list, a date or fields of its own. Only then can the value get to its place in the document.",
    },
    messages: {
      "not-text": {
        reason: { sv: "`{key}` ska vara en text", en: "`{key}` should be a text" },
        hint: { sv: "skriv värdet på samma rad: `{key}: …`", en: "write the value on the same line: `{key}: …`" },
      },
      "not-list": {
        reason: { sv: "`{key}` ska vara en lista", en: "`{key}` should be a list" },
        hint: {
          sv: "skriv varje punkt på en egen rad som börjar med `- `",
          en: "write each item on a line of its own that begins with `- `",
        },
      },
      "not-text-or-list": {
        reason: {
          sv: "`{key}` ska vara en text eller en lista av texter",
          en: "`{key}` should be a text or a list of texts",
        },
        hint: {
          sv: "skriv `{key}: …`, eller en punkt på varje rad med `- ` framför",
          en: "write `{key}: …`, or one item a line with `- ` before it",
        },
      },
      "not-map": {
        reason: { sv: "`{key}` ska ha egna fält: {fields}", en: "`{key}` should have fields of its own: {fields}" },
        hint: { sv: "skriv till exempel {example}", en: "write for instance {example}" },
      },
      "item-not-text": {
        reason: { sv: "Punkten i `{key}` ska vara en text", en: "The item of `{key}` should be a text" },
        hint: {
          sv: "skriv hela texten efter `- `, med raka citattecken runt om den innehåller särskilda tecken",
          en: "write the whole text after `- `, with straight quotation marks around it if it has special characters in it",
        },
      },
      "item-not-map": {
        reason: {
          sv: "Punkten i `{key}` ska ha egna fält: {fields}",
          en: "The item of `{key}` should have fields of its own: {fields}",
        },
        hint: { sv: "skriv till exempel {example}", en: "write for instance {example}" },
      },
      empty: {
        reason: { sv: "`{key}` saknar värde", en: "`{key}` has no value" },
        hint: {
          sv: "skriv värdet efter kolonet, eller ta bort raden",
          en: "write the value after the colon, or remove the line",
        },
      },
      "item-empty": {
        reason: { sv: "Punkten i `{key}` är tom", en: "The item of `{key}` is empty" },
        hint: {
          sv: "skriv texten efter `- `, eller ta bort raden",
          en: "write the text after `- `, or remove the line",
        },
      },
      "not-one-of": {
        reason: { sv: "`{value}` är inget giltigt värde för `{key}`", en: "`{value}` is not a valid value of `{key}`" },
        hint: { sv: "välj något av {allowed}", en: "choose one of {allowed}" },
      },
      "nearest-of": {
        reason: {
          sv: "`{value}` är inget giltigt värde för `{key}`; menade du `{nearest}`?",
          en: "`{value}` is not a valid value of `{key}`; did you mean `{nearest}`?",
        },
        hint: { sv: "välj något av {allowed}", en: "choose one of {allowed}" },
      },
      missing: {
        reason: { sv: "`{key}` saknas här", en: "`{key}` is missing here" },
        hint: { sv: "lägg till en rad `{key}: …`", en: "add a line `{key}: …`" },
      },
    },
  },
  "file-is-utf8": {
    severity: "error",
    why: {
      sv: "Filen måste vara sparad i UTF-8. I andra teckenkodningar blir å, ä och ö fel, och ingen kan säkert veta vad som skulle ha stått.",
      en: "The file must be saved in UTF-8. In other encodings letters such as å, ä and ö go wrong, and nobody can be sure what should have stood there.",
    },
    messages: {
      "windows-1252": {
        reason: {
          sv: "Filen är sparad i Windows-1252 (ANSI), inte UTF-8; det märks först på rad {line}, vid `{text}`",
          en: "The file is saved in Windows-1252 (ANSI), not UTF-8; it shows first on line {line}, at `{text}`",
        },
        hint: {
          sv: "öppna filen i Anteckningar, välj Arkiv > Spara som och sätt Kodning till UTF-8; i VS Code: klicka på kodningen längst ned, öppna om med Windows 1252 och spara med UTF-8",
          en: "open the file in Notepad, choose File > Save as and set Encoding to UTF-8; in VS Code: click the encoding at the bottom, reopen with Windows 1252 and save with UTF-8",
        },
      },
      "utf-16": {
        reason: {
          sv: "Filen är sparad i UTF-16 (Unicode), inte UTF-8",
          en: "The file is saved in UTF-16 (Unicode), not UTF-8",
        },
        hint: {
          sv: "öppna filen i Anteckningar, välj Arkiv > Spara som och sätt Kodning till UTF-8",
          en: "open the file in Notepad, choose File > Save as and set Encoding to UTF-8",
        },
      },
      "not-text": {
        reason: { sv: "Filen är ingen textfil utan {format}", en: "The file is not a text file but {format}" },
        hint: {
          sv: "en motion är en textfil i Markdown; ett Word-dokument görs om till en med `yrka import`",
          en: "a motion is a text file in Markdown; a Word document is turned into one by `yrka import`",
        },
      },
      invalid: {
        reason: {
          sv: "Filen är inte sparad i UTF-8; det märks först på rad {line}",
          en: "The file is not saved in UTF-8; it shows first on line {line}",
        },
        hint: {
          sv: "öppna filen i en texteditor och spara den med kodningen UTF-8",
          en: "open the file in a text editor and save it with the encoding UTF-8",
        },
      },
    },
  },
  "kind-known": {
    severity: "error",
    why: {
      sv: "Handlingens typ avgör vad den måste innehålla och hur den ser ut.",
      en: "The kind of document decides what it must contain and what it looks like.",
    },
    messages: {
      nearest: {
        reason: {
          sv: "Okänd typ `{value}`; menade du `{nearest}`?",
          en: "Unknown kind `{value}`; did you mean `{nearest}`?",
        },
        hint: { sv: "välj något av {allowed}", en: "choose one of {allowed}" },
      },
      unknown: {
        reason: { sv: "Okänd typ `{value}`", en: "Unknown kind `{value}`" },
        hint: { sv: "välj något av {allowed}", en: "choose one of {allowed}" },
      },
    },
  },
  "kommun-known": {
    severity: "error",
    why: {
      sv: "Kommunen ger motionen sitt namn, sin adressat och sina regler.",
      en: "The kommun gives the motion its name, its addressee and its rules.",
    },
    messages: {
      nearest: {
        reason: {
          sv: "Okänd kommun eller region `{value}`; menade du `{nearest}`?",
          en: "Unknown kommun or region `{value}`; did you mean `{nearest}`?",
        },
        hint: { sv: "skriv kommunens namn, kod eller id", en: "write the kommun's name, code or id" },
      },
      unknown: {
        reason: { sv: "Okänd kommun eller region `{value}`", en: "Unknown kommun or region `{value}`" },
        hint: {
          sv: "skriv namnet som i `Umeå` eller `Region Västerbotten`, eller den fyrsiffriga koden",
          en: "write the name as in `Umeå` or `Region Västerbotten`, or the code of four digits",
        },
      },
      ambiguous: {
        reason: { sv: "`{value}` kan vara {candidates}", en: "`{value}` may be {candidates}" },
        hint: {
          sv: "skriv namnet med rätt bokstäver, eller koden",
          en: "write the name with its own letters, or the code",
        },
      },
    },
  },
  "size-limit": {
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
  },
} as const satisfies Record<string, Rule>;
