import type { Database } from "./database.ts";
import { folderStore } from "./folder-store.ts";
import type { Store } from "./store.ts";

/** The part of the File System Access API that is not in every browser. Reference: WICG File System Access. */
type Picker = { readonly showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle> };
type Permission = (options: { readonly mode: "readwrite" }) => Promise<PermissionState>;
type Guarded = { readonly queryPermission?: Permission; readonly requestPermission?: Permission };

const mode = { mode: "readwrite" } as const;

/** Whether a folder can be opened here. */
export function canOpenFolders(): boolean {
  return (globalThis as Picker).showDirectoryPicker !== undefined;
}

/** Let the user choose a folder, and remember it. Undefined when none was chosen. */
export async function chooseFolder(database: Database | undefined): Promise<Store | undefined> {
  let handle: FileSystemDirectoryHandle;
  try {
    const chosen = await (globalThis as Picker).showDirectoryPicker?.({ id: "yrka", startIn: "documents", ...mode });
    if (chosen === undefined) return undefined;
    handle = chosen;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
  const last = await database?.get("folder", "last");
  const id = last !== undefined && (await last.handle.isSameEntry(handle)) ? last.id : crypto.randomUUID();
  await database?.put("folder", { id, handle }, "last");
  return folderStore(handle, id);
}

/** The folder that was opened last, and whether the browser lets us into it without asking. `enter` asks: only ever after a click. */
export type LastFolder = {
  readonly store: Store;
  readonly isOpen: boolean;
  readonly enter: () => Promise<boolean>;
};

export async function lastFolder(database: Database | undefined): Promise<LastFolder | undefined> {
  const last = await database?.get("folder", "last");
  if (last === undefined) return undefined;
  const guarded = last.handle as Guarded;
  return {
    store: folderStore(last.handle, last.id),
    isOpen:
      (await guarded.queryPermission?.(mode)) !== "prompt" && (await guarded.queryPermission?.(mode)) !== "denied",
    enter: async () => (await guarded.requestPermission?.(mode)) !== "denied",
  };
}

/** Do not open the folder by itself next time. */
export async function leaveFolder(database: Database | undefined): Promise<void> {
  await database?.delete("folder", "last");
}
