import type { FileStatus, Host } from "./host.ts";

/** What was seen of a path: its kind and size, or the names in it. */
export type Seen = Map<string, string>;

/** The same world, noting what is looked at in it. */
export function watchedHost(host: Host, seen: Seen): Host {
  const note = (path: string): FileStatus | undefined => {
    const status = host.stat(path);
    seen.set(path, statusKey(status));
    return status;
  };
  return {
    ...host,
    stat: note,
    readFile: (path) => {
      note(path);
      return host.readFile(path);
    },
    listFolder: (path) => {
      const names = host.listFolder(path);
      seen.set(`${path}/`, names.join("/"));
      return names;
    },
  };
}

/** Whether all that was seen looks the same. Another content of the same size is not noticed. */
export function looksTheSame(host: Host, seen: Seen): boolean {
  for (const [path, before] of seen) {
    const now = path.endsWith("/") ? namesIn(host, path.slice(0, -1)) : statusKey(host.stat(path));
    if (now !== before) return false;
  }
  return true;
}

function namesIn(host: Host, folder: string): string | undefined {
  return host.stat(folder)?.kind === "folder" ? host.listFolder(folder).join("/") : undefined;
}

function statusKey(status: FileStatus | undefined): string {
  return status === undefined ? "" : `${status.kind} ${status.size}`;
}
