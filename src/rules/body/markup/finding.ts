import type { Edit } from "../../../ground/diagnostics/diagnostic.ts";
import { type PlacedText, placeOf } from "../../../ground/text/placed-text.ts";
import type { markupIntended } from "../markup-intended.ts";

/** A change to a Markdown text: characters `start`–`end` are replaced. */
export type Change = { readonly start: number; readonly end: number; readonly text: string };

/** Markup that was not read as it was meant, at characters `start`–`end` of the Markdown text. */
export type Finding = {
  readonly message: keyof (typeof markupIntended)["messages"];
  readonly start: number;
  readonly end: number;
  readonly values?: Readonly<Record<string, string>>;
  readonly severity?: "error";
  readonly fix?: readonly Change[];
};

/**
 * Make an edit of the file of a change to a Markdown text in it: between double quotation marks of YAML, a backslash is written twice.
 * `file` is the whole text of the file.
 */
export function toEdit({ start, end, text: replacement }: Change, text: PlacedText, file: string): Edit {
  const isDoubleQuoted = file[placeOf(text, 0, 0).start - 1] === '"' && text.value !== file;
  return {
    place: placeOf(text, start, end),
    text: isDoubleQuoted ? replacement.replaceAll("\\", "\\\\") : replacement,
  };
}
