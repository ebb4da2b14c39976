import { join } from "node:path";
import { fonts } from "../places.mjs";
import { readParts } from "../sample/read-parts.mjs";
import { library } from "./library.mjs";

/** The footer's place is told from the top: told from the bottom, a long document fails. */
const styles = {
  page: { fontFamily: "Carlito", fontSize: 12, lineHeight: 1.2, padding: 71 },
  title: { fontSize: 18, fontWeight: "bold", marginBottom: 12 },
  heading: { fontSize: 14, fontWeight: "bold", marginBottom: 6 },
  body: { marginBottom: 8 },
  footer: { position: "absolute", top: 800, left: 71 },
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
  const say = (words, style = styles.body) => h(Text, { style }, words);
  const footer = h(Text, {
    fixed: true,
    style: styles.footer,
    render: ({ pageNumber, totalPages }) => `${pageNumber} (${totalPages})`,
  });
  const page = (...children) => h(Page, { size: "A4", style: styles.page }, ...children, footer);
  const [opening = [], ...chapters] = chaptersOf(blocks).map((chapter) =>
    chapter.map(({ heading, paragraph }) => (heading ? say(heading, styles.heading) : say(paragraph))),
  );
  const closing = [leadIn, ...clauses.map((clause, index) => `${index + 1}. ${clause}`), place, ...signatories];
  const parts = [[say(`Motion till kommunfullmäktige i ${kommun}`), say(title, styles.title), ...opening], ...chapters];
  parts.at(-1).push(...closing.map((words) => say(words)));
  return h(Document, { title, language: "sv-SE", pdfVersion: "1.7" }, ...parts.map((part) => page(...part)));
}

/** A chapter begins a page: the time that a run of pages takes grows with its square. */
function chaptersOf(blocks) {
  const chapters = [[]];
  for (const block of blocks) {
    if (block.heading !== undefined) chapters.push([]);
    chapters.at(-1).push(block);
  }
  return chapters;
}
