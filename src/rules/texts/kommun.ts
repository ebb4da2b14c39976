import type { Rule } from "../../ground/diagnostics/rule.ts";

export const kommunRules = {
  "attachment-allowed": {
    severity: "error",
    why: {
      sv: "Några kommuner tar inte emot bilagor till motioner. En sådan motion kan skickas tillbaka.",
      en: "Some kommuner take no attachments to motions. Such a motion may be sent back.",
    },
    messages: {
      forbidden: {
        reason: {
          sv: "{kommun} tar inte emot bilagor",
          en: "{kommun} takes no attachments",
        },
        hint: {
          sv: "flytta in det viktiga i brödtexten och ta bort `bilagor:`",
          en: "move what matters into the body and remove `bilagor:`",
        },
      },
    },
  },
  "attachment-readable": {
    severity: "error",
    why: {
      sv: "Bilagor kopieras bredvid dokumentet när det byggs, så filen måste finnas.",
      en: "Attachments are copied beside the document when it is built, so the file must be there.",
    },
    messages: {
      missing: {
        reason: {
          sv: "Bilagan `{file}` finns inte",
          en: "There is no attachment `{file}`",
        },
        hint: {
          sv: "lägg filen i motionens mapp, och skriv sökvägen därifrån",
          en: "put the file into the motion's folder, and write its path from there",
        },
      },
      nearest: {
        reason: {
          sv: "Bilagan `{file}` finns inte; menade du `{nearest}`?",
          en: "There is no attachment `{file}`; did you mean `{nearest}`?",
        },
        hint: {
          sv: "skriv filens namn som det är",
          en: "write the file's name as it is",
        },
      },
      "not-file": {
        reason: {
          sv: "`{file}` är ingen fil",
          en: "`{file}` is not a file",
        },
        hint: {
          sv: "skriv sökvägen till en fil",
          en: "write the path of a file",
        },
      },
      unreadable: {
        reason: {
          sv: "Bilagan `{file}` går inte att läsa",
          en: "The attachment `{file}` cannot be read",
        },
        hint: {
          sv: "se efter att du har rätt att öppna filen",
          en: "see that you may open the file",
        },
      },
      "same-name": {
        reason: {
          sv: "Två bilagor heter `{name}`",
          en: "Two attachments are called `{name}`",
        },
        hint: {
          sv: "ge filerna olika namn; de läggs i samma mapp",
          en: "give the files different names; they go into one folder",
        },
      },
    },
  },
  "deadline-met": {
    severity: "warning",
    why: {
      sv: "En motion som kommer in för sent tas upp vid nästa sammanträde. Sista dagen räknas ut av `sammanträde` och kommunens regler, aldrig av dagens datum.",
      en: "A motion that comes in too late is taken up at the next meeting. The last day is computed from `sammanträde` and the kommun's rules, never from today's date.",
    },
    messages: {
      late: {
        reason: {
          sv: "{date} är för sent för sammanträdet {meeting} i {kommun}; sista dag är {last}",
          en: "{date} is too late for the meeting {meeting} in {kommun}; the last day is {last}",
        },
        hint: {
          sv: "lämna in senast {last}, eller ange nästa sammanträde",
          en: "hand it in by {last}, or name the next meeting",
        },
      },
      "late-for-notice": {
        reason: {
          sv: "{date} är för sent för kallelsen till sammanträdet {meeting} i {kommun}; sista dag är {last}",
          en: "{date} is too late for the notice of the meeting {meeting} in {kommun}; the last day is {last}",
        },
        hint: {
          sv: "motionen kan ändå lämnas vid sammanträdet",
          en: "the motion may still be handed in at the meeting",
        },
      },
      "after-meeting": {
        reason: {
          sv: "{date} är efter sammanträdet {meeting}",
          en: "{date} is after the meeting {meeting}",
        },
        hint: {
          sv: "ange nästa sammanträde",
          en: "name the next meeting",
        },
      },
    },
  },
  "one-subject": {
    severity: "info",
    why: {
      sv: "Några kommuner kräver att ämnen av olika slag tas upp i var sin motion.",
      en: "Some kommuner demand that subjects of different kinds are raised in motions of their own.",
    },
    messages: {
      several: {
        reason: {
          sv: "Att-sats {ordinal} ser ut att gälla ett annat ämne; {kommun} vill ha en motion för varje",
          en: "Clause {ordinal} seems to be about another subject; {kommun} wants a motion for each",
        },
        hint: {
          sv: "dela upp motionen om ämnena inte hör ihop",
          en: "divide the motion if the subjects do not belong together",
        },
      },
    },
  },
  "within-powers": {
    severity: "info",
    why: {
      sv: "Det som inte är en fråga för kommunen kan avvisas direkt. Däremot kan fullmäktige besluta att kommunen ska verka för något.",
      en: "What is no matter for the kommun may be refused at once. But the council can decide that the kommun is to work for something.",
    },
    messages: {
      region: {
        reason: {
          sv: "`{word}` är oftast en fråga för regionen",
          en: "`{word}` is mostly a matter for the region",
        },
        hint: {
          sv: "skriv `att kommunen verkar för att …`",
          en: "write `att kommunen verkar för att …`",
        },
      },
      kommun: {
        reason: {
          sv: "`{word}` är oftast en fråga för kommunerna",
          en: "`{word}` is mostly a matter for the kommuner",
        },
        hint: {
          sv: "skriv `att regionen verkar för att …`",
          en: "write `att regionen verkar för att …`",
        },
      },
      state: {
        reason: {
          sv: "`{word}` är oftast en fråga för staten",
          en: "`{word}` is mostly a matter for the state",
        },
        hint: {
          sv: "skriv `att kommunen verkar för att …`",
          en: "write `att kommunen verkar för att …`",
        },
      },
    },
  },
  "submitter-entitled": {
    severity: "warning",
    why: {
      sv: "Ersättare får bara väcka motioner när de tjänstgör, och det måste gå att se.",
      en: "Substitutes may raise motions only while serving, and it must be possible to see that they do.",
    },
    messages: {
      "when-serving": {
        reason: {
          sv: "I {kommun} får en ersättare väcka en motion bara när hen tjänstgör",
          en: "In {kommun} a substitute may raise a motion only while serving",
        },
        hint: {
          sv: "skriv `roll: tjänstgörande ersättare` om det är så, eller låt en ledamot lämna in motionen",
          en: "write `roll: tjänstgörande ersättare` if so, or let a councillor hand the motion in",
        },
      },
      "at-meeting": {
        reason: {
          sv: "I {kommun} får en ersättare lämna in en motion bara vid sammanträdet",
          en: "In {kommun} a substitute may hand in a motion only at the meeting",
        },
        hint: {
          sv: "lämna den där, och skriv `roll: tjänstgörande ersättare`",
          en: "hand it in there, and write `roll: tjänstgörande ersättare`",
        },
      },
      councillors: {
        reason: {
          sv: "I {kommun} väcks motioner av ledamöter",
          en: "In {kommun} motions are raised by councillors",
        },
        hint: {
          sv: "låt en ledamot lämna in motionen",
          en: "let a councillor hand the motion in",
        },
      },
    },
  },
  "signature-form": {
    severity: "info",
    why: {
      sv: "Kommuner vill ha underskriften på olika sätt: egenhändigt på papper, elektroniskt, eller bara skriftligt.",
      en: "Kommuner want the signature in different ways: by hand on paper, electronically, or merely in writing.",
    },
    messages: {
      "own-hand": {
        reason: {
          sv: "{kommun} vill ha motionen egenhändigt undertecknad",
          en: "{kommun} wants the motion signed by hand",
        },
        hint: {
          sv: "skriv `underskrift: penna`",
          en: "write `underskrift: penna`",
        },
      },
      paper: {
        reason: {
          sv: "{kommun} vill ha ett undertecknat original på papper",
          en: "{kommun} wants a signed original on paper",
        },
        hint: {
          sv: "skriv `underskrift: penna`",
          en: "write `underskrift: penna`",
        },
      },
      signed: {
        reason: {
          sv: "{kommun} vill ha motionen undertecknad eller signerad",
          en: "{kommun} wants the motion signed, by hand or electronically",
        },
        hint: {
          sv: "skriv `underskrift: penna` eller `underskrift: fält`",
          en: "write `underskrift: penna` or `underskrift: fält`",
        },
      },
      signatories: {
        reason: {
          sv: "I {kommun} ska en interpellation ha högst {count} undertecknare",
          en: "In {kommun} an interpellation takes at most {count} signatories",
        },
        hint: {
          sv: "låt en ledamot stå för interpellationen",
          en: "let one councillor put the interpellation",
        },
      },
    },
  },
} as const satisfies Record<string, Rule>;
