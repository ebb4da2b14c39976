import type { Rule } from "../../ground/diagnostics/rule.ts";

export const templateRules = {
  "template-exists": {
    severity: "error",
    why: {
      sv: "Mallen ger dokumentet dess form: en mapp i `templates/`, i projektet eller i programmet. Utan den går inget att bygga.",
      en: "The template gives the document its form: a folder in `templates/`, in the project or in the program. Without it nothing can be built.",
    },
    messages: {
      missing: {
        reason: { sv: "Mallen `{name}` finns inte", en: "There is no template `{name}`" },
        hint: {
          sv: "välj en av {known}, eller lägg mallens mapp i `templates/`",
          en: "choose one of {known}, or put the template's folder in `templates/`",
        },
      },
      near: {
        reason: { sv: "Mallen `{name}` finns inte", en: "There is no template `{name}`" },
        hint: { sv: "menar du `{near}`?", en: "do you mean `{near}`?" },
      },
      name: {
        reason: { sv: "`{name}` kan inte vara namnet på en mall", en: "`{name}` cannot be the name of a template" },
        hint: { sv: "använd små bokstäver, siffror och bindestreck", en: "use small letters, digits and hyphens" },
      },
      extended: {
        reason: {
          sv: "Mallen `{name}`, som den här mallen bygger på, finns inte",
          en: "The template `{name}`, which this one extends, does not exist",
        },
        hint: { sv: "skriv namnet på en mapp i `templates/`", en: "write the name of a folder in `templates/`" },
      },
      circular: {
        reason: { sv: "Mallen bygger på sig själv: {chain}", en: "The template extends itself: {chain}" },
        hint: { sv: "ta bort `extends` i en av dem", en: "remove `extends` from one of them" },
      },
      kind: {
        reason: { sv: "Mallen `{name}` har ingen fil `{file}`", en: "The template `{name}` has no file `{file}`" },
        hint: {
          sv: "lägg till filen, eller låt mallen bygga på `standard`",
          en: "add the file, or let the template extend `standard`",
        },
      },
    },
  },
  "template-compiles": {
    severity: "error",
    why: {
      sv: "Mallar skrivs i en liten del av Handlebars: fält, `if`, `unless`, `each`, `with` och delmallar. Det räcker för dokumentets form, och det gör att motionens text aldrig kan förstöra den.",
      en: "Templates are written in a small part of Handlebars: fields, `if`, `unless`, `each`, `with` and partials. That is enough for the form of a document, and it keeps the words of a motion from ever breaking it.",
    },
    messages: {
      end: {
        reason: { sv: "Mallen slutar mitt i ett block", en: "The template ends within a block" },
        hint: {
          sv: "stäng varje `{{#if …}}` med `{{/if}}`, varje `{{#each …}}` med `{{/each}}`",
          en: "close each `{{#if …}}` with `{{/if}}`, each `{{#each …}}` with `{{/each}}`",
        },
      },
      mismatch: {
        reason: { sv: "`{{#{open}}}` stängs av `{{/{close}}}`", en: "`{{#{open}}}` is closed by `{{/{close}}}`" },
        hint: { sv: "stäng blocket med `{{/{open}}}`", en: "close the block with `{{/{open}}}`" },
      },
      syntax: {
        reason: { sv: "Mallen går inte att läsa på den här raden", en: "The template cannot be read on this line" },
        hint: {
          sv: "se efter att varje `{{` har sitt `}}` och varje block sitt slut",
          en: "see that each `{{` has its `}}` and each block its end",
        },
      },
      raw: {
        reason: {
          sv: "Tre klamrar eller `&` går förbi skyddet för motionens text",
          en: "Triple braces or `&` bypass what protects the words of the motion",
        },
        hint: { sv: "skriv `{{{name}}}` med två klamrar", en: "write `{{{name}}}` with two braces" },
      },
      unsupported: {
        reason: { sv: "`{what}` går inte att använda i en mall", en: "`{what}` cannot be used in a template" },
        hint: {
          sv: "använd fält, `if`, `unless`, `each`, `with` och delmallar",
          en: "use fields, `if`, `unless`, `each`, `with` and partials",
        },
      },
      argument: { reason: { sv: "`{what}` ska ha precis ett namn efter sig", en: "`{what}` takes exactly one name" } },
      "in-tag": {
        reason: {
          sv: "Ett fält eller block kan inte stå inuti en tagg eller en kommentar",
          en: "A field or block cannot stand inside a tag or a comment",
        },
        hint: {
          sv: "flytta ut det, eller skriv två taggar med ett villkor runt var och en",
          en: "move it out, or write two tags with a condition around each",
        },
      },
      circular: { reason: { sv: "Delmallen anropar sig själv: {chain}", en: "The partial calls itself: {chain}" } },
      "too-complex": {
        reason: {
          sv: "Mallen är för lång eller har för många block i varandra",
          en: "The template is too long, or has too many blocks within each other",
        },
        hint: { sv: "dela upp den i delmallar", en: "divide it into partials" },
      },
      "too-large": {
        reason: { sv: "Mallen kan ge mer text än den får", en: "The template can give more text than it may" },
        hint: {
          sv: "ta bort slingor i slingor och delmallar som upprepas",
          en: "remove loops within loops and partials that are repeated",
        },
      },
    },
  },
  "template-names-known": {
    severity: "error",
    why: {
      sv: "Ett felstavat namn i en mall skulle annars bara synas som ett tomrum, och kanske bara i vissa motioner. Därför prövas alla namn innan mallen används, även i grenar som inte körs.",
      en: "A misspelt name in a template would otherwise only show as a gap, and perhaps only in some motions. So all names are checked before the template is used, also in branches that do not run.",
    },
    messages: {
      field: {
        reason: { sv: "Okänt fält `{name}`", en: "Unknown field `{name}`" },
        hint: { sv: "här finns {known}", en: "known here are {known}" },
      },
      "field-near": {
        reason: { sv: "Okänt fält `{name}`", en: "Unknown field `{name}`" },
        hint: { sv: "menar du `{near}`?", en: "do you mean `{near}`?" },
      },
      helper: {
        reason: { sv: "Okänt block eller hjälpord `{name}`", en: "Unknown block or helper `{name}`" },
        hint: { sv: "använd `if`, `unless`, `each` eller `with`", en: "use `if`, `unless`, `each` or `with`" },
      },
      partial: {
        reason: { sv: "Delmallen `{name}` finns inte", en: "There is no partial `{name}`" },
        hint: { sv: "lägg den i `partials/{name}.hbs`", en: "put it in `partials/{name}.hbs`" },
      },
      "partial-near": {
        reason: { sv: "Delmallen `{name}` finns inte", en: "There is no partial `{name}`" },
        hint: { sv: "menar du `{near}`?", en: "do you mean `{near}`?" },
      },
      "not-text": {
        reason: { sv: "`{name}` är ingen text som kan skrivas ut", en: "`{name}` is no text that can be printed" },
        hint: { sv: "använd det i `{use}`", en: "use it in `{use}`" },
      },
      "not-list": { reason: { sv: "`{name}` är ingen lista", en: "`{name}` is no list" } },
      "not-group": { reason: { sv: "`{name}` har inga fält i sig", en: "`{name}` has no fields in it" } },
    },
  },
  "markup-known": {
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
  },
  "theme-valid": {
    severity: "error",
    why: {
      sv: "`theme.yml` håller mallens mått, typsnitt och färger. Ett värde som inte förstås ska synas genast, inte som en sida som ser fel ut.",
      en: "`theme.yml` holds the template's measures, fonts and colours. A value that is not understood should show at once, not as a page that looks wrong.",
    },
    messages: {
      unknown: {
        reason: { sv: "Okänt mått `{name}`", en: "Unknown token `{name}`" },
        hint: { sv: "alla mått står i docs/templates.md", en: "all tokens stand in docs/templates.md" },
      },
      "unknown-near": {
        reason: { sv: "Okänt mått `{name}`", en: "Unknown token `{name}`" },
        hint: { sv: "menar du `{near}`?", en: "do you mean `{near}`?" },
      },
      "not-a-map": {
        reason: {
          sv: "`theme.yml` ska vara rader med namn och värde",
          en: "`theme.yml` should be lines of a name and a value",
        },
      },
      length: {
        reason: { sv: "`{value}` är inget mått för `{name}`", en: "`{value}` is no length for `{name}`" },
        hint: {
          sv: "skriv ett tal och en enhet, som `11 pt` eller `28 mm`",
          en: "write a number and a unit, such as `11 pt` or `28 mm`",
        },
      },
      range: {
        reason: { sv: "`{name}` ska ligga mellan {min} och {max}", en: "`{name}` should lie between {min} and {max}" },
      },
      number: {
        reason: { sv: "`{value}` är inget heltal för `{name}`", en: "`{value}` is no whole number for `{name}`" },
      },
      colour: {
        reason: { sv: "`{value}` är ingen färg för `{name}`", en: "`{value}` is no colour for `{name}`" },
        hint: { sv: "skriv den som `#006e1e`", en: "write it as `#006e1e`" },
      },
      choice: {
        reason: { sv: "`{value}` är inget värde för `{name}`", en: "`{value}` is no value for `{name}`" },
        hint: { sv: "välj {known}", en: "choose {known}" },
      },
      text: {
        reason: { sv: "`{name}` ska ha ett kort ord som värde", en: "`{name}` should have a short word as its value" },
      },
      missing: {
        reason: { sv: "`{name}` saknas", en: "`{name}` is missing" },
        hint: {
          sv: "lägg till det, eller låt mallen bygga på `standard` med `extends: standard`",
          en: "add it, or let the template extend `standard` with `extends: standard`",
        },
      },
      font: {
        reason: { sv: "Typsnittet `{value}` finns inte", en: "There is no font `{value}`" },
        hint: {
          sv: "lägg det i `templates/fonts/{value}/` som Regular.ttf, Bold.ttf, Italic.ttf och BoldItalic.ttf",
          en: "put it in `templates/fonts/{value}/` as Regular.ttf, Bold.ttf, Italic.ttf and BoldItalic.ttf",
        },
      },
      "font-damaged": {
        reason: { sv: "Typsnittsfilen `{value}` går inte att läsa", en: "The font file `{value}` cannot be read" },
        hint: { sv: "ersätt den med en hel TrueType-fil", en: "replace it with a whole TrueType file" },
      },
      column: { reason: { sv: "Marginalerna lämnar ingen plats för text", en: "The margins leave no room for text" } },
    },
  },
  contrast: {
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
  },
  "kommun-valid": {
    severity: "error",
    why: {
      sv: "Kommunens fil ger motioner namn och regler. Varje regel har sin källa, så att den går att kontrollera.",
      en: "The kommun's file gives motions names and rules. Every rule has its source, so that it can be checked.",
    },
    messages: {
      "unknown-key": {
        reason: {
          sv: "Okänt fält `{key}`",
          en: "Unknown field `{key}`",
        },
        hint: {
          sv: "fakta som programmet inte använder får stå under `facts:`",
          en: "facts the program does not use may stand under `facts:`",
        },
      },
      "nearest-key": {
        reason: {
          sv: "Okänt fält `{key}`; menade du `{nearest}`?",
          en: "Unknown field `{key}`; did you mean `{nearest}`?",
        },
        hint: {
          sv: "skriv `{nearest}:`",
          en: "write `{nearest}:`",
        },
      },
      missing: {
        reason: {
          sv: "`{key}` saknas",
          en: "`{key}` is missing",
        },
        hint: {
          sv: "lägg till en rad för det",
          en: "add a line for it",
        },
      },
      "no-source": {
        reason: {
          sv: "`{key}` saknar källa",
          en: "`{key}` has no source",
        },
        hint: {
          sv: "skriv `source:` med adressen till sidan där det står",
          en: "write `source:` with the address of the page that says so",
        },
      },
      "source-form": {
        reason: {
          sv: "`{value}` är ingen webbadress",
          en: "`{value}` is not a web address",
        },
        hint: {
          sv: "skriv hela adressen, med `https://`",
          en: "write the whole address, with `https://`",
        },
      },
      "wrong-type": {
        reason: {
          sv: "`{key}` har fel form",
          en: "`{key}` has the wrong form",
        },
        hint: {
          sv: "se `docs/kommuner.md` eller en annan fil i `kommuner/`",
          en: "see `docs/kommuner.md` or another file in `kommuner/`",
        },
      },
      "wrong-value": {
        reason: {
          sv: "`{value}` är inget giltigt värde för `{key}`",
          en: "`{value}` is not a valid value of `{key}`",
        },
        hint: {
          sv: "se `docs/kommuner.md` eller en annan fil i `kommuner/`",
          en: "see `docs/kommuner.md` or another file in `kommuner/`",
        },
      },
      "not-one-of": {
        reason: {
          sv: "`{value}` är inget giltigt värde för `{key}`",
          en: "`{value}` is not a valid value of `{key}`",
        },
        hint: {
          sv: "välj något av {allowed}",
          en: "choose one of {allowed}",
        },
      },
      "other-id": {
        reason: {
          sv: "`{id}` är inte filens namn",
          en: "`{id}` is not the name of the file",
        },
        hint: {
          sv: "skriv `id: {expected}`, eller byt namn på filen",
          en: "write `id: {expected}`, or rename the file",
        },
      },
      "not-map": {
        reason: {
          sv: "Filen är inte fält med värden",
          en: "The file is not fields with values",
        },
        hint: {
          sv: "skriv `id: …`, `name: …` och `rules:` med regler under",
          en: "write `id: …`, `name: …` and `rules:` with rules below it",
        },
      },
    },
  },
  "config-valid": {
    severity: "error",
    why: {
      sv: "Ett stavfel i inställningarna skulle annars tyst låta en regel vara som den är.",
      en: "A misspelling in the settings would otherwise silently leave a rule as it is.",
    },
    messages: {
      "unknown-key": {
        reason: { sv: "Okänd inställning `{key}`", en: "Unknown setting `{key}`" },
        hint: { sv: "inställningarna är: {known}", en: "the settings are: {known}" },
      },
      "nearest-key": {
        reason: {
          sv: "Okänd inställning `{key}`; menade du `{nearest}`?",
          en: "Unknown setting `{key}`; did you mean `{nearest}`?",
        },
        hint: { sv: "skriv `{nearest}`", en: "write `{nearest}`" },
      },
      "unknown-rule": {
        reason: { sv: "Det finns ingen regel `{key}`", en: "There is no rule `{key}`" },
        hint: { sv: "`yrka explain` visar vilka regler som finns", en: "`yrka explain` shows what rules there are" },
      },
      "wrong-type": {
        reason: { sv: "Fel slags värde för `{key}`", en: "Wrong kind of value for `{key}`" },
        hint: { sv: "se exemplen i docs/motion-format.md", en: "see the examples in docs/motion-format.md" },
      },
      "wrong-value": {
        reason: { sv: "`{value}` kan inte användas för `{key}`", en: "`{value}` cannot be used for `{key}`" },
        hint: { sv: "välj bland: {allowed}", en: "choose among: {allowed}" },
      },
      fixed: {
        reason: { sv: "Felet `{key}` kan inte mildras", en: "The error `{key}` cannot be softened" },
        hint: {
          sv: "ta bort raden; utan det som regeln kräver kan motionen inte byggas",
          en: "remove the line; without what the rule demands the motion cannot be built",
        },
      },
    },
  },
  "ignore-used": {
    severity: "warning",
    why: {
      sv: "Ett undantag som inte längre behövs döljer nästa fel på samma ställe.",
      en: "An exception that is no longer needed hides the next mistake in the same place.",
    },
    messages: {
      unused: {
        reason: {
          sv: "Undantaget för `{rule}` behövs inte",
          en: "The exception for `{rule}` is not needed",
        },
        hint: {
          sv: "ta bort raden",
          en: "remove the line",
        },
      },
      "unknown-rule": {
        reason: {
          sv: "Det finns ingen regel `{rule}`",
          en: "There is no rule `{rule}`",
        },
        hint: {
          sv: "`yrka explain` visar vilka regler som finns",
          en: "`yrka explain` shows what rules there are",
        },
      },
      "nearest-rule": {
        reason: {
          sv: "Det finns ingen regel `{rule}`; menade du `{nearest}`?",
          en: "There is no rule `{rule}`; did you mean `{nearest}`?",
        },
        hint: {
          sv: "skriv `{nearest}`",
          en: "write `{nearest}`",
        },
      },
      "not-excusable": {
        reason: {
          sv: "`{rule}` är ett fel som måste rättas",
          en: "`{rule}` is an error that must be put right",
        },
        hint: {
          sv: "ta bort undantaget och rätta felet",
          en: "remove the exception and put the error right",
        },
      },
      "no-reason": {
        reason: {
          sv: "Undantaget för `{rule}` saknar skäl",
          en: "The exception for `{rule}` has no reason",
        },
        hint: {
          sv: "skriv skälet efter ett kolon: `yrka-ignore {rule}: …`",
          en: "write the reason after a colon: `yrka-ignore {rule}: …`",
        },
      },
    },
  },
} as const satisfies Record<string, Rule>;
