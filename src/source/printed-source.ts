import type { FieldValue, SourceSyntax } from "./syntax.ts";

/** A node of the body's tree, as far as comments need it. */
type TreeNode = {
  readonly type: string;
  readonly children?: readonly TreeNode[];
  readonly position?:
    | { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } }
    | undefined;
};

/**
 * The motion's source without the fields that `isLeftOut` names and without comments, as a file of its own that can be built again.
 *
 * The front matter is written anew, every value in double quotes (JSON strings are YAML 1.2); the body is as it stands. Line ends are LF.
 */
export function printedSource(
  { text, frontMatter, body }: SourceSyntax,
  isLeftOut: (path: readonly string[]) => boolean,
): string {
  const fields = frontMatter === undefined ? "" : writeMap(frontMatter, [], isLeftOut, "");
  const start = body.text.spans[0]?.start ?? 0;
  const comments = commentsIn(body.root);
  let rest = "";
  let from = start;
  for (const [commentStart, commentEnd] of comments) {
    rest += text.slice(from, commentStart);
    from = commentEnd;
  }
  rest += text.slice(from);
  return `---\n${fields}---\n${rest.replace(/\r\n?/g, "\n")}`;
}

type IsLeftOut = (path: readonly string[]) => boolean;

function writeMap(
  map: Extract<FieldValue, { type: "map" }>,
  path: readonly string[],
  isLeftOut: IsLeftOut,
  indent: string,
): string {
  return map.fields
    .map(({ key, value }) => {
      const here = [...path, key.value];
      return isLeftOut(here) || value.type === "empty"
        ? ""
        : `${indent}${JSON.stringify(key.value)}:${writeValue(value, here, isLeftOut, indent)}`;
    })
    .join("");
}

function writeValue(value: FieldValue, path: readonly string[], isLeftOut: IsLeftOut, indent: string): string {
  switch (value.type) {
    case "text":
      return ` ${JSON.stringify(value.text.value)}\n`;
    case "empty":
      return " \n";
    case "map": {
      const inside = writeMap(value, path, isLeftOut, `${indent}  `);
      return inside === "" ? " {}\n" : `\n${inside}`;
    }
    case "list": {
      const items = value.items.map((item) => {
        const written = writeValue(item, [...path, "*"], isLeftOut, `${indent}  `);
        return item.type === "map" ? `${indent}  -${written.replace(/^\n\s*/, " ")}` : `${indent}  -${written}`;
      });
      return items.length === 0 ? " []\n" : `\n${items.join("")}`;
    }
  }
}

function commentsIn(root: TreeNode): readonly (readonly [number, number])[] {
  const start = root.position?.start.offset;
  const end = root.position?.end.offset;
  if (root.type === "html" && start !== undefined && end !== undefined) return [[start, end]];
  return (root.children ?? []).flatMap(commentsIn);
}
