import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../places.mjs";
import { readParts } from "../sample/read-parts.mjs";
import { library } from "./library.mjs";

/** Its text lacks letters of every ligature: a font that has none. */
const fonts = join(root, "templates/fonts/source-code-pro");

export const peer = library({
  module: import.meta.url,
  packageName: "@formepdf/core",
  name: "Forme",
  formats: ["pdf"],
  load: async () => {
    const [{ createElement }, forme, { renderDocument }] = await Promise.all([
      import("react"),
      import("@formepdf/react"),
      import("@formepdf/core"),
    ]);
    for (const [name, fontWeight] of [
      ["Regular", "normal"],
      ["Bold", "bold"],
    ]) {
      forme.Font.register({ family: "Source Code Pro", src: readFileSync(join(fonts, `${name}.ttf`)), fontWeight });
    }
    return (text) => renderDocument(document(createElement, forme, readParts(text)));
  },
});

function document(h, forme, { title, kommun, place, leadIn, clauses, signatories, blocks }) {
  const { Document, Page, Text, H1, H2, OrderedList, ListItem } = forme;
  const body = { marginBottom: 8 };
  return h(
    Document,
    { title, lang: "sv-SE", pdfa: "2a", pdfUa: true, style: { fontFamily: "Source Code Pro", fontSize: 12 } },
    h(
      Page,
      { size: "A4", margin: 71 },
      h(Text, { style: body }, `Motion till kommunfullmäktige i ${kommun}`),
      h(H1, {}, title),
      ...blocks.map(({ heading, paragraph }) => (heading ? h(H2, {}, heading) : h(Text, { style: body }, paragraph))),
      h(Text, { style: body }, leadIn),
      h(OrderedList, {}, ...clauses.map((clause) => h(ListItem, {}, h(Text, {}, clause)))),
      h(Text, { style: body }, place),
      ...signatories.map((signatory) => h(Text, { style: body }, signatory)),
    ),
  );
}
