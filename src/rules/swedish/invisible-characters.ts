import { type Diagnostic, type Edit, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { RunningText } from "./running-text.ts";

export const invisibleCharacters = defineRule("invisible-characters", {
  severity: "warning",
  why: {
    sv: "Tecken som inte syns följer lätt med inklistrad text. De gör att ord och namn inte går att söka fram, och att skärmläsare läser fel.",
    en: "Characters that do not show come along easily with pasted text. They keep words and names from being found, and make screen readers misread.",
  },
  messages: {
    "zero-width": {
      reason: {
        sv: "Osynligt tecken i `{word}`, {count} i stycket",
        en: "An invisible character in `{word}`, {count} in the paragraph",
      },
      hint: { sv: "ta bort det; `yrka fix` gör det", en: "remove it; `yrka fix` does it" },
    },
    "soft-hyphen": {
      reason: {
        sv: "Mjukt bindestreck, som inte syns, i `{word}`, {count} i stycket",
        en: "A soft hyphen, which does not show, in `{word}`, {count} in the paragraph",
      },
      hint: {
        sv: "ta bort det, programmet avstavar själv; `yrka fix` gör det",
        en: "remove it, the program hyphenates by itself; `yrka fix` does it",
      },
    },
    decomposed: {
      reason: {
        sv: "Bokstav och accent som skilda tecken i `{word}`, {count} i stycket",
        en: "A letter and its mark as separate characters in `{word}`, {count} in the paragraph",
      },
      hint: { sv: "skriv bokstaven på nytt; `yrka fix` gör det", en: "type the letter anew; `yrka fix` does it" },
    },
  },
});

/**
 * Find characters that nobody sees, which a text pasted from elsewhere may carry: they break searches and the spelling of names.
 *
 * Soft hyphens, zero-width characters, and letters written as a letter with a mark after it. Joiners within emoji and between letters of
 * other scripts are left alone. One problem for each kind in a running text.
 *
 * Reports: `invisible-characters`.
 */
export function checkInvisibleCharacters({ text }: RunningText): readonly Diagnostic[] {
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
      problem(invisibleCharacters, message, first.place, {
        values: { word, count: String(edits.length) },
        fix: edits,
      }),
    );
  };
  // Zero-width non-joiner and joiner have work to do in other scripts and in emoji.
  report(
    "zero-width",
    /[\u200b\u2060\ufeff\u180e]+|(?<![^A-Za-zÀ-ɏ0-9\s])[\u200c\u200d]+|(?<![\u200c\u200d])[\u200c\u200d]+(?=[A-Za-zÀ-ɏ0-9\s]|$)/g,
    () => "",
  );
  report("soft-hyphen", /\u00ad+/g, () => "");
  report("decomposed", /[A-Za-zÀ-ɏ0-9][\u0300-\u036f]+/g, (found) => found.normalize("NFC"));
  return problems;
}

/** The word as it looks. */
function wordAround(text: string, at: number): string {
  const before = /[^\s]{0,30}$/.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? "";
  const after = /^[^\s]*/.exec(text.slice(at, at + 30))?.[0] ?? "";
  return `${before}${after}`.replace(/[\u00ad\u200b-\u200d\u2060\ufeff\u180e]/g, "").normalize("NFC");
}
