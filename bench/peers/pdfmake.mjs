import { join } from "node:path";
import { fonts } from "../places.mjs";
import { readParts } from "../sample/read-parts.mjs";
import { library } from "./library.mjs";

export const peer = library({
  module: import.meta.url,
  packageName: "pdfmake",
  formats: ["pdf"],
  load: async () => {
    const { default: pdfmake } = await import("pdfmake");
    pdfmake.setLocalAccessPolicy(() => true);
    pdfmake.setUrlAccessPolicy?.(() => false);
    pdfmake.setFonts({ Carlito: { normal: join(fonts, "Regular.ttf"), bold: join(fonts, "Bold.ttf") } });
    return (text) => pdfmake.createPdf(definition(readParts(text))).getBuffer();
  },
});

function definition({ title, kommun, place, leadIn, clauses, signatories, blocks }) {
  return {
    pageSize: "A4",
    pageMargins: 71,
    version: "1.7",
    subset: "PDF/A-2a",
    tagged: true,
    displayTitle: true,
    lang: "sv-SE",
    info: { title },
    defaultStyle: { font: "Carlito", fontSize: 12, lineHeight: 1.2 },
    styles: { title: { fontSize: 18, bold: true }, heading: { fontSize: 14, bold: true }, body: { margin: [0, 6] } },
    footer: (page, pages) => ({ text: `${page} (${pages})`, alignment: "center" }),
    content: [
      `Motion till kommunfullmäktige i ${kommun}`,
      { text: title, style: "title" },
      ...blocks.map(({ heading, paragraph }) =>
        heading === undefined ? { text: paragraph, style: "body" } : { text: heading, style: "heading" },
      ),
      { text: leadIn, style: "body" },
      { ol: clauses },
      { text: place, style: "body" },
      ...signatories,
    ],
  };
}
