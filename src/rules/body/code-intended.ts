import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { nodesOf, placeOfNode } from "../../motion/body-words.ts";
import type { MotionRule } from "../motion-rule.ts";

export const codeIntended = defineRule("code-intended", {
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
});

/** Four words of letters in a row, which code has at most in a comment. Each is looked at from its first letter only. */
const PROSE = /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]{2,}[,.:;]?\s+){3}[A-Za-zÀ-ɏ]{2,}/;

/** Paragraphs indented as in a word processor, which Markdown takes for code. Code between fences is meant. */
export const checkCodeIntended: MotionRule = ({ syntax: { body } }) =>
  nodesOf(body.root).flatMap((node) => {
    if (node.type !== "code" || !PROSE.test(node.value)) return [];
    const { file, start, end } = placeOfNode(node, body.text);
    const written = body.text.value.slice(start, end);
    if (/^\s*(?:```|~~~)/.test(written)) return [];
    const [firstLine = ""] = written.trimStart().split(/[\r\n]/);
    const from = start + written.length - written.trimStart().length;
    return [problem(codeIntended, "indented", { file, start: from, end: from + firstLine.trimEnd().length })];
  });
