import type { Wording } from "../../ground/diagnostics/rule.ts";

/** Something that the body of a motion may hold, as it is described to people: in the manual, in the terminal and by an editor. */
export type Construct = {
  /** What one asks for, such as `tabell`. */
  readonly name: string;
  /** Other words that people ask for. */
  readonly synonyms: readonly string[];
  readonly title: Wording;
  /** How it is written and what becomes of it, in Markdown: paragraphs with an empty line between. */
  readonly text: Wording;
  /** A part of a body that shows it, as somebody would write it. */
  readonly example: string;
};
