import type { Nodes } from "mdast";
import type { Finding } from "./finding.ts";

const WORD = /[\p{L}\p{Nd}]/u;
const DIGIT = /\p{Nd}/u;

/**
 * Find emphasis whose marks are between two letters or digits, where they may have been meant as text.
 *
 * | 2*5 och 3*4 platser   |  an error: the page would say 25 and 34
 * | elev*innor och lärar*innor
 */
export function eatenMarks(nodes: readonly Nodes[], source: string): readonly Finding[] {
  return nodes.flatMap((node): readonly Finding[] => {
    if (node.type !== "emphasis" && node.type !== "strong") return [];
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const width = node.type === "strong" ? 2 : 1;
    const sides = [sidesOf(source, start, start + width), sidesOf(source, end - width, end)];
    const eaten =
      sides.find(({ before, after }) => DIGIT.test(before) && DIGIT.test(after)) ?? sides.find(isWithinWord);
    if (eaten === undefined) return [];
    const isNumber = DIGIT.test(eaten.before) && DIGIT.test(eaten.after);
    const mark = source.slice(eaten.start, eaten.end);
    const marks = [...range(start, start + width), ...range(end - width, end)];
    return [
      {
        message: isNumber ? "eaten-number" : "eaten",
        start: eaten.start,
        end: eaten.end,
        values: { mark, words: around(source, eaten.start, eaten.end), escaped: mark.replace(/./g, "\\$&") },
        ...(isNumber && { severity: "error" }),
        fix: marks.map((at) => ({ start: at, end: at, text: "\\" })),
      },
    ];
  });
}

type Sides = { readonly start: number; readonly end: number; readonly before: string; readonly after: string };

/** The characters on both sides of the run of marks that has characters `start`–`end`. */
function sidesOf(source: string, start: number, end: number): Sides {
  const mark = source.charAt(start);
  let first = start;
  let last = end;
  while (source.charAt(first - 1) === mark) first--;
  while (source.charAt(last) === mark) last++;
  return { start, end, before: source.charAt(first - 1), after: source.charAt(last) };
}

function isWithinWord({ before, after }: Sides): boolean {
  return WORD.test(before) && WORD.test(after);
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** The word around the marks, as far as it is short. */
function around(source: string, start: number, end: number): string {
  const before = /[^\s]{0,20}$/.exec(source.slice(Math.max(0, start - 20), start))?.[0] ?? "";
  const after = /^[^\s]{0,20}/.exec(source.slice(end, end + 20))?.[0] ?? "";
  return before + source.slice(start, end) + after;
}
