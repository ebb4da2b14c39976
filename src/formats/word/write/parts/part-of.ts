import { element, type Xml } from "../xml-element.ts";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

/** What every part begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The whole text of a part of WordprocessingML. */
export function partOf(root: string, content: readonly Xml[]): string {
  return declaration + element(root, { "xmlns:w": MAIN, "xmlns:r": RELATIONSHIPS, "xmlns:wp": DRAWING }, content);
}
