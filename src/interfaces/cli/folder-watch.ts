import { readdirSync, statSync } from "node:fs";

/** Size and time of every file below the watched paths, by path. */
export type Snapshot = ReadonlyMap<string, string>;

export type Changes = {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Removed and come back under another name, with the same size and time. */
  readonly renamed: ReadonlyMap<string, string>;
};

/** What lies at and below the paths now. Hidden files and folders are left out, as is what vanishes meanwhile. */
export function takeSnapshot(paths: readonly string[]): Snapshot {
  const files = new Map<string, string>();
  const visit = (path: string): void => {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isDirectory() === true) {
      for (const name of readdirSync(path).sort())
        if (!name.startsWith(".") && name !== "node_modules") visit(`${path}/${name}`);
    } else if (status !== undefined) files.set(path, `${status.mtimeMs} ${status.size}`);
  };
  for (const path of paths) {
    try {
      visit(path);
    } catch {
      // Removed while it was read: the next look will show it.
    }
  }
  return files;
}

export function isEqual(a: Snapshot, b: Snapshot): boolean {
  return a.size === b.size && [...a].every(([path, state]) => b.get(path) === state);
}

export function compareSnapshots(before: Snapshot, after: Snapshot): Changes {
  const removed = [...before.keys()].filter((path) => !after.has(path));
  const renamed = new Map<string, string>();
  for (const path of removed) {
    const state = before.get(path);
    const now = [...after].find(([other, otherState]) => otherState === state && !before.has(other));
    if (now !== undefined) renamed.set(path, now[0]);
  }
  return {
    changed: [...after].filter(([path, state]) => before.get(path) !== state).map(([path]) => path),
    removed: removed.filter((path) => !renamed.has(path)),
    renamed,
  };
}
