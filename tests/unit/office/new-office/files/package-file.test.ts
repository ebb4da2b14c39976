import { describe, expect, it } from "vitest";
import { completedPackageFile, packageFile } from "../../../../../src/office/new-office/files/package-file.ts";

const office = { name: "kontoret", today: "2026-11-23", dependency: "file:program/yrka-0.1.0.tgz" };
const completed = (manifest: unknown) => {
  const text = completedPackageFile(JSON.stringify(manifest), office);
  return text === undefined ? undefined : JSON.parse(text);
};

describe("an office's package.json", () => {
  it("asks for the program", () => {
    expect(JSON.parse(packageFile(office))).toMatchObject({
      name: "kontoret",
      private: true,
      scripts: { "build-motion": "yrka build", prepare: "yrka init --git" },
      dependencies: { yrka: "file:program/yrka-0.1.0.tgz" },
    });
  });

  it("keeps a program that everybody can get, and every key that was there", () => {
    const existing = { name: "egen", license: "MIT", devDependencies: { yrka: "^0.1.0" }, scripts: { draft: "eget" } };
    const { scripts, ...rest } = completed(existing);
    expect(rest).toEqual({ name: "egen", license: "MIT", devDependencies: { yrka: "^0.1.0" } });
    expect(scripts).toMatchObject({ draft: "eget", list: "yrka list --format html --out output/lista.html" });
  });

  it.each(["file:../yrka.tgz", "file:/tmp/yrka.tgz", "file:C:/yrka.tgz", "file:~/yrka.tgz"])(
    "replaces a program outside the folder: %s",
    (yrka) => {
      expect(completed({ dependencies: { annat: "1.0.0", yrka } }).dependencies).toEqual({
        annat: "1.0.0",
        yrka: office.dependency,
      });
    },
  );

  it("is left alone where it is complete, or cannot be read", () => {
    const complete = JSON.stringify(JSON.parse(packageFile(office)));
    expect(completedPackageFile(complete, office)).toBe(complete);
    expect(completedPackageFile("{", office)).toBeUndefined();
    expect(completedPackageFile("[]", office)).toBeUndefined();
    expect(completedPackageFile('{ "scripts": "x" }', office)).toBeUndefined();
  });
});
