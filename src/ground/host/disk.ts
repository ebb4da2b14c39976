import {
  chmodSync,
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { sha256 } from "../digest/sha256.ts";

/** What putting files in place asks of a disk, and of the computer it is on. Paths are the system's own; errors are Node's. */
export type Disk = {
  readonly makeFolder: (path: string) => void;
  /** Write a file that is not there yet. Never through a link. `mode` is what the file is to have. */
  readonly write: (path: string, bytes: Uint8Array, mode?: number) => void;
  /** Wait until a file, or the names in a folder, are on the disk itself and outlive a loss of power. */
  readonly flush: (path: string) => void;
  /** Whether there is anything at the path. */
  readonly has: (path: string) => boolean;
  /** Give the file's content a second name. */
  readonly keep: (path: string, copy: string) => void;
  /** Give the file another name, in place of what has that name. */
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly list: (folder: string) => readonly string[];
  /** A file itself: no folder, no link. */
  readonly isPlainFile: (path: string) => boolean;
  readonly pid: number;
  /** Eight hexadecimal digits that differ between computers which may share a folder. */
  readonly machine: string;
  readonly isRunning: (pid: number) => boolean;
};

/** The disk of this computer. */
export const nodeDisk: Disk = {
  makeFolder,
  write: (path, bytes, mode) => {
    remove(path);
    writeFileSync(path, bytes, { flag: "wx", ...(mode !== undefined && { mode }) });
    // What the process lets nobody have is taken off the mode that a file is made with.
    if (mode !== undefined) chmodSync(path, mode);
  },
  flush: (path) => {
    const file = openSync(path, "r");
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  has: (path) => statSync(path, { throwIfNoEntry: false }) !== undefined,
  keep: (path, copy) => {
    remove(copy);
    try {
      linkSync(path, copy);
    } catch {
      copyFileSync(path, copy);
    }
  },
  rename: renameSync,
  remove,
  list: (folder) => readdirSync(folder),
  isPlainFile: (path) => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true,
  pid: process.pid,
  get machine() {
    return sha256(hostname()).slice(0, 8);
  },
  isRunning: (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return !(error instanceof Error && "code" in error && error.code === "ESRCH");
    }
  },
};

/** One folder after the other: where none can be made, as below `/proc`, Node's own way of making several at once never ends. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}

/** Loads less than `rmSync` does, which knows of folders too: 2 ms of a cold build. */
function remove(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) unlinkSync(path);
}
