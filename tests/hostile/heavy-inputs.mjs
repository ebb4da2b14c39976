// What made the program slow once, or would: large or hostile inputs that are made when they are measured.
import { deflateSync } from "node:zlib";
import { zipSync } from "fflate";

const front = (fields = "", clause = "att kommunen prövar saken.", title = "Prov") =>
  `---\ntitel: ${title}\ndatum: 2026-11-23\natt-satser:\n  - ${clause}\n${fields}undertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\n`;
const count = (number, make) => Array.from({ length: number }, (_, index) => make(index));
const motion = (name, text) => ({ name, file: "a.md", bytes: text, commands: ["check", "build"] });

const motions = (scale) => [
  motion("comments on one line", `${front()}${"<!--a-->".repeat(4_000 * scale)}x\n`),
  motion(
    "street addresses that are none",
    `${front()}${count(13 * scale, () => "A’".repeat(4_900)).join(" ")} 100 00 Umeå\n`,
  ),
  motion("a clause of spaces", front("", `"att kommunen${" ".repeat(100_000 * scale)}prövar"`)),
  motion("e-mail addresses on one line", `${front()}${count(12_500 * scale, (n) => `a${n}@exempel.se`).join(" ")}\n`),
  motion(
    "telephone numbers on one line",
    `${front()}${count(17_500 * scale, (n) => `070-${String(1000000 + n)}`).join(" ")}\n`,
  ),
  motion("unknown keys", front(count(15_000 * scale, (n) => `k${n}: v\n`).join(""))),
  motion("a title", `${front("", undefined, "ord ".repeat(62_500 * scale))}En text.\n`),
  motion("a list", `${front()}${count(30_000 * scale, (n) => `- punkt ${n}\n`).join("")}`),
  motion("links", `${front()}${count(7_000 * scale, (n) => `[ord ${n}](https://exempel.se/${n}) `).join("")}\n`),
  motion("words of many letters", `${front()}${count(26 * scale, () => "å".repeat(9_900)).join(" ")}\n`),
  motion("paragraphs", `${front()}${count(5_000 * scale, (n) => `Stycke nummer ${n} säger något kort.\n\n`).join("")}`),
];

const text = (name, bytes, file = "a.txt") => ({ name, file, bytes, commands: ["import"] });

const texts = (scale) => [
  text("opening brackets", "[".repeat(75_000 * scale), "a-text.md"),
  text("a line that ends in a hyphen", `Motion\n\n${"a".repeat(75_000 * scale)}-\nb\n`),
  text("spaces", `Motion\n\na${" ".repeat(75_000 * scale)}b\n`),
  text("words divided over lines", `Motion om ord\n\n${"delad-\nvara ".repeat(15_000 * scale)}\n`),
  text("lines of clauses", `Motion om ord\n\nJag yrkar\n${"att göra\n".repeat(12_500 * scale)}`),
  text("addresses of the web", `Motion\n\n${"www.".repeat(12_500 * scale)}\n`),
  text("names", `Motion\n\n${count(10_000 * scale, (n) => `Anna Exempel${n} (M)`).join(", ")}\n`),
];

const docx = (document, styles = "") =>
  zipSync({
    "[Content_Types].xml": new TextEncoder().encode(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": new TextEncoder().encode(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/_rels/document.xml.rels": new TextEncoder().encode(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
    "word/styles.xml": new TextEncoder().encode(`<w:styles ${names}>${styles}</w:styles>`),
    "word/document.xml": new TextEncoder().encode(`<w:document ${names}><w:body>${document}</w:body></w:document>`),
  });
const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (words, style = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${words}</w:t></w:r></w:p>`;
const word = (name, bytes) => ({ name, file: "a.docx", bytes, commands: ["import", "inspect"] });

const wordFiles = (scale) => [
  word(
    "a chain of styles",
    docx(
      count(500 * scale, (n) => paragraph(`Stycke ${n}.`, `s${5_000 * scale - 1}`)).join(""),
      count(
        5_000 * scale,
        (n) => `<w:style w:styleId="s${n}"><w:name w:val="n${n}"/><w:basedOn w:val="s${n - 1}"/></w:style>`,
      ).join(""),
    ),
  ),
  word(
    "defaults that never end",
    docx(
      paragraph("Motion"),
      "<w:docDefaults>".repeat(2) + "<w:latentStyles/>".repeat(40_000 * scale) + "</w:docDefaults>".repeat(2),
    ),
  ),
  word(
    "runs that are bold in turn",
    docx(
      `<w:p>${"<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>".repeat(20_000 * scale)}</w:p>${paragraph("Jag yrkar")}${paragraph("att göra en sak.")}`,
    ),
  ),
  word("paragraphs", docx(count(10_000 * scale, (n) => paragraph(`Stycke ${n} säger något.`)).join(""))),
];

/** A PDF of one page with a content; further objects begin at 6. */
export function pdf(content, dictionary = "", more = []) {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</A 6 0 R>>/Pattern<</P 6 0 R>>>>>>",
    [dictionary, content],
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...more,
  ];
  const parts = [Buffer.from("%PDF-1.7\n")];
  for (const [index, object] of objects.entries()) {
    parts.push(Buffer.from(`${index + 1} 0 obj\n`));
    if (typeof object === "string") parts.push(Buffer.from(object));
    else {
      const bytes = Buffer.from(object[1]);
      parts.push(Buffer.from(`<<${object[0]}/Length ${bytes.length}>>stream\n`), bytes, Buffer.from("\nendstream"));
    }
    parts.push(Buffer.from("\nendobj\n"));
  }
  parts.push(Buffer.from("trailer<</Root 1 0 R>>\n%%EOF\n"));
  return Buffer.concat(parts);
}
const flate = "/Filter/FlateDecode";
const file = (name, make) => ({
  name,
  file: "a.pdf",
  get bytes() {
    return make();
  },
  commands: ["inspect", "verify"],
});

const pdfs = (scale) => [
  file("processing instructions in XMP", () =>
    pdf("", "", [["/Type/Metadata/Subtype/XML", "<?xpacket".repeat(1_000 * scale)]]),
  ),
  file("forms that draw the next twice", () =>
    pdf(
      "/A Do",
      "",
      count(8 * scale, (n) => [
        `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A ${7 + n} 0 R>>>>`,
        "/A Do /A Do",
      ]),
    ),
  ),
  file("a pattern that draws itself", () =>
    pdf("/Pattern cs /P scn 0 0 99 99 re f", "", [
      [
        "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</Pattern<</P 6 0 R>>>>",
        "/Pattern cs /P scn 0 0 9 9 re f",
      ],
    ]),
  ),
  file("a content of drawing", () => pdf(deflateSync(Buffer.alloc(1_000_000 * scale, "q Q ")), flate)),
  file("a content of words", () => pdf(deflateSync(Buffer.alloc(1_000_000 * scale, "BT /F 9 Tf (ab) Tj ET ")), flate)),
  file("a content that unpacks to much", () => pdf(deflateSync(Buffer.alloc(50_000_000 * scale, "q Q ")), flate)),
  file("a content packed twice", () =>
    pdf(deflateSync(deflateSync(Buffer.alloc(100_000_000 * scale))), "/Filter[/FlateDecode/FlateDecode]"),
  ),
  file("metadata that unpacks to much", () =>
    pdf("", "", [[`/Type/Metadata/Subtype/XML${flate}`, deflateSync(Buffer.alloc(100_000_000 * scale, 32))]]),
  ),
];

/** All of them, at 1, 2 or 4 times their size; at 4 times a motion is about as large as one may be. */
export const heavyInputs = (scale) => [...motions(scale), ...texts(scale), ...wordFiles(scale), ...pdfs(scale)];
