import { fonts } from "../places.mjs";
import { readParts } from "../sample/read-parts.mjs";
import { library } from "./library.mjs";

export const peer = library({
  module: import.meta.url,
  packageName: "@myriaddreamin/typst-ts-node-compiler",
  name: "Typst in Node",
  formats: ["pdf"],
  load: async () => {
    const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
    const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
    return (text) => {
      const pdf = compiler.pdf(
        { mainFileContent: markup(readParts(text)) },
        { pdfStandard: "ua-1", creationTimestamp: 0 },
      );
      compiler.evictCache(10);
      return pdf;
    };
  },
});

function markup({ title, kommun, place, leadIn, clauses, signatories, blocks }) {
  const plain = (words) => words.replace(/[\\#$*_`<>@=\-+/[\]~"']/g, "\\$&");
  const paragraphs = blocks.map(({ heading, paragraph }) => (heading ? `== ${plain(heading)}` : plain(paragraph)));
  return [
    `#set document(title: "${title}")`,
    '#set page(paper: "a4", margin: 2.5cm, numbering: "1 (1)")',
    '#set text(font: "Carlito", size: 12pt, lang: "sv", hyphenate: true)',
    `Motion till kommunfullmäktige i ${plain(kommun)}`,
    `= ${plain(title)}`,
    ...paragraphs,
    plain(leadIn),
    clauses.map((clause) => `+ ${plain(clause)}`).join("\n"),
    plain(place),
    ...signatories.map(plain),
  ].join("\n\n");
}
