import type { SignatureBlock } from "../../../document/types.ts";
import type { BlockContext, BlockLayout } from "./block-context.ts";
import { BETWEEN_ROWS, heightOf, ONLY_IF_TALLER_THAN_PAGE, type Piece } from "./piece.ts";
import { type Arrangement, signatureRows } from "./signature-rows.ts";

/** How much of the room to sign and the space between rows is kept where the block would leave none for the text it signs. */
const TIGHTENED = [0.9, 0.8, 0.7];

/** Two lines at least; more where the break would fall on a hyphen, or the lead-in comes along. */
const CLAUSE_LINES = 5;

/**
 * The names of those who sign, each below the room for a signature, in one column or two, read row by row.
 *
 * No page break goes through the block unless it is taller than a page; then between signatories. Where it would fill a page without the
 * text it signs, it is set in two columns, or a little tighter.
 */
export const signatureBlock: BlockLayout<SignatureBlock> = (block, measure, context) => {
  const { styles } = context.theme;
  const room = context.pageHeight - companyHeight(context);
  const rows = arrangements(block, context).map(
    (arrangement) => () => signatureRows(block, arrangement, measure, context),
  );
  const set = firstThatFits(rows, room);
  const within = heightOf(set) > context.pageHeight ? BETWEEN_ROWS : ONLY_IF_TALLER_THAN_PAGE;
  const pieces = set.map((row, index) => (index === set.length - 1 ? row : { ...row, penalty: within }));
  return { before: styles.signatory.before, after: styles.signatory.after, pieces };
};

/** What the theme wants, then what takes less room. */
function arrangements(block: SignatureBlock, { theme }: BlockContext): readonly Arrangement[] {
  const { twoColumnsFrom } = theme.signatures;
  const isTwo = twoColumnsFrom > 0 && block.signatories.length >= twoColumnsFrom;
  const wanted: Arrangement = { columns: isTwo ? 2 : 1, scale: 1 };
  const narrow: Arrangement = { columns: twoColumnsFrom > 0 ? 2 : 1, scale: 1 };
  return [wanted, narrow, ...TIGHTENED.map((scale) => ({ ...narrow, scale }))];
}

/** The first set of rows within the height; where none is, the one with the fewest rows, untightened. */
function firstThatFits(sets: readonly (() => readonly Piece[])[], height: number): readonly Piece[] {
  let fewest: readonly Piece[] | undefined;
  for (const set of sets) {
    const rows = set();
    if (heightOf(rows) <= height) return rows;
    if (fewest === undefined || rows.length < fewest.length) fewest = rows;
  }
  return fewest ?? [];
}

/** Height of what must share the page of the signatures: place and date, the end of the last clause, and of a single clause the lead-in. */
function companyHeight({ theme: { styles } }: BlockContext): number {
  const { clause, signatory, "place-date": placeDate } = styles;
  const spaces = Math.max(clause.after, placeDate.before) + Math.max(placeDate.after, signatory.before);
  return CLAUSE_LINES * clause.leading + placeDate.leading + spaces;
}
