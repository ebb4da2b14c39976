import type { Html, Nodes, Root } from "mdast";
import { readIgnore } from "./ignores.ts";
import type { Ignore } from "./syntax.ts";

/** `yrka-ignore` comments of the body: each is for the next block, one inside a paragraph for that paragraph. */
export function readBodyIgnores(file: string, root: Root, textLength: number): readonly Ignore[] {
  const ignores: Ignore[] = [];
  const waiting: { readonly node: Nodes; readonly block: Nodes; readonly next: Nodes | undefined }[] = [
    { node: root, block: root, next: undefined },
  ];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { node, block, next } = step;
    if (node.type === "html") {
      const ignore = readComment(node);
      // A comment between blocks is its own block; it is for the next one.
      const excused = block === node ? next : block;
      const end = node.position?.end.offset ?? textLength;
      const excuses = excused?.position;
      if (ignore !== undefined) {
        ignores.push({
          ...ignore,
          place: { file, start: node.position?.start.offset ?? 0, end },
          excuses: { file, start: excuses?.start.offset ?? end, end: excuses?.end.offset ?? end },
        });
      }
    }
    if (!("children" in node)) continue;
    const children: readonly Nodes[] = node.children;
    // From the last child on, so that each knows the block after it; comments between do not count. After the last comes what follows all.
    let following: Nodes | undefined = block === node ? next : undefined;
    for (const child of children.toReversed()) {
      const isBlock =
        node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell" && block === node;
      waiting.push({ node: child, block: isBlock ? child : block, next: isBlock ? following : undefined });
      if (child.type !== "html" || !isComment(child)) following = child;
    }
  }
  return ignores;
}

/** Whether the node is HTML that is nothing but closed comments: a note to oneself, never rendered. */
export function isComment({ value }: Html): boolean {
  let at = afterSpace(value, 0);
  const first = at;
  while (at < value.length) {
    const end = commentEnd(value, at);
    if (end === undefined) return false;
    at = afterSpace(value, end);
  }
  return at > first;
}

/** Reference: CommonMark 0.31, 6.6 (HTML comments): `<!-->` and `<!--->` are whole ones. */
function commentEnd(value: string, at: number): number | undefined {
  if (!value.startsWith("<!--", at)) return undefined;
  if (value.startsWith(">", at + 4)) return at + 5;
  if (value.startsWith("->", at + 4)) return at + 6;
  const close = value.indexOf("-->", at + 4);
  return close === -1 ? undefined : close + 3;
}

function afterSpace(value: string, from: number): number {
  let at = from;
  while (at < value.length && /\s/.test(value.charAt(at))) at++;
  return at;
}

function readComment({ value }: Html) {
  const start = afterSpace(value, 0);
  const close = value.startsWith("<!--", start) ? value.indexOf("-->", start + 4) : -1;
  return close === -1 ? undefined : readIgnore(value.slice(start + 4, close));
}
