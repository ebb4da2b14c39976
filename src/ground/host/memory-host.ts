import type { Host } from "./host.ts";
import { HostError } from "./host.ts";
import { baseName, folderOf, joinPath } from "./path.ts";

export type MemoryHost = Host & { readonly files: Map<string, Uint8Array> };

/** A world in memory, for tests and for text that is not on disk: files by path, over another host that is asked for the rest. */
export function memoryHost(files: Readonly<Record<string, string | Uint8Array>>, below?: Host): MemoryHost {
  const encoder = new TextEncoder();
  const held = new Map<string, Uint8Array>(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === "string" ? encoder.encode(content) : content,
    ]),
  );
  const inFolder = (folder: string): readonly string[] => {
    const prefix = folder === "." || folder === "" ? "" : `${folder.replace(/\/$/, "")}/`;
    return [...held.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  };
  // What is held lies where the host below has its folder, so that both are one tree.
  const realPath = (path: string): string => {
    if (below === undefined) return path;
    if (below.stat(path) !== undefined || path === "." || path === "/") return below.realPath(path);
    return joinPath(realPath(folderOf(path)), baseName(path));
  };
  return {
    files: held,
    readFile: (path) => {
      const bytes = held.get(path) ?? below?.readFile(path);
      if (bytes === undefined) throw new HostError("missing", path);
      return bytes;
    },
    stat: (path) => {
      const bytes = held.get(path);
      if (bytes !== undefined) return { kind: "file", size: bytes.length };
      if (inFolder(path).length > 0) return { kind: "folder", size: 0 };
      return below?.stat(path);
    },
    listFolder: (path) => {
      const own = inFolder(path).map((name) => name.split("/")[0] ?? name);
      const others = below?.stat(path)?.kind === "folder" ? below.listFolder(path) : [];
      return [...new Set([...own, ...others])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    },
    realPath,
    writeFiles: (outputs) => {
      for (const { path, bytes } of outputs) held.set(path, bytes);
    },
    moveFile: (from, to) => {
      const bytes = held.get(from);
      if (bytes === undefined) throw new HostError("missing", from);
      held.set(to, bytes);
      held.delete(from);
    },
    resourceRoots: below?.resourceRoots ?? ["."],
    sourceDateEpoch: below?.sourceDateEpoch,
    elapsed: () => 0,
  };
}
