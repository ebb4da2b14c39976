import type { Place } from "../../ground/diagnostics/place.ts";
import type { PlacedText } from "../../ground/text/placed-text.ts";
import { trimText } from "../../ground/text/placed-text.ts";
import { toSwedishDate } from "../../ground/text/swedish-date.ts";
import { kindFacts } from "../../motion/kinds/kinds.ts";
import type { Motion } from "../../motion/motion.ts";
import { textAt } from "../builders.ts";
import { MISSING_TITLE } from "../make-meta.ts";
import type { Variant } from "../meta.ts";

/** What a name in a template stands for: a text that can be printed, a condition, a list or a group of further names. */
export type Shape =
  | { readonly type: "text" }
  | { readonly type: "flag" }
  | { readonly type: "list"; readonly of: Shapes }
  | { readonly type: "group"; readonly of: Shapes };

export type Shapes = Readonly<Record<string, Shape>>;

/** A value in a template. A text that is not there is undefined. */
export type Value = PlacedText | boolean | undefined | Values | readonly Values[];
export type Values = { readonly [name: string]: Value };

const text: Shape = { type: "text" };
const flag: Shape = { type: "flag" };

/** The names that templates can use, in the words of the motion file. Contact data and what the office notes are not among them. */
export const contextShapes = {
  typ: text,
  titel: text,
  till: text,
  kommun: text,
  fullmäktige: text,
  ort: text,
  datum: text,
  yrkande: text,
  ärendemening: text,
  ärende: { type: "group", of: { rubrik: text, paragraf: text, diarienummer: text } },
  undertecknare: { type: "list", of: { namn: text, parti: text, roll: text, för: text } },
  bilagor: { type: "list", of: { fil: text, titel: text } },
  "att-satser": flag,
  frågor: flag,
  brödtext: flag,
  utkast: flag,
  publicering: flag,
} as const satisfies Shapes;

/**
 * Make what a template sees of a motion.
 *
 * `place` stands for the words that come from no file of the author's, such as the kind's name. In a draft, what is missing is a visible
 * placeholder.
 */
export function makeContext(motion: Motion, variant: Variant, place: Place): Record<keyof typeof contextShapes, Value> {
  const isDraft = variant === "draft";
  const added = (words: string): PlacedText => textAt(words, place);
  const missing = (words: string): PlacedText | undefined => (isDraft ? added(words) : undefined);
  return {
    typ: added(kindFacts(motion.kind).caseTitleBeginning),
    titel: shown(motion.title) ?? missing(MISSING_TITLE),
    till: shown(motion.addressee),
    kommun: motion.authority.name === "" ? undefined : added(motion.authority.name),
    fullmäktige: motion.authority.council === "" ? undefined : added(motion.authority.council),
    ort: shown(motion.place),
    datum: motion.date ? wholeText(toSwedishDate(motion.date.value), motion.date.text) : missing("[Datum saknas]"),
    yrkande: shown(motion.leadIn),
    ärendemening: shown(motion.caseTitleEnding),
    ärende: motion.item && {
      rubrik: shown(motion.item.title),
      paragraf: shown(motion.item.paragraph),
      diarienummer: shown(motion.item.caseNumber),
    },
    undertecknare: motion.signatories.map(({ name, party, role, onBehalfOf }) => ({
      namn: shown(name),
      parti: shown(party),
      roll: shown(role),
      för: shown(onBehalfOf),
    })),
    bilagor: motion.attachments.map(({ file, title }) => ({ fil: shown(file), titel: shown(title) ?? shown(file) })),
    "att-satser": motion.clauses.length > 0,
    frågor: motion.questions.length > 0,
    brödtext: motion.body.root.children.length > 0,
    utkast: isDraft,
    publicering: variant === "published",
  };
}

function shown(value: PlacedText | undefined): PlacedText | undefined {
  if (value === undefined) return undefined;
  const trimmed = trimText(value);
  return trimmed.value === "" ? undefined : trimmed;
}

/** Words that stand for a whole text of the author's, such as a date written out. */
function wholeText(words: string, { file, spans }: PlacedText): PlacedText {
  return textAt(words, { file, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });
}
