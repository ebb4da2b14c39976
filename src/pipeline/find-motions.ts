import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { problem } from "../diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../diagnostics/outcome.ts";
import type { Host } from "../host/host.ts";
import { baseName, folderOf, joinPath } from "../host/path.ts";

/** A motion's source and what its outputs are called: `<out>/<folder>/<name>.pdf`. */
export type MotionFile = { readonly path: string; readonly name: string; readonly folder: string };

/** The folder that holds the motions unless paths are given. */
export const motionsFolder = "motions";

/**
 * Find the motions in files and folders, sorted by path. A motion is `x.md`, or `x/motion.md` with its images beside it; `README.md`
 * and hidden folders are skipped.
 *
 * Reports: `file-readable`, `output-distinct`.
 */
export function findMotions(paths: readonly string[], host: Host): Outcome<readonly MotionFile[]> {
  const report = new Report();
  const found = new Map<string, MotionFile>();
  for (const given of paths.length === 0 ? [motionsFolder] : paths) {
    const path = tidy(given);
    const status = host.stat(path);
    if (status === undefined) report.add(missing(path, host));
    else if (status.kind === "folder") {
      const inside = report.take(motionsIn(path, path, host)) ?? [];
      if (inside.length === 0 && !report.hasErrors) report.add(problem("file-readable", "no-motion", atFile(path)));
      for (const motion of inside) found.set(motion.path, motion);
    } else if (/\.md$/i.test(path)) found.set(path, motionFile(path, motionsFolder));
    else report.add(problem("file-readable", path.endsWith(".md.txt") ? "named-txt" : "not-markdown", atFile(path)));
  }
  const motions = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  report.add(...collisions(motions));
  return report.outcome(motions);
}

function motionsIn(folder: string, top: string, host: Host): Outcome<readonly MotionFile[]> {
  const report = new Report();
  const motions: MotionFile[] = [];
  for (const name of host.listFolder(folder)) {
    const path = joinPath(folder, name);
    if (name.startsWith(".") || name === "node_modules") continue;
    const kind = host.stat(path)?.kind;
    if (kind === "folder") motions.push(...(report.take(motionsIn(path, top, host)) ?? []));
    else if (/\.md\.txt$/i.test(name))
      report.add({ ...problem("file-readable", "named-txt", atFile(path)), severity: "warning" });
    else if (/\.md$/i.test(name) && name.toLowerCase() !== "readme.md") motions.push(motionFile(path, top));
  }
  return report.outcome(motions);
}

function motionFile(path: string, top: string): MotionFile {
  const isFolderMotion =
    baseName(path).toLowerCase() === "motion.md" && folderOf(path) !== "." && folderOf(path) !== top;
  const named = isFolderMotion ? folderOf(path) : path.replace(/\.md$/i, "");
  const below = named.startsWith(`${top}/`) ? named.slice(top.length + 1) : baseName(named);
  return { path, name: baseName(named), folder: folderOf(below) };
}

function collisions(motions: readonly MotionFile[]): readonly Diagnostic[] {
  const first = new Map<string, MotionFile>();
  const diagnostics: Diagnostic[] = [];
  for (const motion of motions) {
    const key = joinPath(motion.folder, motion.name).normalize("NFC").toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, motion);
    else
      diagnostics.push(problem("output-distinct", "collision", atFile(motion.path), { values: { other: other.path } }));
  }
  return diagnostics;
}

function missing(path: string, host: Host): Diagnostic {
  const found = [`${path}.txt`, `${path}.md`].find((candidate) => host.stat(candidate)?.kind === "file");
  return found?.endsWith(".txt")
    ? problem("file-readable", "missing-but-txt", atFile(path), { values: { found } })
    : problem("file-readable", "missing", atFile(path));
}

/** The beginning of a file, for problems of the file as a whole. */
export function atFile(path: string): { readonly file: string; readonly start: number; readonly end: number } {
  return { file: path, start: 0, end: 0 };
}

function tidy(path: string): string {
  const slashed = path
    .replaceAll("\\", "/")
    .replace(/\/+/g, "/")
    .replace(/^(\.\/)+/, "");
  return slashed.length > 1 ? slashed.replace(/\/$/, "") || "." : slashed || ".";
}
