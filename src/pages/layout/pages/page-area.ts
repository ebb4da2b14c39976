import type { Theme } from "../../../document/theme/theme.ts";
import { type Pt, pt } from "../../../ground/units/length.ts";
import type { PlacedFurniture } from "./place-furniture.ts";

/** The text column on a page. */
export type PageArea = { readonly left: Pt; readonly top: Pt; readonly width: Pt; readonly height: Pt };

/** Between furniture and text, where furniture is so tall that it reaches into the margin's end. */
const FURNITURE_GAP = 12;

/** The column between the margins, made shorter where header or footer need more room than the margin leaves. */
export function pageArea({ page }: Theme, furniture: PlacedFurniture): PageArea {
  const { margins } = page;
  const top = Math.max(margins.top, furniture.headerEnd === undefined ? 0 : furniture.headerEnd + FURNITURE_GAP);
  const end = Math.min(
    page.height - margins.bottom,
    furniture.footerStart === undefined ? page.height : furniture.footerStart - FURNITURE_GAP,
  );
  const width = pt(page.width - margins.left - margins.right);
  return { left: margins.left, top: pt(top), width, height: pt(end - top) };
}
