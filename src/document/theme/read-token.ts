import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../../ground/diagnostics/outcome.ts";
import { mm, pt } from "../../ground/units/length.ts";
import type { FieldValue } from "../../motion/source/syntax.ts";
import { themeValid } from "../../rules/template/theme-valid.ts";
import type { TokenKind } from "./tokens.ts";

/** A token's value: a length in pt, a number, a switch, a word, or words. */
export type TokenValue = number | boolean | string | readonly string[];

type Issue = "length" | "range" | "number" | "colour" | "choice" | "text";

const quantity = /^(\d+(?:[.,]\d+)?)\s*(mm|pt)$/;
const folder = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Read the value of one token.
 *
 * Reports: `theme-valid`.
 */
export function readToken(name: string, field: FieldValue, kind: TokenKind): Outcome<TokenValue> {
  const text = field.type === "text" ? field.text.value.trim() : "";
  const fail = (issue: Issue, values: Readonly<Record<string, string>> = {}): Outcome<TokenValue> => ({
    diagnostics: [problem(themeValid, issue, field.place, { values: { name, value: shown(field), ...values } })],
  });
  const give = (value: TokenValue): Outcome<TokenValue> => ({ value, diagnostics: [] });
  switch (kind.type) {
    case "length": {
      const length = readLength(text);
      if (length === undefined) return fail("length");
      if (length < kind.min || length > kind.max)
        return fail("range", { min: `${kind.min} pt`, max: `${kind.max} pt` });
      return give(length);
    }
    case "number": {
      if (!/^\d{1,6}$/.test(text)) return fail("number");
      const value = Number(text);
      return value < kind.min || value > kind.max
        ? fail("range", { min: `${kind.min}`, max: `${kind.max}` })
        : give(value);
    }
    case "colour": {
      const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
      if (short)
        return give(
          `#${short
            .slice(1)
            .map((digit) => digit + digit)
            .join("")}`.toLowerCase(),
        );
      return /^#[\da-f]{6}$/i.test(text) ? give(text.toLowerCase()) : fail("colour");
    }
    case "choice":
      return kind.of.includes(text) ? give(text) : fail("choice", { known: kind.of.join(", ") });
    case "switch":
      return text === "yes" || text === "no" ? give(text === "yes") : fail("choice", { known: "yes, no" });
    case "folder":
      return folder.test(text) ? give(text) : fail("text");
    case "folders": {
      const names = text.split(",").map((word) => word.trim());
      return names.every((word) => folder.test(word)) ? give(names) : fail("text");
    }
    case "words":
      return text !== "" && text.length <= 60 && !/[<>&"\p{Cc}]/u.test(text) ? give(text) : fail("text");
  }
}

/** A number and a unit, `11 pt` or `28 mm`, or `0`; in pt. */
function readLength(text: string): number | undefined {
  if (text === "0") return 0;
  const match = quantity.exec(text);
  if (match === null) return undefined;
  const value = Number(match[1]?.replace(",", "."));
  return match[2] === "mm" ? mm(value) : pt(value);
}

function shown(field: FieldValue): string {
  if (field.type === "text") return field.text.value.trim().slice(0, 40);
  return field.type === "empty" ? "" : "…";
}
