import { join } from "node:path";
import { fonts } from "../places.mjs";
import { readParts } from "../sample/read-parts.mjs";
import { library } from "./library.mjs";

const styles = {
  page: { fontFamily: "Carlito", fontSize: 12, lineHeight: 1.2, padding: 71 },
  title: { fontSize: 18, fontWeight: "bold", marginBottom: 12 },
  heading: { fontSize: 14, fontWeight: "bold", marginBottom: 6 },
  body: { marginBottom: 8 },
  footer: { position: "absolute", bottom: 30, left: 71 },
};

export const peer = library({
  module: import.meta.url,
  packageName: "@react-pdf/renderer",
  name: "react-pdf",
  formats: ["pdf"],
  load: async () => {
    const [{ createElement }, pdf] = await Promise.all([import("react"), import("@react-pdf/renderer")]);
    pdf.Font.register({
      family: "Carlito",
      fonts: [{ src: join(fonts, "Regular.ttf") }, { src: join(fonts, "Bold.ttf"), fontWeight: "bold" }],
    });
    pdf.Font.registerHyphenationCallback((word) => [word]);
    return (text) => pdf.renderToBuffer(document(createElement, pdf, readParts(text)));
  },
});

function document(h, { Document, Page, Text }, { title, kommun, place, leadIn, clauses, signatories, blocks }) {
  const say = (words, style) => h(Text, { style }, words);
  return h(
    Document,
    { title, language: "sv-SE", pdfVersion: "1.7" },
    h(
      Page,
      { size: "A4", style: styles.page },
      say(`Motion till kommunfullmäktige i ${kommun}`, styles.body),
      say(title, styles.title),
      ...blocks.map(({ heading, paragraph }) => say(heading ?? paragraph, heading ? styles.heading : styles.body)),
      say(leadIn, styles.body),
      ...clauses.map((clause, index) => say(`${index + 1}. ${clause}`, styles.body)),
      say(place, styles.body),
      ...signatories.map((signatory) => say(signatory, styles.body)),
      h(Text, {
        fixed: true,
        style: styles.footer,
        render: ({ pageNumber, totalPages }) => `${pageNumber} (${totalPages})`,
      }),
    ),
  );
}
