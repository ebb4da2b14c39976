import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isBelow, isReallyInside } from "../../../../src/ground/host/inside-folder.ts";
import { nodeHost } from "../../../../src/ground/host/node-host.ts";

describe("isReallyInside", () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "yrka-inside-")));
  afterAll(() => rmSync(root, { recursive: true }));
  for (const folder of ["m", "m/below", "m-beside"]) mkdirSync(join(root, folder));
  for (const file of ["m/a.png", "m/below/b.png", "m-beside/c.png"]) writeFileSync(join(root, file), "");
  symlinkSync(join(root, "m-beside"), join(root, "m/out"));
  symlinkSync(join(root, "m-beside/c.png"), join(root, "m/out.png"));
  symlinkSync(join(root, "m/a.png"), join(root, "m/in.png"));
  symlinkSync(join(root, "m"), join(root, "way"));

  it.each([
    ["m/a.png", "m", true],
    ["m/below/b.png", "m", true],
    ["m/in.png", "m", true],
    ["way/a.png", "m", true],
    ["m/a.png", "way", true],
    ["m", "m", false],
    ["m-beside/c.png", "m", false],
    ["m/out.png", "m", false],
    ["m/out/c.png", "m", false],
    ["m/below/../../m-beside/c.png", "m", false],
  ])("%s below %s: %s", (path, folder, is) => {
    expect(isReallyInside(join(root, path), join(root, folder), nodeHost())).toBe(is);
  });

  it.each([
    ["/a", "/", true],
    ["/", "/", false],
    ["/ab", "/a", false],
    ["C:/a", "C:/", true],
    ["a", ".", true],
    [".", ".", false],
    ["..", ".", false],
    ["../a", ".", false],
    ["/a", ".", false],
    ["C:/a", ".", false],
    ["..a", ".", true],
  ])("real paths: %s below %s: %s", (path, folder, is) => {
    expect(isBelow(path, folder)).toBe(is);
  });
});
