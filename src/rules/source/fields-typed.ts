import { defineRule } from "../../ground/diagnostics/rule.ts";

export const fieldsTyped = defineRule("fields-typed", {
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
    "clause-below-group": {
      reason: {
        sv: "Att-satsen står efter en grupp utan att höra till den",
        en: "The clause stands below a group that it does not belong to",
      },
      hint: {
        sv: "flytta den överst i listan, eller in under gruppens `{key}`",
        en: "move it to the top of the list, or in below the group's `{key}`",
      },
    },
    missing: {
      reason: { sv: "`{key}` saknas här", en: "`{key}` is missing here" },
      hint: { sv: "lägg till en rad `{key}: …`", en: "add a line `{key}: …`" },
    },
  },
});
