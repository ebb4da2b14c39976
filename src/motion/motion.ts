import type { Place } from "../ground/diagnostics/place.ts";
import type { PlacedText } from "../ground/text/placed-text.ts";
import type { WrittenClause } from "./fields/field-type.ts";
import type { FieldValues } from "./fields/fields.ts";
import type { Kind } from "./kinds/kinds.ts";
import type { BodyMarkdown, InlineMarkdown } from "./source/syntax.ts";

/** How signatures are given: on a line of ink, in an electronic signature field, or not in the document. */
export type SignatureForm = NonNullable<FieldValues["signatureForm"]>["value"];

/** One proposed decision, inline Markdown, with the body that its group puts it to. `text` is the source as written; `content` has what it parses to. */
export type Clause = WrittenClause & { readonly ordinal: number; readonly content: InlineMarkdown };

/** One question of an interpellation or a fråga. */
export type Question = Clause;

/** One of `name`, `party` and `onBehalfOf` is there. `email` and `phone` never reach a PDF or DOCX. */
export type Signatory = FieldValues["signatories"][number] & { readonly place: Place };

export type Attachment = FieldValues["attachments"][number];

/** Agenda item that a yrkande, reservation or statement belongs to. */
export type AgendaItem = NonNullable<FieldValues["item"]>;

/** The assembly the motion is put to. */
export type Authority = {
  /** Empty where the motion names no kommun. */
  readonly id: string;
  readonly name: string;
  readonly kind: "kommun" | "region";
  /** What the assembly is called, with the place where that is known to be right. */
  readonly council: string;
};

export type DecisionOutcome = NonNullable<FieldValues["decision"]>["outcomes"][number]["value"];

/**
 * A valid motion: later phases do not check it again. Texts are as the author wrote them.
 *
 * With `--draft`, title, date, clauses and signatories may be missing; `title.value` is then empty and the lists are.
 */
export type Motion = Omit<FieldValues, FilledIn> & {
  readonly file: string;
  /** Name of the outputs, without extension. */
  readonly name: string;
  readonly kind: Kind;
  readonly title: PlacedText;
  readonly authority: Authority;
  readonly addressee: PlacedText;
  readonly templateId: string;
  /** Where the motion names its template; absent where the kommun or the program does. */
  readonly templatePlace?: Place;
  /** With its colon. Absent where there are no clauses and the author has written none. */
  readonly leadIn?: PlacedText;
  readonly clauses: readonly Clause[];
  readonly questions: readonly Question[];
  readonly signatories: readonly Signatory[];
  readonly body: BodyMarkdown;
  /** sha256 of the source without byte order mark and with LF. */
  readonly sourceHash: string;
};

/** Fields that are more in a motion than what the front matter says. */
type FilledIn =
  | "kommun"
  | "template"
  | "type"
  | "title"
  | "addressee"
  | "leadIn"
  | "clauses"
  | "questions"
  | "signatories";
