type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** Make an element. A function listens to the event of its name; `true` sets an attribute, `false` leaves it out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** Say something to those who listen to the page. The same words twice are said twice. */
export function announce(text: string): void {
  const announcer = document.getElementById("announcer");
  if (announcer === null) return;
  announcer.textContent = "";
  setTimeout(() => {
    announcer.textContent = text;
  }, 50);
}
