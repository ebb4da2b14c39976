import type { Frame, FrameItem } from "./frame.ts";

/**
 * The frames as text to read and compare: a line for each item, with x and y in pt from the top left corner.
 *
 * A hyphen that the program put in shows as `¬`, and text that is drawn again is marked `(again)`.
 */
export function printFrames(frames: readonly Frame[]): string {
  return frames
    .map((frame, index) => {
      const heading = `page ${index + 1} of ${frames.length}, ${show(frame.width)} × ${show(frame.height)}`;
      return [heading, ...frame.items.map((item) => `  ${printItem(item)}`), ""].join("\n");
    })
    .join("\n");
}

function printItem(item: FrameItem): string {
  const at = `${show(item.x).padStart(6)} ${show(item.y).padStart(6)}`;
  const size = item.type === "text" ? "" : `${show(item.width)} × ${show(item.height)}`;
  switch (item.type) {
    case "text": {
      const text = item.glyphs.map((glyph) => glyph.text).join("");
      const font = `${item.font.postScriptName} ${show(item.size)}`;
      return `${at}  ${item.block}  ${font}  ${item.artifact ? "(again) " : ""}${JSON.stringify(text.replaceAll("\u00ad", "¬"))}`;
    }
    case "image":
      return `${at}  ${item.block}  image ${item.asset} ${size}`;
    default:
      return `${at}  ${item.block}  ${item.type} ${size}`;
  }
}

/** Two decimals, without zeros at the end; never `-0`. */
function show(length: number): string {
  const rounded = Math.round(length * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
