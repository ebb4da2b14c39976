import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { projectFolder } from "../support/cases.ts";
import { Workplace } from "../support/run-cli.ts";

let place: Workplace;
afterEach(() => place.remove());

const motion = (title: string): string =>
  `Motion\n\n${title}\n\nDet behövs i Umeå kommun.\n\nJag yrkar\n\natt det görs.\n\nUmeå 2026-11-16\n\nAnna Exempel (M)\n`;
const written = (path: string): string => readFileSync(join(place.folder, path), "utf8");

describe("yrka import FOLDER", () => {
  it("makes a motion of each file, and says which are sure", () => {
    place = new Workplace({
      "in/2024/Fler bänkar.txt": motion("Fler bänkar"),
      "in/2024/utan namn.txt": motion("Fler träd").replace(/Umeå 2026.*/s, ""),
      "in/flera.txt": `${motion("Ett")}\n\n${motion("Två")}`,
      "in/gammal.doc": "x",
      "in/karta.png": "x",
      "in/tom.txt": "",
      "in/~$lås.docx": "x",
    });
    const { code, out, err } = place.yrka(["import", "in"]);
    expect({ code, err }).toEqual({ code: 3, err: "" });
    expect(out).toMatchInlineSnapshot(`
      "Fil                      Motion                       Hur säker
      in/2024/Fler bänkar.txt  motions/2024/fler-bankar.md  osäker: kommun
      in/2024/utan namn.txt    motions/2024/utan-namn.md    osäker: kommun; saknas: datum, ort, undertecknare
      in/flera.txt             motions/flera-1.md           osäker: kommun, titel
      in/flera.txt             motions/flera-2.md           osäker: kommun, titel
      in/gammal.doc            –                            formatet läses inte; öppna filen, spara den som Word-dokument (.docx) och kör kommandot igen
      in/tom.txt               –                            Filen har ingen text; är den inskannad behövs textigenkänning (OCR) först

      4 motioner skrivna, 2 filer blev inga motioner, 1 utan text (bilder, kalkylark och annat). 6 ställen är osäkra: sök efter ”osäker” i motionen, rätta, och ta bort kommentaren.
      "
    `);
    expect(written("motions/2024/fler-bankar.md")).toContain("titel: Fler bänkar\n");
    expect(written("motions/flera-2.md")).toContain("titel: Två\n");
  });

  it("overwrites nothing, goes on where it stopped, and tells what is left to settle", () => {
    place = new Workplace({
      "in/a.txt": motion("A"),
      "in/b.txt": motion("B").replace(/Umeå 2026.*/s, ""),
      "in/c.txt": `${motion("C1")}\n\n${motion("C2")}`,
    });
    const first = place.yrka(["import", "in"]);
    expect(first.code).toBe(0);
    place.write("motions/a.md", "mitt");
    rmSync(join(place.folder, "motions/b.md"));
    const before = statSync(join(place.folder, "motions/c-2.md")).mtimeMs;
    const second = JSON.parse(place.yrka(["import", "in", "--json"]).out);
    expect(second.files.map(({ state }: { state: string }) => state)).toEqual(["was-there", "written", "was-there"]);
    expect(second.files[1].motions[0].missing).toContain("undertecknare");
    expect(second.files[2].motions.map(({ title }: { title: string }) => title)).toEqual(["C1", "C2"]);
    expect(written("motions/a.md")).toBe("mitt");
    expect(statSync(join(place.folder, "motions/c-2.md")).mtimeMs).toBe(before);
  });

  it("reads of two files with one name the one that says more, and what it says to type reads the other", () => {
    place = new Workplace({ "in/a.txt": motion("Som text"), "in/a.html": `<h1>Som sida</h1><p>Text.</p>` });
    const { code, out } = place.yrka(["import", "in"]);
    expect(code).toBe(0);
    expect(written("motions/a.md")).toContain("titel: Som sida\n");
    const [, command = ""] = /: yrka (import .*)$/m.exec(out) ?? [];
    expect(place.yrka(command.split(" ")).code).toBe(0);
    expect(written("motions/a-2.md")).toContain("titel: Som text\n");
  });

  it("leaves what else is at a motion's place", () => {
    const several = `${motion("Ett")}\n\n${motion("Två")}`;
    place = new Workplace({ "in/a.txt": several, "in/a-1.txt": motion("Annan") });
    const { code, out } = place.yrka(["import", "in", "--out", "gamla"]);
    expect(code).toBe(3);
    expect(out).toContain("gamla/a-1.md finns redan och skrivs inte över");
    expect(written("gamla/a-1.md")).toContain("titel: Annan\n");
  });

  it("does not read what it wrote, where the folder is the working folder", () => {
    place = new Workplace({ "a.txt": motion("A") });
    expect(place.yrka(["import", "."]).code).toBe(0);
    const { out } = place.yrka(["import", ".", "--json"]);
    expect(JSON.parse(out).files).toMatchObject([{ source: "a.txt", state: "was-there" }]);
  });

  it("refuses to overwrite, and says what --out is", () => {
    place = new Workplace({ "in/a.txt": motion("A") });
    expect(place.yrka(["import", "in", "--force"])).toMatchObject({ code: 2 });
    expect(place.yrka(["import", "in", "--out", "a.md"])).toMatchObject({ code: 2 });
    expect(place.yrka(["import", "in/a.txt", "--json"])).toMatchObject({ code: 2 });
  });

  it("reads the real motions of a folder", () => {
    place = new Workplace(
      Object.fromEntries(
        ["umea-samarbeten.txt", "kungsbacka-lustgas.txt"].map((name) => [
          `in/${name}`,
          readFileSync(join(projectFolder, "tests/real-motions", name)),
        ]),
      ),
    );
    expect(place.yrka(["import", "in"]).code).toBe(0);
    expect(place.yrka(["check", "--draft"]).code).toBe(0);
  });
});
