import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { programSource } from "../../../../src/interfaces/cli/program-source.ts";
import { version } from "../../../../src/version.ts";

const folder = mkdtempSync(join(tmpdir(), "yrka-source-"));
const root = join(folder, "node_modules/yrka");
mkdirSync(root, { recursive: true });
writeFileSync(join(root, "package.json"), '{ "name": "yrka", "version": "9.9.9" }');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The source of a program that was installed by this request. */
function installedBy(request: string | undefined) {
  const manifest = request === undefined ? {} : { dependencies: { yrka: request } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return programSource(root);
}

describe("where an office's npm takes the program from", () => {
  it.each([
    "github:exempel/yrka",
    "exempel/yrka#v1",
    "git+https://example.org/yrka.git",
    "https://example.org/yrka-0.1.0.tgz",
  ])("is the address it was installed from: %s", (address) => {
    expect(installedBy(address)).toEqual({ dependency: address });
  });

  it.each(["^0.0.9", "0.1.0", "latest"])("is the registry, with this version: %s", (range) => {
    expect(installedBy(range)).toEqual({ dependency: `^${version}` });
  });

  it.each(["file:../yrka.tgz", undefined])("is the program itself, packed, where others have it not: %s", (request) => {
    const source = installedBy(request);
    expect(source).toMatchObject({ name: "yrka-9.9.9.tgz" });
    expect(source !== undefined && "packed" in source && [...source.packed.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  });
});
