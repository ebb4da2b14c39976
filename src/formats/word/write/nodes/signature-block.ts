import type { FileChild, Paragraph, Table } from "docx";
import type { SignatoryItem, SignatureBlock } from "../../../../document/types.ts";
import { pt, toTwips, ZERO } from "../../../../ground/units/length.ts";
import { styleNames } from "../../format/style-names.ts";
import { marked } from "../blocks.ts";
import type { DocxContext, Surroundings } from "../docx-context.ts";
import { fixedTable } from "./fixed-table.ts";
import { inlineRuns, tabRun } from "./inlines.ts";
import { paragraphOf } from "./paragraph-of.ts";

/**
 * Paragraphs, one below the other, as these are what an author can add to and a screen reader reads without a word about tables; many
 * signatories are set in two columns of a table without lines, in reading order. All of it stays on one page, unless it is taller than one.
 */
export function signatureBlock(
  block: SignatureBlock,
  surroundings: Surroundings,
  context: DocxContext,
): readonly FileChild[] {
  const { twoColumnsFrom } = context.theme.signatures;
  const inColumns = twoColumnsFrom > 0 && block.signatories.length >= twoColumnsFrom;
  const isTogether = heightOf(block, inColumns ? 2 : 1, context) < pageHeight(context);
  const last = block.signatories.length - 1;
  const drawn = inColumns
    ? [inTwoColumns(block, isTogether, context)]
    : block.signatories.flatMap((signatory, index) =>
        signatoryParagraphs(signatory, block.form, index < last ? isTogether : surroundings.keepNext, context),
      );
  return marked(block.id, drawn, surroundings, context);
}

/** Lines of text that keep the signatures company on their page. */
const COMPANY_LINES = 6;

function pageHeight({ theme: { page, styles } }: DocxContext): number {
  return page.height - page.margins.top - page.margins.bottom - COMPANY_LINES * styles.body.leading;
}

/** Height of rows of signatories whose lines do not break. */
function heightOf({ signatories }: SignatureBlock, columns: 1 | 2, { theme }: DocxContext): number {
  const { space, gap } = theme.signatures;
  const rowHeight = (row: readonly SignatoryItem[]): number =>
    gap +
    space +
    theme.styles.signatory.leading +
    Math.max(...row.map(({ details }) => details.length)) * theme.styles["signatory-detail"].leading;
  let height = 0;
  for (let at = 0; at < signatories.length; at += columns) height += rowHeight(signatories.slice(at, at + columns));
  return height;
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

function inTwoColumns(block: SignatureBlock, isTogether: boolean, context: DocxContext): Table {
  const { page } = context.theme;
  const half = toTwips(pt((page.width - page.margins.left - page.margins.right) / 2));
  const pairs = block.signatories.flatMap((_, index) =>
    index % 2 === 0 ? [block.signatories.slice(index, index + 2)] : [],
  );
  return fixedTable({
    style: styleNames["signature-table"].id,
    indent: toTwips(ZERO),
    widths: [half, half],
    hasHeadAndEdges: false,
    rows: pairs.map((pair, index) => ({
      isHead: false,
      cells: [0, 1].map((column) => {
        const signatory = pair[column];
        return signatory === undefined
          ? [paragraphOf({ ids: [], style: styleNames.signatory.id, children: [] }, context)]
          : signatoryParagraphs(signatory, block.form, isTogether && index < pairs.length - 1, context);
      }),
    })),
  });
}
