import { describe, expect, it } from "vitest";
import { importOne } from "../../../support/import-text.ts";
import { makeDocx, p } from "../../../support/make-docx.ts";

const styles =
  '<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Liststycke"><w:name w:val="List Paragraph"/></w:style>';
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const r = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("a Word file that somebody else made", () => {
  it("becomes a motion: its words stay, and what was guessed is told", () => {
    const docx = makeDocx({
      styles,
      numbering,
      footnotes: `<w:footnote w:id="1">${p("Enkät 2025.")}</w:footnote>`,
      comments: `<w:comment w:id="0" w:author="Bo">${p("Är det sant?")}</w:comment>`,
      body: [
        p("Motion"),
        p("Fler bänkar", "Rubrik1"),
        p(
          `<w:commentRangeStart w:id="0"/>${r("Det finns ")}${r("för", "<w:i/>")}${r(" få.")}<w:commentRangeEnd w:id="0"/><w:r><w:footnoteReference w:id="1"/></w:r>`,
        ),
        p("2026. Ett år med * och _ i."),
        p("Gångvägar", "Rubrik1"),
        p("längs ån", "Liststycke", bullet),
        p("vid torget", "Liststycke", bullet),
        p("Tack för ordet. Därför yrkar vi"),
        p(`${r("att", "<w:b/>")}${r(" bänkar ställs ut vid ")}${r("Ån", "<w:i/>")}`, "Liststycke", bullet),
        p("att de målas: röda", "Liststycke", bullet),
        p("Umeå den 3 mars 2026"),
        p("Anna Exempel och Bo Exempel (båda S)"),
        p("Cilla Exempel m.fl. (V)"),
        p("Moderaterna"),
      ].join(""),
    });
    expect(importOne(docx, "docx").text).toMatchInlineSnapshot(`
      "---
      # osäker: är motionen till Umeå? Det är gissat efter orten
      kommun: Umeå
      titel: Fler bänkar
      datum: 2026-03-03
      ort: Umeå
      yrkande: Därför yrkar vi
      att-satser:
        - att bänkar ställs ut vid *Ån*
        - "att de målas: röda"
      undertecknare:
        - namn: Anna Exempel
          parti: S
        - namn: Bo Exempel
          parti: S
        # osäker: texten säger m.fl.; vilka är de andra undertecknarna?
        - namn: Cilla Exempel m.fl.
          parti: V
        - för: Moderaterna
      ---

      <!-- kommentar (Bo): Är det sant? -->

      Det finns *för* få.[^1]

      2026\\. Ett år med \\* och \\_ i.

      ## Gångvägar

      - längs ån
      - vid torget

      Tack för ordet.

      [^1]: Enkät 2025.
      "
    `);
  });
});

it("keeps an item in brackets above the text, which has the form of a person and is none", () => {
  const { text } = importOne("Så här kan man göra det:\n\n- Direkt till hallen (i parken)\n- Vid torget\n", "md");
  expect(text).toContain("Direkt till hallen (i parken)");
});

describe("headers and footers", () => {
  it("are told of, as the template has its own", () => {
    const docx = makeDocx({
      body: p("Fler bänkar") + p("Det finns för få bänkar i kommunen, och de som finns är slitna."),
      relationships: [["rIdH", "header", "header1.xml"]],
      parts: {
        "word/header1.xml": `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p("Moderaterna i Umeå")}</w:hdr>`,
      },
    });
    expect(importOne(docx, "docx").text).toContain(
      "---\n# överst eller nederst på sidorna stod ”Moderaterna i Umeå”\n",
    );
  });
});

describe("bare Markdown", () => {
  it("keeps its lines, and needs no guess at a title that is a heading", () => {
    const text =
      "# Fler *bänkar*\n\nDet finns\nför få.\n\n```\nkod\n\nkod\n```\n\n- ett\n- två\n  rader\n\n| a | b |\n| - | - |\n\n## Förslag\n\nVi yrkar\n\n1. att *bänkar*\n   ställs ut\n2. att de målas\n\nAnna Exempel (M)\n";
    expect(importOne(text, "md").text).toMatchInlineSnapshot(`
      "---
      # ”Förslag” stod över yrkandet
      # kommun saknas i texten; så här skrivs det:
      # kommun: Umeå
      titel: Fler bänkar
      # datum saknas i texten; så här skrivs det:
      # datum: 2026-11-23
      # ort saknas i texten; så här skrivs det:
      # ort: Umeå
      yrkande: Vi yrkar
      att-satser:
        - att *bänkar* ställs ut
        - att de målas
      undertecknare:
        - namn: Anna Exempel
          parti: M
      ---

      Det finns
      för få.

      \`\`\`
      kod

      kod
      \`\`\`

      - ett
      - två
        rader

      | a | b |
      | - | - |
      "
    `);
  });
});
