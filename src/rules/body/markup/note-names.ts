import type { Nodes } from "mdast";
import type { Finding } from "./finding.ts";
import { leftText } from "./left-text.ts";

/** `[^scb 2025]`, from its bracket. */
const NOTE = /\[\^[^[\]]*\]/g;

/**
 * Find names of footnotes with a space in them, which makes them text or addresses. Each name is reported once, and mended everywhere.
 */
export function noteNames(nodes: readonly Nodes[], source: string): readonly Finding[] {
  const places = new Map<string, number[]>();
  const add = (name: string, start: number): void => {
    const known = places.get(name);
    if (known === undefined) places.set(name, [start]);
    else known.push(start);
  };
  for (const node of nodes) {
    const start = node.position?.start.offset ?? 0;
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
      const { at, value } = leftText(node, source);
      for (const { index, 0: name } of value.matchAll(NOTE)) if (/\s/.test(name)) add(name, at + index);
    } else if (node.type === "linkReference" || node.type === "definition") {
      const name = /^\[\^[^[\]]*\]/.exec(source.slice(start, node.position?.end.offset))?.[0];
      if (name !== undefined && /\s/.test(name)) add(name, start);
    }
  }
  return [...places].map(([name, starts]) => {
    const expected = `[^${name.slice(2, -1).trim().replace(/\s+/g, "-")}]`;
    const start = Math.min(...starts);
    return {
      message: "note-name",
      start,
      end: start + name.length,
      values: { name, expected },
      fix: starts.map((at) => ({ start: at, end: at + name.length, text: expected })),
    };
  });
}
