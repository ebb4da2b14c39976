import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Parts } from "../../../../../../src/formats/word/write/package/library-parts.ts";
import { settlePackage } from "../../../../../../src/formats/word/write/package/settle-package.ts";
import { readXml } from "../../../../../../src/ground/xml/read-xml.ts";
import { element } from "../../../../../../src/ground/xml/write-xml.ts";

const DECLARATION = /^<\?xml [^>]*\?>\n/;

/** The parts of a package, written and settled. */
function settled(parts: Readonly<Record<string, string | Uint8Array>>): Readonly<Record<string, string>> {
  const read: Parts = new Map(
    Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? treeOf(part) : part]),
  );
  const files = Object.entries(unzipSync(settlePackage(read)));
  return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes).replace(DECLARATION, "")]));
}

function treeOf(xml: string) {
  const reading = readXml(xml);
  if ("fault" in reading) throw new Error(reading.fault.detail);
  return reading.root;
}

const relationship = (id: string, type: string, target: string, mode = "") =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;

describe("settlePackage", () => {
  it("numbers relationships in order, and gives each target one", () => {
    const parts = settled({
      "word/document.xml":
        '<w:document><w:hyperlink r:id="rIdqz"/><w:hyperlink r:id="rIdab"/><a:blip r:embed="rId{k}"/></w:document>',
      "word/_rels/document.xml.rels": `<Relationships>${[
        relationship("rIdqz", "link", "https://a.se", "External"),
        relationship("rIdab", "link", "https://a.se", "External"),
        relationship("rId{k}", "image", "media/image1.png"),
      ].join("")}</Relationships>`,
      "word/media/image1.png": new Uint8Array([1]),
    });
    expect(parts["word/document.xml"]).toBe(
      '<w:document><w:hyperlink r:id="rId1"/><w:hyperlink r:id="rId1"/><a:blip r:embed="rId2"/></w:document>',
    );
    expect(parts["word/_rels/document.xml.rels"]).toBe(
      `<Relationships>${relationship("rId1", "link", "https://a.se", "External")}${relationship("rId2", "image", "media/image1.png")}</Relationships>`,
    );
  });

  it("neither refers to nor describes what is not there", () => {
    const parts = settled({
      "[Content_Types].xml":
        '<Types><Default Extension="xml"/><Default Extension="gif"/><Override PartName="/word/document.xml"/><Override PartName="/word/endnotes.xml"/></Types>',
      "_rels/.rels": `<Relationships>${relationship("rId1", "main", "word/document.xml")}${relationship("rId2", "x", "x.xml")}</Relationships>`,
      "word/document.xml": "<w:document/>",
      "word/_rels/document.xml.rels": `<Relationships>${relationship("rId4", "endnotes", "endnotes.xml")}</Relationships>`,
    });
    expect(parts).toEqual({
      "[Content_Types].xml": '<Types><Default Extension="xml"/><Override PartName="/word/document.xml"/></Types>',
      "_rels/.rels": `<Relationships>${relationship("rId1", "main", "word/document.xml")}</Relationships>`,
      "word/document.xml": "<w:document/>",
    });
  });

  it("counts drawings over all parts, and lists that something names", () => {
    const level = '<w:lvl w:tentative="1" w:ilvl="0"/>';
    const parts = settled({
      "word/document.xml": '<w:document><w:numId w:val="7"/><wp:docPr id="93"/><w:numId w:val="5"/></w:document>',
      "word/footnotes.xml": '<w:footnotes><wp:docPr id="93"/></w:footnotes>',
      "word/numbering.xml": `<w:numbering>${[1, 2, 3].map((id) => `<w:abstractNum w:abstractNumId="${id}">${level}</w:abstractNum>`).join("")}${[
        [1, 1],
        [5, 2],
        [7, 3],
      ]
        .map(([id, of]) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/></w:num>`)
        .join("")}</w:numbering>`,
    });
    expect(parts["word/document.xml"]).toBe(
      '<w:document><w:numId w:val="1"/><wp:docPr id="1"/><w:numId w:val="2"/></w:document>',
    );
    expect(parts["word/footnotes.xml"]).toBe('<w:footnotes><wp:docPr id="2"/></w:footnotes>');
    const definition = (id: number) => `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"/></w:abstractNum>`;
    const list = (id: number) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
    expect(parts["word/numbering.xml"]).toBe(
      `<w:numbering>${definition(1)}${definition(2)}${list(1)}${list(2)}</w:numbering>`,
    );
  });

  it("leaves a paragraph that is taken out of its style's list as it is", () => {
    const xml = '<w:document><w:numId w:val="0"/><w:numId w:val="4"/></w:document>';
    const settledXml = '<w:document><w:numId w:val="0"/><w:numId w:val="1"/></w:document>';
    expect(settled({ "word/document.xml": xml })["word/document.xml"]).toBe(settledXml);
  });

  it("takes the number from the lines above the notes, and leaves it in the notes", () => {
    const note = (attributes: string) =>
      `<w:footnote${attributes}><w:p><w:r><w:footnoteRef/></w:r><w:r><w:separator/></w:r></w:p></w:footnote>`;
    const parts = settled({
      "word/footnotes.xml": `<w:footnotes>${note(' w:type="separator" w:id="-1"')}${note(' w:id="1"')}</w:footnotes>`,
    });
    expect(parts["word/footnotes.xml"]).toBe(
      `<w:footnotes><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${note(' w:id="1"')}</w:footnotes>`,
    );
  });

  it("changes no word", () => {
    const words = "rIdqz {list-1-0} CURRENT";
    const parts = settled({ "word/document.xml": `<w:document><w:t w:val="rIdqz">${words}</w:t></w:document>` });
    expect(parts["word/document.xml"]).toBe(`<w:document><w:t w:val="rIdqz">${words}</w:t></w:document>`);
  });

  it("gives the same bytes in whatever order its parts come", () => {
    const parts: [string, ReturnType<typeof element> | Uint8Array][] = [
      ["word/document.xml", element("w:document")],
      ["word/media/image1.png", new Uint8Array([1])],
      ["docProps/app.xml", element("Properties")],
    ];
    expect(settlePackage(new Map(parts))).toEqual(settlePackage(new Map([...parts].reverse())));
  });
});
