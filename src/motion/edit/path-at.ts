import type { FieldValue } from "../source/syntax.ts";
import { endOfValue, itemLines, type Lines, linesOfField } from "./front-lines.ts";
import type { FieldMap, FrontMatterText } from "./front-matter-text.ts";

/** The innermost field or item of a list around an offset, and its part of the text. */
export type Located = { readonly path: readonly (string | number)[]; readonly lines: Lines };

/** The path of an offset in the front matter; undefined above and below its fields. */
export function pathAt({ text, frontMatter }: FrontMatterText, offset: number): Located | undefined {
  return inMap(frontMatter, [], offset, text);
}

function inMap(map: FieldMap, path: Located["path"], offset: number, text: string): Located | undefined {
  for (const field of map.fields) {
    const lines = linesOfField(field, text);
    const start = Math.max(lines.start, path.length === 0 ? 0 : (field.key.spans[0]?.start ?? 0));
    const end = path.length === 0 ? lines.end : Math.max(endOfValue(field.value, text), start + field.key.value.length);
    if (offset < start || offset > end || (path.length === 0 && offset === end)) continue;
    const own = [...path, field.key.value];
    return inside(field.value, own, offset, text) ?? { path: own, lines };
  }
  return undefined;
}

function inside(value: FieldValue, path: Located["path"], offset: number, text: string): Located | undefined {
  if (value.type === "map") return inMap(value, path, offset, text);
  if (value.type !== "list") return undefined;
  for (const [index, item] of value.items.entries()) {
    const lines = itemLines(item, text) ?? { start: item.place.start, end: endOfValue(item, text) };
    if (offset < lines.start || offset >= Math.max(lines.end, lines.start + 1)) continue;
    const own = [...path, index];
    return { path: inside(item, own, offset, text)?.path ?? own, lines };
  }
  return undefined;
}
