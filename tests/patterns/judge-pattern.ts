import { check } from "recheck";
import type { SourcePattern } from "./patterns-of-source.ts";

/** `form`: no input takes longer than in proportion to its length, by the pattern's form. `growth`: none was found that does. */
export type Verdict = "form" | "growth" | { readonly attack: string };

/**
 * Judge whether a pattern takes time in proportion to its input, however hostile. Where its form cannot be judged, since it looks ahead or behind
 * or is long, it is given inputs made of its own characters.
 */
export async function judgePattern(pattern: Pick<SourcePattern, "source" | "flags">): Promise<Verdict> {
  const judged = await check(pattern.source, pattern.flags.replace("d", ""), { checker: "automaton", timeout: 5_000 });
  if (judged.status === "safe") return "form";
  if (judged.status === "vulnerable") return { attack: judged.attack.pattern };
  return judgeByGrowth(pattern);
}

/** Lengths of the inputs that are compared, each four times the one before. */
const lengths = [64, 256, 1_024, 4_096, 16_384];

/** A quadratic pattern takes sixteen times as long for what is four times as long. */
const mostGrowth = 9;

/** Too short to be measured, in milliseconds. */
const tooQuick = 3;

function judgeByGrowth({ source, flags }: Pick<SourcePattern, "source" | "flags">): Verdict {
  const pattern = new RegExp(source, flags.replace("y", "g"));
  const timeOf = (begin: string, piece: string, end: string, length: number): number => {
    const input = begin + piece.repeat(Math.ceil(length / piece.length)) + end;
    const started = performance.now();
    input.search(pattern);
    return performance.now() - started;
  };
  for (const piece of piecesOf(source)) {
    for (const [begin, end] of [
      ["", "\u0001"],
      [`${piece}: att `, "\u0001"],
    ] as const) {
      let before = 0.05;
      for (const length of lengths) {
        let time = timeOf(begin, piece, end, length);
        if (time > tooQuick && time > before * mostGrowth)
          time = Math.min(time, timeOf(begin, piece, end, length), timeOf(begin, piece, end, length));
        if (time > tooQuick && time > before * mostGrowth) return { attack: `${JSON.stringify(piece)} repeated` };
        before = Math.max(0.05, time);
      }
    }
  }
  return "growth";
}

/** What inputs are made of: words of the pattern, a character for each of its classes, and pairs of these. */
function piecesOf(source: string): readonly string[] {
  const words = (source.match(/[\p{L}\d]{2,}/gu) ?? []).slice(0, 40);
  const marks = [
    ...new Set(source.replace(/\\[pPux](?:\{[^}]*\}|[\da-f]{2,4})|\\[a-zA-Z]/g, " ").match(/[^\p{L}\d]/gu) ?? []),
  ];
  const single = [...new Set([" ", "a", "A", "1", "\n", "\t", ".", ",", ":", "-", ...marks])];
  const pairs = single.flatMap((first) => ["a", " ", "1", "A"].map((second) => first + second));
  return [
    ...new Set([...single, ...pairs, ...words, ...words.map((word) => `${word} `), ...words.map((word) => `a${word}`)]),
  ];
}
