import { type Host, HostError, type OutputFile } from "../../../../ground/host/host.ts";
import type { Changes, HeldFile } from "./messages.ts";

/** The folder that the motions of the opened place lie in, whatever that is called. */
export const motionsRoot = "motions";

/** The bytes of a file are not here yet. */
export class Wanted extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`wanted: ${path}`);
    this.path = path;
  }
}

/** The files that the engine works with, in memory. Those whose bytes are elsewhere are known by name and size; reading one throws `Wanted`. */
export class HeldFiles {
  readonly host: Host;
  readonly #files = new Map<string, HeldFile>();
  readonly #folders = new Map<string, Set<string>>();
  #written: OutputFile[] = [];
  #gone: string[] = [];
  #place = motionsRoot;

  constructor(roots: readonly string[]) {
    const files = this.#files;
    const folders = this.#folders;
    const movedFrom = (from: string, to: string, path: string): string =>
      path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
    /** What is named as `realPath` gives it is the same file. */
    const held = (path: string): string => movedFrom(this.#place, motionsRoot, path);
    this.host = {
      readFile: (given) => {
        const path = held(given);
        const file = files.get(path);
        if (file === undefined) throw new HostError("missing", path);
        if (file.bytes === undefined) throw new Wanted(path);
        return file.bytes;
      },
      stat: (given) => {
        const path = held(given);
        const size = files.get(path)?.size;
        if (size !== undefined) return { kind: "file", size };
        return folders.has(path) ? { kind: "folder", size: 0 } : undefined;
      },
      listFolder: (path) => [...(folders.get(held(path)) ?? [])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
      realPath: (path) => movedFrom(motionsRoot, this.#place, path),
      writeFiles: (outputs) => {
        const files = outputs.map(({ path, bytes }) => ({ path: held(path), bytes, size: bytes.length }));
        this.put(files);
        this.#written.push(...files);
      },
      moveFile: (from, to) => {
        const bytes = this.host.readFile(from);
        this.host.writeFiles([{ path: to, bytes }]);
        this.remove([held(from)]);
        this.#gone.push(held(from));
      },
      get resourceRoots() {
        // A folder that is an office of its own brings its looks and kommuner.
        const isOffice = ["templates", "kommuner"].some((name) => folders.has(`${motionsRoot}/${name}`));
        return isOffice ? [motionsRoot, ...roots] : roots;
      },
      sourceDateEpoch: undefined,
      elapsed: () => performance.now(),
    };
    this.open(motionsRoot);
  }

  /** Begin with an empty folder of motions, called `place`. */
  open(place: string): void {
    this.remove([...this.#files.keys()].filter((path) => path.startsWith(`${motionsRoot}/`)));
    this.#place = place;
    this.#folders.set(motionsRoot, new Set());
  }

  put(files: readonly HeldFile[]): void {
    for (const file of files) {
      this.#files.set(file.path, file);
      let path = file.path;
      for (let slash = path.lastIndexOf("/"); slash !== -1; slash = path.lastIndexOf("/")) {
        const folder = path.slice(0, slash);
        const names = this.#folders.get(folder) ?? new Set();
        this.#folders.set(folder, names.add(path.slice(slash + 1)));
        path = folder;
      }
    }
  }

  /** Take files away, and the folders that have nothing left in them. */
  remove(paths: readonly string[]): void {
    for (const gone of paths) {
      this.#files.delete(gone);
      let path = gone;
      for (let slash = path.lastIndexOf("/"); slash !== -1; slash = path.lastIndexOf("/")) {
        const folder = path.slice(0, slash);
        const names = this.#folders.get(folder);
        names?.delete(path.slice(slash + 1));
        if (names === undefined || names.size > 0 || folder === motionsRoot) break;
        this.#folders.delete(folder);
        path = folder;
      }
    }
  }

  /** Fill in the bytes of a file that was wanted. Without any, it is no longer there. */
  fill(path: string, bytes: Uint8Array | undefined): void {
    if (bytes === undefined) this.remove([path]);
    else this.put([{ path, bytes, size: bytes.length }]);
  }

  /** What has been written, and what has been taken away, since it was last asked. */
  takeChanges(): Changes {
    const changes = { written: this.#written, gone: this.#gone };
    this.#written = [];
    this.#gone = [];
    return changes;
  }
}
