import type { Theme } from "../../../../document/theme/theme.ts";
import { pt, toTwips } from "../../../../ground/units/length.ts";
import { element, type Xml } from "../xml-element.ts";

/** Share of a line's height above its baseline, where no font can be asked. */
const ASCENT = 0.8;

/** The ids of the parts that header and footer stand in. */
export type FurnitureIds = { readonly header?: string; readonly footer?: string };

/**
 * Page size and margins, header and footer. The theme gives the baselines of these; Word wants the edge of their lines.
 *
 * Reference: ECMA-376 Part 1, 17.6.17 (sectPr), for the order of the parts.
 */
export function section({ page, styles }: Theme, { header, footer }: FurnitureIds): Xml {
  const { margins, furniture } = page;
  return element("w:sectPr", {}, [
    ...(header === undefined ? [] : [element("w:headerReference", { "w:type": "default", "r:id": header })]),
    ...(footer === undefined ? [] : [element("w:footerReference", { "w:type": "default", "r:id": footer })]),
    element("w:pgSz", { "w:w": toTwips(page.width), "w:h": toTwips(page.height) }),
    element("w:pgMar", {
      "w:top": toTwips(margins.top),
      "w:right": toTwips(margins.right),
      "w:bottom": toTwips(margins.bottom),
      "w:left": toTwips(margins.left),
      "w:header": toTwips(pt(Math.max(0, furniture.header - styles.header.leading * ASCENT))),
      "w:footer": toTwips(pt(Math.max(0, furniture.footer - styles.footer.leading * (1 - ASCENT)))),
      "w:gutter": 0,
    }),
  ]);
}
