import { inspectFile } from "../../inspection/inspect-file.ts";
import type { Command } from "../command.ts";
import { exitCodes } from "../exit-code.ts";
import { inspectionFaults, inspectionText } from "../inspection-text.ts";

export const inspect: Command = {
  operands: "FIL",
  minOperands: 1,
  maxOperands: 1,
  options: {
    json: { help: { sv: "resultatet som JSON på stdout", en: "the result as JSON on stdout" } },
  },
  run: async ([file = ""], given, { host, terminal, language }) => {
    const reading = await inspectFile(host.readFile(file));
    const isRead = "inspection" in reading;
    if (given.has("json")) {
      const report = {
        schema: "yrka/inspection/1",
        ok: isRead,
        files: isRead ? [{ file, ...reading.inspection }] : [],
        diagnostics: [],
        ...(isRead ? {} : { fault: reading.fault }),
      };
      terminal.out(`${JSON.stringify(report, undefined, 2)}\n`);
    } else if (isRead) terminal.out(inspectionText(reading.inspection, language));
    else terminal.err(`yrka: ${file}: ${inspectionFaults[reading.fault][language]}\n`);
    return isRead ? exitCodes.fine : exitCodes.files;
  },
};
