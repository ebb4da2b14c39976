import { describe, expect, it } from "vitest";
import { importOne, recognised } from "../../../support/import-text.ts";
import { makeDocx, p, r } from "../../../support/make-docx.ts";
import { makePng } from "../../../support/make-png.ts";

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows
    .map(
      (row) =>
        `<w:tr>${row.map((cell) => `<w:tc><w:tcPr/>${cell.startsWith("<") ? cell : p(cell)}</w:tc>`).join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`;
const picture = (number: number): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="${number}" name="b" descr="Bild ${number}"/><a:graphic><a:graphicData><a:blip r:embed="img1"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const image = {
  relationships: [["img1", "image", "media/i.png"]],
  parts: { "word/media/i.png": makePng({ width: 2, height: 2, bitDepth: 8, colourType: 0, pixel: () => [0] }) },
} as const;

const prose = p("Parken har för få bänkar, och de som finns är slitna sedan länge.");

/** A motion with something between its title and its clauses. */
function imported(middle: string, more: Partial<Parameters<typeof makeDocx>[0]> = {}) {
  const body = [
    p("Motion"),
    p("Fler bänkar i Parken"),
    prose,
    middle,
    p("Vi yrkar att kommunfullmäktige beslutar"),
    p("att kommunen köper bänkar."),
    p("Umeå den 3 mars 2026"),
    p("Anna Exempel (M)"),
  ].join("");
  return importOne(makeDocx({ body, ...more }), "docx");
}

describe("what a Word file holds", () => {
  it.each([
    ["what was filled in a form", field("FORMTEXT", "Bänkar saknas"), "Bänkar saknas"],
    ["a citation", `${r("Källa: ")}${field("CITATION Ex21 \\l 1053", "(Provsson, 2020)")}`, "Källa: (Provsson, 2020)"],
    ["a citation of Zotero", field("ADDIN ZOTERO_ITEM CSL_CITATION {}", "(Exempel, 2021)"), "(Exempel, 2021)"],
    ["a cross reference", `${r("Se ")}${field("REF _Ref1 \\h", "tabell 4")}${r(" nedan.")}`, "Se tabell 4 nedan."],
    ["a date", field('DATE \\@ "d MMMM yyyy"', "3 mars 2025"), "3 mars 2025"],
    ["a sum", `${r("Summa ")}${field("=SUM(ABOVE)", "1 250")}${r(" kronor")}`, "Summa 1 250 kronor"],
    [
      "a button",
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MACROBUTTON x Skriv här</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      "Skriv här",
    ],
    [
      "raised digits",
      `${r("10")}${r("7", '<w:vertAlign w:val="superscript"/>')}${r(" m, CO")}${r("2", '<w:vertAlign w:val="subscript"/>')}`,
      "10⁷ m, CO₂",
    ],
    [
      "a fraction",
      `${r("andel ")}<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
      "andel 1/2",
    ],
    [
      "symbols",
      `<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${r(" vila ")}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r(" 20")}`,
      "→ vila ≥ 20",
    ],
    ["a line separator", r("Rad ett\u2028rad två."), "Rad ett\\\nrad två."],
  ])("is kept: %s", (_, runs, expected) => {
    expect(imported(p(runs)).text).toContain(`\n${expected}\n`);
  });

  it("keeps typed letters, which the text may refer to", () => {
    const { text } = imported(
      ["Det finns tre skäl:", "a) Gamla vilar.", "b) Barn vilar.", "Skäl b) väger tyngst."]
        .map((each) => p(each))
        .join(""),
    );
    expect(text).toContain("a) Gamla vilar.\n\nb) Barn vilar.\n\nSkäl b) väger tyngst.");
  });

  it("parts the cells of a table in a table", () => {
    const { text } = imported(
      table(["Post", "Belopp"], ["Bänkar", table(["Park", "Torg"], ["200", "300"]) + p("")]) + prose.repeat(4),
    );
    expect(text).toContain("| Bänkar | Park Torg 200 300 |");
  });

  it("says the words of a wide header over each of its columns, and names a column without header", () => {
    const wide = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("Kostnad")}</w:tc></w:tr><w:tr><w:tc><w:tcPr/>${p("2026")}</w:tc><w:tc><w:tcPr/>${p("5 mkr")}</w:tc></w:tr></w:tbl>`;
    expect(imported(wide + prose.repeat(4)).text).toContain("| Kostnad | Kostnad |\n| --- | --- |\n| 2026 | 5 mkr |");
    const { text } = imported(table(["", "2026"], ["Bänkar", "5"]) + prose.repeat(4));
    expect(text).toContain(
      "<!-- osäker: kolumn 1 i tabellen saknar rubrik; vad ska den heta? -->\n\n| Kolumn 1 | 2026 |",
    );
  });

  it("reads every text box of a group", () => {
    const box = (words: string): string =>
      `<wps:wsp xmlns:wps="w"><wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx></wps:wsp>`;
    const { text } = imported(
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="g"/>${box("Första rutan säger bänk.")}${box("Andra rutan säger gunga.")}</wp:inline></w:drawing></w:r></w:p>`,
    );
    expect(text).toContain("Första rutan säger bänk.\n\nAndra rutan säger gunga.");
  });

  it("brings every picture along, from a table too, and none is the title", () => {
    const { text, images, motion } = imported(
      p(picture(1) + picture(2)) + prose + table(["Bild", "Text"], [p(picture(3)), "I cell"]) + prose.repeat(4),
      image,
    );
    expect(images).toHaveLength(3);
    expect(text).toContain("![Bild 3](motion-bild-3.png)");
    expect(motion.title?.text).toBe("Fler bänkar i Parken");
    const logo = makeDocx({ body: p(picture(1)) + p("Motion") + p("Fler bänkar i Parken") + prose, ...image });
    expect(recognised(importOne(logo, "docx"))).toMatchObject({ title: "Fler bänkar i Parken" });
  });

  it.each([
    ["hidden words", r("Synlig ") + r("men hemlig", "<w:vanish/>"), "dold text i Word följde inte med: ”men hemlig”"],
    ["words struck out", r("Vi vill ") + r("inte", "<w:strike/>") + r(" ha bänkar."), "”inte” är överstruket i Word"],
    ["an equation", "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "”a+b” är en formel i Word"],
    ["an unknown symbol", `<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>${r(" här")}`, "symbolteckensnitt"],
    ["a table of contents", r("Innehåll ") + field("TOC \\o", "Bakgrund 1"), "följde inte med: ”Bakgrund 1”"],
    ["a table of contents alone", field("TOC \\o", "Bakgrund 1"), "följde inte med: ”Bakgrund 1”"],
    ["hidden words alone", r("helt hemlig", "<w:vanish/>"), "dold text i Word följde inte med: ”helt hemlig”"],
  ])("is told: %s", (_, runs, doubt) => {
    expect(imported(p(runs)).text).toContain(doubt);
  });

  it("tells of an inserted file", () => {
    const { text } = imported('<w:altChunk r:id="alt1"/>', {
      relationships: [["alt1", "aFChunk", "a.html"]],
      parts: { "word/a.html": "<p>Inklippt.</p>" },
    });
    expect(text).toContain("# osäker: en infogad fil följde inte med: word/a.html");
  });
});
