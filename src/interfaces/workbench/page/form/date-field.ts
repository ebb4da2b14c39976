import { readSwedishDate } from "../../../../ground/text/swedish-date.ts";
import type { FieldPath } from "../../../../motion/edit/front-matter-text.ts";
import { element } from "../element.ts";
import type { BoxOptions } from "./field-box.ts";
import type { FormContext } from "./form-part.ts";
import { TextField } from "./text-field.ts";

/** A date, typed in any Swedish form or chosen in the browser's calendar; written year-month-day. */
export function dateField(path: FieldPath, label: string, context: FormContext, options: BoxOptions = {}): TextField {
  const input = element("input", {
    type: "text",
    inputmode: "numeric",
    autocomplete: "off",
    placeholder: context.words.datePlaceholder,
    class: "date",
  });
  const calendar = element("input", { type: "date", class: "unseen", tabindex: "-1", "aria-hidden": "true" });
  const open = element("button", { type: "button", class: "calendar", "aria-label": context.words.chooseDate(label) });
  open.addEventListener("click", () => {
    calendar.value = input.value;
    calendar.showPicker();
  });
  calendar.addEventListener("change", () => {
    if (calendar.value === "") return;
    input.value = calendar.value;
    input.dispatchEvent(new Event("change"));
  });
  return new TextField(path, label, context, {
    ...options,
    control: input,
    isTyped: false,
    tidy: (value) => readSwedishDate(value.trim()) ?? value,
    parts: [input, open, calendar],
  });
}
