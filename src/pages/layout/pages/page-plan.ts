/**
 * The content of one page: pieces `from` up to `to` of the text, and pieces `notesFrom` up to `notesTo` of the footnotes below it.
 */
export type PagePlan = {
  readonly from: number;
  readonly to: number;
  readonly notesFrom: number;
  readonly notesTo: number;
};
