import { FORM_PROPERTY } from "../../formats/word/format/form-tags.ts";
import type { DocxBlock, DocxDocument, DocxRun } from "../../formats/word/read/docx-document.ts";
import { plainText } from "../../formats/word/read/plain-text.ts";
import { isFilledIn } from "../../formats/word/read/words-of-docx.ts";
import { KINDS } from "../../motion/kinds/kinds.ts";
import { docxContent } from "./docx-content.ts";
import { docxDoubts } from "./docx-doubts.ts";
import { formSource } from "./form-source.ts";
import type { ImportSource, StatedFields } from "./import-block.ts";

/** Take the paragraphs of a Word file, whose tracked changes are resolved. */
export function docxSource(document: DocxDocument): ImportSource {
  if (document.properties.custom[FORM_PROPERTY] !== undefined) return formSource(document);
  const inserted = document.inserted.map((part) => `en infogad fil följde inte med: ${part}`);
  const content = docxContent(document);
  return {
    ...content,
    stated: statedFields(document),
    furniture: furnitureOf(document),
    doubts: [...content.doubts, ...unshownDoubts(document.blocks), ...inserted],
  };
}

/** Of paragraphs that show nothing: what is hidden in them, or made by Word. */
function unshownDoubts(blocks: readonly DocxBlock[]): readonly string[] {
  const unshown = blocks
    .filter((block) => block.type === "paragraph")
    .filter(({ runs }) => runs.every((run) => run.type !== "text" || run.format.hidden || isFilledIn(run.format)));
  return docxDoubts({ runs: unshown.flatMap(({ runs }) => [...runs, SPACE]) });
}

const SPACE: DocxRun = {
  type: "text",
  text: " ",
  comments: [],
  format: { bold: false, italic: false, superscript: false, hidden: false },
};

/** Headers and footers of others' files; ours come from the template. */
function furnitureOf({ headers, footers, properties: { custom } }: DocxDocument): readonly string[] {
  if (custom["yrka.schema"] !== undefined) return [];
  const texts = [...headers, ...footers].map((blocks) => plainText(blocks).replace(/\s+/g, " ").trim());
  return [...new Set(texts)]
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => `överst eller nederst på sidorna stod ”${text}”`);
}

/** What a file that we made says in its properties. */
function statedFields({ properties: { custom } }: DocxDocument): StatedFields {
  if (custom["yrka.schema"] === undefined) return {};
  const kind = KINDS.find((each) => each.kind === custom["yrka.kind"]);
  const stated = {
    kommun: custom["Kommun"],
    till: custom["Mottagare"],
    datum: custom["Datum"],
    ort: custom["Ort"],
    typ: kind?.names[0],
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined && value !== ""));
}
