import { findMotions } from "../../../build/find-motions.ts";
import { fixMotion } from "../../../build/fix-motion.ts";
import { lineDiff } from "../../../office/compare/line-diff.ts";
import type { Command } from "../command.ts";
import { exitCodeOf } from "../exit-code.ts";
import { openOffice } from "../open-office.ts";
import { Reporting } from "../reporting.ts";

export const fix: Command = {
  operands: "[FIL|MAPP…]",
  minOperands: 0,
  maxOperands: Number.POSITIVE_INFINITY,
  options: {
    "dry-run": {
      help: { sv: "visa ändringarna som en diff, utan att skriva", en: "show the changes as a diff, without writing" },
    },
    info: { help: { sv: "visa också råd", en: "show advice too" } },
  },
  run: async (paths, given, context) => {
    const { host, terminal } = context;
    const reporting = new Reporting(given, context);
    const found = findMotions(paths, host);
    reporting.add(found.diagnostics);
    const resources = openOffice(reporting, host);
    const isDry = given.has("dry-run");
    let [count, files] = [0, 0];
    for (const file of found.value ?? []) {
      const { value: fixed, diagnostics } = fixMotion(file, resources);
      if (fixed === undefined) {
        reporting.add(diagnostics);
        continue;
      }
      if (fixed.after !== fixed.before) {
        files++;
        if (isDry) terminal.out(lineDiff(file.path, fixed.before, fixed.after));
        else host.writeFiles([{ path: file.path, bytes: new TextEncoder().encode(fixed.after) }], "sources");
      }
      count += fixed.repaired.length;
      reporting.repaired(file.path, fixed.repaired);
      if (!isDry) reporting.add(diagnostics);
    }
    if (found.value !== undefined) reporting.repairs(count, files, isDry);
    reporting.finish();
    return exitCodeOf(found.diagnostics);
  },
};
