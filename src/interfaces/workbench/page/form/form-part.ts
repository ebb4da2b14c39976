import type { TextEdit } from "../../../../ground/text/text-edit.ts";
import type { FrontMatterText } from "../../../../motion/edit/front-matter-text.ts";
import type { Opened } from "../../protocol.ts";
import type { Words } from "../words.ts";
import type { FieldBox } from "./field-box.ts";

/** Edits of a front matter; undefined where it is written in a way that only the source shows. */
export type MakeEdits = (head: FrontMatterText) => readonly TextEdit[] | undefined;

/** What a part of the form needs of the motion around it. */
export type FormContext = {
  readonly words: Words;
  readonly opened: Opened;
  /** Make changes in the text, `typed` for a key at a time. The form shows the new text before this returns. False where they cannot be made. */
  readonly edit: (make: MakeEdits, how: "typed" | "chosen") => boolean;
  /** Lead to the source of a field. */
  readonly toSource: (path: Path) => void;
  /** Offer to undo what was just done. */
  readonly offerUndo: (text: string) => void;
};

export type Path = readonly (string | number)[];

/** A part of the form: one field, or a list of them. */
export type FormPart = {
  readonly element: HTMLElement;
  /** Show what the front matter says now. */
  readonly show: (head: FrontMatterText) => void;
  /** Where the problems of a path are shown; undefined where the part does not show it. */
  readonly boxAt: (path: Path) => FieldBox | undefined;
};
