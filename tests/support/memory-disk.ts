import type { Disk } from "../../src/ground/host/disk.ts";
import { folderOf } from "../../src/ground/host/path.ts";

/** The process is no more: nothing that it would have done after this happens. */
export class Killed extends Error {}

type Mishap = { readonly at: number; readonly is: "killed" | "ENOSPC" | "EROFS" };

/** A disk in memory that counts what is done to it, and on which one thing can go wrong, at a given change. */
export class MemoryDisk implements Disk {
  readonly files: Map<string, string>;
  readonly machine = "0a1b2c3d";
  readonly pid: number;
  readonly #mishap: Mishap | undefined;
  changes = 0;

  constructor(files: Readonly<Record<string, string>> | Map<string, string> = {}, pid = 100, mishap?: Mishap) {
    this.files = files instanceof Map ? files : new Map(Object.entries(files));
    this.pid = pid;
    this.#mishap = mishap;
  }

  readonly makeFolder = (): void => this.#change();

  readonly write = (path: string, bytes: Uint8Array): void => {
    // What is written is there piece by piece.
    this.files.set(path, "");
    this.#change();
    this.files.set(path, new TextDecoder().decode(bytes));
  };

  readonly flush = (): void => this.#change();

  readonly has = (path: string): boolean => this.files.has(path);

  readonly keep = (path: string, copy: string): void => {
    this.#change();
    this.files.set(copy, this.#at(path));
  };

  readonly rename = (from: string, to: string): void => {
    this.#change();
    this.files.set(to, this.#at(from));
    this.files.delete(from);
  };

  readonly remove = (path: string): void => {
    if (!this.files.has(path)) return;
    this.#change();
    this.files.delete(path);
  };

  readonly list = (folder: string): readonly string[] =>
    [...this.files.keys()].filter((path) => folderOf(path) === folder).map((path) => path.slice(folder.length + 1));

  readonly isPlainFile = (path: string): boolean => !this.#at(path).startsWith("link to ");

  readonly isRunning = (pid: number): boolean => pid === 1;

  #at(path: string): string {
    const content = this.files.get(path);
    if (content === undefined) throw Object.assign(new Error("nothing there"), { code: "ENOENT" });
    return content;
  }

  #change(): void {
    const { at, is } = this.#mishap ?? { at: Number.POSITIVE_INFINITY, is: "killed" };
    const now = this.changes++;
    if (is === "killed" ? now >= at : now === at) {
      throw is === "killed" ? new Killed() : Object.assign(new Error(is), { code: is });
    }
  }
}
