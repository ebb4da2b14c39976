import { type Diagnostic, type Edit, problem } from "../../ground/diagnostics/diagnostic.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { RunningText } from "./running-text.ts";

/**
 * Find characters that nobody sees, which a text pasted from elsewhere may carry: they break searches and the spelling of names.
 *
 * Soft hyphens, zero-width characters, and letters written as a letter with a mark after it. Joiners within emoji and between letters of
 * other scripts are left alone. One problem for each kind in a running text.
 *
 * Reports: `invisible-characters`.
 */
export function invisibleCharacters({ text }: RunningText): readonly Diagnostic[] {
  if (!/[\u00ad\u180e\u200b-\u200d\u2060\ufeff]|[\u0300-\u036f]/.test(text.value)) return [];
  const problems: Diagnostic[] = [];
  const report = (
    message: "zero-width" | "soft-hyphen" | "decomposed",
    pattern: RegExp,
    by: (found: string) => string,
  ) => {
    const edits: Edit[] = [];
    let word = "";
    for (const { 0: found, index } of text.value.matchAll(pattern)) {
      if (by(found) === found) continue;
      if (edits.length === 0) word = wordAround(text.value, index);
      edits.push({ place: placeOf(text, index, index + found.length), text: by(found) });
    }
    const [first] = edits;
    if (first === undefined) return;
    problems.push(
      problem("invisible-characters", message, first.place, {
        values: { word, count: String(edits.length) },
        fix: edits,
      }),
    );
  };
  // Zero-width non-joiner and joiner have work to do in other scripts and in emoji.
  report(
    "zero-width",
    /[\u200b\u2060\ufeff\u180e]+|(?<=[A-Za-zÀ-ɏ0-9\s]|^)[\u200c\u200d]+|[\u200c\u200d]+(?=[A-Za-zÀ-ɏ0-9\s]|$)/g,
    () => "",
  );
  report("soft-hyphen", /\u00ad+/g, () => "");
  report("decomposed", /[A-Za-zÀ-ɏ0-9][\u0300-\u036f]+/g, (found) => found.normalize("NFC"));
  return problems;
}

/** The word as it looks. */
function wordAround(text: string, at: number): string {
  const before = /[^\s]*$/.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? "";
  const after = /^[^\s]*/.exec(text.slice(at, at + 30))?.[0] ?? "";
  return `${before}${after}`.replace(/[\u00ad\u200b-\u200d\u2060\ufeff\u180e]/g, "").normalize("NFC");
}
