import type { Diagnostic } from "../ground/diagnostics/diagnostic.ts";
import { problem } from "../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../ground/diagnostics/outcome.ts";
import type { Host } from "../ground/host/host.ts";
import { isBelow } from "../ground/host/inside-folder.ts";
import { baseName, folderOf, joinPath } from "../ground/host/path.ts";
import { fileReadable } from "../rules/output/file-readable.ts";
import { outputDistinct } from "../rules/output/output-distinct.ts";

/** A motion's source and what its outputs are called: `<out>/<folder>/<name>.pdf`. */
export type MotionFile = { readonly path: string; readonly name: string; readonly folder: string };

/** The folder that holds the motions unless paths are given. */
export const motionsFolder = "motions";

/**
 * Find the motions in files and folders, sorted by path. A motion is `x.md`, or `x/motion.md` with its images beside it; `README.md`
 * and hidden folders are skipped. What a link in a folder leads to must lie in that folder or in the working folder, and a folder is
 * gone into once.
 *
 * Reports: `file-readable`, `output-distinct`.
 */
export function findMotions(paths: readonly string[], host: Host): Outcome<readonly MotionFile[]> {
  const report = new Report();
  const found = new Map<string, MotionFile>();
  for (const given of paths.length === 0 ? [motionsFolder] : paths) {
    const path = tidyPath(given);
    const status = host.stat(path);
    if (status === undefined) report.add(missing(path, host));
    else if (status.kind === "folder") {
      const inside = report.take(motionsIn(path, new Walk(path, host), host)) ?? [];
      if (inside.length === 0 && !report.hasErrors) report.add(problem(fileReadable, "no-motion", atFile(path)));
      for (const motion of inside) found.set(motion.path, motion);
    } else if (/\.md$/i.test(path) && status.kind === "file") found.set(path, motionFile(path, motionsFolder));
    else report.add(problem(fileReadable, path.endsWith(".md.txt") ? "named-txt" : "not-markdown", atFile(path)));
  }
  const motions = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  report.add(...collisions(motions));
  return report.outcome(motions);
}

/** A way through a folder and those in it, links followed. */
class Walk {
  readonly top: string;
  readonly #host: Host;
  readonly #roots: readonly string[];
  readonly #seen = new Set<string>();

  constructor(top: string, host: Host) {
    this.top = top;
    this.#host = host;
    this.#roots = [top, "."].map((root) => host.realPath(root));
    this.#seen.add(host.realPath(top));
  }

  /** Whether what is there may be read: a link may lead anywhere, also to nothing. */
  isInside(path: string): boolean {
    const real = this.#host.realPath(path);
    return this.#roots.some((root) => isBelow(real, root));
  }

  /** Whether the folder has not been gone into, by this name or by another. */
  enters(folder: string): boolean {
    const real = this.#host.realPath(folder);
    if (this.#seen.has(real)) return false;
    this.#seen.add(real);
    return true;
  }
}

function motionsIn(folder: string, walk: Walk, host: Host): Outcome<readonly MotionFile[]> {
  const report = new Report();
  const motions: MotionFile[] = [];
  const warn = (message: "named-txt" | "linked-out", path: string): void =>
    report.add({ ...problem(fileReadable, message, atFile(path)), severity: "warning" });
  for (const name of host.listFolder(folder)) {
    const path = joinPath(folder, name);
    if (name.startsWith(".") || name === "node_modules") continue;
    const kind = host.stat(path)?.kind;
    const isMotion = /\.md$/i.test(name) && name.toLowerCase() !== "readme.md";
    if ((kind === "folder" || (kind === "file" && isMotion)) && !walk.isInside(path)) warn("linked-out", path);
    else if (kind === "folder") {
      if (walk.enters(path)) motions.push(...(report.take(motionsIn(path, walk, host)) ?? []));
    } else if (/\.md\.txt$/i.test(name)) warn("named-txt", path);
    else if (isMotion && kind !== "other") motions.push(motionFile(path, walk.top));
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
    else diagnostics.push(problem(outputDistinct, "collision", atFile(motion.path), { values: { other: other.path } }));
  }
  return diagnostics;
}

function missing(path: string, host: Host): Diagnostic {
  const found = [`${path}.txt`, `${path}.md`].find((candidate) => host.stat(candidate)?.kind === "file");
  return found?.endsWith(".txt")
    ? problem(fileReadable, "missing-but-txt", atFile(path), { values: { found } })
    : problem(fileReadable, "missing", atFile(path));
}

/** The beginning of a file, for problems of the file as a whole. */
export function atFile(path: string): { readonly file: string; readonly start: number; readonly end: number } {
  return { file: path, start: 0, end: 0 };
}

export function tidyPath(path: string): string {
  const slashed = path
    .replaceAll("\\", "/")
    .replace(/\/+/g, "/")
    .replace(/^(\.\/)+/, "");
  return slashed.length > 1 ? slashed.replace(/\/$/, "") || "." : slashed || ".";
}
