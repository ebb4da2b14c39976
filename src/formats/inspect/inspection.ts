import type { PrintedMeta } from "../../document/meta.ts";
import type { VolumeData } from "../../document/volume.ts";
import type { PersonalDataKind } from "../../motion/personal-data/personal-data.ts";

/** What a file says of itself, schema `yrka/inspection/1`. Absent values are absent keys; lists are never absent. */
export type Inspection = {
  readonly format: "pdf" | "docx";
  /** Claims, such as `PDF/A-2a`. Nobody has checked them here. */
  readonly conformance: readonly string[];
  /** PDF: the text is tagged. DOCX: headings are headings, and not only large. */
  readonly isTagged: boolean;
  readonly hasText: boolean;
  readonly title?: string;
  readonly language?: string;
  /** Of a PDF. */
  readonly pages?: number;
  readonly fonts: readonly InspectedFont[];
  /** What of a file that is locked for editing could not be read. */
  readonly unread?: readonly "fonts"[];
  /** Fields to sign in, and signatures that are there. Nobody has checked whether they are valid. */
  readonly signatures: { readonly fields: number; readonly present: number };
  /** Of a DOCX: what a reader may not see. */
  readonly hidden?: { readonly changes: number; readonly comments: number };
  /** What else it says of itself, such as author and program, by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** The registrar's data that our PDF carries. */
  readonly data?: PrintedMeta;
  /** What our volume of a meeting's motions says that it holds. */
  readonly volume?: VolumeData;
  readonly personalData: readonly FoundPersonalData[];
  /** What those who read, register or keep the file will miss. */
  readonly missing: readonly Missing[];
};

export type InspectedFont = { readonly name: string; readonly isEmbedded: boolean };

/** `page` where it is on one; none for what only the metadata has. */
export type FoundPersonalData = { readonly kind: PersonalDataKind; readonly text: string; readonly page?: number };

export const missingThings = ["tags", "text", "title", "language", "fonts"] as const;

export type Missing = (typeof missingThings)[number];

/** Why a file cannot be inspected. */
export type InspectionFault = "unknown-format" | "encrypted" | "damaged" | "too-large";

export type InspectionReading = { readonly inspection: Inspection } | { readonly fault: InspectionFault };
