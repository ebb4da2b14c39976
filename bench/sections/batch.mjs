import { buildBatch } from "../measure/build-batch.mjs";
import { measureInPairs } from "../measure/in-pairs.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { yrka } from "../peers/yrka.mjs";
import { bars } from "../report/plot.mjs";
import { milliseconds, perSecond, table, times } from "../report/text.mjs";
import { variants } from "../sample/umea-motion.mjs";

/** Motions of a first, short run, which tells how many a slow program is given. */
const trial = 12;

/** Many motions of different texts, from the start of the first process to the end of the last. */
export const batch = {
  name: "batch",
  title: "Batch: many motions with different texts",
  measure: async ({ subjects, settings, reference }) => {
    const others = subjects.filter((subject) => subject !== reference);
    const counts = new Map();
    for (const subject of [reference, ...others]) counts.set(subject, await countFor(subject, settings));
    const { base, subjects: measured } = await measureInPairs({
      base: reference,
      subjects: others,
      rounds: settings.batchRounds,
      measure: (subject) => {
        const count = counts.get(subject);
        return inWorkplace(variants(count), async (place) => {
          const one = await buildBatch(place, subject, count, 1);
          const two = await buildBatch(place, subject, count, 2);
          return { one: one.rate, two: two.rate, cpu: one.cpu };
        });
      },
    });
    const programs = [{ label: reference.label, ...base }, ...measured];
    return programs.map((program, index) => ({ count: [...counts.values()][index], ...program }));
  },
  report: (programs) => [
    `With the start of every process. A program that has no mode for many files is a script that calls its library, or runs once a motion; two cores are then two of those. Each is measured between two runs of ${programs[0].label}.`,
    table(
      [
        "program",
        "motions",
        "documents a second, 1 core",
        "2 cores",
        `2 cores, × ${programs[0].label}`,
        "processor ms a document",
      ],
      programs.map(({ label, count, one, two, cpu, ratios }) => [
        label,
        count,
        perSecond(one),
        perSecond(two),
        times(ratios?.two),
        milliseconds(cpu),
      ]),
    ),
  ],
  plot: (programs) =>
    bars(
      "Batch on two cores, documents a second (logarithmic)",
      programs.map(({ label, two }) => ({ label, ...two })),
      { isMoreBetter: true },
    ),
};

/** The same number for all, but for those that it would keep for longer than some seconds. */
async function countFor(subject, { batchMotions, batchSeconds }) {
  if (subject.program === yrka) return batchMotions;
  // One that fails fails again when it is measured, and is told then.
  const failed = { rate: 0 };
  const { rate } = await inWorkplace(variants(trial), (place) =>
    buildBatch(place, subject, trial, 1).catch(() => failed),
  );
  return Math.min(batchMotions, Math.max(trial, 2 * Math.round((rate * batchSeconds) / 2)));
}
