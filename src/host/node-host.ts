import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Host, HostErrorCode, OutputFile } from "./host.ts";
import { HostError } from "./host.ts";
import { baseName } from "./path.ts";

/** The world of this process. `folder` is what relative paths start from. */
export function nodeHost(folder: string = process.cwd()): Host {
  const at = (path: string): string => resolve(folder, path);
  const packaged = packageRoot();
  return {
    readFile: (path) => attempt(path, () => readFileSync(at(path))),
    stat: (path) =>
      attempt(path, () => {
        const status = statSync(at(path), { throwIfNoEntry: false });
        if (status === undefined) return undefined;
        const kind = status.isFile() ? "file" : status.isDirectory() ? "folder" : "other";
        return { kind, size: status.size };
      }),
    listFolder: (path) => attempt(path, () => readdirSync(at(path)).sort(byCodeUnit)),
    realPath: (path) => attempt(path, () => slashed(realpathSync(at(path)))),
    writeFiles: (files) => replaceFiles(files.map((file) => ({ ...file, path: at(file.path) }))),
    resourceRoots: packaged === slashed(resolve(folder)) ? ["."] : [".", packaged],
    sourceDateEpoch: sourceDateEpoch(process.env["SOURCE_DATE_EPOCH"]),
    elapsed: () => Number(process.hrtime.bigint()) / 1e6,
  };
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

/**
 * Write every file aside, then put all in place. When one cannot be put in place, those before it get their earlier content back.
 *
 * At every moment each path holds its old or its new content, also when the process is killed.
 */
function replaceFiles(files: readonly OutputFile[]): void {
  const aside = (path: string, use: string): string =>
    join(dirname(path), `.yrka-${process.pid}-${use}-${baseName(slashed(path))}`);
  const replaced: string[] = [];
  try {
    for (const { path, bytes } of files) {
      attempt(path, () => {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(aside(path, "new"), bytes);
      });
    }
    for (const { path } of files) {
      attempt(path, () => {
        if (files.length > 1 && existsSync(path)) keepCopy(path, aside(path, "old"));
        renameSync(aside(path, "new"), path);
        replaced.push(path);
      });
    }
  } catch (error) {
    for (const path of replaced) {
      const old = aside(path, "old");
      if (existsSync(old)) renameSync(old, path);
      else rmSync(path, { force: true });
    }
    throw error;
  } finally {
    for (const { path } of files) {
      rmSync(aside(path, "new"), { force: true });
      rmSync(aside(path, "old"), { force: true });
    }
  }
}

function keepCopy(path: string, copy: string): void {
  rmSync(copy, { force: true });
  try {
    linkSync(path, copy);
  } catch {
    copyFileSync(path, copy);
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new HostError(codeOf(error), path, { cause: error });
  }
}

function codeOf(error: unknown): HostErrorCode {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "missing";
    case "EACCES":
    case "EROFS":
      return "denied";
    // Windows gives EPERM or EBUSY when another program holds the file open.
    case "EBUSY":
    case "EPERM":
    case "ETXTBSY":
      return "busy";
    case "ENOSPC":
    case "EDQUOT":
      return "full";
    case "EISDIR":
      return "is-folder";
    default:
      return "other";
  }
}

/** Reference: https://reproducible-builds.org/specs/source-date-epoch/ */
function sourceDateEpoch(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,11}$/.test(value) ? Number(value) : undefined;
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
