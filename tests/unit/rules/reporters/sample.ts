import { problem } from "../../../../src/ground/diagnostics/diagnostic.ts";
import { clauseUnique } from "../../../../src/rules/clauses/clause-unique.ts";
import type { ReportInput } from "../../../../src/rules/reporters/report.ts";
import { kommunKnown } from "../../../../src/rules/source/kommun-known.ts";
import { placePresent } from "../../../../src/rules/title/place-present.ts";
import type { Language } from "../../../../src/rules/wording.ts";

const file = "motions/mål 1,5%.md";

const text = "---\ntitel: Cykel\nkommun: Umeåå\natt-satser:\n  - att a.\n  - att a.\n---\n";

/** Three problems of a file whose name has to be escaped: one with a hint and what was expected, one with a repair and another place. */
export function sampleReport(language: Language): ReportInput {
  const at = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return { file, start, end: start + words.length };
  };
  return {
    diagnostics: [
      problem(kommunKnown, "nearest", at("Umeåå"), {
        values: { value: "Umeåå", nearest: "Umeå" },
        actual: "Umeåå",
        expected: "Umeå",
      }),
      problem(clauseUnique, "repeated", at("att a.", text.lastIndexOf("att a.")), {
        values: { ordinal: "2", first: "1" },
        related: [{ place: at("att a."), message: "1" }],
        fix: [{ place: at("Cykel"), text: "Cyklar" }],
        url: "https://example.org/",
      }),
      problem(placePresent, "missing", at("---")),
    ],
    textOf: () => text,
    language,
  };
}
