import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { sha256 } from "../digest/sha256.ts";

/** What putting files in place asks of a disk, and of the computer it is on. Paths are the system's own; errors are Node's. */
export type Disk = {
  readonly makeFolder: (path: string) => void;
  /** Write a file that is not there yet. Never through a link. */
  readonly write: (path: string, bytes: Uint8Array) => void;
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
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  write: (path, bytes) => {
    remove(path);
    writeFileSync(path, bytes, { flag: "wx" });
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

/** Loads less than `rmSync` does, which knows of folders too: 2 ms of a cold build. */
function remove(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) unlinkSync(path);
}
