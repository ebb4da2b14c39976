import type { Host } from "./host.ts";

/**
 * Whether a file or folder lies below a folder when every link on the way is followed. Both must be there; a folder does not lie below
 * itself. This is the one place that decides what the program may read and write of others' folders.
 *
 * Errors: `HostError`.
 */
export function isReallyInside(path: string, folder: string, host: Host): boolean {
  return isBelow(host.realPath(path), host.realPath(folder));
}

/** The same for two real paths. `.` is the working folder, below which are all paths that neither begin with `/` nor lead out of it. */
export function isBelow(path: string, folder: string): boolean {
  if (folder === ".") return !/^(?:\/|[A-Za-z]:\/|\.\.(?:\/|$))/.test(path) && path !== ".";
  return path.startsWith(folder.endsWith("/") ? folder : `${folder}/`) && path !== folder;
}
