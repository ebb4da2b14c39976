import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { inspectDocx } from "../../src/formats/inspect/inspect-docx.ts";
import { changeText, closeEdited, openForEditing, styleOf } from "../support/edit-docx.ts";
import { importOne, recognised } from "../support/import-text.ts";
import { buildSource, mergeInto } from "../support/merge-motion.ts";
import { Workplace } from "../support/run-cli.ts";

/** Word files that version 0.1.0 built, with the motions that they were built from. They are never built anew. */
const folder = join(import.meta.dirname, "docx");

const files = readdirSync(folder)
  .filter((name) => name !== "form")
  .map((name) => {
    const path = join(folder, name, "motion.md");
    const text = readFileSync(path, "utf8");
    const docx = new Uint8Array(readFileSync(join(folder, name, "motion.docx")));
    return { name, text, docx, source: () => buildSource(text, path, name === "draft" ? "draft" : "final") };
  });

const place = new Workplace();
afterAll(() => place.remove());

describe("Word files of 0.1.0", () => {
  it.each(files)("say that they are ours: $name", ({ docx }) => {
    const reading = inspectDocx(docx);
    if ("fault" in reading) throw new Error(reading.fault);
    const { isTagged, language, missing, properties } = reading.inspection;
    expect({ isTagged, language, missing }).toEqual({ isTagged: true, language: "sv-SE", missing: [] });
    expect(Object.values(properties)).toContain("yrka 0.1.0");
  });

  it.each(files)("come back without a change when nobody has changed them: $name", ({ text, docx, source }) => {
    expect(mergeInto(source(), docx)).toEqual({ text, conflicts: [], left: [], isThreeWay: true });
  });

  it.each(files)(
    "know what they were built from by its hash alone, as after LibreOffice: $name",
    ({ text, docx, source }) => {
      const { "customXml/item1.xml": _, ...parts } = unzipSync(docx);
      expect(mergeInto(source(), zipSync(parts))).toEqual({ text, conflicts: [], left: [], isThreeWay: true });
    },
  );

  it.each(files)("come back with what was changed in them, and nothing else: $name", ({ text, docx, source }) => {
    const edited = openForEditing(docx);
    const clause = edited.children.findIndex((child) => styleOf(child).startsWith("Attsats"));
    const children = edited.children.map((child, index) =>
      index === clause ? changeText(child, (words) => words.replace("kommunen ", "staden ")) : child,
    );
    const merge = mergeInto(source(), closeEdited({ ...edited, children }));
    expect(merge).toEqual({
      text: text.replace("att kommunen ", "att staden "),
      conflicts: [],
      left: [],
      isThreeWay: true,
    });
  });

  it.each(files)("are built over, as nobody has worked in them: $name", ({ name, docx }) => {
    const isDraft = name === "draft";
    const built = `${name}/output/${isDraft ? `${name}.utkast` : name}.docx`;
    const others = readdirSync(join(folder, name)).filter((file) => file !== "motion.docx");
    for (const file of others) place.write(`${name}/${file}`, readFileSync(join(folder, name, file)));
    place.write(built, docx);
    const to = [...(isDraft ? ["--draft"] : []), "--format", "docx", "--out", `${name}/output`];
    const { code, out, err } = place.yrka(["build", `${name}/motion.md`, ...to]);
    expect([code, `${out}${err}`]).toEqual([0, expect.stringContaining(`Byggde ${built}`)]);
    expect(readdirSync(join(place.folder, name, "output"))).toHaveLength(1);
  });

  it("are forms whose fields are known", () => {
    const form = new Uint8Array(readFileSync(join(folder, "form/blankett.docx")));
    expect(recognised(importOne(form, "docx"))).toMatchObject({
      title: "Fler cykelplatser",
      kommun: "Umeå",
      signatories: [{ name: "Anna Exempel", party: "M" }],
    });
  });
});
