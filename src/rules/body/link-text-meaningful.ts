import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { trimEndOf } from "../../ground/text/trim-end-of.ts";
import { bodyWords, nodesOf } from "../../motion/body-words.ts";
import type { MotionRule } from "../motion-rule.ts";

export const linkTextMeaningful = defineRule("link-text-meaningful", {
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
});

const VAGUE =
  /^(?:här|där|hit|dit|klicka(?: här)?|tryck här|se här|se länk(?:en)?|länk(?:en)?|(?:den|denna) (?:här )?länk(?:en)?|läs mer(?: här)?|läs här|mer(?: info(?:rmation)?)?|källa|pdf)$/i;

/** Links that say where they lead. An address as text is only a piece of advice: it says it, at length. */
export const checkLinkTextMeaningful: MotionRule = ({ syntax: { body }, clauses, questions }) => {
  const texts = [body, ...[...clauses, ...questions].map(({ content }) => content)];
  return texts.flatMap(({ root, text }) =>
    nodesOf(root).flatMap((node): readonly Diagnostic[] => {
      if (node.type !== "link" && node.type !== "linkReference") return [];
      const { text: words, place } = bodyWords(node, text);
      const hasImage = node.children.some(({ type }) => type === "image" || type === "imageReference");
      const shown = words.value.replace(/\s+/g, " ").trim();
      const url = node.type === "link" ? node.url : "…";
      if (shown === "") return hasImage ? [] : [problem(linkTextMeaningful, "empty", place)];
      const details = { values: { text: shown, url } };
      if (VAGUE.test(trimEndOf(shown, ".:!»>→")))
        return [problem(linkTextMeaningful, "vague", placeOf(words), details)];
      if (/^(?:https?:\/\/|www\.)\S+$/i.test(shown))
        return [problem(linkTextMeaningful, "address", placeOf(words), { severity: "info" })];
      return [];
    }),
  );
};
