import type { ImportBlock } from "./import-block.ts";
import type { ImportedSignatory } from "./imported-signatory.ts";

/** A value for the front matter, and what is uncertain about it. */
export type ImportedValue = { readonly text: string; readonly doubts: readonly string[] };

/** A clause, and the body named above it. */
export type ImportedClause = ImportedValue & { readonly body?: string };

/** The item of an agenda that a document belongs to. */
export type ImportedItem = {
  readonly title?: string;
  readonly paragraph?: string;
  readonly caseNumber?: string;
  readonly body?: string;
  /** `YYYY-MM-DD`. */
  readonly meeting?: string;
  readonly number?: string;
};

/** A part of the body with what is uncertain about it. */
export type ImportedPart = { readonly block: ImportBlock; readonly doubts: readonly string[] };

/** What was recognised in a text: the parts of a motion, and everything else as its body. */
export type ImportedMotion = {
  readonly kommun?: ImportedValue;
  readonly kind?: ImportedValue;
  readonly title?: ImportedValue;
  readonly date?: ImportedValue;
  readonly place?: ImportedValue;
  readonly addressee?: ImportedValue;
  /** The day it came in. */
  readonly received?: ImportedValue;
  readonly item?: ImportedItem;
  readonly leadIn?: ImportedValue;
  /** The file says itself what its parts are: what is not there is missing, not overlooked. */
  readonly isStated: boolean;
  readonly asksQuestions: boolean;
  readonly clauses: readonly ImportedClause[];
  readonly signatories: readonly ImportedSignatory[];
  readonly caseNumbers: readonly string[];
  readonly body: readonly ImportedPart[];
  /** Footnotes as Markdown definitions. */
  readonly notes: readonly string[];
  /** Text around the motion that is no part of it. */
  readonly told: readonly string[];
  /** What is uncertain of the whole. */
  readonly doubts: readonly string[];
};
