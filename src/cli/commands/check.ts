import type { Variant } from "../../document/meta.ts";
import { checkMotion } from "../../pipeline/check-motion.ts";
import { findMotions } from "../../pipeline/find-motions.ts";
import type { Command } from "../command.ts";
import { exitCodeOf, exitCodes } from "../exit-code.ts";
import { openOffice } from "../open-office.ts";
import { Progress } from "../progress.ts";
import { Reporting, reporters } from "../reporting.ts";

export const check: Command = {
  operands: "[FIL|MAPP…]",
  minOperands: 0,
  maxOperands: Number.POSITIVE_INFINITY,
  options: {
    reporter: {
      argument: reporters.join("|"),
      choices: reporters,
      help: { sv: "hur problemen skrivs ut (förval: pretty)", en: "how problems are printed (default: pretty)" },
    },
    json: { help: { sv: "detsamma som --reporter json", en: "the same as --reporter json" } },
    strict: { help: { sv: "varningar räknas som fel", en: "warnings count as errors" } },
    draft: {
      help: {
        sv: "granska som utkast: det som saknas är varningar",
        en: "check as a draft: what is missing is a warning",
      },
    },
    info: { help: { sv: "visa också råd", en: "show advice too" } },
  },
  run: async (paths, given, context) => {
    const reporting = new Reporting(given, context);
    const variant: Variant = given.has("draft") ? "draft" : "final";
    const found = findMotions(paths, context.host);
    reporting.add(found.diagnostics);
    const motions = exitCodeOf(found.diagnostics) === exitCodes.problem ? [] : (found.value ?? []);
    const resources = openOffice(reporting, context.host);
    const progress = new Progress(motions.length, context);
    for (const file of motions) {
      progress.show(file.path);
      reporting.add(checkMotion(file, variant, resources).diagnostics);
      reporting.built(file.path, []);
    }
    progress.end();
    reporting.finish();
    return reporting.exitCode;
  },
};
