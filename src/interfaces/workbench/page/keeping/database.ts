import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";

/** What the browser keeps for us: the files of motions, what is known of each, and the folder that was opened last. */
type Schema = DBSchema & {
  readonly bytes: { readonly key: string; readonly value: Uint8Array };
  readonly files: { readonly key: string; readonly value: { readonly size: number; readonly stamp: string } };
  readonly folder: {
    readonly key: "last";
    readonly value: { readonly id: string; readonly handle: FileSystemDirectoryHandle };
  };
};

const name = "yrka";

export type Database = IDBPDatabase<Schema>;

export function openDatabase(): Promise<Database> {
  return openDB<Schema>(name, 1, {
    upgrade: (database) => {
      for (const store of ["bytes", "files", "folder"] as const) database.createObjectStore(store);
    },
    // Another tab forgets everything.
    blocking: (_version, _next, event) => (event.target as IDBDatabase).close(),
  });
}

export function forgetDatabase(): Promise<void> {
  return deleteDB(name);
}
