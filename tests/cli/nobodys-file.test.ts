import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Workplace } from "../support/run-cli.ts";

const motion = (title = "Bänkar i parken", more = ""): string =>
  `---\ntitel: ${title}\ndatum: 2026-11-23\nort: Umeå\n${more}att-satser:\n  - att kommunen prövar saken.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\nEn text som är kort.\n`;
const signed = "%PDF-1.7\n1 0 obj<</Type/Sig/ByteRange[0 1 2 3]>>endobj\n%%EOF\n";

let place: Workplace;
const at = (path: string): string => join(place.folder, path);
const read = (path: string): string => readFileSync(at(path), "utf8");
beforeEach(() => {
  place = new Workplace({ "motions/a.md": motion() });
});
afterEach(() => place.remove());

describe("a list is written over an earlier list in its format alone", () => {
  it.each([
    ["html", "motions/a.md"],
    ["csv", "signed.pdf"],
    ["json", "package.json"],
    ["ics", "möten.ics"],
    ["text", "anteckningar.txt"],
  ])("%s over %s", (format, file) => {
    if (file !== "motions/a.md") place.write(file, signed);
    const before = read(file);
    const refused = place.yrka(["list", "--format", format, "--out", file]);
    expect(refused).toMatchObject({ code: 3 });
    expect(refused.err).toMatch(/skrivs inte över/);
    expect(read(file)).toBe(before);
    const free = ["list", "--format", format, "--out", `ny.${format}`];
    expect(place.yrka(free)).toMatchObject({ code: 0 });
    expect(place.yrka(free)).toMatchObject({ code: 0 });
    const other = place.yrka(["list", "--format", format === "csv" ? "json" : "csv", "--out", `ny.${format}`]);
    expect(other).toMatchObject({ code: 3 });
  });
});

describe("what somebody has written", () => {
  const messy = motion("Bänkar i parken").replace("är kort", "är 10-12 ord");

  it("keeps its mode", () => {
    place.write("motions/a.md", messy);
    chmodSync(at("motions/a.md"), 0o600);
    place.yrka(["fix"]);
    expect(read("motions/a.md")).toContain("10–12");
    expect(statSync(at("motions/a.md")).mode & 0o777).toBe(0o600);
  });

  it("is mended where a link leads, and the link stays", () => {
    place.write("annat/b.md", messy);
    symlinkSync("../annat/b.md", at("motions/b.md"));
    place.yrka(["fix", "motions/b.md"]);
    expect(lstatSync(at("motions/b.md")).isSymbolicLink()).toBe(true);
    expect(read("annat/b.md")).toContain("10–12");
  });

  it("is left alone when it is marked as read-only", () => {
    place.write("motions/a.md", messy);
    chmodSync(at("motions/a.md"), 0o444);
    const refused = place.yrka(["fix"]);
    expect(refused).toMatchObject({ code: 3 });
    expect(refused.err).toMatch(/motions\/a\.md.*får inte skrivas/);
    expect(read("motions/a.md")).toBe(messy);
  });
});

describe("attachments", () => {
  const withAttachment = motion("Bänkar i parken", "bilagor:\n  - titel: Karta\n    fil: karta.pdf\n");
  const karta = "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n";

  it("are not put over a signed one", () => {
    place.write("motions/a.md", withAttachment);
    place.write("motions/karta.pdf", karta);
    expect(place.yrka(["build", "--format", "txt"])).toMatchObject({ code: 0 });
    place.write("output/a.bilagor/karta.pdf", signed);
    const refused = place.yrka(["build", "--format", "txt", "--force"]);
    expect(refused).toMatchObject({ code: 3 });
    expect(refused.err).toMatch(/output-unsigned/);
    expect(read("output/a.bilagor/karta.pdf")).toBe(signed);
  });

  it("that were signed before they came to the motion are copied, and copied again", () => {
    place.write("motions/a.md", withAttachment);
    place.write("motions/karta.pdf", signed);
    expect(place.yrka(["build", "--format", "txt"])).toMatchObject({ code: 0 });
    expect(place.yrka(["build", "--format", "txt", "--force"])).toMatchObject({ code: 0 });
  });

  it("of what was submitted stay as they were", () => {
    place.write("motions/a.md", withAttachment);
    place.write("motions/karta.pdf", karta);
    place.yrka(["build", "--format", "txt"]);
    place.write("motions/a.md", withAttachment.replace("datum:", "inlämnad: 2026-11-24\ndatum:"));
    place.write("motions/karta.pdf", `${karta}%ny\n`);
    expect(place.yrka(["build", "--format", "txt"]).err).toMatch(/output-submitted/);
    expect(read("output/a.bilagor/karta.pdf")).toBe(karta);
  });
});

it("does not follow a folder for what is built that leads out of the project, unless it is named", () => {
  const elsewhere = new Workplace({ "x.txt": "" });
  try {
    symlinkSync(elsewhere.folder, at("output"));
    const refused = place.yrka(["build", "--format", "txt"]);
    expect(refused).toMatchObject({ code: 3 });
    expect(refused.err).toMatch(/länk leder ut/);
    expect(place.yrka(["build", "--format", "txt", "--out", elsewhere.folder])).toMatchObject({ code: 0 });
  } finally {
    elsewhere.remove();
  }
});

it("says in words that a folder cannot be made", () => {
  const refused = place.yrka(["build", "--format", "txt", "--out", "/proc/x"]);
  expect(refused).toMatchObject({ code: 3 });
  expect(refused.err).toMatch(/mappen kan inte skapas/);
});

it.each(["Con", "NUL", "com1", "Lpt9"])("gives a motion called %s a name that Windows takes", (title) => {
  mkdirSync(at("ny"));
  const made = place.yrka(["new", "--titel", title]);
  expect(made.err).toMatch(/motions\/motion-/);
});
