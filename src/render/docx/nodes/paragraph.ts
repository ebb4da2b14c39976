import type { FileChild } from "docx";
import type { Paragraph, ParagraphRole } from "../../../document/types.ts";
import type { StyleRole } from "../../../docx-format/style-names.ts";
import { styleNames } from "../../../docx-format/style-names.ts";
import { pt } from "../../../units/length.ts";
import type { DocxContext, Setting } from "../docx-context.ts";
import { inlineRuns, labelRuns, tabRun } from "./inlines.ts";
import { paragraphOf } from "./paragraph-of.ts";

const roleStyles: Readonly<Record<ParagraphRole, StyleRole>> = {
  body: "body",
  kind: "kind",
  addressee: "addressee",
  reference: "reference",
  "lead-in": "lead-in",
  "place-date": "place-date",
  "attachments-title": "attachments-title",
  draft: "draft",
  placeholder: "placeholder",
};

export function paragraph(block: Paragraph, setting: Setting, context: DocxContext): readonly FileChild[] {
  const number = block.number === undefined ? [] : [...labelRuns(block.number), tabRun()];
  const children = [...number, ...inlineRuns(block.children, context)];
  return [paragraphOf({ ids: [block.id], style: paragraphStyle(block, setting, context), children }, context)];
}

function paragraphStyle(
  { role, number }: Paragraph,
  { within, inset }: Setting,
  { styles, theme }: DocxContext,
): string {
  if (role !== "body") return styleNames[roleStyles[role]].id;
  switch (within) {
    case "note":
      return inset === 0 ? styleNames.note.id : styles.inset("note", inset);
    case "quotation": {
      const edge = pt(inset + theme.styles.quotation.indent);
      return inset === theme.quotation.indent ? styleNames.quotation.id : styles.inset("quotation", edge);
    }
    case "list":
      return inset === theme.list.indent
        ? styleNames["list-continue"].id
        : styles.inset("list-continue", pt(inset + theme.styles.list.indent));
    case "body":
      return number === undefined ? styleNames.body.id : styleNames["body-numbered"].id;
  }
}
