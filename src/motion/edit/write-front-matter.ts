import type { FieldDescription } from "../fields/field-description.ts";
import type { FieldType } from "../fields/field-type.ts";
import { writeScalar } from "../source/write-scalar.ts";
import { oneLine } from "./write-value.ts";

/**
 * Lines of front matter that say what plain data says: for each field with a value its key, in the order of the fields. Data is by the
 * fields' names, as the registrar's data has it. What no field describes is left out.
 */
export function writeFrontMatter(
  fields: readonly FieldDescription[],
  data: Readonly<Record<string, unknown>>,
): readonly string[] {
  return fields.flatMap(({ key, name, type }) => {
    const value = linesOf(type, data[name]);
    if (value === undefined) return [];
    return typeof value === "string" ? [`${key}: ${value}`] : [`${key}:`, ...value.map((line) => `  ${line}`)];
  });
}

/** A value on the line of its key, or the lines below it; undefined where there is none. */
function linesOf(type: FieldType, value: unknown): string | readonly string[] | undefined {
  switch (type.type) {
    case "text":
    case "date":
      return typeof value === "string" && oneLine(value) !== "" ? writeScalar(oneLine(value)) : undefined;
    case "choice":
      return type.of.find((each) => each.value === value)?.word.sv;
    case "one-or-more": {
      const items = listOf(value).flatMap((item) => linesOf(type.item, item) ?? []);
      return items.length < 2 ? items[0] : items.map((item) => `- ${item}`);
    }
    case "clauses":
      return filled(clauseLines(listOf(value)));
    case "group":
      return isRecord(value) ? filled(writeFrontMatter(type.fields, value)) : undefined;
    case "list":
      return filled(
        listOf(value).flatMap((item) =>
          isRecord(item)
            ? writeFrontMatter(type.item.fields, item).map((line, index) => `${index === 0 ? "-" : " "} ${line}`)
            : [],
        ),
      );
    case "anything":
      return undefined;
  }
}

/** Clauses are texts; those of a group are `{text, body}`, and follow one another. */
function clauseLines(clauses: readonly unknown[]): readonly string[] {
  return clauses.flatMap((item, index) => {
    if (typeof item === "string") return [`- ${writeScalar(oneLine(item))}`];
    if (!isRecord(item)) return [];
    const before = clauses[index - 1];
    const isFirst = !isRecord(before) || before["body"] !== item["body"];
    const head = [`- instans: ${writeScalar(oneLine(String(item["body"])))}`, "  att-satser:"];
    return [...(isFirst ? head : []), `    - ${writeScalar(oneLine(String(item["text"])))}`];
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function filled(lines: readonly string[]): readonly string[] | undefined {
  return lines.length === 0 ? undefined : lines;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
