import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { trimEndOf } from "../../ground/text/trim-end-of.ts";
import { bodyWords, nodesOf } from "../../motion/body-words.ts";
import type { MotionRule } from "../motion-rule.ts";

const VAGUE =
  /^(?:här|där|hit|dit|klicka(?: här)?|tryck här|se här|se länk(?:en)?|länk(?:en)?|(?:den|denna) (?:här )?länk(?:en)?|läs mer(?: här)?|läs här|mer(?: info(?:rmation)?)?|källa|pdf)$/i;

/** Links that say where they lead. An address as text is only a piece of advice: it says it, at length. */
export const linkTextMeaningful: MotionRule = ({ syntax: { body }, clauses, questions }) => {
  const texts = [body, ...[...clauses, ...questions].map(({ content }) => content)];
  return texts.flatMap(({ root, text }) =>
    nodesOf(root).flatMap((node): readonly Diagnostic[] => {
      if (node.type !== "link" && node.type !== "linkReference") return [];
      const { text: words, place } = bodyWords(node, text);
      const hasImage = node.children.some(({ type }) => type === "image" || type === "imageReference");
      const shown = words.value.replace(/\s+/g, " ").trim();
      const url = node.type === "link" ? node.url : "…";
      if (shown === "") return hasImage ? [] : [problem("link-text-meaningful", "empty", place)];
      const details = { values: { text: shown, url } };
      if (VAGUE.test(trimEndOf(shown, ".:!»>→")))
        return [problem("link-text-meaningful", "vague", placeOf(words), details)];
      if (/^(?:https?:\/\/|www\.)\S+$/i.test(shown))
        return [problem("link-text-meaningful", "address", placeOf(words), { severity: "info" })];
      return [];
    }),
  );
};
