import { FORM_PROPERTY } from "../../formats/word/format/form-tags.ts";
import type { DocxDocument } from "../../formats/word/read/docx-document.ts";
import { plainText } from "../../formats/word/read/plain-text.ts";
import { KINDS } from "../../motion/kinds/kinds.ts";
import { docxContent } from "./docx-content.ts";
import { formSource } from "./form-source.ts";
import type { ImportSource, StatedFields } from "./import-block.ts";

/** Take the paragraphs of a Word file, whose tracked changes are resolved. */
export function docxSource(document: DocxDocument): ImportSource {
  if (document.properties.custom[FORM_PROPERTY] !== undefined) return formSource(document);
  return { ...docxContent(document), stated: statedFields(document), furniture: furnitureOf(document) };
}

/** Headers and footers of others' files; ours come from the template. */
function furnitureOf({ headers, footers, properties: { custom } }: DocxDocument): readonly string[] {
  if (custom["yrka.schema"] !== undefined) return [];
  const texts = [...headers, ...footers].map((blocks) => plainText(blocks).replace(/\s+/g, " ").trim());
  return [...new Set(texts)].filter((text) => /\p{L}/u.test(text));
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
