const key = "yrka-autosave";
/** After this pause in writing, in milliseconds, the text is saved by itself where the author has chosen so. */
const pause = 2000;

/** Whether motions are saved by themselves: chosen once, for all of them. */
export function savesByItself(): boolean {
  return localStorage.getItem(key) === "on";
}

/** Saves a while after the last change, where that has been chosen. */
export class AutoSave {
  readonly #save: () => void;
  #timer = 0;

  /** `save` is called when there may be something to save; it judges whether it can be. */
  constructor(save: () => void) {
    this.#save = save;
  }

  toggle(): void {
    localStorage.setItem(key, savesByItself() ? "off" : "on");
    this.changed();
  }

  changed(): void {
    clearTimeout(this.#timer);
    if (savesByItself()) this.#timer = window.setTimeout(this.#save, pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
