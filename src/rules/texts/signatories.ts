import type { Rule } from "../../ground/diagnostics/rule.ts";

export const signatoryRules = {
  "signatory-present": {
    severity: "error",
    why: {
      sv: "Bara de som är valda till fullmäktige får väcka en motion, så det måste framgå vem som gör det.",
      en: "Only those elected to the council may raise a motion, so it must say who does.",
    },
    messages: {
      missing: {
        reason: { sv: "Undertecknare saknas", en: "Missing signatories" },
        hint: {
          sv: "skriv `undertecknare:` och under den `  - namn: …`",
          en: "write `undertecknare:` and below it `  - namn: …`",
        },
      },
      nameless: {
        reason: {
          sv: "Undertecknaren har varken namn, parti eller grupp",
          en: "The signatory has neither name, party nor group",
        },
        hint: { sv: "lägg till `namn: …`", en: "add `namn: …`" },
      },
    },
  },
  "signatory-person": {
    severity: "warning",
    why: {
      sv: "Ett parti kan inte väcka en motion; det gör dess ledamöter.",
      en: "A party cannot raise a motion; its councillors do.",
    },
    messages: {
      "party-alone": {
        reason: {
          sv: "{party} står som undertecknare utan någon person",
          en: "{party} stands as signatory without a person",
        },
        hint: {
          sv: "lägg till `namn:` på den som lämnar in motionen",
          en: "add the `namn:` of the one who hands the motion in",
        },
      },
      split: {
        reason: {
          sv: "{party} står som en egen undertecknare; hör det till {name}?",
          en: "{party} stands as a signatory of its own; does it belong to {name}?",
        },
        hint: {
          sv: "ta bort bindestrecket före `parti:` och låt det stå rakt under `namn:`",
          en: "remove the hyphen before `parti:` and let it stand right below `namn:`",
        },
      },
    },
  },
  "signatory-unique": {
    severity: "warning",
    why: {
      sv: "Samma namn två gånger är oftast en rest efter kopiering.",
      en: "The same name twice is mostly left over from copying.",
    },
    messages: {
      repeated: {
        reason: { sv: "{name} står två gånger bland undertecknarna", en: "{name} stands twice among the signatories" },
        hint: { sv: "ta bort den ena", en: "remove one of them" },
      },
    },
  },
  "party-known": {
    severity: "info",
    why: {
      sv: "Partiet är fri text: lokala partier finns i nästan varje kommun. Rådet är till för skrivfel.",
      en: "The party is free text: nearly every kommun has local parties. The advice is there for slips.",
    },
    messages: {
      nearest: {
        reason: {
          sv: "`{party}` är inget känt parti; menade du `{nearest}`?",
          en: "`{party}` is no known party; did you mean `{nearest}`?",
        },
        hint: { sv: "låt det stå om det är ett lokalt parti", en: "leave it if it is a local party" },
      },
      unknown: {
        reason: { sv: "`{party}` är inget känt parti", en: "`{party}` is no known party" },
        hint: { sv: "låt det stå om det är ett lokalt parti", en: "leave it if it is a local party" },
      },
      missing: {
        reason: { sv: "{name} står utan parti", en: "{name} stands without a party" },
        hint: {
          sv: "lägg till `parti: …`, eller låt det vara om personen inte har något",
          en: "add `parti: …`, or leave it if the person has none",
        },
      },
    },
  },
} as const satisfies Record<string, Rule>;
