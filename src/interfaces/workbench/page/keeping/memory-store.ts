import type { Store } from "./store.ts";

/** For a browser that keeps nothing: all is gone when the page is closed. */
export function memoryStore(name: string): Store {
  const files = new Map<string, { readonly bytes: Uint8Array; readonly stamp: string }>();
  const kept = (path: string) => {
    const file = files.get(path);
    return file && { path, size: file.bytes.length, stamp: file.stamp };
  };
  return {
    id: "memory",
    name,
    kind: "memory",
    list: async () => [...files.keys()].flatMap((path) => kept(path) ?? []),
    find: async (path) => kept(path),
    read: async (path) => files.get(path)?.bytes,
    write: async (written) => {
      for (const { path, bytes } of written) files.set(path, { bytes, stamp: crypto.randomUUID() });
    },
    remove: async (paths) => {
      for (const path of paths) files.delete(path);
    },
  };
}
