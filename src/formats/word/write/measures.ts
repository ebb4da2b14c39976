import { LEAST_MEASURE } from "../../../document/theme/measures.ts";
import type { Theme } from "../../../document/theme/theme.ts";
import { type Pt, pt } from "../../../ground/units/length.ts";

/** Width of the text column less the insets of a block. */
export function columnWidth({ page }: Theme, inset = 0): Pt {
  return pt(Math.max(LEAST_MEASURE, page.width - page.margins.left - page.margins.right - inset));
}
