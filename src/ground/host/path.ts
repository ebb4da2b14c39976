/** Paths are texts with `/`, here and in the host. */
export function joinPath(folder: string, name: string): string {
  if (name === ".") return folder;
  return folder === "." || folder === "" ? name : `${folder.replace(/\/$/, "")}/${name}`;
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  if (slash === -1) return ".";
  return slash === 0 ? "/" : path.slice(0, slash);
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
