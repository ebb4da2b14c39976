import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";

/** A text as it was. `time` is in milliseconds since 1970. */
export type Version = { readonly text: string; readonly time: number };

type Key = readonly [folder: string, path: string, time: number];
type Schema = DBSchema & { readonly versions: { readonly key: Key; readonly value: string } };

const name = "yrka-versions";
/** So long a version is kept, and so far apart they are while somebody writes, in milliseconds. */
const kept = 24 * 60 * 60 * 1000;
const apart = 2 * 60 * 1000;

/** What a motion said during the last day, kept by the browser. A browser that keeps nothing has none. */
export class Versions {
  readonly #folder: string;
  readonly #path: string;
  #last: Version | undefined;

  constructor(folderId: string, path: string) {
    this.#folder = folderId;
    this.#path = path;
  }

  /** Keep a text, unless it is the last one. While it is being written, one is kept every other minute; `isWhole`: it is to be kept now. */
  async keep(text: string, now: number, isWhole = false): Promise<void> {
    const last = this.#last;
    if (last?.text === text || (!isWhole && last !== undefined && now - last.time < apart)) return;
    this.#last = { text, time: now };
    await this.#with(async (database) => {
      const newest = (await this.#read(database)).at(0);
      if (newest?.text !== text) await database.put("versions", text, [this.#folder, this.#path, now]);
      const old = (await database.getAllKeys("versions")).filter(([, , time]) => now - time > kept);
      await Promise.all(old.map((key) => database.delete("versions", key)));
    });
  }

  /** The newest first. */
  async list(): Promise<readonly Version[]> {
    return (await this.#with((database) => this.#read(database))) ?? [];
  }

  /** Let them go with the file to another name. */
  async moveTo(path: string): Promise<void> {
    const versions = await this.list();
    await this.#with(async (database) => {
      const writing = database.transaction("versions", "readwrite");
      const moves = versions.flatMap(({ text, time }) => [
        writing.store.put(text, [this.#folder, path, time]),
        writing.store.delete([this.#folder, this.#path, time]),
      ]);
      await Promise.all([...moves, writing.done]);
    });
  }

  async #read(database: IDBPDatabase<Schema>): Promise<readonly Version[]> {
    const range = IDBKeyRange.bound([this.#folder, this.#path, 0], [this.#folder, this.#path, Number.MAX_VALUE]);
    const [keys, texts] = await Promise.all([
      database.getAllKeys("versions", range),
      database.getAll("versions", range),
    ]);
    return keys.map(([, , time], index) => ({ text: texts[index] ?? "", time })).reverse();
  }

  async #with<T>(act: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T | undefined> {
    try {
      const upgrade = (database: IDBPDatabase<Schema>): void => void database.createObjectStore("versions");
      const database = await openDB<Schema>(name, 1, { upgrade });
      try {
        return await act(database);
      } finally {
        database.close();
      }
    } catch (error) {
      // A browser that keeps nothing, or is full: the text itself is safe elsewhere.
      if (error instanceof DOMException) return undefined;
      throw error;
    }
  }
}

/** Forget the versions of every motion. */
export function forgetVersions(): Promise<void> {
  return deleteDB(name);
}
