import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { measureInPairs } from "../measure/in-pairs.mjs";
import { bareNode, runProcess } from "../measure/run-process.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { bench, program } from "../places.mjs";
import { milliseconds, table, times } from "../report/text.mjs";
import { umeaMotion } from "../sample/umea-motion.mjs";

/** `yrka check`: one motion in one process, and many in one. */
export const check = {
  name: "check",
  title: "Checking without building",
  isOursAlone: true,
  measure: ({ settings }) =>
    inWorkplace({ m: umeaMotion }, async (place) => {
      const command = { command: process.execPath, args: [program, "check", "motions/m.md"], cwd: place.folder };
      await runProcess(command);
      const { subjects } = await measureInPairs({
        base: bareNode,
        subjects: [command],
        rounds: settings.coldRounds,
        measure: runProcess,
      });
      const [{ wall, ratios }] = subjects;
      return {
        cold: { wall, ratios },
        many: JSON.parse(execFileSync(process.execPath, [join(bench, "measure/check-many.mjs")])),
      };
    }),
  report: ({ cold, many }) => [
    table(
      ["what", "measured"],
      [
        ["one motion, one process, × bare Node", times(cold.ratios.wall)],
        ["one motion, one process, ms", milliseconds(cold.wall)],
        [`${many.count} motions in one process, motions a second`, (many.count / many.seconds).toFixed(0)],
      ],
    ),
  ],
};
