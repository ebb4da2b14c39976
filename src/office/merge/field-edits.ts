import { plainRichText, type RichText } from "../../formats/word/format/rich-text.ts";
import type { Unit } from "../../formats/word/format/unit.ts";
import { readSwedishDate } from "../../ground/text/swedish-date.ts";
import type { TextEdit } from "../../ground/text/text-edit.ts";
import { setField } from "../../motion/edit/set-field.ts";
import type { SourceSyntax } from "../../motion/source/syntax.ts";
import type { SourceUnit } from "./source-units.ts";
import { textEdits } from "./text-edits.ts";
import { mayBeginComment, scalarAt, scalarStyle, writeInside } from "./yaml-scalar.ts";

/**
 * Change a text that is a field of the front matter: title, addressee, lead-in, place and date. Undefined where what was changed
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

const fieldKeys: Partial<Readonly<Record<Unit["kind"], string>>> = {
  title: "titel",
  addressee: "till",
  "lead-in": "yrkande",
};

/** The whole text anew, where the program or the template had written some of it. */
function wholeEdits(source: SourceUnit, wanted: Unit, syntax: SourceSyntax): readonly TextEdit[] | undefined {
  const key = fieldKeys[source.kind];
  const words = plainRichText(wanted.text).replaceAll("\n", " ");
  return key === undefined || words === "" ? undefined : setText(syntax, key, words);
}

/** `Umeå den 23 november 2026` is two fields. */
function placeDateEdits(source: SourceUnit, wanted: Unit, syntax: SourceSyntax): readonly TextEdit[] | undefined {
  const was = readPlaceDate(source.text);
  const is = readPlaceDate(wanted.text);
  if (was === undefined || is === undefined) return undefined;
  const place = was.place === is.place ? [] : setText(syntax, "ort", is.place);
  const date = was.date === is.date ? [] : setText(syntax, "datum", is.date);
  return place && date && [...place, ...date];
}

function readPlaceDate(text: RichText): { readonly place?: string; readonly date?: string } | undefined {
  const whole = plainRichText(text);
  const [written] = /(?<=^|\s)(?:\d{1,2} \p{L}{1,20} \d{4}|\d{4}-\d{2}-\d{2})$/u.exec(whole) ?? [];
  if (written === undefined) return /\d/.test(whole) ? undefined : { place: whole };
  const place = whole
    .slice(0, -written.length)
    .trimEnd()
    .replace(/(?:,|,? den)$/u, "");
  const date = readSwedishDate(written);
  if (date === undefined) return undefined;
  return { date, ...(place === "" || place === "den" ? {} : { place }) };
}

/** Undefined values take nothing away: a motion keeps its date though the page no longer shows it. */
function setText(syntax: SourceSyntax, key: string, value: string | undefined): readonly TextEdit[] | undefined {
  const { text, frontMatter } = syntax;
  return value === undefined || frontMatter === undefined ? [] : setField({ text, frontMatter }, [key], value);
}
