import { compareUnits } from "../../../office/compare/compare-units.ts";
import { comparisonPage } from "../../../office/compare/comparison-page.ts";
import { isDifferent } from "../../../office/compare/comparison-words.ts";
import { formatComparison } from "../../../office/compare/format-comparison.ts";
import { type Command, UsageError } from "../command.ts";
import { comparisonJson, comparisonPaint } from "../comparison-output.ts";
import { exitCodes } from "../exit-code.ts";
import { openOffice } from "../open-office.ts";
import { readUnits } from "../read-units.ts";
import { Reporting } from "../reporting.ts";

const formats = ["text", "html"] as const;

export const diff: Command = {
  operands: "FIL FIL",
  minOperands: 2,
  maxOperands: 2,
  options: {
    format: {
      argument: formats.join("|"),
      choices: formats,
      help: { sv: "för terminalen, eller som webbsida på stdout", en: "for the terminal, or as a web page on stdout" },
    },
    json: { help: { sv: "skillnaderna som JSON på stdout", en: "the differences as JSON on stdout" } },
    check: { help: { sv: "felkod 1 om något skiljer", en: "exit code 1 if anything differs" } },
  },
  run: async (operands, given, context) => {
    const { host, terminal, language } = context;
    const [before = "", after = ""] = operands.map((path) => path.replaceAll("\\", "/"));
    if (given.has("json") && given.text("format") === "html")
      throw new UsageError({
        sv: "Välj ett av --json och --format html",
        en: "Choose one of --json and --format html",
      });
    const reporting = new Reporting(given, context);
    const resources = openOffice(reporting, host);
    const a = readUnits(before, resources, reporting, language);
    const b = readUnits(after, resources, reporting, language);
    if (a === undefined || b === undefined) {
      reporting.finish();
      return reporting.exitCode;
    }
    const differences = compareUnits(a, b);
    const isSame = !differences.some(isDifferent);
    if (given.has("json")) terminal.out(comparisonJson(before, after, differences));
    else if (given.text("format") === "html") terminal.out(comparisonPage({ before, after, differences, language }));
    else terminal.painted(formatComparison(differences, language, comparisonPaint(terminal)));
    return given.has("check") && !isSame ? exitCodes.problem : exitCodes.fine;
  },
};
