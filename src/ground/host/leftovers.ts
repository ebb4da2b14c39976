import { sha256 } from "../digest/sha256.ts";
import type { Disk } from "./disk.ts";
import { baseName, folderOf } from "./path.ts";

const leftover = /^\.yrka-(?<machine>[0-9a-f]{8})-(?<pid>[1-9]\d{0,9})-(?:new|old)-[0-9a-f]{16}$/;

/**
 * Where a file is written before it is put in place, or what it replaces is kept until all are: beside it, hidden, under a name that tells
 * whose it is. Two files never share one, nor do two processes, on this computer or on two that share the folder.
 */
export function asidePath(path: string, use: "new" | "old", disk: Disk): string {
  const name = sha256(baseName(path)).slice(0, 16);
  return `${folderOf(path)}/.yrka-${disk.machine}-${disk.pid}-${use}-${name}`;
}

/**
 * Remove what a killed process left in a folder: plain files with a name of `asidePath`, made on this computer by a process that runs no
 * more. Everything else stays, and so does what cannot be removed.
 */
export function removeLeftovers(folder: string, disk: Disk): void {
  try {
    const gone = disk.list(folder).filter((name) => {
      const { machine, pid } = leftover.exec(name)?.groups ?? {};
      return machine === disk.machine && !disk.isRunning(Number(pid)) && disk.isPlainFile(`${folder}/${name}`);
    });
    for (const name of gone) disk.remove(`${folder}/${name}`);
  } catch {
    // They do no harm where they are.
  }
}
