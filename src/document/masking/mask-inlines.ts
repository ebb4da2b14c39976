import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import { findPersonalData } from "../../motion/personal-data/personal-data.ts";
import { inlineNode, textNode } from "../builders.ts";
import { firstText } from "../first-text.ts";
import type { Inline, Link } from "../types.ts";
import { visitInlines } from "../visit.ts";
import { type Mask, maskPieces } from "./mask-pieces.ts";

/** Mask personal data in rows of inline nodes that are read one after the other, as the cells of a table's row are. */
export function maskRows(rows: readonly (readonly Inline[])[], tell: Mask): readonly (readonly Inline[])[] {
  const pieces = rows.flatMap((row, index) => (index === 0 ? piecesOf(row) : ["\t", ...piecesOf(row)]));
  const masked = maskPieces(pieces, tell)[Symbol.iterator]();
  return rows.map((row, index) => {
    if (index > 0) masked.next();
    return row.flatMap((node) => rebuilt(node, masked, tell));
  });
}

/** Mask personal data in inline nodes. A link to such data becomes plain text. */
export function maskInlines(inlines: readonly Inline[], tell: Mask): readonly Inline[] {
  return maskRows([inlines], tell)[0] ?? [];
}

function piecesOf(inlines: readonly Inline[]): readonly (PlacedText | string)[] {
  const pieces: (PlacedText | string)[] = [];
  visitInlines(inlines, (node) => {
    if (node.type === "text") pieces.push(node.text);
    else if (node.type === "line-break") pieces.push("\n");
  });
  return pieces;
}

function rebuilt(node: Inline, masked: Iterator<PlacedText | string>, tell: Mask): readonly Inline[] {
  if (node.type === "text") {
    const text: PlacedText | string | undefined = masked.next().value;
    if (typeof text !== "object" || text === node.text) return [node];
    return text.value === "" ? [] : [textNode(text)];
  }
  // A break within what was masked goes with it.
  if (node.type === "line-break") return masked.next().value === "" ? [] : [node];
  if (!("children" in node)) return [node];
  const children = node.children.flatMap((child) => rebuilt(child, masked, tell));
  if (children.length === 0) return [];
  const data = node.type === "link" ? findPersonalData(target(node))[0] : undefined;
  if (data === undefined) return [inlineNode({ ...node, children })];
  const first = firstText(node.children);
  if (first !== undefined) tell({ kind: data.kind, place: placeOf(first) });
  return children;
}

function target({ url }: Link): string {
  return decoded(url).replace(/^mailto:/i, "");
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
