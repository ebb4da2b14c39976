import type { FieldPath } from "../../../../motion/edit/front-matter-text.ts";
import { element } from "../element.ts";
import type { BoxOptions } from "./field-box.ts";
import type { FormContext } from "./form-part.ts";
import { TextField } from "./text-field.ts";

/** A value out of a few. The value in the file is among them, whatever it is. */
export function choiceField(
  path: FieldPath,
  label: string,
  choices: Readonly<Record<string, string>>,
  context: FormContext,
  options: BoxOptions & { readonly implied?: string } = {},
): TextField {
  const select = element(
    "select",
    {},
    ...Object.entries(choices).map(([value, text]) => element("option", { value }, text)),
  );
  return new ChoiceField(path, label, context, { ...options, control: select });
}

class ChoiceField extends TextField {
  override showValue(value: Parameters<TextField["showValue"]>[0]): void {
    const text = value?.type === "text" ? value.text.value : "";
    const options = [...(this.control as HTMLSelectElement).options];
    if (text !== "" && !options.some((option) => option.value === text))
      this.control.append(element("option", { value: text }, text));
    super.showValue(value);
  }
}
