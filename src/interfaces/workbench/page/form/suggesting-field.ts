import type { FieldPath } from "../../../../motion/edit/front-matter-text.ts";
import { element } from "../element.ts";
import type { BoxOptions } from "./field-box.ts";
import type { FormContext } from "./form-part.ts";
import { type Suggestion, suggesting } from "./suggesting-input.ts";
import { TextField } from "./text-field.ts";

/** A text that is often one of many known ones. It is written when it is chosen or the field is left. */
export function suggestingField(
  path: FieldPath | (() => FieldPath),
  label: string,
  suggestions: () => readonly Suggestion[],
  context: FormContext,
  options: BoxOptions = {},
): TextField {
  const input = element("input", { type: "text" });
  const list = suggesting(input, suggestions);
  return new TextField(path, label, context, { ...options, control: input, isTyped: false, parts: [input, list] });
}
