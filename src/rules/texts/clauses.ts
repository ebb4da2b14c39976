import type { Rule } from "../../ground/diagnostics/rule.ts";

export const clauseRules = {
  "clause-present": {
    severity: "error",
    why: {
      sv: "Fullmäktige beslutar om att-satserna, en i taget. Utan dem finns inget att besluta om.",
      en: "The council decides on the clauses, one by one. Without them there is nothing to decide.",
    },
    messages: {
      missing: {
        reason: { sv: "Att-satser saknas", en: "Missing clauses" },
        hint: {
          sv: "skriv `att-satser:` och under den en rad `  - att …` för varje förslag",
          en: "write `att-satser:` and below it a line `  - att …` for each proposal",
        },
      },
      "in-body": {
        reason: {
          sv: "Att-satserna står i brödtexten, inte i fältet `att-satser`",
          en: "The clauses stand in the body, not in the field `att-satser`",
        },
        hint: {
          sv: "flytta dem till `att-satser:`, en rad `  - att …` för varje",
          en: "move them to `att-satser:`, a line `  - att …` for each",
        },
      },
    },
  },
  "clause-is-inline": {
    severity: "error",
    why: {
      sv: "En att-sats citeras ensam i kallelse, protokoll och svar. Den måste rymmas i ett stycke, utan listor, bilder och fotnoter.",
      en: "A clause is quoted alone in notices, minutes and replies. It must fit in one paragraph, without lists, images and footnotes.",
    },
    messages: {
      paragraphs: {
        reason: { sv: "Flera stycken i punkt {ordinal}", en: "Several paragraphs in item {ordinal}" },
        hint: {
          sv: "gör varje förslag till en egen punkt, och lägg skälen i brödtexten",
          en: "make each proposal an item of its own, and put the reasons into the body",
        },
      },
      list: {
        reason: { sv: "En lista i punkt {ordinal}", en: "A list in item {ordinal}" },
        hint: {
          sv: "skriv ut leden i meningen, eller gör dem till egna punkter",
          en: "write the parts out in the sentence, or make them items of their own",
        },
      },
      block: {
        reason: {
          sv: "En rubrik, tabell, ett citat eller ett kodblock i punkt {ordinal}",
          en: "A heading, table, quotation or code block in item {ordinal}",
        },
        hint: { sv: "flytta det till brödtexten", en: "move it to the body" },
      },
      image: {
        reason: { sv: "En bild i punkt {ordinal}", en: "An image in item {ordinal}" },
        hint: { sv: "flytta bilden till brödtexten", en: "move the image to the body" },
      },
      footnote: {
        reason: { sv: "En fotnot i punkt {ordinal}", en: "A footnote in item {ordinal}" },
        hint: { sv: "flytta hänvisningen till brödtexten", en: "move the reference to the body" },
      },
    },
  },
  "clause-starts-with-att": {
    severity: "warning",
    why: {
      sv: "En att-sats citeras ensam, och då syns det på ordet *att* var förslaget börjar. När *att* redan står sist i yrkandet får alla satser vara utan.",
      en: "A clause is quoted alone, and the word *att* then shows where the proposal begins. When *att* already stands last in the lead-in, all clauses may be without it.",
    },
    messages: {
      missing: {
        reason: { sv: "Att-sats {ordinal} börjar inte med `att`", en: "Clause {ordinal} does not begin with `att`" },
        hint: {
          sv: "börja satsen med `att`, eller avsluta yrkandet med `att` för alla satser",
          en: "begin the clause with `att`, or end the lead-in with `att` for all clauses",
        },
      },
      mixed: {
        reason: {
          sv: "Att-sats {ordinal} börjar inte med `att`, men andra gör det",
          en: "Clause {ordinal} does not begin with `att`, but others do",
        },
        hint: { sv: "skriv alla satser på samma sätt", en: "write all clauses alike" },
      },
    },
  },
  "clause-att-not-doubled": {
    severity: "warning",
    why: {
      sv: "Två *att* efter varandra är nästan alltid ett skrivfel, som följer med in i protokollet.",
      en: "Two *att* in a row are nearly always a slip, and go on into the minutes.",
    },
    messages: {
      "in-clause": {
        reason: { sv: "Dubbelt `att` i punkt {ordinal}", en: "Double `att` in item {ordinal}" },
        hint: { sv: "ta bort det ena", en: "remove one of them" },
      },
      "lead-in": {
        reason: {
          sv: "Yrkandet slutar med `att`, och att-sats {ordinal} börjar med det",
          en: "The lead-in ends with `att`, and clause {ordinal} begins with it",
        },
        hint: { sv: "ta bort det ena", en: "remove one of them" },
      },
    },
  },
  "clause-punctuation-consistent": {
    severity: "info",
    why: {
      sv: "Punkt efter alla satser, efter ingen, eller komma emellan och punkt sist: allt går bra, men samma hela vägen ser mer genomarbetat ut.",
      en: "A full stop after every clause, after none, or commas between and a stop last: all are fine, but one way throughout looks more finished.",
    },
    messages: {
      "without-mark": {
        reason: {
          sv: "Att-sats {ordinal} slutar utan `{usual}`, som de flesta andra har",
          en: "Clause {ordinal} ends without the `{usual}` that most others have",
        },
        hint: { sv: "avsluta alla satser på samma sätt", en: "end all clauses alike" },
      },
      "with-mark": {
        reason: {
          sv: "Att-sats {ordinal} slutar med `{found}`, som de flesta andra saknar",
          en: "Clause {ordinal} ends with a `{found}` that most others lack",
        },
        hint: { sv: "avsluta alla satser på samma sätt", en: "end all clauses alike" },
      },
      "other-mark": {
        reason: {
          sv: "Att-sats {ordinal} slutar med `{found}`, de flesta andra med `{usual}`",
          en: "Clause {ordinal} ends with `{found}`, most others with `{usual}`",
        },
        hint: { sv: "avsluta alla satser på samma sätt", en: "end all clauses alike" },
      },
    },
  },
  "clause-one-decision": {
    severity: "info",
    why: {
      sv: "Fullmäktige röstar om en sats i taget. Med två förslag i en kan den som bara vill bifalla det ena inte göra det.",
      en: "The council votes on one clause at a time. With two proposals in one, somebody who wants only one of them cannot vote for it.",
    },
    messages: {
      sentences: {
        reason: { sv: "Flera meningar i att-sats {ordinal}", en: "Several sentences in clause {ordinal}" },
        hint: {
          sv: "gör varje förslag till en egen att-sats, och lägg skälen i brödtexten",
          en: "make each proposal a clause of its own, and put the reasons into the body",
        },
      },
      joined: {
        reason: {
          sv: "`{words}` fogar ihop två förslag i att-sats {ordinal}",
          en: "`{words}` joins two proposals in clause {ordinal}",
        },
        hint: { sv: "gör dem till var sin att-sats", en: "make them clauses of their own" },
      },
    },
  },
  "clause-is-decision": {
    severity: "info",
    why: {
      sv: "En att-sats ska kunna beslutas som den står. Åsikter hör hemma i brödtexten.",
      en: "A clause must be something that can be decided as it stands. Opinions belong in the body.",
    },
    messages: {
      opinion: {
        reason: {
          sv: "`{word}` i att-sats {ordinal} är en åsikt, inte ett beslut",
          en: "`{word}` in clause {ordinal} is an opinion, not a decision",
        },
        hint: { sv: "skriv vad som ska göras, och av vem", en: "write what is to be done, and by whom" },
      },
    },
  },
  "clause-stands-alone": {
    severity: "info",
    why: {
      sv: "Satsen läses utan brödtexten i kallelse och protokoll, och av den som ska verkställa beslutet.",
      en: "The clause is read without the body in notices and minutes, and by those who carry the decision out.",
    },
    messages: {
      leans: {
        reason: {
          sv: "`{word}` i att-sats {ordinal} syftar på något utanför satsen",
          en: "`{word}` in clause {ordinal} points at something outside the clause",
        },
        hint: { sv: "skriv ut vad som menas", en: "write out what is meant" },
      },
    },
  },
  "clause-unique": {
    severity: "warning",
    why: {
      sv: "Samma förslag två gånger är oftast en rest efter kopiering.",
      en: "The same proposal twice is mostly left over from copying.",
    },
    messages: {
      repeated: {
        reason: {
          sv: "Punkt {ordinal} är likadan som punkt {first}",
          en: "Item {ordinal} is the same as item {first}",
        },
        hint: { sv: "ta bort den ena", en: "remove one of them" },
      },
    },
  },
  "clauses-in-front-matter": {
    severity: "warning",
    why: {
      sv: "Bara det som står i fältet `att-satser` numreras, listas för registratorn och går att beslutas om var för sig. Det som står kvar i brödtexten skrivs ut två gånger eller blir bara text.",
      en: "Only what stands in the field `att-satser` is numbered, listed for the registrar and can be decided on one by one. What is left in the body is printed twice or is mere text.",
    },
    messages: {
      "in-body": {
        reason: { sv: "Brödtexten slutar med att-satser", en: "The body ends with clauses" },
        hint: {
          sv: "flytta dem till `att-satser:`, eller ta bort dem om de redan står där",
          en: "move them to `att-satser:`, or remove them if they stand there already",
        },
      },
    },
  },
} as const satisfies Record<string, Rule>;
