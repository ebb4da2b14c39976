import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { DocxDocument } from "../../../../../src/formats/word/read/docx-document.ts";
import { readDocx } from "../../../../../src/formats/word/read/read-docx.ts";
import { renderDocx } from "../../../../../src/formats/word/write/render-docx.ts";
import { listDocx } from "../../../../support/docx-listing.ts";
import { fullDocument } from "../../../../support/docx-sample.ts";
import { fonts, theme } from "../../../../support/docx-theme.ts";
import { type DocxParts, deleted, inserted, makeDocx, p, r, style } from "../../../../support/make-docx.ts";

function read(bytes: Uint8Array): DocxDocument {
  const reading = readDocx(bytes);
  if ("fault" in reading) throw new Error(`${reading.fault.kind} ${reading.fault.part}`);
  return reading.document;
}

const list = (parts: DocxParts): readonly string[] => listDocx(read(makeDocx(parts))).split("\n");

describe("readDocx", () => {
  it("reads what was rendered", async () => {
    expect(listDocx(read(renderDocx(fullDocument(), theme, fonts)))).toMatchInlineSnapshot(`
      "Dokumenttyp: Motion {kind}
      Adressat: Till kommunfullmäktige i Umeå {addressee}
      Title: Fler cykelplatser vid resecentrum {title}
      Normal: Cykeln är för många det snabbaste sättet att ta sig till tåget, men vid resecentrum är ställen fulla redan klockan sju på morgonen. Den som kommer senare låser fast sin cykel vid räcken och lyktstolpar, vilket gör det svårt att ta sig fram för den som ser dåligt eller använder rullstol.[footnote-1] Det finns _bättre_ sätt, **mycket bättre**. {p-1 -yrkaref-1}
      heading 1: Bakgrund {h-1}
      Normal: Se [kommunens cykelplan](https://example.org/plan?a=1&b=2), där bike and ride@en nämns, och fältet \`antal_platser\`. Ett mellanslag som håller, ett‑bindestreck och {klamrar} & <tecken>.⏎En ny rad, och samma not igen<NOTEREF 1>. {p-2}
      Quote: ”Cykelresorna ska bli fler.” {quote-1 p-3}
      Quote (• nivå 0): i citatet {list-1 list-1-1 p-4}
      heading 2: Platserna i dag {h-2}
      List Bullet (• nivå 0): väderskyddade platser, som alltid är fulla och som därför inte räcker till för alla dem som vill cykla till tåget {list-2 list-2-1 p-5}
      List Bullet (• nivå 0): platser utan tak {list-2-2 p-6}
      List Number (3. nivå 1): vid norra entrén {list-3 list-3-1 p-7}
      List Continue 2: Den är stängd på natten. {p-8}
      List Number (4. nivå 1): vid södra entrén {list-3-2 p-9}
      List Bullet (• nivå 2): nivå tre {list-4 list-4-1 p-10}
      List Bullet (• nivå 3): nivå fyra {list-5 list-5-1 p-11}
      List Number (1. nivå 4): nivå fem {list-6 list-6-1 p-12}
      List Bullet (• nivå 5): nivå sex {list-7 list-7-1 p-13}
      Quote indrag 1: Ett citat i en lista. {quote-2 p-14}
      List Number (1. nivå 0): En ny lista börjar om {list-8 list-8-1 p-15}
      List Number (2. nivå 0): från ett {list-8-2 p-16}
      caption: Platser vid resecentrum {table-1-caption}
      tabell {table-1}
        huvud: Tabellhuvud: Läge {table-1-0-1} | Tabellhuvud högerställd: Platser {table-1-0-2} | Tabellhuvud centrerad: Tak {table-1-0-3}
        rad: Tabelltext: Norra entrén, vid bussarna {table-1-1-1} | Tabelltext högerställd: 120 {table-1-1-2} | Tabelltext centrerad: ja {table-1-1-3}
        rad: Tabelltext: **Södra** entrén[footnote-2] {table-1-2-1 -yrkaref-2} | Tabelltext högerställd: 80 {table-1-2-2} | Tabelltext centrerad: nej {table-1-2-3}
        rad: Tabelltext: Summa {table-1-3-1} | Tabelltext högerställd: 200 {table-1-3-2} | Tabelltext centrerad:  {table-1-3-3}
      Normal efter tabell: Efter tabellen. {p-17}
      Figur: [bild: Karta över resecentrum] {figure-1}
      caption: Karta över resecentrum {figure-1-caption}
      heading 3: Beräkning {h-3}
      Kod: platser = 200⏎⏎  kostnad = platser * 10000 {code-1}
      heading 4: Kostnad {h-4}
      Avdelare:  {divider-1}
      Yrkande: Mot denna bakgrund yrkar undertecknade att kommunfullmäktige beslutar: {lead-in}
      Att-sats numrerad (1. nivå 0): att→kommunen bygger 200 väderskyddade cykelplatser vid resecentrum, i första hand vid den norra entrén. {clauses att-1}
      Att-sats numrerad (2. nivå 0): att→kostnaden, 2 mkr, tas ur _investeringsramen_ för 2027. {att-2}
      Att-sats numrerad (3. nivå 0): Att→förslaget genomförs. {att-3}
      Att-sats numrerad (4. nivå 0): →Kommunstyrelsen återrapporterar till fullmäktige varje år så länge arbetet med cykelplatserna pågår. {att-4}
      Ort och datum: Umeå den 23 november 2026 {place-date}
      Underskriftsrad: → {signatures}
      Underskrift: Anna Exempel (M) {signatory-1}
      Underskriftsuppgift: ledamot
      Underskriftsuppgift: för Moderaterna
      Underskriftsrad: →
      Underskrift: Bo Ek (S) {signatory-2}
      Bilagerubrik: Bilagor {attachments-title}
      List Number (1. nivå 0): Karta {list-9 list-9-1 p-18}
      footnote-1:
        footnote text:  Mätt i _maj_ 2026, se [rapporten](https://example.org/rapport). {p-19}
        footnote text: Ett stycke till i noten. {p-20}
      footnote-2:
        footnote text:  Utan tak. {p-21}
      sidfot:
        footer: Fler cykelplatser vid resecentrum→Sida <PAGE 1> av <NUMPAGES 1> {footer}"
    `);
  });

  it("knows styles by their names, also where a Swedish Word or LibreOffice has given them other ids", () => {
    const styles = [
      style("Normal", "Normal", "", 'w:default="1"'),
      style("Rubrik2", "heading 2", '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
      style("Attsats1", "Att-sats", '<w:basedOn w:val="Normal"/>'),
      style("Egen", "Min egen stil", '<w:basedOn w:val="Attsats1"/>'),
      style("Quotations", "Quotations"),
      style("A", "Cirkel", '<w:basedOn w:val="B"/>'),
      style("B", "Cirkel 2", '<w:basedOn w:val="A"/>'),
    ].join("");
    const { blocks } = read(
      makeDocx({
        styles,
        body: ["", "Rubrik2", "Attsats1", "Egen", "Quotations", "A", "Saknas"].map((id) => p("x", id)).join(""),
      }),
    );
    expect(blocks.map((block) => (block.type === "paragraph" ? block.style : undefined))).toEqual([
      { id: "Normal", name: "Normal", role: "body" },
      { id: "Rubrik2", name: "heading 2", role: "heading-2", outlineLevel: 1 },
      { id: "Attsats1", name: "Att-sats", role: "clause" },
      { id: "Egen", name: "Min egen stil", role: "clause" },
      { id: "Quotations", name: "Quotations", role: "quotation" },
      { id: "A", name: "Cirkel" },
      { id: "Saknas", name: "" },
    ]);
  });

  it("counts lists as Word does", () => {
    const level = (ilvl: number, format: string, text: string, start = 1) =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = [
      `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%1%2)")}${level(2, "upperRoman", "%3")}</w:abstractNum>`,
      `<w:abstractNum w:abstractNumId="2">${level(0, "bullet", "•")}</w:abstractNum>`,
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>',
      '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>',
    ].join("");
    const styles = style("Lista", "Lista", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const item = (number: number, ilvl = 0) =>
      p("x", "", `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${number}"/></w:numPr>`);
    const body = [
      ...[item(1), item(1, 1), item(1, 1), item(1, 2), item(1), item(1, 1)],
      ...[p("x", "Lista"), p("x", "Lista", '<w:numPr><w:numId w:val="0"/></w:numPr>')],
      ...[item(2), item(2), item(1), item(3)],
    ].join("");
    expect(list({ body, numbering, styles }).map((line) => /\((.*) nivå/.exec(line)?.[1] ?? "–")).toEqual([
      "1.",
      "1a)",
      "1b)",
      "I",
      "2.",
      "2a)",
      "3.",
      "–",
      "9.",
      "10.",
      "11.",
      "•",
    ]);
  });

  it("tells inserted, deleted and moved text with its author, and changes of paragraph ends", () => {
    const body = [
      p(`${r("Fler ")}${deleted("bil")}${inserted(r("cykel"))}${r("platser")}`),
      p(r("Ny rad"), "", '<w:rPr><w:ins w:id="3" w:author="Bo Ek"/></w:rPr>'),
      p(
        `<w:moveFrom w:id="4" w:author="Bo Ek">${r("flyttad")}</w:moveFrom><w:moveTo w:id="5" w:author="Bo Ek">${r("hit")}</w:moveTo>`,
      ),
      p(inserted(deleted("ångrad"))),
    ].join("");
    expect(list({ body })).toEqual([
      ": Fler {-bil}{+cykel}platser",
      ": Ny rad ¶inserted",
      ": {-flyttad}{+hit}",
      ": {-ångrad}",
    ]);
    const [first] = read(makeDocx({ body })).blocks;
    expect(first?.type === "paragraph" && first.runs.map((run) => run.change)).toEqual([
      undefined,
      { kind: "deleted", author: "Bo Ek" },
      { kind: "inserted", author: "Bo Ek", date: "2026-11-24T10:00:00Z" },
      undefined,
    ]);
  });

  it("gives comments with the words they are about", () => {
    const body = p(
      `${r("Kommunen ")}<w:commentRangeStart w:id="7"/>${r("bör")}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${r(" bygga.")}`,
    );
    const comments = `<w:comment w:id="7" w:author="Bo Ek" w:date="2026-11-24T10:00:00Z">${p("Ska, inte bör?")}</w:comment>`;
    const { blocks, comments: found } = read(makeDocx({ body, comments }));
    expect(found).toEqual([{ id: "7", author: "Bo Ek", date: "2026-11-24T10:00:00Z", text: "Ska, inte bör?" }]);
    expect(
      blocks[0]?.type === "paragraph" &&
        blocks[0].runs.map((run) => (run.type === "text" ? [run.text, run.comments] : [])),
    ).toEqual([
      ["Kommunen ", []],
      ["bör", ["7"]],
      [" bygga.", []],
    ]);
  });

  it("joins what Word has split, and keeps formatting, language, links and fields", () => {
    const body = p(
      [
        r("Fler"),
        '<w:proofErr w:type="spellStart"/>',
        `${r(" cyk")}${r("el")}${r("platser", "<w:b/>")}${r(" ej", '<w:b w:val="0"/>')}`,
        r("cycling", '<w:i/><w:lang w:val="en-GB"/>'),
        `<w:hyperlink r:id="rId9">${r("plan")}</w:hyperlink>`,
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/b" </w:instrText></w:r>',
        `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("länk")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        `<w:fldSimple w:instr=" PAGE ">${r("3")}</w:fldSimple>`,
      ].join(""),
    );
    expect(list({ body, relationships: [["rId9", "hyperlink", "https://example.org/plan"]] })).toEqual([
      ": Fler cykel**platser** ej_cycling_@en-GB[plan](https://example.org/plan)[länk](https://example.org/b)<PAGE 3>",
    ]);
  });

  it("reads what other programs write for tabs, breaks, hyphens, symbols, formulas and text boxes", () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:txbxContent>${p("I en ruta")}</wp:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = [
      p(
        `<w:r><w:t> trimmas </w:t><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Symbol" w:char="F0B7"/><w:cr/></w:r>`,
      ),
      p("<m:oMath><m:r><m:t>x²</m:t></m:r></m:oMath>"),
      p(`${r("Före ")}${box}${r("efter")}`),
      p('<w:r><w:drawing><wp:docPr id="1" descr="En karta"/><a:blip r:embed="rId3"/></w:drawing></w:r>'),
      `<w:sdt><w:sdtPr><w:tag w:val="titel"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p("Skriv rubriken här")}</w:sdtContent></w:sdt>`,
    ].join("");
    expect(list({ body, relationships: [["rId3", "image", "media/image1.png"]] })).toEqual([
      ": trimmas→⏎‑\u00ad•⏎",
      ": x²",
      ": Före efter",
      ": I en ruta",
      ": [bild: En karta]",
      ": Skriv rubriken här",
    ]);
    const { blocks } = read(makeDocx({ body }));
    expect(blocks.at(-1)).toMatchObject({ control: { tag: "titel", isEmpty: true } });
  });

  it("follows bookmarks that begin and end between and within paragraphs", () => {
    const start = (id: number, name: string) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
    const end = (id: number) => `<w:bookmarkEnd w:id="${id}"/>`;
    const body = [
      start(1, "alla"),
      p(`${start(2, "första")}${r("ett")}`),
      p(`${r("delad")}${end(2)}${r("rest")}`),
      p(`${start(3, "sista")}${r("tre")}`),
      p(`${end(3)}${r("fyra")}`),
      end(1),
      p("efter"),
    ].join("");
    expect(
      read(makeDocx({ body })).blocks.map((block) =>
        block.bookmarks.map(({ name, begins, ends }) => `${begins ? "[" : ""}${name}${ends ? "]" : ""}`),
      ),
    ).toEqual([["[alla", "[första"], ["alla", "första]"], ["alla", "[sista]"], ["alla]"], []]);
  });

  it("says why a file cannot be read", () => {
    const fault = (bytes: Uint8Array) => {
      const reading = readDocx(bytes);
      return "fault" in reading ? reading.fault : "read";
    };
    expect(fault(strToU8("# Motion"))).toEqual({ kind: "not-a-zip" });
    expect(fault(new Uint8Array())).toEqual({ kind: "not-a-zip" });
    expect(fault(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toEqual({ kind: "encrypted" });
    expect(fault(zipSync({ "a.txt": strToU8("a") }))).toEqual({ kind: "not-a-docx" });
    const broken = (xml: string) => fault(makeDocx({ body: "", parts: { "word/document.xml": xml } }));
    expect(broken("<w:document>")).toEqual({ kind: "malformed", part: "word/document.xml" });
    expect(broken('<!DOCTYPE x [<!ENTITY a "b">]><x/>')).toEqual({ kind: "malformed", part: "word/document.xml" });
    expect(broken("<x/>")).toEqual({ kind: "not-a-docx" });
    expect(broken(`${"<a>".repeat(5000)}${"</a>".repeat(5000)}`)).toEqual({
      kind: "too-large",
      part: "word/document.xml",
    });
  });

  it("refuses what unpacks to more than a motion can be", () => {
    const huge = zipSync({ "word/document.xml": new Uint8Array(300 * 1024 * 1024) }, { level: 1 });
    expect(readDocx(huge)).toEqual({ fault: { kind: "too-large" } });
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}`, new Uint8Array()])),
    );
    expect(readDocx(many)).toEqual({ fault: { kind: "too-many-parts" } });
  });

  it("never throws, whatever stands in the document", () => {
    const names = fc.constantFrom(
      "p",
      "r",
      "t",
      "tbl",
      "tr",
      "tc",
      "sdt",
      "sdtContent",
      "ins",
      "del",
      "pPr",
      "numPr",
      "fldChar",
      "bookmarkEnd",
      "bookmarkStart",
      "hyperlink",
      "drawing",
      "AlternateContent",
    );
    const { element } = fc.letrec<{ element: string }>((tie) => ({
      element: fc.oneof(
        { depthSize: "small" },
        fc.constant(""),
        fc.tuple(names, tie("element"), tie("element")).map(([name, a, b]) => `<w:${name}>${a}${b}</w:${name}>`),
      ),
    }));
    fc.assert(
      fc.property(element, (body) => {
        expect("document" in readDocx(makeDocx({ body }))).toBe(true);
      }),
    );
  });

  it("never throws, whatever bytes of a file are changed", async () => {
    const bytes = renderDocx(fullDocument(), theme, fonts);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = new Uint8Array(bytes);
        changed[at] = value;
        expect(readDocx(changed)).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});
