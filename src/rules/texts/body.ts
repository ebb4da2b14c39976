import type { Rule } from "../../ground/diagnostics/rule.ts";

export const bodyRules = {
  "body-present": {
    severity: "warning",
    why: {
      sv: "Att-satserna säger vad som ska göras; brödtexten säger varför. Utan den har ingen något att ta ställning till.",
      en: "The clauses say what is to be done; the body says why. Without it nobody has anything to weigh.",
    },
    messages: {
      empty: {
        reason: {
          sv: "Brödtexten är tom",
          en: "The body is empty",
        },
        hint: {
          sv: "skriv motiveringen under den andra raden `---`",
          en: "write the reasons below the second line `---`",
        },
      },
    },
  },
  "heading-levels": {
    severity: "warning",
    why: {
      sv: "Den som lyssnar på dokumentet hoppar mellan rubrikerna, och nivåerna säger vad som hör till vad. I dokumentets taggar rättas de till.",
      en: "Who listens to the document jumps from heading to heading, and the levels say what belongs to what. In the document's tags they are put right.",
    },
    messages: {
      main: {
        reason: {
          sv: "`#` är titelns nivå",
          en: "`#` is the level of the title",
        },
        hint: {
          sv: "börja rubriker i brödtexten med `##`",
          en: "begin headings of the body with `##`",
        },
      },
      skipped: {
        reason: {
          sv: "Rubriken hoppar över en nivå",
          en: "The heading skips a level",
        },
        hint: {
          sv: "skriv `{expected}`",
          en: "write `{expected}`",
        },
      },
      empty: {
        reason: {
          sv: "Rubriken är tom",
          en: "The heading is empty",
        },
        hint: {
          sv: "skriv en rubrik efter `#`, eller ta bort raden",
          en: "write a heading after the `#`, or remove the line",
        },
      },
    },
  },
  "no-raw-html": {
    severity: "error",
    why: {
      sv: "HTML har ingen plats i Word eller PDF, och skulle försvinna eller stå som koder på sidan.",
      en: "HTML has no place in Word or PDF, and would vanish or stand as code on the page.",
    },
    messages: {
      html: {
        reason: {
          sv: "HTML, `{tag}`, kan inte användas här",
          en: "HTML, `{tag}`, cannot be used here",
        },
        hint: {
          sv: "skriv det i Markdown; ska tecknet stå som text, skriv `\\<`",
          en: "write it in Markdown; if the character is meant as text, write `\\<`",
        },
      },
      "line-break": {
        reason: {
          sv: "`{tag}` kan inte användas här",
          en: "`{tag}` cannot be used here",
        },
        hint: {
          sv: "avsluta raden med ett omvänt snedstreck, `\\`, för en radbrytning",
          en: "end the line with a backslash, `\\`, to break it",
        },
      },
      "comment-open": {
        reason: {
          sv: "Kommentaren avslutas aldrig, och resten av texten skulle försvinna",
          en: "The comment is never closed, and the rest of the text would vanish",
        },
        hint: {
          sv: "skriv `-->` där kommentaren slutar",
          en: "write `-->` where the comment ends",
        },
      },
    },
  },
  "list-intended": {
    severity: "warning",
    why: {
      sv: "Ett årtal eller ett bindestreck först på en rad blir en lista i Markdown, och skrivs då ut med indrag och en annan siffra eller punkt. Punkter från ett ordbehandlingsprogram blir däremot ingen lista.",
      en: "A year or a hyphen first on a line becomes a list in Markdown, and is then printed indented, with another number or a bullet. Bullets of a word processor become none.",
    },
    messages: {
      number: {
        reason: {
          sv: "`{number}` först på raden blir en numrerad lista",
          en: "`{number}` first on the line becomes a numbered list",
        },
        hint: {
          sv: "skriv `{escaped}` om det är löpande text",
          en: "write `{escaped}` if it is running text",
        },
      },
      dash: {
        reason: {
          sv: "`{mark}` först på raden blir en punktlista mitt i stycket",
          en: "`{mark}` first on the line becomes a list within the paragraph",
        },
        hint: {
          sv: "skriv ett tankstreck (–) om det är löpande text, eller lämna en tom rad före listan",
          en: "write a dash (–) if it is running text, or leave an empty line before the list",
        },
      },
      bullets: {
        reason: {
          sv: "Raderna som börjar med `{mark}` blir ett enda stycke",
          en: "The lines that begin with `{mark}` become one paragraph",
        },
        hint: {
          sv: "börja varje punkt i en lista med `- `; för repliker, lämna en tom rad mellan dem",
          en: "begin each item of a list with `- `; for lines of a dialogue, leave an empty line between them",
        },
      },
    },
  },
  "code-intended": {
    severity: "warning",
    why: {
      sv: "Fyra mellanslag eller en tabb först på en rad betyder kod i Markdown. Ett stycke som är indraget som i ett ordbehandlingsprogram sätts då som kod, rad för rad.",
      en: "Four spaces or a tab first on a line mean code in Markdown. A paragraph that is indented as in a word processor is then set as code, line by line.",
    },
    messages: {
      indented: {
        reason: { sv: "Det indragna stycket sätts som kod", en: "The indented paragraph is set as code" },
        hint: {
          sv: "ta bort indraget; är det kod, skriv den mellan rader med ```",
          en: "remove the indentation; if it is code, write it between lines of ```",
        },
      },
    },
  },
  "image-readable": {
    severity: "error",
    why: {
      sv: "En bild som inte kan visas vore en lucka på sidan, och arkivets format tar bara emot bilder av vissa slag.",
      en: "An image that cannot be shown would be a gap on the page, and the archive's format takes only images of certain kinds.",
    },
    messages: {
      missing: {
        reason: {
          sv: "Bilden `{path}` finns inte",
          en: "The image `{path}` does not exist",
        },
        hint: {
          sv: "kontrollera namnet, även stora och små bokstäver; sökvägen räknas från motionens mapp",
          en: "check the name, capital and small letters too; the path starts at the motion's folder",
        },
      },
      unreadable: {
        reason: {
          sv: "Bilden `{path}` kan inte läsas",
          en: "The image `{path}` cannot be read",
        },
        hint: {
          sv: "kontrollera att filen får läsas och inte är öppen i ett annat program",
          en: "check that the file may be read and is not open in another program",
        },
      },
      format: {
        reason: {
          sv: "`{path}` är varken PNG eller JPEG",
          en: "`{path}` is neither PNG nor JPEG",
        },
        hint: {
          sv: "öppna bilden i ett bildprogram och spara den som PNG eller JPEG; att byta filens namn räcker inte",
          en: "open the image in an image program and save it as PNG or JPEG; renaming the file is not enough",
        },
      },
      damaged: {
        reason: {
          sv: "Bilden `{path}` är skadad eller ofullständig",
          en: "The image `{path}` is damaged or incomplete",
        },
        hint: {
          sv: "hämta bilden på nytt, eller öppna den i ett bildprogram och spara om den",
          en: "fetch the image again, or open it in an image program and save it anew",
        },
      },
      "too-large": {
        reason: {
          sv: "Bilden `{path}` är på {size} MiB, och högst {limit} går för sig",
          en: "The image `{path}` has {size} MiB, and at most {limit} are allowed",
        },
        hint: {
          sv: "minska bilden; på en sida syns inte mer än ungefär 2 000 bildpunkter på bredden",
          en: "make the image smaller; a page shows no more than about 2,000 pixels across",
        },
      },
      "too-many-pixels": {
        reason: {
          sv: "Bilden `{path}` har {size} miljoner bildpunkter, och högst {limit} går för sig",
          en: "The image `{path}` has {size} million pixels, and at most {limit} are allowed",
        },
        hint: {
          sv: "minska bilden; på en sida syns inte mer än ungefär 2 000 bildpunkter på bredden",
          en: "make the image smaller; a page shows no more than about 2,000 pixels across",
        },
      },
      cmyk: {
        reason: {
          sv: "Bilden `{path}` har tryckfärger (CMYK)",
          en: "The image `{path}` is in colours for print (CMYK)",
        },
        hint: {
          sv: "spara bilden i RGB, som är skärmens färger",
          en: "save the image in RGB, the colours of screens",
        },
      },
      "jpeg-kind": {
        reason: {
          sv: "JPEG-filen `{path}` är av ett ovanligt slag som PDF inte kan visa",
          en: "The JPEG file `{path}` is of a rare kind that PDF cannot show",
        },
        hint: {
          sv: "öppna den i ett bildprogram och spara den som vanlig JPEG",
          en: "open it in an image program and save it as ordinary JPEG",
        },
      },
    },
  },
  "image-alt": {
    severity: "error",
    why: {
      sv: "Den som inte ser bilden får sin beskrivning uppläst. PDF/UA kräver en för varje bild.",
      en: "Who does not see the image hears its description read aloud. PDF/UA demands one for each image.",
    },
    messages: {
      missing: {
        reason: { sv: "Bilden `{image}` saknar beskrivning", en: "The image `{image}` has no description" },
        hint: {
          sv: "skriv inom hakparenteserna vad bilden visar: `![Karta över …]({image})`",
          en: "write in the square brackets what the image shows: `![Map of …]({image})`",
        },
      },
    },
  },
  "image-sharp": {
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
  },
  "link-text-meaningful": {
    severity: "warning",
    why: {
      sv: "Den som lyssnar på dokumentet får ofta länkarna upplästa för sig, och på papper syns ingen adress.",
      en: "Who listens to the document often hears the links alone, and on paper no address is seen.",
    },
    messages: {
      vague: {
        reason: {
          sv: "Länktexten `{text}` säger inte vart länken leder",
          en: "The link text `{text}` does not say where the link leads",
        },
        hint: {
          sv: "skriv vad som finns där: `[rapporten om cykeltrafik]({url})`",
          en: "write what is there: `[the report on cycling]({url})`",
        },
      },
      empty: {
        reason: {
          sv: "Länken har ingen text",
          en: "The link has no text",
        },
        hint: {
          sv: "skriv inom hakparenteserna vad som finns där",
          en: "write in the square brackets what is there",
        },
      },
      address: {
        reason: {
          sv: "En webbadress som länktext läses upp tecken för tecken",
          en: "A web address as link text is read out character by character",
        },
        hint: {
          sv: "skriv vad som finns där: `[rapporten om cykeltrafik](…)`",
          en: "write what is there: `[the report on cycling](…)`",
        },
      },
    },
  },
  "table-header": {
    severity: "error",
    why: {
      sv: "Utan rubriker i första raden kan den som lyssnar inte veta vad siffrorna i tabellen gäller. PDF/UA kräver dem.",
      en: "Without headings in the first row, who listens cannot know what the figures of the table are about. PDF/UA demands them.",
    },
    messages: {
      empty: {
        reason: {
          sv: "Tabellens rubrikrad är tom",
          en: "The table's row of headings is empty",
        },
        hint: {
          sv: "skriv en rubrik för varje kolumn",
          en: "write a heading for each column",
        },
      },
      cell: {
        reason: {
          sv: "Kolumn {column} i tabellen saknar rubrik",
          en: "Column {column} of the table has no heading",
        },
        hint: {
          sv: "skriv vad kolumnen innehåller",
          en: "write what the column holds",
        },
      },
    },
  },
  "footnote-defined": {
    severity: "error",
    why: {
      sv: "En hänvisning utan fotnot står kvar som `[^1]` på sidan, och en fotnot utan hänvisning skrivs inte ut.",
      en: "A reference without a footnote stays as `[^1]` on the page, and a footnote without a reference is not printed.",
    },
    messages: {
      undefined: {
        reason: {
          sv: "Fotnoten `[^{label}]` finns inte",
          en: "There is no footnote `[^{label}]`",
        },
        hint: {
          sv: "skriv `[^{label}]: …` på en egen rad längre ned",
          en: "write `[^{label}]: …` on a line of its own further down",
        },
      },
      unused: {
        reason: {
          sv: "Ingen hänvisar till fotnoten `[^{label}]`, så den skrivs inte ut",
          en: "Nothing refers to the footnote `[^{label}]`, so it is not printed",
        },
        hint: {
          sv: "skriv `[^{label}]` där fotnoten hör till, eller ta bort den",
          en: "write `[^{label}]` where the footnote belongs, or remove it",
        },
      },
      duplicate: {
        reason: {
          sv: "Fotnoten `[^{label}]` står två gånger, och bara den första skrivs ut",
          en: "The footnote `[^{label}]` stands twice, and only the first is printed",
        },
        hint: {
          sv: "ge den andra ett eget namn",
          en: "give the second a name of its own",
        },
      },
    },
  },
} as const satisfies Record<string, Rule>;
