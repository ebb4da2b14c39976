import { Annotation } from "@codemirror/state";

/** Marks a change that may touch the whole file: one of the form, a repair, a merge. What is typed into the body may not touch what is hidden. */
export const wholeFile = Annotation.define<boolean>();
