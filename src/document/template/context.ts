import type { Place } from "../../ground/diagnostics/place.ts";
import type { PlacedText } from "../../ground/text/placed-text.ts";
import { trimText } from "../../ground/text/placed-text.ts";
import { toSwedishDate } from "../../ground/text/swedish-date.ts";
import type { FieldDescription } from "../../motion/fields/field-description.ts";
import type { FieldType, PlacedDate } from "../../motion/fields/field-type.ts";
import { fields } from "../../motion/fields/fields.ts";
import { kindFacts } from "../../motion/kinds/kinds.ts";
import type { Motion } from "../../motion/motion.ts";
import { textAt } from "../builders.ts";
import { MISSING_TITLE } from "../make-meta.ts";
import type { Variant } from "../meta.ts";

/** The value of a name in a template: a text that can be printed, a condition, a list or a group of further names. */
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

/**
 * The names that templates can use, in the words of the motion file: the fields whose description allows it, and some more. Contact data
 * and what the office notes are not among them.
 */
export const contextShapes: Shapes = {
  ...shapesOf(fields),
  fullmäktige: text,
  brödtext: flag,
  utkast: flag,
  publicering: flag,
};

function shapesOf(among: readonly FieldDescription[]): Shapes {
  const shapes = inTemplates(among).map(({ key, type }) => [key, shapeOf(type)] as const);
  return Object.fromEntries(shapes.filter((entry): entry is readonly [string, Shape] => entry[1] !== undefined));
}

/** Clauses are a part that the program supplies; a template asks whether there are any. */
function shapeOf(type: FieldType): Shape | undefined {
  switch (type.type) {
    case "text":
    case "date":
      return text;
    case "clauses":
      return flag;
    case "group":
      return { type: "group", of: shapesOf(type.fields) };
    case "list":
      return { type: "list", of: shapesOf(type.item.fields) };
    case "choice":
    case "one-or-more":
    case "anything":
      return undefined;
  }
}

function inTemplates(among: readonly FieldDescription[]): readonly FieldDescription[] {
  return among.filter(({ appears }) => appears.includes("template"));
}

/**
 * Make what a template sees of a motion.
 *
 * `place` is that of words that come from no file of the author's, such as the kind's name. In a draft, what is missing is a visible
 * placeholder.
 */
export function makeContext(motion: Motion, variant: Variant, place: Place): Values {
  const isDraft = variant === "draft";
  const added = (words: string): PlacedText => textAt(words, place);
  const missing = (words: string): PlacedText | undefined => (isDraft ? added(words) : undefined);
  const { authority, attachments } = motion;
  const values = valuesOf(fields, motion);
  return {
    ...values,
    typ: added(kindFacts(motion.kind).caseTitleBeginning),
    kommun: authority.name === "" ? undefined : added(authority.name),
    fullmäktige: authority.council === "" ? undefined : added(authority.council),
    titel: values["titel"] ?? missing(MISSING_TITLE),
    datum: values["datum"] ?? missing("[Datum saknas]"),
    bilagor: attachments.map(({ file, title }) => ({ fil: shown(file), titel: shown(title) ?? shown(file) })),
    brödtext: motion.body.root.children.length > 0,
    utkast: isDraft,
    publicering: variant === "published",
  };
}

function valuesOf(among: readonly FieldDescription[], values: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(inTemplates(among).map(({ key, name, type }) => [key, printedValue(type, values[name])]));
}

function printedValue(type: FieldType, value: unknown): Value {
  if (value === undefined) return undefined;
  switch (type.type) {
    case "text":
      return shown(value as PlacedText);
    case "date": {
      const { value: day, text: words } = value as PlacedDate;
      return wholeText(toSwedishDate(day), words);
    }
    case "clauses":
      return (value as readonly unknown[]).length > 0;
    case "group":
      return valuesOf(type.fields, value as Readonly<Record<string, unknown>>);
    case "list":
      return (value as readonly Readonly<Record<string, unknown>>[]).map((item) => valuesOf(type.item.fields, item));
    case "choice":
    case "one-or-more":
    case "anything":
      return undefined;
  }
}

function shown(value: PlacedText | undefined): PlacedText | undefined {
  if (value === undefined) return undefined;
  const trimmed = trimText(value);
  return trimmed.value === "" ? undefined : trimmed;
}

/** Words made of a whole text of the author's, such as a date written out. */
function wholeText(words: string, { file, spans }: PlacedText): PlacedText {
  return textAt(words, { file, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });
}
