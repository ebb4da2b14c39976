import type { FieldDescription } from "../../src/motion/fields/field-description.ts";
import { fields, fieldsIn } from "../../src/motion/fields/fields.ts";

const begin = "<!-- fields: made from src/motion/fields by tests/generated.test.ts -->";
const end = "<!-- end of fields -->";

/** A page of the documentation with its table of the front matter written anew. */
export function withFieldTable(page: string): string {
  const [before = "", rest = ""] = page.split(begin);
  const [, after = ""] = rest.split(end);
  return `${before}${begin}\n\n${table()}\n\n${end}${after}`;
}

function table(): string {
  const all: readonly FieldDescription[] = fields;
  return [
    "| key | holds | kept by | stands in | if left out |",
    "| --- | --- | --- | --- | --- |",
    ...all.flatMap((field) => [row(field, ""), ...fieldsIn(field.type).map((below) => row(below, `${field.key}.`))]),
  ].join("\n");
}

function row(field: FieldDescription, above: string): string {
  const cells = [
    `\`${above}${field.key}\``,
    holds(field),
    field.from,
    places(field),
    field.isRequired ? "an error" : (field.omitted?.en ?? ""),
  ];
  return `| ${cells.join(" | ")} |`;
}

function holds({ description, examples, isProse }: FieldDescription): string {
  const example = examples?.[0];
  const written = example === undefined ? "" : ` Example: ${example}`;
  return `${description.en}${isProse ? " *Prose.*" : ""}${written}`;
}

function places({ appears }: FieldDescription): string {
  if (appears.includes("page")) return "page, PDF, DOCX, data";
  if (appears.includes("copy")) return "data";
  if (appears.includes("data")) return "data, not of a copy for the web";
  return "what is made of it";
}
