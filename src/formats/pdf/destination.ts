import type { Frame } from "../../pages/layout/frame.ts";
import type { Ref, Value } from "./objects.ts";
import { firstMark, type StructureElement } from "./structure/element.ts";

/** What entries of the outline and links within the file lead to. */
export type Targets = {
  readonly frames: readonly Frame[];
  readonly pages: readonly Ref[];
  /** Object of an element of the structure, where the file's standard wants destinations to lead there. */
  readonly structure: (element: StructureElement) => Ref | undefined;
};

/**
 * Entries of an annotation or outline item that lead to where an element begins, at the zoom that the reader has; none where nothing of it
 * is on a page.
 *
 * Reference: ISO 32000-1, 12.3.2.2; ISO 32000-2, 12.3.2.3 and 12.6.4.2 (a reader that knows no structure destination takes D); ISO 14289-2, 8.8.
 */
export function jumpTo(
  element: StructureElement,
  { frames, pages, structure }: Targets,
): { readonly [key: string]: Value } {
  const mark = firstMark(element);
  const frame = mark === undefined ? undefined : frames[mark.page];
  if (mark === undefined || frame === undefined) return {};
  const place: Value[] = ["XYZ", 0, Math.min(frame.height, frame.height - mark.top + 4), 0];
  const page = [pages[mark.page], ...place];
  const ref = structure(element);
  if (ref === undefined) return { Dest: page };
  return { A: { Type: "Action", S: "GoTo", D: page, SD: [ref, ...place] } };
}
