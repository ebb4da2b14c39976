import { describe, expect, it } from "vitest";
import { HostError } from "../../../../src/ground/host/host.ts";
import { removeLeftovers } from "../../../../src/ground/host/leftovers.ts";
import { replaceFiles } from "../../../../src/ground/host/replace-files.ts";
import { MemoryDisk } from "../../../support/memory-disk.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const before = { "/out/a.pdf": "old pdf", "/out/a.docx": "old docx" };
const wanted = [
  { path: "/out/a.pdf", bytes: bytes("new pdf") },
  { path: "/out/a.docx", bytes: bytes("new docx") },
  { path: "/out/a.bilagor/karta.png", bytes: bytes("new map") },
];
const after = { "/out/a.pdf": "new pdf", "/out/a.docx": "new docx", "/out/a.bilagor/karta.png": "new map" };

const undisturbed = new MemoryDisk(before);
replaceFiles(wanted, undisturbed);
const everyChange = Array.from({ length: undisturbed.changes }, (_, index) => index);

function attempted(disk: MemoryDisk): unknown {
  try {
    return replaceFiles(wanted, disk);
  } catch (error) {
    return error;
  }
}

describe("replaceFiles", () => {
  it("puts all files in place and leaves nothing beside them", () => {
    expect(Object.fromEntries(undisturbed.files)).toEqual(after);
  });

  it.each(["ENOSPC", "EROFS"] as const)("changes nothing on %s, whatever the disk refuses first", (is) => {
    const codes = new Set<string>();
    for (const at of everyChange) {
      const disk = new MemoryDisk(before, 100, { at, is });
      const error = attempted(disk);
      if (error === undefined) {
        // What is refused after the last file is in place is only tidying.
        replaceFiles(wanted, new MemoryDisk(disk.files));
        expect(Object.fromEntries(disk.files)).toEqual(after);
        continue;
      }
      if (!(error instanceof HostError)) throw error;
      codes.add(error.code);
      expect(Object.fromEntries(disk.files), `change ${at}`).toEqual(before);
    }
    expect([...codes]).toEqual([is === "ENOSPC" ? "full" : "read-only"]);
  });

  it("leaves each file old or new wherever the process is killed, and the next process tidies up", () => {
    for (const at of everyChange) {
      const disk = new MemoryDisk(before, 100, { at, is: "killed" });
      attempted(disk);
      const held = Object.fromEntries(disk.files);
      expect(["old pdf", "new pdf"]).toContain(held["/out/a.pdf"]);
      expect(["old docx", "new docx"]).toContain(held["/out/a.docx"]);
      expect([undefined, "new map"]).toContain(held["/out/a.bilagor/karta.png"]);
      const next = new MemoryDisk(disk.files, 200);
      replaceFiles(wanted, next);
      for (const folder of ["/out", "/out/a.bilagor"]) removeLeftovers(folder, next);
      expect(Object.fromEntries(next.files), `change ${at}`).toEqual(after);
    }
  });

  it("lets two processes write one file at once", () => {
    const files = new Map(Object.entries(before));
    const one = new MemoryDisk(files, 100);
    const two = new MemoryDisk(files, 200);
    const between: MemoryDisk = Object.assign(Object.create(one), {
      rename: (from: string, to: string) => {
        replaceFiles(wanted, two);
        one.rename(from, to);
      },
    });
    replaceFiles(wanted, between);
    expect(Object.fromEntries(files)).toEqual(after);
  });
});

describe("removeLeftovers", () => {
  const own = (pid: number, use = "new"): string => `/out/.yrka-0a1b2c3d-${pid}-${use}-0123456789abcdef`;

  it("removes what a process of this computer left that runs no more", () => {
    const disk = new MemoryDisk({ [own(7)]: "half", [own(8, "old")]: "whole", "/out/a.pdf": "a" });
    removeLeftovers("/out", disk);
    expect([...disk.files.keys()]).toEqual(["/out/a.pdf"]);
  });

  it("keeps what may be in use, and what is not surely its own", () => {
    const kept = {
      [own(1)]: "a process that runs",
      "/out/.yrka-ffffffff-7-new-0123456789abcdef": "another computer's",
      "/out/.yrka-0a1b2c3d-7-new-0123456789abcdef.txt": "a longer name",
      "/out/.yrka-0a1b2c3d-07-new-0123456789abcdef": "no number of a process",
      "/out/.yrka-anteckningar": "the author's",
      [own(9)]: "link to /home",
    };
    const disk = new MemoryDisk(kept);
    removeLeftovers("/out", disk);
    expect(Object.fromEntries(disk.files)).toEqual(kept);
  });
});
