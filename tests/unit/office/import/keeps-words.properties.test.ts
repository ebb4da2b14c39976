import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMotion } from "../../../../src/build/check-motion.ts";
import { openResources } from "../../../../src/build/resources.ts";
import { memoryHost } from "../../../../src/ground/host/memory-host.ts";
import { nodeHost } from "../../../../src/ground/host/node-host.ts";
import { projectFolder } from "../../../support/cases.ts";
import { importAll, isRefused } from "../../../support/import-text.ts";

const project = nodeHost(projectFolder);
const resources = openResources(project);

/** Lines that a text about motions may be made of, in any order, wrapped and spaced in any way. */
const line = fc.constantFrom(
  "Motion",
  "Motion till Kungsbacka kommunfullmäktige",
  "Till Kommunfullmäktige i Umeå",
  "Fler bänkar längs ån",
  "Umeå 3 mars 2026",
  "2026-03-04",
  "Bakgrund",
  "Det finns för få bänkar i kommunen, och de som finns är slitna. Det ska vi",
  "ändra på, enligt Ordningslagen 3 kap 12 8.",
  "Därför yrkar vi:",
  "Jag yrkar att kommunfullmäktige beslutar",
  "Moderaterna föreslår",
  "Vi vill att:",
  "att bänkar ställs ut,",
  "Att de målas.",
  "• att fler kommer",
  "- Direkt till hallen (i parken)",
  "– att någon betalar",
  "» att ingen klagar",
  "1. att ett",
  "2. att två",
  "- Ge nämnden i uppdrag att se över saken",
  "2026. Ett nytt år",
  "Anna Exempel (M)",
  "Anna Exempel och Bo Exempel (båda S)",
  "Cilla Exempel m.fl. (V) (-)",
  "ersättare",
  "för Moderaterna",
  "Vänsterpartiet Umeå",
  "Dan Exempel",
  "; VÄGA th WID",
  "Arlna- Karin Granber ÅD) )",
  "En _stjärna_ [länk](x) <b> `kod` # rubrik",
);
const gap = fc.constantFrom("\n", "\n\n", "\n \n\n", "\r\n", "\f");
const text = fc.array(fc.tuple(line, gap), { minLength: 1, maxLength: 25 }).map((lines) => lines.flat().join(""));

/** The words of a text, without list marks at the starts of lines and without what Markdown and YAML put to them. */
function words(source: string): readonly string[] {
  return source
    .split(/[\r\n\f]+/)
    .map((each) => each.replace(/^\s*(?:- )?(?:[•–»-]|\d{1,2}\.)\s+/, ""))
    .join(" ")
    .split(/\s+/)
    .map((word) => word.replace(/[\\"'”’“(),]|^[#>-]+$/g, ""))
    .filter((word) => word !== "");
}

describe("an imported text", () => {
  it("loses no word, whatever it is made of", () => {
    fc.assert(
      fc.property(text, (source) => {
        fc.pre(!isRefused(source));
        const written = importAll(source)
          .map((each) => each.text)
          .join("\n");
        // A line that comes again, as on every page or for a person named twice, is told once.
        const lines = source.split(/[\r\n\f]+/);
        const again = new Set(words(lines.filter((each, index) => lines.indexOf(each) !== index).join("\n")));
        const all = new Set(words(written));
        const left = [...words(written.replace(/^datum: .*$/gm, `$& ${"3 mars 2026 2026-03-04 ".repeat(25)}`))];
        const gone = words(source).filter((word) => {
          const at = left.findIndex((other) => other === word || (word === "Motion" && other.endsWith("Motion")));
          if (at !== -1) left.splice(at, 1);
          return at === -1 && !(again.has(word) && all.has(word));
        });
        expect(gone.filter((word) => !["Motion", "till", "Till", "för", "och", "båda"].includes(word))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("has no errors as a draft", () => {
    fc.assert(
      fc.property(text, (source) => {
        fc.pre(!isRefused(source));
        for (const { text: written } of importAll(source)) {
          const host = memoryHost({ "motion.md": written }, project);
          const file = { path: "motion.md", name: "motion", folder: "." };
          const { diagnostics } = checkMotion(file, "draft", { ...resources, host });
          // Clauses that were not recognised, say below names, stay in the body, and the check says so.
          const errors = diagnostics.filter(
            ({ severity, ruleId }) => severity === "error" && ruleId !== "clause-present",
          );
          expect(errors).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("never breaks the importer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom("txt", "md"), (source, kind) => {
        try {
          importAll(source, kind as "txt");
        } catch (error) {
          expect(String(error)).toContain("refused");
        }
      }),
    );
  });
});
