import { element } from "../element.ts";

/** A handle that moves its row in a list, by mouse, pen or finger. Those who use keys have the buttons beside it. */
export function dragHandle(label: string, list: HTMLElement, moved: (to: number) => void): HTMLButtonElement {
  const handle = element("button", {
    type: "button",
    class: "icon drag",
    title: label,
    "aria-hidden": "true",
    tabindex: "-1",
  });
  handle.addEventListener("pointerdown", (event) => {
    const row = handle.closest("li");
    if (row === null) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    row.classList.add("dragged");
    const rows = [...list.children].filter((each): each is HTMLElement => each instanceof HTMLElement);
    const from = rows.indexOf(row);
    let to = from;
    const drag = ({ clientY }: PointerEvent): void => {
      const others = rows.filter((each) => each !== row);
      to = others.filter((each) => middleOf(each) < clientY).length;
      for (const each of rows) each.classList.remove("drop-before", "drop-after");
      if (to === from) return;
      const target = rows[to];
      target?.classList.add(to > from ? "drop-after" : "drop-before");
    };
    const end = (): void => {
      handle.removeEventListener("pointermove", drag);
      for (const each of rows) each.classList.remove("drop-before", "drop-after", "dragged");
    };
    handle.addEventListener("pointermove", drag);
    handle.addEventListener(
      "pointerup",
      () => {
        end();
        if (to !== from) moved(to);
      },
      { once: true },
    );
    handle.addEventListener("pointercancel", end, { once: true });
  });
  return handle;
}

function middleOf(row: HTMLElement): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}
