/** What a motion file may hold, far above any real motion. Every limit of the program's input stands here. */
export const limits = {
  fileBytes: 1024 * 1024,
  clauses: 1000,
  signatories: 200,
  /** Levels of lists, quotations and brackets. */
  nesting: 100,
  tableRows: 1000,
  imageBytes: 20 * 1024 * 1024,
  imagePixels: 50_000_000,
} as const;
