/** What an archival file may be asked to conform to, with the PDF and the accessibility standard that belong to it. */
export type PdfStandard = "a-2a" | "a-3a" | "a-4";

export const pdfStandards: readonly PdfStandard[] = ["a-2a", "a-3a", "a-4"];

/** What a standard means for a file's bytes. */
export type StandardFacts = {
  /** Major and minor version of PDF. */
  readonly version: readonly [number, number];
  /** Part of ISO 19005 (PDF/A), with its level or its year. */
  readonly archive: { readonly part: 2 | 3; readonly conformance: "A" } | { readonly part: 4; readonly revision: 2020 };
  /** Part of ISO 14289 (PDF/UA), with its year where its second part asks for it. */
  readonly accessible: { readonly part: 1 } | { readonly part: 2; readonly revision: 2024 };
  readonly allowsAttachment: boolean;
};

const PDF_1_7 = { version: [1, 7], accessible: { part: 1 } } as const;

/**
 * Reference: ISO 19005-2 and -3, 6.6.4; ISO 19005-4, 6.7.3 (version key) and 6.1.3 (no information dictionary); ISO 14289-1, 5;
 * ISO 14289-2, 5.
 */
export const standardFacts: Readonly<Record<PdfStandard, StandardFacts>> = {
  "a-2a": { ...PDF_1_7, archive: { part: 2, conformance: "A" }, allowsAttachment: false },
  "a-3a": { ...PDF_1_7, archive: { part: 3, conformance: "A" }, allowsAttachment: true },
  "a-4": {
    version: [2, 0],
    archive: { part: 4, revision: 2020 },
    accessible: { part: 2, revision: 2024 },
    allowsAttachment: false,
  },
};
