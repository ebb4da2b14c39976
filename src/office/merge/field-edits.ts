import { plainRichText, type RichText } from "../../formats/word/format/rich-text.ts";
import type { Unit } from "../../formats/word/format/unit.ts";
import { readSwedishDate } from "../../ground/text/swedish-date.ts";
import type { SourceSyntax } from "../../motion/source/syntax.ts";
import { newField } from "./front-lines.ts";
import type { SourceUnit } from "./source-units.ts";
import { type TextEdit, textEdits } from "./text-edits.ts";
import { fieldOf, mayBeginComment, scalarAt, scalarStyle, writeInside, writeScalar } from "./yaml-scalar.ts";

/**
 * Change a text that stands in the front matter on its own: title, addressee, lead-in, place and date. Undefined where what was changed
 * is not the author's to write.
 */
export function fieldEdits(source: SourceUnit, wanted: Unit, syntax: SourceSyntax): readonly TextEdit[] | undefined {
  if (source.kind === "place-date") return placeDateEdits(source, wanted, syntax);
  return wordEdits(source, wanted.text, syntax) ?? wholeEdits(source, wanted, syntax);
}

function wordEdits(
  source: SourceUnit,
  wanted: RichText,
  { text, frontMatter }: SourceSyntax,
): readonly TextEdit[] | undefined {
  const first = source.letters.find(({ place }) => place !== undefined)?.place?.start;
  const scalar = first === undefined || frontMatter === undefined ? undefined : scalarAt(frontMatter, first);
  if (scalar === undefined) return undefined;
  const style = scalarStyle(scalar, text);
  const edits = textEdits(source.letters, wanted, writeInside(style));
  return edits?.some((edit) => mayBeginComment(style, edit.text)) ? undefined : edits;
}

const fieldKeys: Partial<Readonly<Record<Unit["kind"], { readonly key: string; readonly after: readonly string[] }>>> =
  {
    title: { key: "titel", after: ["typ", "mall", "kommun"] },
    addressee: { key: "till", after: ["ort", "datum", "titel"] },
    "lead-in": { key: "yrkande", after: ["till", "ort", "datum", "titel"] },
  };

/** The whole text anew, where the program or the template had written some of it. */
function wholeEdits(source: SourceUnit, wanted: Unit, syntax: SourceSyntax): readonly TextEdit[] | undefined {
  const field = fieldKeys[source.kind];
  const words = plainRichText(wanted.text).replaceAll("\n", " ");
  if (field === undefined || words === "") return undefined;
  const value = fieldOf(syntax.frontMatter?.fields ?? [], field.key)?.value;
  if (value === undefined) return [newField(syntax, field.key, words, field.after)];
  const end = value.type === "text" ? Math.max(value.place.end, value.text.spans.at(-1)?.end ?? 0) : value.place.end;
  const isEmpty = value.type === "empty";
  return [{ start: value.place.start, end, text: `${isEmpty ? " " : ""}${writeScalar(words)}` }];
}

/** `Umeå den 23 november 2026` is two fields. */
function placeDateEdits(source: SourceUnit, wanted: Unit, syntax: SourceSyntax): readonly TextEdit[] | undefined {
  const was = readPlaceDate(source.text);
  const is = readPlaceDate(wanted.text);
  if (was === undefined || is === undefined) return undefined;
  return [
    ...(was.place === is.place ? [] : setField(syntax, "ort", is.place, ["datum", "titel"])),
    ...(was.date === is.date ? [] : setField(syntax, "datum", is.date, ["titel"])),
  ];
}

function readPlaceDate(text: RichText): { readonly place?: string; readonly date?: string } | undefined {
  const [, place, written] =
    /^(?:(.*?)(?:,| den|,? den)?\s+)?(\d{1,2} \p{L}+ \d{4}|\d{4}-\d{2}-\d{2})$/u.exec(plainRichText(text)) ?? [];
  if (written === undefined) return /\d/.test(plainRichText(text)) ? undefined : { place: plainRichText(text) };
  const date = readSwedishDate(written);
  if (date === undefined) return undefined;
  return { date, ...(place === undefined || place === "" || place === "den" ? {} : { place }) };
}

/** Undefined values take nothing away: a motion keeps its date though the page no longer shows it. */
function setField(
  syntax: SourceSyntax,
  key: string,
  value: string | undefined,
  after: readonly string[],
): readonly TextEdit[] {
  if (value === undefined) return [];
  const own = fieldOf(syntax.frontMatter?.fields ?? [], key)?.value;
  if (own === undefined) return [newField(syntax, key, value, after)];
  return [{ start: own.place.start, end: own.place.end, text: writeScalar(value) }];
}
