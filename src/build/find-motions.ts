import type { Diagnostic } from "../ground/diagnostics/diagnostic.ts";
import { problem } from "../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../ground/diagnostics/outcome.ts";
import type { Host } from "../ground/host/host.ts";
import { isBelow } from "../ground/host/inside-folder.ts";
import { baseName, folderOf, joinPath } from "../ground/host/path.ts";
import { outputName } from "../motion/output-name.ts";
import { fileReadable } from "../rules/output/file-readable.ts";
import { outputDistinct } from "../rules/output/output-distinct.ts";
import { commandLine } from "./command-line.ts";

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
    else report.add(notMotion(path));
  }
  const motions = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  report.add(...collisions(motions, host));
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
  const named = withoutEnding(path);
  const folder = named.startsWith(`${top}/`) ? folderOf(named.slice(top.length + 1)) : ".";
  return { path, name: baseName(named), folder };
}

/** `motions/x` of `motions/x.md` and of `motions/x/motion.md`. */
function withoutEnding(path: string): string {
  const file = path.replace(/\.md$/i, "");
  return outputName(path) === baseName(file) ? file : folderOf(path);
}

/** The motions that can be built: a pair whose files would have the same names is left out. */
export function distinctMotions({ value = [], diagnostics }: Outcome<readonly MotionFile[]>): readonly MotionFile[] {
  const stopped = new Set(
    diagnostics
      .filter(({ ruleId }) => ruleId === outputDistinct.id)
      .flatMap(({ message, place, values }) =>
        message === "collision" ? [place.file, String(values["other"])] : [place.file],
      ),
  );
  return value.filter(({ path }) => !stopped.has(path));
}

/** Names of motions that other files of another motion have: `x.utkast`, and those in the folder `x.bilagor`. */
function takenNames({ path, folder }: MotionFile, host: Host): Diagnostic | undefined {
  const isThere = (file: string): string | undefined =>
    [`${file}.md`, joinPath(file, "motion.md")].find((each) => host.stat(each)?.kind === "file");
  const variant = /^(.+)\.(utkast|publicering)$/i.exec(withoutEnding(path));
  const ofVariant = variant === null ? undefined : isThere(variant[1] ?? "");
  if (ofVariant !== undefined)
    return problem(outputDistinct, "variant", atFile(path), {
      values: { other: ofVariant, ending: `.${variant?.[2]}` },
    });
  const attachments = /^(.+)\.bilagor$/i.exec(folderOf(path));
  const ofAttachments = folder === "." || attachments === null ? undefined : isThere(attachments[1] ?? "");
  return ofAttachments === undefined
    ? undefined
    : problem(outputDistinct, "attachments", atFile(path), { values: { other: ofAttachments } });
}

function collisions(motions: readonly MotionFile[], host: Host): readonly Diagnostic[] {
  const first = new Map<string, MotionFile>();
  const diagnostics: Diagnostic[] = [];
  for (const motion of motions) {
    const taken = takenNames(motion, host);
    if (taken !== undefined) {
      diagnostics.push(taken);
      continue;
    }
    const key = joinPath(motion.folder, motion.name).normalize("NFC").toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, motion);
    else diagnostics.push(problem(outputDistinct, "collision", atFile(motion.path), { values: { other: other.path } }));
  }
  return diagnostics;
}

function notMotion(path: string): Diagnostic {
  if (path.endsWith(".md.txt")) return problem(fileReadable, "named-txt", atFile(path));
  if (/\.docx$/i.test(path)) {
    const command = commandLine("import", path);
    return problem(fileReadable, "word", atFile(path), { values: { command } });
  }
  return problem(fileReadable, "not-markdown", atFile(path));
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
