import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { program, Workplace } from "../support/run-cli.ts";

const motion = (name: string, word = name): string =>
  `---\ntitel: ${name}\ndatum: 2026-11-23\natt-satser:\n  - att kommunen prövar ${word}.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\nEn text om ${word}.\n`;

const places: Workplace[] = [];
const placeWith = (files: Readonly<Record<string, string | Uint8Array>>): Workplace => {
  const place = new Workplace(files);
  places.push(place);
  return place;
};
afterAll(() => {
  for (const place of places) place.remove();
});

const contentsOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString("base64")]));

/** Whether this computer lets the tests make file systems of their own. */
const canMount = ((): boolean => {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const place = placeWith({});
  const isMounted = spawnSync("mount", ["-t", "tmpfs", "none", place.folder]).status === 0;
  if (isMounted) spawnSync("umount", [place.folder]);
  return isMounted;
})();

describe.skipIf(!canMount)("a file system of its own (root and mount needed)", () => {
  let place: Workplace;
  let output = "";
  beforeEach(() => {
    place = placeWith({ "motions/a.md": motion("a") });
    output = join(place.folder, "output");
    mkdirSync(output);
    spawnSync("mount", ["-t", "tmpfs", "-o", "size=96k", "none", output]);
  });
  afterEach(() => {
    spawnSync("umount", [output]);
  });

  it("that is full leaves what was there as it was, and says so", () => {
    expect(place.yrka(["build", "--format", "pdf"])).toMatchObject({ code: 0 });
    const before = contentsOf(output);
    writeFileSync(join(output, "stor.bin"), new Uint8Array(68 * 1024));
    place.write("motions/a.md", motion("a", "annat"));
    const full = place.yrka(["build"]);
    expect(full).toMatchObject({ code: 3 });
    expect(full.err).toMatch(/disken är full/);
    const { "stor.bin": _, ...after } = contentsOf(output);
    expect(after).toEqual(before);
  });

  it("that is read-only leaves what was there as it was, and says so", () => {
    place.yrka(["build", "--format", "pdf"]);
    const before = contentsOf(output);
    spawnSync("mount", ["-o", "remount,ro", output]);
    place.write("motions/a.md", motion("a", "annat"));
    const denied = place.yrka(["build"]);
    expect(denied).toMatchObject({ code: 3 });
    expect(denied.err).toContain("disken är skrivskyddad");
    expect(contentsOf(output)).toEqual(before);
  });
});

describe("symbolic links", () => {
  it("are followed inside the project and nowhere else, and never round in a circle", () => {
    const outside = placeWith({ "hemlig.md": motion("hemlig"), "mapp/b.md": motion("b") });
    const place = placeWith({ "motions/a.md": motion("a"), "arkiv/c.md": motion("c") });
    const link = (target: string, name: string): void => symlinkSync(target, join(place.folder, "motions", name));
    link(join(outside.folder, "hemlig.md"), "hemlig.md");
    link(join(outside.folder, "mapp"), "mapp");
    link("../arkiv", "arkiv");
    link(".", "runt");
    link("ingenting", "borta.md");
    link("sig.md", "sig.md");
    const { code, err } = place.yrka(["build", "--format", "txt"]);
    expect(err.replace(/^(?: .*)?\n/gm, "")).toBe(
      [
        "motions/hemlig.md:1:1: varning: Länken leder ut ur mappen och följs inte [file-readable]",
        "motions/mapp:1:1: varning: Länken leder ut ur mappen och följs inte [file-readable]",
        "Byggde output/a.txt",
        "Byggde output/arkiv/c.txt",
        "motions/borta.md:1:1: fel: Filen eller mappen finns inte [file-readable]",
        "motions/sig.md:1:1: fel: Filen eller mappen finns inte [file-readable]",
        "2 fel, 2 varningar.",
        "",
      ].join("\n"),
    );
    expect(code).toBe(3);
    expect(readdirSync(join(place.folder, "output")).sort()).toEqual([".yrka", "a.txt", "arkiv"]);
  });

  it("among the outputs are not written through: what no build wrote stays, and so does a folder that leads out of --out", () => {
    const outside = placeWith({ "a.txt": "någon annans" });
    const place = placeWith({ "motions/a.md": motion("a"), "motions/2026/b.md": motion("b"), "output/x": "" });
    symlinkSync(join(outside.folder, "a.txt"), join(place.folder, "output/a.txt"));
    symlinkSync(outside.folder, join(place.folder, "output/2026"));
    const { code, err } = place.yrka(["build", "--format", "txt"]);
    expect(err).toContain("Filen skrivs inte, eftersom en länk leder ut ur mappen för det byggda");
    expect(code).toBe(3);
    expect(readFileSync(join(outside.folder, "a.txt"), "utf8")).toBe("någon annans");
    expect(readdirSync(outside.folder)).toEqual(["a.txt"]);
    expect(err).toContain("`output/a.txt` är inte byggd av det här programmet och behålls som den är");
    expect(readFileSync(join(place.folder, "output/a.txt"), "utf8")).toBe("någon annans");
    expect(readlinkSync(join(place.folder, "output/2026"))).toBe(outside.folder);
  });
});

describe("names", () => {
  it("that differ in case or in how å is written alone are refused, before anything is written", () => {
    const place = placeWith({ "motions/å.md": motion("a"), "motions/A\u030a.md": motion("b") });
    const { code, err } = place.yrka(["build", "--format", "txt"]);
    expect(code).toBe(1);
    expect(err).toContain("Motionen ger samma filnamn som `motions/A\u030a.md`");
    expect(existsSync(join(place.folder, "output"))).toBe(false);
  });

  it("may be as long as the system lets them be", () => {
    const name = "m".repeat(250);
    const place = placeWith({ [`motions/${name}.md`]: motion("a") });
    expect(place.yrka(["build", "--format", "pdf"])).toMatchObject({ code: 0 });
    expect(readdirSync(join(place.folder, "output"))).toEqual([`${name}.pdf`]);
  });
});

it.skipIf(process.platform === "win32")("does not wait for a pipe that is named as a motion", () => {
  const place = placeWith({ "motions/a.md": motion("a") });
  spawnSync("mkfifo", [join(place.folder, "motions/b.md")]);
  expect(place.yrka(["build", "--format", "txt"])).toMatchObject({ code: 0, err: "Byggde output/a.txt\n" });
  expect(place.yrka(["build", "--format", "txt", "motions/b.md"])).toMatchObject({ code: 3 });
});

it("ends without a word when nobody reads on, as after `| head`", async () => {
  const place = placeWith({ "motions/a.md": motion("a") });
  const child = spawn(process.execPath, [program, "schema"], { cwd: place.folder });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (words) => {
    err += words;
  });
  expect(await new Promise((resolve) => child.on("exit", (code) => resolve(code)))).toBe(0);
  expect(err).toBe("");
});

it("shows what a file's name would have the terminal do", () => {
  const place = placeWith({ "motions/a.md": motion("a"), "x\u001b[2J.docx": "PK" });
  const { code, err } = place.yrka(["import", "x\u001b[2J.docx"]);
  expect(code).toBe(3);
  expect(err).toBe("yrka: x␛[2J.docx: Filen kan inte läsas: den är inget Word-dokument, eller är skadad\n");
});
