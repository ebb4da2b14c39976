import { defineRule } from "../../ground/diagnostics/rule.ts";

export const personalDataMasked = defineRule("personal-data-masked", {
  severity: "info",
  why: {
    sv: "Kopian för publicering ska gå att lägga på webben. Vad som är borttaget ur den, och vad som inte kan granskas, ska den veta som publicerar.",
    en: "The copy for the web must be fit to publish. Whoever publishes it must know what was taken out, and what cannot be looked through.",
  },
  messages: {
    "personal-number": {
      reason: { sv: "Personnummer maskerat", en: "Masked a personal number" },
    },
    phone: {
      reason: { sv: "Telefonnummer maskerat", en: "Masked a telephone number" },
    },
    email: {
      reason: { sv: "E-postadress maskerad", en: "Masked an e-mail address" },
    },
    address: {
      reason: { sv: "Gatuadress maskerad", en: "Masked a street address" },
    },
    attachments: {
      reason: {
        sv: "Bilagorna följer inte med kopian för publicering",
        en: "The attachments do not go with the copy for the web",
      },
      hint: {
        sv: "programmet kan inte maskera dem; gå igenom dem för hand om de ska publiceras",
        en: "the program cannot mask them; go through them by hand if they are to be published",
      },
    },
    images: {
      reason: {
        sv: "Bilden är inte granskad: vad den visar maskeras inte",
        en: "The image was not looked through: what it shows is not masked",
      },
      hint: {
        sv: "se efter att den inte visar personuppgifter",
        en: "see to it that it shows no personal data",
      },
    },
  },
});
