/** What a motion file may hold, far above any real motion. Every limit of the program's input is here. */
export const limits = {
  fileBytes: 1024 * 1024,
  /** A theme, the facts of a kommun, settings: some kilobytes. */
  settingsKibibytes: 128,
  clauses: 1000,
  signatories: 200,
  /** Levels of lists, quotations and brackets. */
  nesting: 100,
  tableRows: 1000,
  /** As many as Word takes. Reference: Word specifications, columns in a table. */
  tableColumns: 63,
  /** Characters between two places where a line may break. The longest addresses on the web are some 2,000. */
  wordCharacters: 10_000,
  /** Stop after this many unreadable fields: the first hundred messages are enough to act on. */
  /** Characters of the title, which every page repeats. The longest of real motions are some 200. */
  titleCharacters: 1000,
  /** Fields that cannot be read, of which the rest is passed over: who has made that many slips is helped by the first. */
  slips: 100,
  /** Problems said of one file by one phase: nobody reads more, and each takes time to print. */
  problems: 1000,
  imageBytes: 20 * 1024 * 1024,
  imagePixels: 50_000_000,
  // The Markdown parser's time grows with the square of some counts. Those below keep the worst text of 1 MiB within seconds.
  bodyLines: 20_000,
  /** Quotations, list items and footnotes. */
  containers: 4000,
  /** Characters of emphasis, links, code, HTML, character references and escapes between two blank lines, and in all. */
  marksTogether: 1000,
  marks: 20_000,
  tableCells: 20_000,
} as const;
