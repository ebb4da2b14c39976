import { inspectFile } from "../../../formats/inspect/inspect-file.ts";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { inspectionFaults, inspectionText } from "../inspection-text.ts";
import { readGiven, reportJson } from "../read-given.ts";

export const inspect: Command = {
  operands: "FIL",
  minOperands: 1,
  maxOperands: 1,
  options: {
    json: { help: { sv: "resultatet som JSON på stdout", en: "the result as JSON on stdout" } },
  },
  run: async ([file = ""], given, context) => {
    const { terminal, language } = context;
    const bytes = readGiven(file, given, context);
    if (bytes === undefined) return exitCodes.files;
    const reading = await inspectFile(bytes);
    if ("fault" in reading) {
      if (given.has("json")) terminal.out(reportJson("yrka/inspection/1", { ok: false, fault: reading.fault }));
      else terminal.err(`yrka: ${file}: ${inspectionFaults[reading.fault][language]}\n`);
      return exitCodes.files;
    }
    const { inspection } = reading;
    terminal.out(
      given.has("json")
        ? reportJson("yrka/inspection/1", { ok: true, files: [{ file, ...inspection }] })
        : inspectionText(inspection, language),
    );
    return exitCodes.fine;
  },
};
