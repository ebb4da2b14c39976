import { readParts } from "../sample/read-parts.mjs";
import { library } from "./library.mjs";

export const peer = library({
  module: import.meta.url,
  packageName: "docx",
  formats: ["docx"],
  load: async () => {
    const docx = await import("docx");
    return (text) => docx.Packer.toBuffer(document(docx, readParts(text)));
  },
});

function document(docx, { title, kommun, place, leadIn, clauses, signatories, blocks }) {
  const { Document, Footer, HeadingLevel, LevelFormat, PageNumber, Paragraph, TextRun } = docx;
  const { HEADING_1, HEADING_2 } = HeadingLevel;
  const level = { level: 0, format: LevelFormat.DECIMAL, text: "%1." };
  return new Document({
    title,
    numbering: { config: [{ reference: "clauses", levels: [level] }] },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          new Paragraph(`Motion till kommunfullmäktige i ${kommun}`),
          new Paragraph({ text: title, heading: HEADING_1 }),
          ...blocks.map(
            ({ heading, paragraph }) => new Paragraph(heading ? { text: heading, heading: HEADING_2 } : paragraph),
          ),
          new Paragraph(leadIn),
          ...clauses.map((text) => new Paragraph({ text, numbering: { reference: "clauses", level: 0 } })),
          new Paragraph(place),
          ...signatories.map((signatory) => new Paragraph(signatory)),
        ],
      },
    ],
  });
}
