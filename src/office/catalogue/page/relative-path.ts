/** The way from a folder to a file as a link, both given from the same folder: `../motions/x.md`. A full path stays one. */
export function relativePath(folder: string, file: string): string {
  if (/^(\/|[A-Za-z]:)/.test(file) || /^(\/|[A-Za-z]:)/.test(folder)) {
    return file.startsWith("/") ? `file://${encoded(file)}` : encoded(file);
  }
  const [from, to] = [folder, file].map((path) => path.split("/").filter((part) => part !== "" && part !== "."));
  if (from === undefined || to === undefined) return encoded(file);
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  return encoded([...from.slice(same).map(() => ".."), ...to.slice(same)].join("/"));
}

function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
