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
    doubts: openDoubts(text).map(({ question, start, isInBody }) => {
      const field = isInBody ? undefined : fieldAt(text, start);
      return { line: text.slice(0, start).split("\n").length, ...(field !== undefined && { field }), question };
    }),
    missing: [...new Set(sought)].filter((name) => !written.has(name)),
  };
}

/** The field that a comment in the front matter stands above or in. */
function fieldAt(text: string, start: number): string | undefined {
  const isInside = start > 0 && text[start - 1] !== "\n";
  const lines = isInside ? text.slice(0, start).split("\n").reverse() : text.slice(start).split("\n");
  const line = lines.find((each) => /^(?:[^\s#-]|---)/.test(each));
  return line === undefined ? undefined : /^([^\s#:-][^:]*):/.exec(line)?.[1];
}
