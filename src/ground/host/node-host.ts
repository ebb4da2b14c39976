import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { attempt, attemptToWrite } from "./attempt.ts";
import { nodeDisk } from "./disk.ts";
import { type FileStatus, type Host, HostError, type OutputFile } from "./host.ts";
import { removeLeftovers } from "./leftovers.ts";
import { folderOf } from "./path.ts";
import { type PlacedFile, replaceFiles } from "./replace-files.ts";

/** The world of this process. `folder` is what relative paths start from. */
export function nodeHost(folder: string = process.cwd()): Host {
  const at = (path: string): string => resolve(folder, path);
  const packaged = packageRoot();
  const tidied = new Set<string>();
  const writeFiles = (files: readonly OutputFile[], as: "outputs" | "sources" = "outputs"): void => {
    const whole = files.map((file) => ({ ...file, path: slashed(at(file.path)) }));
    const placed = as === "sources" ? whole.map(asSource) : whole;
    replaceFiles(placed, nodeDisk, as === "sources");
    for (const folder of new Set(placed.map(({ path }) => folderOf(path)))) {
      if (!tidied.has(folder)) removeLeftovers(folder, nodeDisk);
      tidied.add(folder);
    }
  };
  return {
    readFile: (path) => attempt(path, () => readFileSync(at(path))),
    stat: (path) => attempt(path, () => statusOf(at(path))),
    listFolder: (path) => attempt(path, () => readdirSync(at(path)).sort(byCodeUnit)),
    realPath: (path) => attempt(path, () => slashed(realpathSync(at(path)))),
    writeFiles,
    moveFile: (from, to) => attemptToWrite(to, () => nodeDisk.rename(at(from), at(to))),
    resourceRoots: packaged === slashed(resolve(folder)) ? ["."] : [".", packaged],
    sourceDateEpoch: sourceDateEpoch(process.env["SOURCE_DATE_EPOCH"]),
    // Not `performance`, which takes some milliseconds to load.
    elapsed: () => process.uptime() * 1000,
  };
}

/** The file that a path leads to, with its mode. Whoever may write the folder could replace it, but it says that it is not to be changed. */
function asSource(file: OutputFile): PlacedFile {
  const status = attemptToWrite(file.path, () => statSync(file.path, { throwIfNoEntry: false }));
  if (status === undefined) return file;
  if ((status.mode & 0o222) === 0) throw new HostError("denied", file.path, { isWriting: true });
  const path = attemptToWrite(file.path, () => slashed(realpathSync(file.path)));
  return { ...file, path, mode: status.mode & 0o7777 };
}

function statusOf(path: string): FileStatus | undefined {
  // No system has names with a null byte in them.
  if (path.includes("\0")) return undefined;
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined) return undefined;
    const kind = status.isFile() ? "file" : status.isDirectory() ? "folder" : "other";
    return { kind, size: status.size };
  } catch (error) {
    // A link to itself leads to nothing, nor does a path that goes on below a file.
    if (error instanceof Error && "code" in error && (error.code === "ELOOP" || error.code === "ENOTDIR"))
      return undefined;
    throw error;
  }
}

/**
 * The folder of this package, from the sources, from `dist/` or as installed: the nearest one above that holds `templates/`.
 */
function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!(existsSync(join(folder, "templates")) && existsSync(join(folder, "package.json")))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("the package's templates/ folder is missing");
    folder = parent;
  }
  return slashed(folder);
}

/** Reference: https://reproducible-builds.org/specs/source-date-epoch/ */
function sourceDateEpoch(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,11}$/.test(value) ? Number(value) : undefined;
}

/** Elsewhere than on Windows a backslash is part of a name. */
function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
