import type { Nodes } from "mdast";

/**
 * What Markdown has left as text in a block: `value` has a character for each of the source from `at`, and NUL where that is no text
 * (marks, code, addresses) or is escaped and so meant to be seen. Line ends, blanks and `>` stay, so that lines can be read.
 */
export type LeftText = { readonly at: number; readonly value: string };

const ESCAPE = /\\[!-/:-@[-`{-~]/g;

/** Read what is left as text in a paragraph, heading or cell. `source` is what the offsets of the tree are into. */
export function leftText(block: Nodes, source: string): LeftText {
  const at = block.position?.start.offset ?? 0;
  const end = block.position?.end.offset ?? at;
  const pieces: string[] = [];
  let done = at;
  const add = (node: Nodes): void => {
    if ("children" in node) for (const child of node.children) add(child);
    if (node.type !== "text") return;
    const start = node.position?.start.offset ?? done;
    const after = node.position?.end.offset ?? start;
    pieces.push(blank(source.slice(done, start)), source.slice(start, after).replace(ESCAPE, "\0\0"));
    done = after;
  };
  add(block);
  pieces.push(blank(source.slice(done, end)));
  return { at, value: pieces.join("") };
}

function blank(text: string): string {
  return text.replace(/[^\s>]/g, "\0");
}
