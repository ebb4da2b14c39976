import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import { type Place, type Position, positionAt } from "../../ground/diagnostics/place.ts";
import { hintOf, type Language, reasonOf } from "../wording.ts";

/** A problem as other programs read it. */
export type JsonDiagnostic = {
  readonly ruleId: string;
  readonly severity: "error" | "warning" | "info";
  readonly reason: string;
  readonly hint?: string;
  readonly file: string;
  readonly place: JsonPlace;
  readonly actual?: string;
  readonly expected?: string;
  readonly related?: readonly { readonly file: string; readonly place: JsonPlace; readonly message: string }[];
  readonly url?: string;
  readonly fix?: readonly { readonly place: JsonPlace; readonly text: string }[];
};

export type JsonPlace = { readonly start: Position; readonly end: Position };

export function toJson(diagnostic: Diagnostic, textOf: (file: string) => string, language: Language): JsonDiagnostic {
  const hint = hintOf(diagnostic, language);
  const { ruleId, severity, place, actual, expected, related, url, fix } = diagnostic;
  return {
    ruleId,
    severity,
    reason: reasonOf(diagnostic, language),
    ...(hint === undefined ? {} : { hint }),
    file: place.file,
    place: jsonPlace(place, textOf),
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    ...(related === undefined
      ? {}
      : {
          related: related.map((other) => ({
            file: other.place.file,
            place: jsonPlace(other.place, textOf),
            message: other.message,
          })),
        }),
    ...(url === undefined ? {} : { url }),
    ...(fix === undefined
      ? {}
      : { fix: fix.map((edit) => ({ place: jsonPlace(edit.place, textOf), text: edit.text })) }),
  };
}

function jsonPlace(place: Place, textOf: (file: string) => string): JsonPlace {
  const text = textOf(place.file);
  return { start: positionAt(text, place.start), end: positionAt(text, place.end) };
}
