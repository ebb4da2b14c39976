import type { Place } from "../ground/diagnostics/place.ts";
import type { PlacedText } from "../ground/text/placed-text.ts";
import type { BodyMarkdown, InlineMarkdown } from "./source/syntax.ts";

/** The kinds of document, in the words of the registrar's data. */
export type Kind =
  | "motion"
  | "interpellation"
  | "question"
  | "proposal"
  | "amendment"
  | "addition"
  | "reservation"
  | "statement";

/** Date as `YYYY-MM-DD`, one that exists in the calendar. */
export type IsoDate = string & { readonly isIsoDate: true };

/** How signatures are given: on a line of ink, in an electronic signature field, or not in the document. */
export type SignatureForm = "pen" | "field" | "none";

/** One proposed decision, inline Markdown. `text` is the source as written; `content` has what it parses to. */
export type Clause = { readonly ordinal: number; readonly text: PlacedText; readonly content: InlineMarkdown };

/** One question of an interpellation or a fråga. */
export type Question = Clause;

/** One of `name`, `party` and `onBehalfOf` is there. `email` and `phone` never reach a PDF or DOCX. */
export type Signatory = {
  readonly place: Place;
  readonly name?: PlacedText;
  readonly party?: PlacedText;
  readonly role?: PlacedText;
  readonly onBehalfOf?: PlacedText;
  readonly email?: PlacedText;
  readonly phone?: PlacedText;
};

export type Attachment = { readonly file: PlacedText; readonly title?: PlacedText };

/** Agenda item that a yrkande, reservation or statement belongs to. */
export type AgendaItem = {
  readonly title?: PlacedText;
  readonly paragraph?: PlacedText;
  readonly caseNumber?: PlacedText;
};

/** The assembly the motion is put to. */
export type Authority = {
  /** Empty where the motion names no kommun. */
  readonly id: string;
  readonly name: string;
  readonly kind: "kommun" | "region";
  /** What the assembly is called, with the place where that is known to be right. */
  readonly council: string;
};

export type Outcomes = "granted" | "rejected" | "answered" | "writtenOff" | "withdrawn";

/** What the party office notes afterwards. Never printed, and in no metadata of PDF or DOCX. */
export type OfficeRecord = {
  readonly submitted?: IsoDate;
  readonly raised?: IsoDate;
  readonly caseNumbers: readonly string[];
  readonly publicNumber?: string;
  readonly decision?: { readonly date?: IsoDate; readonly paragraph?: string; readonly outcomes: readonly Outcomes[] };
  /** The author's own keys, as nested texts, lists and maps. */
  readonly own?: OwnValue;
};

export type OwnValue = string | readonly OwnValue[] | { readonly [key: string]: OwnValue };

/**
 * A valid motion: later phases do not check it again. Texts are as the author wrote them.
 *
 * With `--draft`, title, date, clauses and signatories may be missing; `title.value` is then empty and the lists are.
 */
export type Motion = {
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
  readonly date?: { readonly value: IsoDate; readonly text: PlacedText };
  readonly place?: PlacedText;
  /** With its colon. Absent where there are no clauses and the author has written none. */
  readonly leadIn?: PlacedText;
  readonly clauses: readonly Clause[];
  readonly questions: readonly Question[];
  readonly signatories: readonly Signatory[];
  /** Absent: as the template says. */
  readonly signatureForm?: SignatureForm;
  readonly caseTitleEnding?: PlacedText;
  readonly meeting?: IsoDate;
  readonly item?: AgendaItem;
  readonly attachments: readonly Attachment[];
  readonly office: OfficeRecord;
  readonly body: BodyMarkdown;
  /** sha256 of the source without byte order mark and with LF. */
  readonly sourceHash: string;
};
