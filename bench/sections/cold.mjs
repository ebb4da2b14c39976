import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { measureInPairs } from "../measure/in-pairs.mjs";
import { bareNode, runProcess } from "../measure/run-process.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { program } from "../places.mjs";
import { bars } from "../report/plot.mjs";
import { megabytes, milliseconds, table, times } from "../report/text.mjs";
import { umeaMotion } from "../sample/umea-motion.mjs";

/** One motion, one process: from the command to its end, as an author waits for it. */
export const cold = {
  name: "cold",
  title: "Cold: one motion, one process",
  measure: ({ subjects: all, reference, settings }) =>
    inWorkplace({ m: umeaMotion }, async (place) => {
      const firstRun = { ...reference, label: `${reference.label}, first run`, before: forgetCompiledCode };
      const subjects = all.flatMap((subject) => (subject === reference ? [subject, firstRun] : [subject]));
      const measure = (subject) => {
        subject.before?.();
        return runProcess(subject === bareNode ? bareNode : place.build(subject, "m"));
      };
      for (const subject of subjects) await measure(subject);
      const { base, subjects: measured } = await measureInPairs({
        base: bareNode,
        subjects,
        measure,
        rounds: settings.coldRounds,
      });
      return { bareNode: base, programs: measured };
    }),
  report: ({ bareNode: base, programs }) => [
    `Each run stands between two of \`node -e 0\` (${milliseconds(base.wall)}), and its ratio is to their mean: median, and in brackets the quartiles.`,
    table(
      ["program", "× bare Node", "processor time, × bare Node", "wall ms", "peak memory MB"],
      programs.map(({ label, ratios, wall, peak }) => [
        label,
        times(ratios.wall),
        times(ratios.cpu),
        milliseconds(wall),
        megabytes(peak),
      ]),
    ),
  ],
  plot: ({ programs }) =>
    bars(
      "Cold, × bare Node (logarithmic)",
      programs.map(({ label, ratios }) => ({ label, ...ratios.wall })),
    ),
};

/** As before the first run: yrka keeps what V8 compiled of it for the next one, apart for every set of formats. */
function forgetCompiledCode() {
  const compiled = join(dirname(program), "compiled");
  for (const name of readdirSync(compiled)) if (name.startsWith("build-pdf-")) rmSync(join(compiled, name));
}
