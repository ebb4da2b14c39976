import type { List } from "mdast";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords, nodesOf } from "../../motion/body-words.ts";
import { operativeParts } from "../../motion/facts.ts";
import type { Clause } from "../../motion/motion.ts";
import type { BodyMarkdown } from "../../motion/source/syntax.ts";
import { type TypedOrdinal, typedOrdinal } from "../../motion/typed-ordinal.ts";
import type { MotionRule } from "../motion-rule.ts";

export const numberKept = defineRule("number-kept", {
  severity: "warning",
  why: {
    sv: "Markdown numrerar en lista från den första siffran, vad det än står framför de andra. Ett datum eller en punkt ur en annan lista får då ett annat nummer än det skrivna. Att-satser numreras av programmet.",
    en: "Markdown numbers a list from its first number, whatever stands before the other items. A date, or a point of another list, then gets another number than was written. Clauses are numbered by the program.",
  },
  messages: {
    renumbered: {
      reason: { sv: "`{written}` skrivs ut som `{printed}`", en: "`{written}` is printed as `{printed}`" },
      hint: {
        sv: "är det ingen punkt i listan, lämna en tom rad före och skriv `{escaped}`; annars, skriv `{printed}`",
        en: "if it is no item of the list, leave an empty line before it and write `{escaped}`; otherwise write `{printed}`",
      },
    },
    clause: {
      reason: {
        sv: "Satsen är märkt {written} men är nummer {printed}",
        en: "The clause is marked {written} but is number {printed}",
      },
      hint: {
        sv: "ta bort {written}; programmet numrerar satserna",
        en: "remove {written}; the program numbers the clauses",
      },
    },
    typed: {
      reason: { sv: "Satserna är numrerade för hand", en: "The clauses are numbered by hand" },
      hint: {
        sv: "ta bort siffrorna eller bokstäverna; programmet numrerar satserna",
        en: "remove the numbers or letters; the program numbers the clauses",
      },
    },
  },
});

/** Numbers of lists and clauses that stay as the author wrote them. */
export const checkNumberKept: MotionRule = (facts) => [
  ...nodesOf(facts.syntax.body.root).flatMap((node) =>
    node.type === "list" && node.ordered === true ? renumbered(node, facts.syntax.body) : [],
  ),
  ...clauseNumbers(operativeParts(facts)),
];

/**
 * The items of a list whose written number is not one more than the number above, unless all are the same.
 *
 * | 1. mars …⏎2. april …⏎15. maj …   |  the third would be printed as `3.`
 * | 1. ett⏎1. två⏎1. tre             |  a habit, and fine
 */
function renumbered({ start, children }: List, { text }: BodyMarkdown): readonly Diagnostic[] {
  const items = children.map((item) => {
    const at = item.position?.start.offset ?? 0;
    const [mark = "", digits = ""] = /^(\d{1,9})[.)]/.exec(text.value.slice(at, at + 10)) ?? [];
    return { at, mark, number: Number(digits) };
  });
  const [first] = items;
  if (first === undefined || items.every(({ number }) => number === first.number)) return [];
  return items.flatMap(({ at, mark, number }, index): readonly Diagnostic[] => {
    const above = items[index - 1];
    const printed = (start ?? 1) + index;
    if (above === undefined || number === above.number + 1 || number === printed) return [];
    const delimiter = mark.slice(-1);
    return [
      problem(numberKept, "renumbered", placeOf(text, at, at + mark.length), {
        values: {
          written: mark,
          printed: `${printed}${delimiter}`,
          escaped: `${mark.slice(0, -1)}\\${delimiter}`,
        },
        actual: mark,
        expected: `${printed}${delimiter}`,
      }),
    ];
  });
}

/** Ordinals that the author typed before the clauses: those that count them are a piece of advice, others a warning. */
function clauseNumbers(clauses: readonly Clause[]): readonly Diagnostic[] {
  const typed = clauses.map(({ content }) => typedOrdinal(inlineWords(content).value));
  const numbered = typed.filter((ordinal) => ordinal !== undefined);
  if (numbered.length < 2) return [];
  const isCounting = clauses.every(({ ordinal }, index) => typed[index]?.number === ordinal);
  if (isCounting) return [typedProblem(clauses, numbered)];
  return clauses.flatMap(({ ordinal, content }, index): readonly Diagnostic[] => {
    const found = typed[index];
    if (found === undefined || found.number === ordinal) return [];
    const words = inlineWords(content);
    const values = { written: words.value.slice(found.start, found.end), printed: String(ordinal) };
    return [problem(numberKept, "clause", placeOf(words, found.start, found.end), { values })];
  });
}

function typedProblem(clauses: readonly Clause[], ordinals: readonly TypedOrdinal[]): Diagnostic {
  const places = clauses.map(({ content }, index) => {
    const { start = 0, end = 0, after = 0 } = ordinals[index] ?? {};
    const words = inlineWords(content);
    return { mark: placeOf(words, start, end), removed: placeOf(words, start, after) };
  });
  const [first] = places;
  if (first === undefined) throw new Error("no clause is numbered");
  const fix = places.map(({ removed }) => ({ place: removed, text: "" }));
  return problem(numberKept, "typed", first.mark, { severity: "info", fix });
}
