import type { Diagnostic } from "../../../ground/diagnostics/diagnostic.ts";
import { pathAt } from "../../../motion/edit/path-at.ts";
import { isProse } from "../../../motion/fields/is-prose.ts";
import { readHead } from "../../../motion/source/read-head.ts";

type Part = { readonly start: number; readonly end: number };

/**
 * The text without what its errors point at, each character of which is blanked out, so that every place stays: fields and items of lists
 * become comments, words of the body spaces.
 */
export function withoutFaults(text: string, path: string, diagnostics: readonly Diagnostic[]): string {
  const { map, bodyStart = 0 } = readHead(path, text, isProse).value ?? {};
  const faulty = diagnostics
    .filter(({ severity, place }) => severity === "error" && place.file === path)
    .map(({ place: { start, end } }): Part => {
      if (start >= bodyStart) return { start, end };
      const located = map && pathAt({ text, frontMatter: map }, start);
      return located?.lines ?? wholeLines(text, start, Math.min(end, bodyStart));
    });
  return faulty.reduce((blanked, part) => blankOut(blanked, part, bodyStart), text);
}

/** The fences of the front matter stay. */
function blankOut(text: string, { start, end }: Part, bodyStart: number): string {
  const lines = text.slice(start, end).split("\n");
  const blanked = lines.map((line) => {
    if (start >= bodyStart) return " ".repeat(line.length);
    return line === "" || /^---[ \t]*$/.test(line) ? line : `#${" ".repeat(line.length - 1)}`;
  });
  return text.slice(0, start) + blanked.join("\n") + text.slice(end);
}

function wholeLines(text: string, start: number, end: number): Part {
  const after = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: after === -1 ? text.length : after };
}
