import { applyEdits } from "../../../ground/text/text-edit.ts";
import { linesOfField } from "../../../motion/edit/front-lines.ts";
import { fields } from "../../../motion/fields/fields.ts";
import { isProse } from "../../../motion/fields/is-prose.ts";
import { readHead } from "../../../motion/source/read-head.ts";

/** The text of a motion without what the office wrote of how it was handled: a copy has yet to be handed in. */
export function copyMotion(text: string): string {
  const { map } = readHead("", text, isProse).value ?? {};
  const handled = new Set<string>(
    fields.flatMap(({ from, key }) => (from === "office" && key !== "eget" ? [key] : [])),
  );
  const lines = (map?.fields ?? [])
    .filter(({ key }) => handled.has(key.value))
    .map((field) => linesOfField(field, text));
  return applyEdits(
    text,
    lines.map(({ start, end }) => ({ start, end, text: "" })),
  );
}
