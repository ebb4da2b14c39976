import { element } from "./element.ts";

const key = "yrka-split";
const [least, most, usual] = [25, 75, 50];

/** The line between two panes: dragged, or moved by arrow keys; where it was is remembered. Sets `--split`, in percent. */
export function splitter(label: string, panes: HTMLElement, moved: () => void): HTMLElement {
  const line = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": label,
    "aria-valuemin": String(least),
    "aria-valuemax": String(most),
  });
  const place = (percent: number): void => {
    const now = Math.round(Math.min(most, Math.max(least, percent)));
    document.documentElement.style.setProperty("--split", `${now}%`);
    line.setAttribute("aria-valuenow", String(now));
    localStorage.setItem(key, String(now));
  };
  const now = (): number => Number(line.getAttribute("aria-valuenow"));
  place(Number(localStorage.getItem(key) ?? usual) || usual);
  line.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowLeft" ? -2 : event.key === "ArrowRight" ? 2 : 0;
    if (step === 0) return;
    event.preventDefault();
    place(now() + step);
    moved();
  });
  line.addEventListener("dblclick", () => {
    place(usual);
    moved();
  });
  line.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    line.setPointerCapture(event.pointerId);
    const drag = ({ clientX }: PointerEvent): void => {
      const { left, width } = panes.getBoundingClientRect();
      place(((clientX - left) / width) * 100);
    };
    line.addEventListener("pointermove", drag);
    const end = (): void => {
      line.removeEventListener("pointermove", drag);
      moved();
    };
    line.addEventListener("pointerup", end, { once: true });
    line.addEventListener("pointercancel", end, { once: true });
  });
  return line;
}
