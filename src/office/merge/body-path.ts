import type { Root, RootContent } from "mdast";

export type BodyNode = Root | RootContent;

/** Blocks, and the nodes that hold blocks. */
const blocks: ReadonlySet<string> = new Set([
  "blockquote",
  "list",
  "listItem",
  "paragraph",
  "heading",
  "code",
  "table",
  "tableRow",
  "tableCell",
  "thematicBreak",
  "footnoteDefinition",
]);

/** The nodes from the root down to the block around an offset. */
export function bodyPath(root: Root, offset: number): readonly BodyNode[] {
  const path: BodyNode[] = [root];
  for (let node: BodyNode | undefined = root; node !== undefined && "children" in node; ) {
    const children: readonly RootContent[] = node.children;
    const next: RootContent | undefined = children.find(
      (child) => blocks.has(child.type) && startOf(child) <= offset && offset <= endOf(child),
    );
    if (next !== undefined) path.push(next);
    node = next;
  }
  return path;
}

export function startOf({ position }: BodyNode): number {
  return position?.start.offset ?? 0;
}

export function endOf({ position }: BodyNode): number {
  return position?.end.offset ?? 0;
}
