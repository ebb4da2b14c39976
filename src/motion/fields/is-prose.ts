import type { FieldDescription } from "./field-description.ts";
import { fields, fieldsIn } from "./fields.ts";

const prosePaths: ReadonlySet<string> = new Set(pathsOf(fields, ""));

/** Whether the value at a path of the front matter is prose. An item of a list is `*`: `["att-satser", "*"]`, `["undertecknare", "*", "namn"]`. */
export function isProse(path: readonly string[]): boolean {
  return prosePaths.has(path.join("/").normalize("NFC"));
}

function pathsOf(among: readonly FieldDescription[], above: string): readonly string[] {
  return among.flatMap(({ key, type, isProse: isProseField }) => {
    const isList = type.type === "list" || type.type === "clauses";
    const path = `${above}${key}${isList ? "/*" : ""}`;
    return [...(isProseField ? [path] : []), ...pathsOf(fieldsIn(type), `${path}/`)];
  });
}
