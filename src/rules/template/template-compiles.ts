import { defineRule } from "../../ground/diagnostics/rule.ts";

export const templateCompiles = defineRule("template-compiles", {
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
      reason: {
        sv: "Mallen är för stor eller kan ge mer text än den får",
        en: "The template is too large, or can give more text than it may",
      },
      hint: {
        sv: "ta bort slingor i slingor och delmallar som upprepas",
        en: "remove loops within loops and partials that are repeated",
      },
    },
  },
});
