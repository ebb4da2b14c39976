import type { PlacedText } from "../ground/text/placed-text.ts";
import type { Inline } from "./types.ts";

/** The first text among inline nodes, for a place of what they say. */
export function firstText(inlines: readonly Inline[]): PlacedText | undefined {
  for (const inline of inlines) {
    const text = inline.type === "text" ? inline.text : "children" in inline ? firstText(inline.children) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}
