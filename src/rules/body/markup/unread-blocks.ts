import type { Code, Heading, Nodes, ThematicBreak } from "mdast";
import { keysBelow } from "../../../motion/fields/fields.ts";
import { readLine } from "../../../motion/source/lines.ts";
import type { Finding } from "./finding.ts";

const FIELDS: ReadonlySet<string> = new Set(keysBelow(""));

/** A heading underlined by so few characters is likelier a paragraph above a rule. */
const LONGEST_RULE = 3;

/**
 * Find blocks that were read as something else than was meant: a paragraph as a heading because `---` is below it, another motion's
 * front matter as text, and words behind the fence of code, which would vanish.
 */
export function unreadBlocks(nodes: readonly Nodes[], source: string): readonly Finding[] {
  let done = 0;
  return nodes.flatMap((node): readonly Finding[] => {
    const start = node.position?.start.offset ?? 0;
    if (start < done) return [];
    if (node.type === "code") return codeFinding(node, source);
    if (node.type !== "heading" && node.type !== "thematicBreak") return [];
    const front = frontMatterFinding(node, source);
    if (front !== undefined) {
      done = front.end;
      return [front];
    }
    return node.type === "heading" ? underlinedFinding(node, source) : [];
  });
}

function underlinedFinding(heading: Heading, source: string): readonly Finding[] {
  const start = heading.position?.start.offset ?? 0;
  const end = heading.position?.end.offset ?? start;
  const written = source.slice(start, end);
  const lastLine = Math.max(written.lastIndexOf("\n"), written.lastIndexOf("\r")) + 1;
  const rule = /^[ \t>]*(-+)[ \t]*$/.exec(written.slice(lastLine))?.[1];
  if (lastLine === 0 || rule === undefined) return [];
  const words = written.slice(0, lastLine).trimEnd();
  const isHeading = rule.length > LONGEST_RULE && !/[\r\n]/.test(words) && !/[.!?:;,]$/.test(words);
  return isHeading ? [] : [{ message: "underlined", start, end: start + words.length, values: { rule } }];
}

/** A line of `---`, fields that a front matter has, and a line of `---` again. */
function frontMatterFinding(node: Heading | ThematicBreak, source: string): Finding | undefined {
  const start = node.position?.start.offset ?? 0;
  const opening = readLine(source, start);
  const from = node.type === "heading" ? opening.start : opening.next;
  if (node.type === "thematicBreak" && !isFence(source, opening.start, opening.end)) return undefined;
  const first = readLine(source, from);
  if (!isField(source.slice(first.start, first.end))) return undefined;
  if (node.type === "heading" && !isFence(source, ...lineAbove(source, first.start))) return undefined;
  let end = 0;
  for (let at = first.next, lines = 0; at < source.length && lines < 200; lines++) {
    const line = readLine(source, at);
    if (isFence(source, line.start, line.end)) {
      end = line.end;
      break;
    }
    at = line.next;
  }
  return end === 0 ? undefined : { message: "front-matter", start: first.start, end };
}

function isFence(source: string, start: number, end: number): boolean {
  return /^---[ \t]*$/.test(source.slice(start, end));
}

/** A field whose name is known, as in `titel: Fler bänkar`. */
function isField(line: string): boolean {
  const name = /^([a-zåäö-]+):(?:[ \t]|$)/.exec(line)?.[1];
  return name !== undefined && FIELDS.has(name);
}

function lineAbove(source: string, start: number): readonly [number, number] {
  const end = source[start - 1] === "\n" && source[start - 2] === "\r" ? start - 2 : start - 1;
  const before = Math.max(source.lastIndexOf("\n", end - 1), source.lastIndexOf("\r", end - 1)) + 1;
  return [before, Math.max(before, end)];
}

/** A language is one word, and no letter of it is lost to a reader. */
function codeFinding({ lang, meta, position }: Code, source: string): readonly Finding[] {
  const start = position?.start.offset ?? 0;
  if (!lang || !/^(?:`{3}|~{3})/.test(source.slice(start, start + 3))) return [];
  const { content, end } = readLine(source, start);
  const words = /^[`~]+[ \t]*/.exec(source.slice(content, end))?.[0].length ?? 0;
  return meta ? [{ message: "fence-words", start: content + words, end }] : [];
}
