import type { RichText } from "../../formats/word/format/rich-text.ts";
import type { Unit } from "../../formats/word/format/unit.ts";
import { keyOf, tokensOf } from "./tokens.ts";

/** Units with the same key are alike in everything that counts: what they are and what they say. */
export function unitKey({ kind, level, ordered, text, rows }: Unit): string {
  const cells = (rows ?? []).map((row) => row.map(textKey).join("\u0002")).join("\u0003");
  return [kind, level ?? "", ordered ?? "", textKey(text), cells].join("\u0001");
}

export function textKey(text: RichText): string {
  return tokensOf(text).map(keyOf).join("\u0004");
}
