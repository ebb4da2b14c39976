/** Text that is not saved, kept by the browser: for one motion, from one tab. */
export type KeptText = { readonly key: string; readonly text: string; readonly time: number };

/** Keeps what is written in this tab, and finds what closed tabs and crashes left. */
export class KeptTexts {
  readonly #prefix: string;
  readonly #tab: string;

  constructor(folderId: string, path: string, tab: string) {
    this.#prefix = `yrka-text:${folderId}:${path}:`;
    this.#tab = tab;
  }

  keep(text: string): void {
    try {
      localStorage.setItem(this.#prefix + this.#tab, JSON.stringify({ text, time: Date.now() }));
    } catch {
      // A full store: the text is still in the page, and leaving it asks first.
    }
  }

  forget(key: string = this.#prefix + this.#tab): void {
    localStorage.removeItem(key);
  }

  /** What no open tab is writing, newest first. */
  async left(): Promise<readonly KeptText[]> {
    const { held = [] } = await navigator.locks.query();
    const open = new Set(held.map(({ name }) => name));
    const found: KeptText[] = [];
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(this.#prefix)) continue;
      const tab = key.slice(this.#prefix.length);
      if (tab !== this.#tab && open.has(tabLock(tab))) continue;
      const { text, time }: { text?: unknown; time?: unknown } = JSON.parse(localStorage.getItem(key) ?? "{}");
      if (typeof text === "string" && typeof time === "number") found.push({ key, text, time });
    }
    return found.sort((a, b) => b.time - a.time);
  }
}

/** The motions of a folder with text that is not saved. */
export function pathsWithUnsaved(folderId: string): ReadonlySet<string> {
  const start = `yrka-text:${folderId}:`;
  const kept = Object.keys(localStorage).filter((key) => key.startsWith(start));
  return new Set(kept.map((key) => key.slice(start.length, key.lastIndexOf(":"))));
}

/** Let what is kept of a motion go with its file to another name. */
export function renameKept(folderId: string, from: string, to: string): void {
  const start = `yrka-text:${folderId}:`;
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(`${start}${from}:`)) continue;
    localStorage.setItem(`${start}${to}:${key.slice(start.length + from.length + 1)}`, localStorage.getItem(key) ?? "");
    localStorage.removeItem(key);
  }
}

/** Name of this tab, the same after a reload. A copy of a tab gets a name of its own. */
export async function nameTab(): Promise<string> {
  const known = sessionStorage.getItem("yrka-tab");
  const name = known !== null && (await hold(tabLock(known))) ? known : crypto.randomUUID();
  if (name !== known) await hold(tabLock(name));
  sessionStorage.setItem("yrka-tab", name);
  return name;
}

/** Take a lock until the page closes, if nobody has it. */
export function hold(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}

function tabLock(tab: string): string {
  return `yrka-tab:${tab}`;
}
