import { KeepingError, type KeptFile, keeping, type Store } from "./store.ts";

/** Kinds of file that belong to motions, or to an office's looks and settings. */
const kinds = /\.(?:md|txt|csv|ya?ml|hbs|ttf|svg|png|jpe?g|pdf|docx|xlsx|pptx|od[tsp])$/i;

/** Whether a path is one that motions, or an office's looks and settings, may have: of a known kind, and plain at every step. */
export function isKept(path: string): boolean {
  const isPlain = (step: string): boolean => step !== "" && !step.startsWith(".") && !/[\u0000-\u001f:\\]/.test(step);
  return kinds.test(path) && path.split("/").every(isPlain);
}

/** A folder with more than this is no folder of motions. */
const most = 20_000;

/** A folder of the computer that the user opened. Hidden folders and files are not gone into, and nothing outside it can be reached. */
export function folderStore(folder: FileSystemDirectoryHandle, id: string): Store {
  const fileAt = async (path: string, create = false): Promise<FileSystemFileHandle> => {
    const steps = path.split("/");
    const name = steps.pop() ?? "";
    let inside = folder;
    for (const step of steps) inside = await inside.getDirectoryHandle(step, { create });
    return inside.getFileHandle(name, { create });
  };
  const present = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await keeping(act);
    } catch (error) {
      if (error instanceof KeepingError && error.fault === "gone") return undefined;
      throw error;
    }
  };
  return {
    id,
    name: folder.name,
    kind: "folder",
    list: () => keeping(() => filesIn(folder)),
    find: (path) => present(async () => keptFile(path, await (await fileAt(path)).getFile())),
    read: (path) => present(async () => new Uint8Array(await (await (await fileAt(path)).getFile()).arrayBuffer())),
    write: (files) =>
      keeping(async () => {
        // The browser writes aside, and puts a file in place when it is closed.
        const opened: FileSystemWritableFileStream[] = [];
        try {
          for (const { path, bytes } of files) {
            const writable = await (await fileAt(path, true)).createWritable();
            opened.push(writable);
            await writable.write(new Uint8Array(bytes));
          }
        } catch (error) {
          await Promise.allSettled(opened.map((writable) => writable.abort()));
          throw error;
        }
        for (const writable of opened) await writable.close();
      }),
    remove: (paths) =>
      keeping(async () => {
        for (const path of paths) {
          const steps = path.split("/");
          const name = steps.pop() ?? "";
          let inside = folder;
          for (const step of steps) inside = await inside.getDirectoryHandle(step);
          await inside.removeEntry(name);
        }
      }),
  };
}

async function filesIn(folder: FileSystemDirectoryHandle): Promise<readonly KeptFile[]> {
  const found: KeptFile[] = [];
  let seen = 0;
  const walk = async (inside: FileSystemDirectoryHandle, before: string): Promise<void> => {
    for await (const [name, handle] of inside.entries()) {
      if (name.startsWith(".") || name === "node_modules") continue;
      seen++;
      if (seen > most) throw new KeepingError("too-many");
      const path = before + name;
      if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${path}/`);
      else if (handle instanceof FileSystemFileHandle && kinds.test(name))
        found.push(keptFile(path, await handle.getFile()));
    }
  };
  await walk(folder, "");
  return found;
}

function keptFile(path: string, { size, lastModified }: File): KeptFile {
  return { path, size, stamp: `${lastModified} ${size}` };
}
