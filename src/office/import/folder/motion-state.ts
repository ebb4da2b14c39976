import { valueAt } from "../../../motion/edit/front-matter-text.ts";
import { isProse } from "../../../motion/fields/is-prose.ts";
import { readSource } from "../../../motion/source/read-source.ts";
import { openDoubts } from "../settle-doubt.ts";

/** A doubt of an imported motion that nobody has settled yet. */
export type LeftDoubt = {
  /** From 1. */
  readonly line: number;
  /** The field that it is about; absent for the body and the whole. */
  readonly field?: string;
  readonly question: string;
};

/** How far an imported motion is from being sure. */
export type MotionState = {
  readonly file: string;
  readonly title?: string;
  readonly doubts: readonly LeftDoubt[];
  /** Fields that the import looked for in vain, and that are not written yet. */
  readonly missing: readonly string[];
};

/** What is sure and what is not in a motion's source. */
export function motionState(file: string, text: string): MotionState {
  const frontMatter = readSource("", text, isProse).value?.frontMatter;
  const title = frontMatter && valueAt(frontMatter, ["titel"]);
  const written = new Set(frontMatter?.fields.map(({ key }) => key.value));
  const sought = [...text.matchAll(/^# ([\p{L}-]{1,40}) saknas/gmu)].map(([, name = ""]) => name);
  return {
    file,
    ...(title?.type === "text" && { title: title.text.value }),
    doubts: leftDoubts(text),
    missing: [...new Set(sought)].filter((name) => !written.has(name)),
  };
}

/** Lines are counted once, from doubt to doubt. */
function leftDoubts(text: string): readonly LeftDoubt[] {
  const lines = text.split("\n");
  let [line, lineStart] = [0, 0];
  return openDoubts(text).map(({ question, start, isInBody }) => {
    for (let next = lineStart + (lines[line] ?? "").length + 1; next <= start && line < lines.length - 1; ) {
      line++;
      lineStart = next;
      next += (lines[line] ?? "").length + 1;
    }
    const field = isInBody ? undefined : fieldAt(lines, line, start > lineStart ? -1 : 1);
    return { line: line + 1, ...(field !== undefined && { field }), question };
  });
}

/** The field that a comment in the front matter belongs to: the next below it, or the one whose value it follows. */
function fieldAt(lines: readonly string[], from: number, step: 1 | -1): string | undefined {
  for (let at = from; at >= 0 && at < lines.length; at += step) {
    const line = lines[at] ?? "";
    if (/^(?:[^\s#-]|---)/.test(line)) return /^([^\s#:-][^:]*):/.exec(line)?.[1];
  }
  return undefined;
}
