import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { nodesOf, placeOfNode } from "../../motion/body-words.ts";
import type { MotionRule } from "../motion-rule.ts";

/** Four words of letters in a row, which code has at most in a comment. Each is looked at from its first letter only. */
const PROSE = /(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]{2,}[,.:;]?\s+){3}[A-Za-zÀ-ɏ]{2,}/;

/** Paragraphs indented as in a word processor, which Markdown takes for code. Code between fences is meant. */
export const codeIntended: MotionRule = ({ syntax: { body } }) =>
  nodesOf(body.root).flatMap((node) => {
    if (node.type !== "code" || !PROSE.test(node.value)) return [];
    const { file, start, end } = placeOfNode(node, body.text);
    const written = body.text.value.slice(start, end);
    if (/^\s*(?:```|~~~)/.test(written)) return [];
    const [firstLine = ""] = written.trimStart().split(/[\r\n]/);
    const from = start + written.length - written.trimStart().length;
    return [problem("code-intended", "indented", { file, start: from, end: from + firstLine.trimEnd().length })];
  });
