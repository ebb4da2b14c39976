import { buildBatch } from "../measure/build-batch.mjs";
import { measureInPairs } from "../measure/in-pairs.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { bars } from "../report/plot.mjs";
import { perSecond, table, times } from "../report/text.mjs";
import { variants } from "../sample/umea-motion.mjs";

/** Motions for the first, short run that tells how many a program is given. */
const trial = 12;
const most = 1000;

/** Many motions of different texts, from the start of the first process to the end of the last. */
export const batch = {
  name: "batch",
  title: "Batch: many motions with different texts",
  measure: async ({ subjects, settings, reference }) => {
    const others = subjects.filter((subject) => subject !== reference);
    const counts = new Map();
    for (const subject of [reference, ...others]) counts.set(subject, await countFor(subject, settings.batchSeconds));
    const { base, subjects: measured } = await measureInPairs({
      base: reference,
      subjects: others,
      rounds: settings.batchRounds,
      measure: (subject) => {
        const count = counts.get(subject);
        return inWorkplace(variants(count), async (place) => ({
          one: await buildBatch(place, subject, count, 1),
          two: await buildBatch(place, subject, count, 2),
        }));
      },
    });
    return [
      { label: reference.label, ...base },
      ...measured.map(({ subject, ...figures }) => ({ label: subject.label, ...figures })),
    ];
  },
  report: (programs) => [
    `With the start of every process. A program that has no mode for many files is a script that calls its library, or runs once a motion; two cores are then two of those. Each is measured between two runs of ${programs[0].label}.`,
    table(
      ["program", "documents a second, 1 core", "2 cores", `2 cores, × ${programs[0].label}`],
      programs.map(({ label, one, two, ratios }) => [label, perSecond(one), perSecond(two), times(ratios?.two)]),
    ),
  ],
  plot: (programs) =>
    bars(
      "Batch on two cores, documents a second (logarithmic)",
      programs.map(({ label, two }) => ({ label, ...two })),
      { isMoreBetter: true },
    ),
};

/** As many motions as keep one core busy for about so long. */
async function countFor(subject, seconds) {
  const rate = await inWorkplace(variants(trial), (place) => buildBatch(place, subject, trial, 1));
  return Math.min(most, Math.max(trial, 2 * Math.round((rate * seconds) / 2)));
}
