import type { Html, Nodes, Root } from "mdast";
import { readIgnore } from "./ignores.ts";
import type { Ignore } from "./syntax.ts";

/** Comments of the body that excuse the next block; one inside a paragraph excuses that paragraph. */
export function readBodyIgnores(file: string, root: Root, textLength: number): readonly Ignore[] {
  const ignores: Ignore[] = [];
  const waiting: { readonly node: Nodes; readonly block: Nodes; readonly next: Nodes | undefined }[] = [
    { node: root, block: root, next: undefined },
  ];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { node, block, next } = step;
    if (node.type === "html") {
      const ignore = readComment(node);
      // A comment between blocks is its own block; the next one is what it excuses.
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
export function isComment(node: Html): boolean {
  return /^\s*(?:<!--(?:>|->|[\s\S]*?-->)\s*)+$/.test(node.value);
}

function readComment(node: Html) {
  const match = /^\s*<!--([\s\S]*?)-->/.exec(node.value);
  return match === null ? undefined : readIgnore(match[1] ?? "");
}
