import { element } from "../element.ts";

/** A field of text that is as high as its lines. */
export function growingText(attributes: Readonly<Record<string, string>>): HTMLTextAreaElement {
  const area = element("textarea", { rows: "1", class: "growing", ...attributes });
  const grow = (): void => {
    // Browsers that do it themselves have this property.
    if (CSS.supports("field-sizing", "content")) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  area.addEventListener("input", grow);
  new ResizeObserver(grow).observe(area);
  return area;
}
