import type { Nodes } from "mdast";
import type { FieldValue, SourceSyntax } from "./syntax.ts";

/**
 * The motion's source with the fields that `mayAppear` allows and without comments, as a file of its own that can be built again.
 *
 * The front matter is written anew, every value in double quotes (JSON strings are YAML 1.2); the body is left as it is. Line ends are LF.
 */
export function printedSource(
  { text, frontMatter, body, bodyStart }: SourceSyntax,
  mayAppear: (path: readonly string[]) => boolean,
): string {
  const fields = frontMatter === undefined ? "" : writeMap(frontMatter, [], mayAppear, "");
  const comments = commentsIn(body.root);
  let rest = "";
  let from = bodyStart;
  for (const [commentStart, commentEnd] of comments) {
    rest += text.slice(from, commentStart);
    from = commentEnd;
  }
  rest += text.slice(from);
  return `---\n${fields}---\n${rest.replace(/\r\n?/g, "\n")}`;
}

type MayAppear = (path: readonly string[]) => boolean;

function writeMap(
  map: Extract<FieldValue, { type: "map" }>,
  path: readonly string[],
  mayAppear: MayAppear,
  indent: string,
): string {
  return map.fields
    .map(({ key, value }) => {
      const here = [...path, key.value];
      return !mayAppear(here) || value.type === "empty"
        ? ""
        : `${indent}${JSON.stringify(key.value)}:${writeValue(value, here, mayAppear, indent)}`;
    })
    .join("");
}

function writeValue(value: FieldValue, path: readonly string[], mayAppear: MayAppear, indent: string): string {
  switch (value.type) {
    case "text":
      return ` ${JSON.stringify(value.text.value)}\n`;
    case "empty":
    case "unknown":
      return " \n";
    case "map": {
      const inside = writeMap(value, path, mayAppear, `${indent}  `);
      return inside === "" ? " {}\n" : `\n${inside}`;
    }
    case "list": {
      const items = value.items.map((item) => {
        const written = writeValue(item, [...path, "*"], mayAppear, `${indent}  `);
        return item.type === "map" ? `${indent}  -${written.replace(/^\n\s*/, " ")}` : `${indent}  -${written}`;
      });
      return items.length === 0 ? " []\n" : `\n${items.join("")}`;
    }
  }
}

function commentsIn(node: Nodes): readonly (readonly [number, number])[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (node.type === "html" && start !== undefined && end !== undefined) return [[start, end]];
  return "children" in node ? node.children.flatMap(commentsIn) : [];
}
