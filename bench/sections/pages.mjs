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
    "The same motion's sentences, each a paragraph, with another text each time; the number of pages is that of yrka's PDF. The ratio is to the bare Node on both sides.",
    table(
      ["program", ...sizes.flatMap(({ count }) => [`${count} pages, × bare Node`, "ms a page", "peak MB"])],
      sizes[0].programs.map(({ label }, index) => [
        label,
        ...sizes.flatMap(({ count, programs }) => {
          const { ratios, wall, peak } = programs[index];
          const aPage = wall && { median: wall.median / count, count: 1 };
          return [times(ratios.wall), milliseconds(aPage), megabytes(peak)];
        }),
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
