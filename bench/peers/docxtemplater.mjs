import { readParts } from "../sample/read-parts.mjs";
import { library } from "./library.mjs";

export const peer = library({
  module: import.meta.url,
  packageName: "docxtemplater",
  formats: ["docx"],
  load: async () => {
    const [{ default: Docxtemplater }, { default: Zip }] = await Promise.all([
      import("docxtemplater"),
      import("pizzip"),
    ]);
    const template = templateOf(Zip);
    return (text) => {
      const document = new Docxtemplater(new Zip(template), { paragraphLoop: true, nullGetter: () => "" });
      document.render(readParts(text));
      return document.toBuffer();
    };
  },
});

/** The smallest template that says a motion; an office's own, with styles, is read no faster. */
function templateOf(Zip) {
  const zip = new Zip();
  const paragraphs = [
    "Motion till kommunfullmäktige i {kommun}",
    "{title}",
    "{#blocks}",
    "{heading}{paragraph}",
    "{/blocks}",
    "{leadIn}",
    "{#clauses}",
    "{.}",
    "{/clauses}",
    "{place}",
    "{#signatories}",
    "{.}",
    "{/signatories}",
  ];
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const body = paragraphs.map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`).join("");
  zip.file(
    "[Content_Types].xml",
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    "_rels/.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    "word/document.xml",
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generate({ type: "nodebuffer", compression: "DEFLATE" });
}
