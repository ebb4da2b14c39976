import { join } from "node:path";
import { fonts } from "../places.mjs";
import { readParts } from "../sample/read-parts.mjs";
import { library } from "./library.mjs";

export const peer = library({
  module: import.meta.url,
  packageName: "pdfkit",
  name: "PDFKit tagged",
  formats: ["pdf"],
  load: async () => {
    const { default: Pdf } = await import("pdfkit");
    return (text) => build(Pdf, readParts(text));
  },
});

async function build(Pdf, { title, kommun, place, leadIn, clauses, signatories, blocks }) {
  const pdf = new Pdf({
    size: "A4",
    margin: 71,
    pdfVersion: "1.7",
    subset: "PDF/A-2a",
    tagged: true,
    displayTitle: true,
    lang: "sv-SE",
    info: { Title: title },
    bufferPages: true,
  });
  const chunks = [];
  pdf.on("data", (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve) => {
    pdf.on("end", resolve);
  });
  pdf.registerFont("regular", join(fonts, "Regular.ttf")).registerFont("bold", join(fonts, "Bold.ttf"));
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const say = (parent, tag, words, font, size) =>
    parent.add(pdf.struct(tag, () => pdf.font(font).fontSize(size).text(words).moveDown(0.5)));
  say(root, "P", `Motion till kommunfullmäktige i ${kommun}`, "regular", 12);
  say(root, "H1", title, "bold", 18);
  for (const { heading, paragraph } of blocks) {
    if (heading === undefined) say(root, "P", paragraph, "regular", 12);
    else say(root, "H2", heading, "bold", 14);
  }
  say(root, "P", leadIn, "regular", 12);
  const list = pdf.struct("L");
  root.add(list);
  clauses.forEach((clause, index) => {
    const item = pdf.struct("LI");
    list.add(item);
    say(item, "LBody", `${index + 1}. ${clause}`, "regular", 12);
    item.end();
  });
  list.end();
  say(root, "P", place, "regular", 12);
  for (const signatory of signatories) say(root, "P", signatory, "regular", 12);
  root.end();
  numberPages(pdf);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function numberPages(pdf) {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(start + page);
    pdf.page.margins.bottom = 0;
    pdf.markContent("Artifact", { type: "Pagination" });
    pdf
      .font("regular")
      .fontSize(10)
      .text(`${page + 1} (${count})`, 71, 790, { width: 453, align: "center" });
    pdf.endMarkedContent();
  }
}
