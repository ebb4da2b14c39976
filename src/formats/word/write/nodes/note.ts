import type { Note } from "../../../../document/types.ts";
import { styleNames } from "../../format/style-names.ts";
import { blocks } from "../blocks.ts";
import { type DocxContext, topSetting } from "../docx-context.ts";
import { element, type Xml, xml } from "../xml-element.ts";
import { textRuns } from "./inlines.ts";
import { paragraphOf } from "./paragraph-of.ts";

/** A footnote, its number in front of its first words. */
export function note({ blocks: content }: Note, number: number, context: DocxContext): Xml {
  context.opening.put([numberMark, ...textRuns(" ")]);
  const paragraphs = blocks(content, { ...topSetting, prose: "note" }, context);
  return element(
    "w:footnote",
    { "w:id": number },
    paragraphs.length > 0 ? paragraphs : [paragraphOf({ ids: [], style: styleNames.note.id, children: [] }, context)],
  );
}

const numberMark = xml(
  `<w:r><w:rPr><w:rStyle w:val="${styleNames["note-reference"].id}"/></w:rPr><w:footnoteRef/></w:r>`,
);
