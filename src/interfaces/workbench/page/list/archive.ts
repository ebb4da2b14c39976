/** The motions that were put away, which the list shows last: kept by the browser, and the files stay where they are. */
export class Archive {
  readonly #key: string;

  constructor(folderId: string) {
    this.#key = `yrka-archived:${folderId}`;
  }

  get paths(): ReadonlySet<string> {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? "[]");
      return new Set(Array.isArray(kept) ? kept.filter((path) => typeof path === "string") : []);
    } catch {
      return new Set();
    }
  }

  put(path: string, isArchived: boolean): void {
    const paths = new Set(this.paths);
    if (isArchived) paths.add(path);
    else paths.delete(path);
    localStorage.setItem(this.#key, JSON.stringify([...paths]));
  }
}
