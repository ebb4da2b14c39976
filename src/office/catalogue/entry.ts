import type { OfficeText } from "../../motion/fields/columns.ts";
import type { Kind } from "../../motion/kinds/kinds.ts";
import type { DecisionOutcome } from "../../motion/motion.ts";

/** How far a motion has come: written, handed in, raised in the council, overdue for an answer, decided. */
export const statuses = ["written", "submitted", "raised", "overdue", "decided"] as const;

export type Status = (typeof statuses)[number];

export type EntrySignatory = { readonly name?: string; readonly party?: string; readonly onBehalfOf?: string };

/** What the catalogue says of one motion. Absent values are absent keys, lists are never absent. Dates are `YYYY-MM-DD`. */
export type Entry = { readonly [Each in OfficeText as Each["name"]]?: string } & {
  /** Path of the source. */
  readonly source: string;
  readonly name: string;
  readonly kind: Kind;
  readonly title: string;
  readonly caseTitle: string;
  readonly authority?: string;
  readonly date?: string;
  readonly signatories: readonly EntrySignatory[];
  readonly status: Status;
  readonly submitted?: string;
  readonly raised?: string;
  /** The day a motion should be answered by: a target, never a reason to call anything invalid. */
  readonly due?: string;
  readonly decided?: string;
  readonly paragraph?: string;
  readonly outcomes: readonly DecisionOutcome[];
  readonly caseNumbers: readonly string[];
  readonly meeting?: string;
  /** Paths of the built and the submitted files that are there. */
  readonly files: readonly string[];
};

/** The motions of an office on one day. */
export type Catalogue = { readonly today: string; readonly entries: readonly Entry[] };
