import { defineRule } from "../../ground/diagnostics/rule.ts";

export const yamlParses = defineRule("yaml-parses", {
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
    "colon-or-indent": {
      reason: { sv: "Raden har inget kolon, och är inte indragen", en: "The line has no colon, and is not indented" },
      hint: {
        sv: "hör den till `{above}` ovanför, sätt två mellanslag före den; är den ett fält, skriv `{key}: ` och sedan värdet",
        en: "if it belongs to `{above}` above, put two spaces before it; if it is a field, write `{key}: ` and then the value",
      },
    },
    "hard-space": {
      reason: {
        sv: "Ett hårt mellanslag där ett vanligt ska stå",
        en: "A no-break space where an ordinary one should stand",
      },
      hint: {
        sv: "byt det mot ett vanligt mellanslag; det ser likadant ut, och följer ofta med från webben",
        en: "replace it with an ordinary space; it looks the same, and often comes along from the web",
      },
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
});
