import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asciiString, PdfObjects, textString, type Value } from "../../../../src/formats/pdf/objects.ts";
import { writeFile } from "../../../../src/formats/pdf/write-file.ts";
import { describeWith, runOracle } from "../../../support/oracles.ts";

/** A page without anything on it, and one object for each value. */
function fileOf(values: readonly Value[]): { readonly bytes: Uint8Array; readonly numbers: readonly number[] } {
  const objects = new PdfObjects();
  const pages = objects.reserve();
  const page = objects.add({ Type: "Page", Parent: pages, MediaBox: [0, 0, 10, 10], Resources: {} });
  objects.set(pages, { Type: "Pages", Kids: [page], Count: 1 });
  const info = objects.add({ Title: textString("Å") });
  const refs = values.map((value) => objects.add(value));
  // All can be reached, or a reader might leave them out.
  const root = objects.add({ Type: "Catalog", Pages: pages, Own: refs });
  return {
    bytes: writeFile(objects, { root, info, version: [1, 7] }),
    numbers: refs.map(({ objectNumber }) => objectNumber),
  };
}

describeWith(["qpdf"], "a file as qpdf reads it", () => {
  const readBack = (values: readonly Value[], show: readonly number[]): readonly string[] => {
    const { bytes, numbers } = fileOf(values);
    const folder = mkdtempSync(join(tmpdir(), "yrka-pdf-"));
    try {
      const path = join(folder, "file.pdf");
      writeFileSync(path, bytes);
      expect(runOracle("qpdf", ["--check", path])).toContain("No syntax or stream encoding errors found");
      return show.map((index) => runOracle("qpdf", [`--show-object=${numbers[index]}`, path]).trim());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  test("has every object, in as many streams as they need", () => {
    const values = Array.from({ length: 700 }, (_, index) => [index, "Nummer"]);
    expect(readBack(values, [0, 199, 200, 450, 699])).toEqual(
      [0, 199, 200, 450, 699].map((index) => `[ ${index} /Nummer ]`),
    );
  });

  test("has names, strings and numbers as they were given, and nothing for what is undefined", () => {
    const values = [
      { "A (b)": "C/d", Left: undefined },
      asciiString("a (b) \\ c)"),
      textString("Åsa 𝄞"),
      [1 / 3, -0.00001, 595.276 + 0.1 + 0.2, 12.3456, true],
    ];
    expect(readBack(values, [0, 1, 2, 3])).toEqual([
      "<< /A#20#28b#29 /C#2fd >>",
      "(a \\(b\\) \\\\ c\\))",
      "<feff00c5007300610020d834dd1e>",
      "[ 0.333 0 595.576 12.346 true ]",
    ]);
  });
});

test("the file's identifier is made of what it holds, twice", () => {
  const identifiers = ["a", "a", "b"].map(
    (name) => /\/ID \[ <(\w{32})> <\1> \]/.exec(Buffer.from(fileOf([name]).bytes).toString("latin1"))?.[1],
  );
  expect(identifiers[0]).toMatch(/^[\dA-F]{32}$/);
  expect(identifiers[1]).toBe(identifiers[0]);
  expect(identifiers[2]).not.toBe(identifiers[0]);
});

test("a name that looks escaped is the name it looks like", () => {
  const objects = new PdfObjects();
  expect(String(objects.context.lookup(objects.add("A#41")))).toBe("/A#2341");
});

test("a value that is not there, and text where only ASCII may be, are our own mistakes", () => {
  const objects = new PdfObjects();
  expect(() => objects.add([undefined])).toThrow("No value for a PDF object");
  expect(() => asciiString("Å")).toThrow("Not printable ASCII");
});
