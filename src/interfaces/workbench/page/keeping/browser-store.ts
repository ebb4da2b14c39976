import type { Database } from "./database.ts";
import { keeping, type Store } from "./store.ts";

/** The browser's own storage: on this computer, in this browser. The browser is asked not to clear it by itself once there is something in it. */
export function browserStore(database: Database, name: string): Store {
  let hasAsked = false;
  return {
    id: "browser",
    name,
    kind: "browser",
    list: () =>
      keeping(async () => {
        const reading = database.transaction("files");
        const [paths, files] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
        return paths.flatMap((path, index) => {
          const file = files[index];
          return file === undefined ? [] : [{ path, ...file }];
        });
      }),
    find: (path) =>
      keeping(async () => {
        const file = await database.get("files", path);
        return file && { path, ...file };
      }),
    read: (path) => keeping(() => database.get("bytes", path)),
    write: (files) =>
      keeping(async () => {
        const writing = database.transaction(["bytes", "files"], "readwrite");
        const [allBytes, known] = [writing.objectStore("bytes"), writing.objectStore("files")];
        const puts = files.flatMap(({ path, bytes }) => [
          allBytes.put(bytes, path),
          known.put({ size: bytes.length, stamp: crypto.randomUUID() }, path),
        ]);
        await Promise.all([...puts, writing.done]);
        if (!hasAsked) void navigator.storage.persist?.();
        hasAsked = true;
      }),
    remove: (paths) =>
      keeping(async () => {
        const writing = database.transaction(["bytes", "files"], "readwrite");
        const gone = paths.flatMap((path) => [
          writing.objectStore("bytes").delete(path),
          writing.objectStore("files").delete(path),
        ]);
        await Promise.all([...gone, writing.done]);
      }),
  };
}
