import type { Relationship } from "./docx-parts.ts";
import type { NumberingCounter } from "./numbering.ts";
import type { Styles } from "./styles.ts";

/** What the parts of a file share while it is read. */
export type StoryContext = {
  readonly styles: Styles;
  readonly numbering: NumberingCounter;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Paths of inserted parts in other formats, added to as they are met. */
  readonly inserted: string[];
};
