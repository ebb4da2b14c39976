import { folderOf, joinPath } from "../ground/host/path.ts";

/** How a path leads out of its folder. */
export type WayOut = "absolute" | "outside" | "backslash";

/** Why a path, as an author wrote it, is no path inside the folder it is relative to; undefined where it is one. */
export function wayOut(path: string): WayOut | undefined {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(path)) return "absolute";
  let depth = 0;
  for (const step of path.split(/[/\\]/)) {
    if (step === "..") depth--;
    else if (step !== "" && step !== ".") depth++;
    if (depth < 0) return "outside";
  }
  return path.includes("\\") ? "backslash" : undefined;
}

/** Where a path, written in a motion, leads to. */
export function besideMotion(motionFile: string, path: string): string {
  return joinPath(folderOf(motionFile), path.replace(/^(?:\.\/)+/, ""));
}
