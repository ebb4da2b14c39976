import type { Kind } from "../motion/motion.ts";

export type Variant = "final" | "draft" | "published";

/**
 * The registrar's data, schema `yrka/motion/1`. Absent values are absent keys; lists are never absent. Keys stand in this order.
 *
 * The JSON file has all of it. PDF and DOCX carry only what `printedMeta` leaves.
 */
export type Meta = {
  readonly schema: "yrka/motion/1";
  readonly kind: Kind;
  readonly variant: Variant;
  readonly title: string;
  readonly caseTitle: string;
  readonly authority: { readonly id: string; readonly name: string; readonly kind: "kommun" | "region" };
  readonly addressee: string;
  readonly date?: string;
  readonly place?: string;
  readonly meeting?: string;
  readonly item?: { readonly title?: string; readonly paragraph?: string; readonly caseNumber?: string };
  readonly leadIn?: string;
  readonly clauses: readonly MetaClause[];
  readonly questions: readonly MetaClause[];
  readonly signatories: readonly MetaSignatory[];
  readonly attachments: readonly { readonly file: string; readonly title?: string }[];
  readonly caseNumbers: readonly string[];
  readonly publicNumber?: string;
  readonly submitted?: string;
  readonly raised?: string;
  readonly decision?: { readonly date?: string; readonly paragraph?: string; readonly outcomes: readonly string[] };
  readonly own?: unknown;
  /** Plain text of the body, a blank line between blocks. */
  readonly body: string;
  /** Without the hash in a copy for the web. */
  readonly source: { readonly name: string; readonly sha256?: string };
  /** Name and version of this program. */
  readonly generator: string;
};

export type MetaClause = { readonly ordinal: number; readonly id: string; readonly text: string };

export type MetaSignatory = {
  readonly name?: string;
  readonly party?: string;
  readonly role?: string;
  readonly onBehalfOf?: string;
  readonly email?: string;
  readonly phone?: string;
};

/** What PDF and DOCX may carry: what the page prints, the case title and the program's version. */
export type PrintedMeta = Omit<
  Meta,
  "caseNumbers" | "publicNumber" | "meeting" | "submitted" | "raised" | "decision" | "own" | "source" | "signatories"
> & { readonly signatories: readonly Omit<MetaSignatory, "email" | "phone">[] };

/** Leave out what is noted afterwards, contact data and the source, so that none of them changes a byte of PDF or DOCX. */
export function printedMeta(meta: Meta): PrintedMeta {
  const { caseNumbers, publicNumber, meeting, submitted, raised, decision, own, source, signatories, ...printed } =
    meta;
  return { ...printed, signatories: signatories.map(({ email, phone, ...signatory }) => signatory) };
}
