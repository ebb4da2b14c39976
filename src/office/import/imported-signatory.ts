/** Who has signed, as the text says it. `doubts` are what is uncertain of it. */
export type ImportedSignatory = {
  readonly name?: string;
  readonly party?: string;
  readonly role?: string;
  readonly onBehalfOf?: string;
  readonly doubts: readonly string[];
};
