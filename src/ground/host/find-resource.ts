import type { FileStatus, Host } from "./host.ts";
import { joinPath } from "./path.ts";

/** Path of the nearest file or folder of the program's resources: the project's hides the package's. Undefined where neither has it. */
export function findResource(path: string, kind: FileStatus["kind"], host: Host): string | undefined {
  return host.resourceRoots.map((root) => joinPath(root, path)).find((found) => host.stat(found)?.kind === kind);
}

/** Names in a folder of the resources, those of the project and of the package together, each once and sorted by code unit. */
export function resourceNames(folder: string, host: Host): readonly string[] {
  const names = host.resourceRoots
    .map((root) => joinPath(root, folder))
    .flatMap((path) => (host.stat(path)?.kind === "folder" ? host.listFolder(path) : []));
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
