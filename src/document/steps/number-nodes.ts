import type { Content, NodeId } from "../types.ts";
import { mapInlines } from "../visit.ts";

/** Number all inline nodes from 1, in reading order. */
export function numberNodes<Whole extends Content>(document: Whole): Whole {
  let count = 0;
  return mapInlines(document, (node) => ({ ...node, node: ++count as NodeId }));
}
