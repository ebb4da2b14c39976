import type { ISectionPropertiesOptions } from "docx";
import type { Theme } from "../../../document/theme/theme.ts";
import { pt, toTwips } from "../../../ground/units/length.ts";

/** Share of a line's height above its baseline, where no font can be asked. */
const ASCENT = 0.8;

/** Page size and margins. The theme gives the baselines of header and footer; Word wants the edge of their lines. */
export function sectionProperties({ page, styles }: Theme): ISectionPropertiesOptions {
  const { margins, furniture } = page;
  return {
    page: {
      size: { width: toTwips(page.width), height: toTwips(page.height) },
      margin: {
        top: toTwips(margins.top),
        right: toTwips(margins.right),
        bottom: toTwips(margins.bottom),
        left: toTwips(margins.left),
        header: toTwips(pt(Math.max(0, furniture.header - styles.header.leading * ASCENT))),
        footer: toTwips(pt(Math.max(0, furniture.footer - styles.footer.leading * (1 - ASCENT)))),
        gutter: 0,
      },
    },
  };
}
