import type { Place } from "../ground/diagnostics/place.ts";
import type { PlacedText } from "../ground/text/placed-text.ts";
import type { KindFacts } from "./kinds/kinds.ts";
import type {
  AgendaItem,
  Attachment,
  Clause,
  IsoDate,
  OfficeRecord,
  Question,
  Signatory,
  SignatureForm,
} from "./motion.ts";
import type { FieldName } from "./schema.ts";
import type { SourceSyntax } from "./source/syntax.ts";

/** A date and its words. */
export type PlacedDate = { readonly value: IsoDate; readonly text: PlacedText };

/**
 * What is known of a motion, valid or not; this is what the rules look at.
 *
 * A field that is or may be in the file but cannot be read is in `unreadable`, and absent otherwise: rules say nothing of it.
 * A field without a value is absent.
 */
export type MotionFacts = {
  readonly syntax: SourceSyntax;
  readonly unreadable: ReadonlySet<string>;
  /** The keys of the front matter that stand in the file, with their places. */
  readonly keys: ReadonlyMap<FieldName, Place>;
  /** The opening line of the front matter, where what is missing is reported. */
  readonly opening: Place;
  /** Absent where `typ` names none. */
  readonly kind?: KindFacts;
  readonly kommun?: PlacedText;
  readonly template?: PlacedText;
  readonly title?: PlacedText;
  readonly date?: PlacedDate;
  readonly place?: PlacedText;
  readonly addressee?: PlacedText;
  /** As the author wrote it; the default is not a fact. */
  readonly leadIn?: PlacedText;
  readonly clauses: readonly Clause[];
  readonly questions: readonly Question[];
  readonly signatories: readonly Signatory[];
  readonly signatureForm?: { readonly value: SignatureForm; readonly text: PlacedText };
  readonly caseTitleEnding?: PlacedText;
  readonly meeting?: PlacedDate;
  readonly item?: AgendaItem;
  readonly attachments: readonly Attachment[];
  readonly submitted?: PlacedDate;
  readonly raised?: PlacedDate;
  readonly decided?: PlacedDate;
  readonly office: OfficeRecord;
};

/** Every text that the page prints beside the body, in the order of the page. */
export function printedTexts(facts: MotionFacts): readonly PlacedText[] {
  const operative = [...facts.clauses, ...facts.questions].map(({ text }) => text);
  return [...textsAbove(facts), ...operative, ...textsBelow(facts)];
}

/** The texts printed beside the body in which no Markdown is read. */
export function plainTexts(facts: MotionFacts): readonly PlacedText[] {
  return [...textsAbove(facts), ...textsBelow(facts)];
}

function textsAbove({ addressee, title, item, leadIn }: MotionFacts): readonly PlacedText[] {
  return present(addressee, title, item?.title, leadIn);
}

function textsBelow({ place, signatories, attachments }: MotionFacts): readonly PlacedText[] {
  return [
    ...present(place),
    ...signatories.flatMap(({ name, party, role, onBehalfOf }) => present(name, party, role, onBehalfOf)),
    ...attachments.flatMap((attachment) => present(attachment.title)),
  ];
}

/** The clauses, or the questions, as the kind has it. */
export function operativeParts(facts: MotionFacts): readonly Clause[] {
  return facts.kind?.operative === "questions" ? facts.questions : facts.clauses;
}

function present(...texts: readonly (PlacedText | undefined)[]): readonly PlacedText[] {
  return texts.filter((text) => text !== undefined);
}
