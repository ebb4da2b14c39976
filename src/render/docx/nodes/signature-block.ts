import { type FileChild, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { SignatoryItem, SignatureBlock } from "../../../document/types.ts";
import { styleNames } from "../../../docx-format/style-names.ts";
import { pt, toTwips } from "../../../units/length.ts";
import { marked } from "../blocks.ts";
import type { DocxContext, Setting } from "../docx-context.ts";
import { inlineRuns, tabRun } from "./inlines.ts";
import { paragraphOf } from "./paragraph-of.ts";

/**
 * Paragraphs, one below the other, as these are what an author can add to and a screen reader reads without a word about tables; many
 * signatories stand in two columns of a table without lines, in reading order. All of it stays on one page.
 */
export function signatureBlock(block: SignatureBlock, setting: Setting, context: DocxContext): readonly FileChild[] {
  const { twoColumnsFrom } = context.theme.signatures;
  const inColumns = twoColumnsFrom > 0 && block.signatories.length >= twoColumnsFrom;
  const last = block.signatories.length - 1;
  const drawn = inColumns
    ? [inTwoColumns(block, context)]
    : block.signatories.flatMap((signatory, index) =>
        signatoryParagraphs(signatory, block.form, index < last, context),
      );
  return marked(block.id, drawn, setting, context);
}

function signatoryParagraphs(
  { id, name, details }: SignatoryItem,
  form: SignatureBlock["form"],
  staysWithNext: boolean,
  context: DocxContext,
): readonly Paragraph[] {
  const line =
    form === "none"
      ? []
      : [
          paragraphOf(
            { ids: [], style: styleNames["signature-line"].id, children: form === "pen" ? [tabRun()] : [] },
            context,
          ),
        ];
  const keepsDetails = details.length > 0 || staysWithNext;
  return [
    ...line,
    paragraphOf(
      { ids: [id], style: styleNames.signatory.id, children: inlineRuns(name, context), keepNext: keepsDetails },
      context,
    ),
    ...details.map((detail, index) =>
      paragraphOf(
        {
          ids: [],
          style: styleNames["signatory-detail"].id,
          children: inlineRuns(detail, context),
          keepNext: staysWithNext || index < details.length - 1,
        },
        context,
      ),
    ),
  ];
}

function inTwoColumns(block: SignatureBlock, context: DocxContext): FileChild {
  const { page } = context.theme;
  const half = toTwips(pt((page.width - page.margins.left - page.margins.right) / 2));
  const pairs = block.signatories.flatMap((_, index) =>
    index % 2 === 0 ? [block.signatories.slice(index, index + 2)] : [],
  );
  return new Table({
    style: styleNames["signature-table"].id,
    width: { size: half * 2, type: WidthType.DXA },
    columnWidths: [half, half],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: false, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: pairs.map(
      (pair, index) =>
        new TableRow({
          cantSplit: true,
          children: [0, 1].map((column) => {
            const signatory = pair[column];
            return new TableCell({
              width: { size: half, type: WidthType.DXA },
              children:
                signatory === undefined
                  ? [paragraphOf({ ids: [], style: styleNames.signatory.id, children: [] }, context)]
                  : signatoryParagraphs(signatory, block.form, index < pairs.length - 1, context),
            });
          }),
        }),
    ),
  });
}
