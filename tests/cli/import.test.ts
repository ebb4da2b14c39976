import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { projectFolder } from "../support/cases.ts";
import { Workplace } from "../support/run-cli.ts";

const read = (name: string): Uint8Array => readFileSync(join(projectFolder, "tests/real-motions", name));

let place: Workplace;
afterEach(() => place.remove());

const written = (path: string): string => readFileSync(join(place.folder, path), "utf8");

describe("yrka import", () => {
  it.each(["umea-samarbeten", "kungsbacka-lustgas"])(
    "writes a motion that a check as a draft lets through: %s",
    (name) => {
      place = new Workplace({ [`${name}.txt`]: read(`${name}.txt`) });
      const { code, out, err } = place.yrka(["import", `${name}.txt`]);
      expect({ code, out }).toEqual({ code: 0, out: "" });
      expect(err).toMatch(
        new RegExp(
          `^Skrev motions/${name}\\.md\\. (?:1 ställe är osäkert|\\d+ ställen är osäkra): sök efter ”osäker”, rätta, och ta bort kommentaren\\.\\n$`,
        ),
      );
      expect(place.yrka(["check", "--draft"])).toMatchObject({ code: 0, out: "" });
    },
  );

  it("overwrites nothing unless told to", () => {
    place = new Workplace({
      "a.txt": read("umea-samarbeten.txt"),
      "motions/a.md": "mitt",
      "b.md": "# Titel\n\nText.\n",
    });
    expect(place.yrka(["import", "a.txt"])).toEqual({
      code: 2,
      out: "",
      err: "yrka: motions/a.md finns redan; välj en annan fil med --out, eller skriv över den med --force\nVisa hjälp: yrka --help\n",
    });
    expect(written("motions/a.md")).toBe("mitt");
    expect(place.yrka(["import", "a.txt", "--force"]).code).toBe(0);
    expect(written("motions/a.md")).toContain("titel: Umeå kommun ska inte");
    expect(place.yrka(["import", "b.md", "--out", "b.md", "--force"]).code).toBe(2);
    expect(written("b.md")).toBe("# Titel\n\nText.\n");
  });

  it("makes a file of each motion where a text holds several", () => {
    const one = (title: string): string =>
      `Motion\n\n${title}\n\nDet behövs.\n\nJag yrkar\n\natt det görs.\n\nAnna Exempel (M)\n\n`;
    place = new Workplace({ "alla.txt": one("Fler bänkar") + one("Fler träd") });
    expect(place.yrka(["import", "alla.txt"]).code).toBe(0);
    expect(written("motions/alla-1.md")).toContain("titel: Fler bänkar\n");
    expect(written("motions/alla-2.md")).toContain("titel: Fler träd\n");
  });

  it("brings a form for Word, as it was made, back without a guess", () => {
    place = new Workplace({ "yrka.config.yml": "kommun: Umeå\nförfattare:\n  namn: Anna Exempel\n  parti: M\n" });
    expect(place.yrka(["new", "ny.docx", "--titel", "Fler bänkar"])).toMatchObject({ code: 0, out: "" });
    expect(place.yrka(["new", "ny.docx"]).code).toBe(2);
    expect(place.yrka(["import", "ny.docx"]).err).toBe("Skrev motions/ny.md. Inget är gissat.\n");
    expect(written("motions/ny.md")).toMatchInlineSnapshot(`
      "---
      kommun: Umeå
      titel: Fler bänkar
      # datum saknas i texten; så här skrivs det:
      # datum: 2026-11-23
      ort: Umeå
      till: Kommunfullmäktige i Umeå
      # att-satser saknas
      # att-satser:
      undertecknare:
        - namn: Anna Exempel
          parti: M
      ---
      "
    `);
    expect(place.yrka(["check", "--draft"]).code).toBe(0);
  });

  it.each([
    ["x.pdf", 3, "x.pdf: Filen går inte att läsa som PDF; öppna den i en PDF-läsare, spara om den och försök igen"],
    [
      "x.odt",
      2,
      "Filen ska vara .docx, .pdf, .html, .txt eller .md; spara den som Word-dokument (.docx) eller oformaterad text (.txt)\nVisa hjälp: yrka --help",
    ],
    ["x.docx", 3, "x.docx: Filen kan inte läsas: den är inget Word-dokument, eller är skadad"],
    ["latin1.txt", 3, "latin1.txt: Texten är inte UTF-8; spara om den med den teckenkodningen"],
    ["tom.txt", 3, "tom.txt: Filen har ingen text; är den inskannad behövs textigenkänning (OCR) först"],
    ["motion.md", 3, "motion.md: Filen är redan en motion med front matter"],
    ["saknas.txt", 3, "saknas.txt: Filen eller mappen finns inte"],
  ])("refuses %s", (file, code, err) => {
    place = new Workplace({
      "x.pdf": "x",
      "x.odt": "x",
      "x.docx": "x",
      "latin1.txt": new Uint8Array([0xe5, 0xe4, 0xf6]),
      "tom.txt": " \n\f\n",
      "motion.md": "---\ntitel: X\n---\n",
    });
    expect(place.yrka(["import", file])).toEqual({ code, out: "", err: `yrka: ${err}\n` });
  });
});
