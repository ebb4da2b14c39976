import { describe, expect, it } from "vitest";
import { HostError } from "../../../../../../src/ground/host/host.ts";
import { HeldFiles, motionsRoot, Wanted } from "../../../../../../src/interfaces/workbench/page/worker/held-files.ts";

const bytes = new TextEncoder().encode("abc");

function held(): HeldFiles {
  const files = new HeldFiles(["office", "package"]);
  files.open("/an-id/Mina motioner");
  files.put([
    { path: "motions/a.md", size: 3, bytes },
    { path: "motions/b/motion.md", size: 3, bytes },
    { path: "motions/b/bild.png", size: 9 },
  ]);
  return files;
}

describe("files in memory", () => {
  it("are files and folders, in order", () => {
    const { host } = held();
    expect(host.listFolder("motions")).toEqual(["a.md", "b"]);
    expect([host.stat("motions/a.md"), host.stat("motions/b"), host.stat("motions/c")]).toEqual([
      { kind: "file", size: 3 },
      { kind: "folder", size: 0 },
      undefined,
    ]);
    expect(() => host.readFile("motions/c")).toThrow(HostError);
  });

  it("are asked for when they are read, and not before", () => {
    const files = held();
    expect(files.host.stat("motions/b/bild.png")).toEqual({ kind: "file", size: 9 });
    expect(() => files.host.readFile("motions/b/bild.png")).toThrow(Wanted);
    files.fill("motions/b/bild.png", bytes);
    expect(files.host.readFile("motions/b/bild.png")).toBe(bytes);
    files.fill("motions/b/bild.png", undefined);
    expect(files.host.stat("motions/b/bild.png")).toBe(undefined);
  });

  it("are the same by the name of the place that was opened", () => {
    const files = held();
    const real = files.host.realPath("motions/b/motion.md");
    expect(real).toBe("/an-id/Mina motioner/b/motion.md");
    expect(files.host.readFile(real)).toBe(bytes);
    files.host.writeFiles([{ path: real, bytes: new Uint8Array(5) }]);
    expect(files.host.stat("motions/b/motion.md")?.size).toBe(5);
    expect(files.takeChanges().written.map(({ path }) => path)).toEqual(["motions/b/motion.md"]);
    expect(files.takeChanges().written).toEqual([]);
  });

  it("leave no empty folder behind, but the one that was opened", () => {
    const files = held();
    files.remove(["motions/a.md", "motions/b/motion.md", "motions/b/bild.png"]);
    expect(files.host.stat("motions/b")).toBe(undefined);
    expect(files.host.listFolder(motionsRoot)).toEqual([]);
  });

  it("are forgotten when another place is opened", () => {
    const files = held();
    files.put([{ path: "package/templates/standard/motion.hbs", size: 3, bytes }]);
    files.open("/another/Annat");
    expect(files.host.listFolder(motionsRoot)).toEqual([]);
    expect(files.host.stat("package/templates/standard/motion.hbs")?.kind).toBe("file");
  });

  it("bring looks of their own when the opened folder is an office", () => {
    const files = held();
    expect(files.host.resourceRoots).toEqual(["office", "package"]);
    files.put([{ path: "motions/templates/vi/theme.yml", size: 3, bytes }]);
    expect(files.host.resourceRoots).toEqual(["motions", "office", "package"]);
  });
});
