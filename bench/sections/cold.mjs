import { measureInPairs } from "../measure/in-pairs.mjs";
import { bareNode, runProcess } from "../measure/run-process.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { bars } from "../report/plot.mjs";
import { megabytes, milliseconds, table, times } from "../report/text.mjs";
import { umeaMotion } from "../sample/umea-motion.mjs";

/** One motion, one process: from the command to its end, as an author waits for it. */
export const cold = {
  name: "cold",
  title: "Cold: one motion, one process",
  measure: ({ subjects, settings }) =>
    inWorkplace({ m: umeaMotion }, async (place) => {
      const measure = (subject) => runProcess(subject === bareNode ? bareNode : place.build(subject, "m"));
      for (const subject of subjects) await measure(subject);
      const { base, subjects: measured } = await measureInPairs({
        base: bareNode,
        subjects,
        measure,
        rounds: settings.coldRounds,
      });
      return {
        bareNode: base,
        programs: measured.map(({ subject, ...figures }) => ({ label: subject.label, ...figures })),
      };
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
