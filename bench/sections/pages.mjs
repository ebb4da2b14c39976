import { measureInPairs } from "../measure/in-pairs.mjs";
import { bareNode, runProcess } from "../measure/run-process.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { bars } from "../report/plot.mjs";
import { megabytes, milliseconds, table, times } from "../report/text.mjs";
import { longMotion } from "../sample/umea-motion.mjs";

/** Long motions, one process each. */
export const pages = {
  name: "pages",
  title: "Long motions: pages",
  measure: async ({ subjects, settings }) => {
    const sizes = [];
    for (const count of settings.pages) {
      const rounds = count > 120 ? 1 : settings.pageRounds;
      const { subjects: programs } = await inWorkplace({ m: longMotion(count) }, (place) =>
        measureInPairs({
          base: bareNode,
          subjects,
          rounds,
          measure: (subject) => runProcess(subject === bareNode ? bareNode : place.build(subject, "m")),
        }),
      );
      sizes.push({ count, programs });
    }
    return sizes;
  },
  report: (sizes) => [
    "The same motion's sentences, each a paragraph, with another text each time; the number of pages is that of yrka's PDF.",
    table(
      ["program", ...sizes.flatMap(({ count }) => [`${count} pages, × bare Node`, "peak MB"])],
      sizes[0].programs.map(({ label }, index) => [
        label,
        ...sizes.flatMap(({ programs }) => [times(programs[index].ratios.wall), megabytes(programs[index].peak)]),
      ]),
    ),
    "What a page costs as a motion grows:",
    table(
      ["program", ...sizes.flatMap(({ count }) => [`${count} pages, ms a page`, "processor ms"])],
      sizes[0].programs.map(({ label }, index) => [
        label,
        ...sizes.flatMap(({ count, programs }) =>
          [programs[index].wall, programs[index].cpu].map((all) =>
            milliseconds(all && { median: all.median / count, count: 1 }),
          ),
        ),
      ]),
    ),
  ],
  plot: (sizes) => {
    const { count, programs } = sizes.find((size) => size.count === 120) ?? sizes.at(-1);
    return bars(
      `${count} pages, × bare Node (logarithmic)`,
      programs.map(({ label, ratios }) => ({ label, ...ratios.wall })),
    );
  },
};
