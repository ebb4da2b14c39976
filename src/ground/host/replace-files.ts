import { attemptToWrite } from "./attempt.ts";
import type { Disk } from "./disk.ts";
import type { OutputFile } from "./host.ts";
import { asidePath } from "./leftovers.ts";
import { folderOf } from "./path.ts";

/** A file to put in place. `mode`: what it is to have; else what new files have. */
export type PlacedFile = OutputFile & { readonly mode?: number };

/**
 * Write every file aside, then put all in place. When one cannot be put in place, those before it get their earlier content back.
 *
 * At every moment each path holds its old or its new content, also when the process is killed; with `isFlushed`, also when the computer loses
 * its power. Paths are whole, with `/`.
 *
 * Errors: `HostError`.
 */
export function replaceFiles(files: readonly PlacedFile[], disk: Disk, isFlushed = false): void {
  const replaced: string[] = [];
  try {
    for (const { path, bytes, mode } of files) {
      attemptToWrite(path, () => {
        disk.makeFolder(folderOf(path));
        disk.write(asidePath(path, "new", disk), bytes, mode);
        if (isFlushed) disk.flush(asidePath(path, "new", disk));
      });
    }
    for (const [index, { path }] of files.entries()) {
      attemptToWrite(path, () => {
        // After the last one nothing can fail any more.
        if (index < files.length - 1 && disk.has(path)) disk.keep(path, asidePath(path, "old", disk));
        disk.rename(asidePath(path, "new", disk), path);
      });
      replaced.push(path);
    }
    // Not every system lets a folder be flushed.
    if (isFlushed)
      for (const folder of new Set(files.map(({ path }) => folderOf(path)))) withoutFail(() => disk.flush(folder));
  } catch (error) {
    for (const path of replaced) withoutFail(() => restore(path, disk));
    throw error;
  } finally {
    for (const { path } of files) {
      for (const use of ["new", "old"] as const) withoutFail(() => disk.remove(asidePath(path, use, disk)));
    }
  }
}

function restore(path: string, disk: Disk): void {
  const old = asidePath(path, "old", disk);
  if (disk.has(old)) disk.rename(old, path);
  else disk.remove(path);
}

/** Tidying on a disk that has failed already: what does not succeed leaves a whole file, or one for `removeLeftovers`. */
function withoutFail(action: () => void): void {
  try {
    action();
  } catch {
    // The first error is the one to report.
  }
}
