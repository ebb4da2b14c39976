import { buildBatch } from "../measure/build-batch.mjs";
import { runProcess } from "../measure/run-process.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { program } from "../places.mjs";
import { table } from "../report/text.mjs";
import { variants } from "../sample/umea-motion.mjs";

/** Folders of more and more motions, built by yrka on two cores, and built again when nothing has changed. */
export const motions = {
  name: "motions",
  title: "Large folders: motions",
  measure: async ({ settings, reference }) => {
    const sizes = [];
    for (const count of settings.motions) {
      sizes.push(
        await inWorkplace(variants(count), async (place) => {
          const rate = await buildBatch(place, reference, count, 2);
          const args = [program, "build", "--format", reference.format, "--jobs", "2"];
          const again = await runProcess({ command: process.execPath, args, cwd: place.folder });
          return { count, seconds: count / rate, again: again.wall / 1000, peak: again.peak };
        }),
      );
    }
    return sizes;
  },
  report: (sizes) => [
    "`yrka build --format pdf --jobs 2` of a folder where every motion has a text of its own; then the same again, with nothing to do but see that.",
    table(
      ["motions", "seconds", "motions a second", "ms a motion", "again: seconds", "again: ms a motion"],
      sizes.map(({ count, seconds, again }) => [
        count,
        seconds.toFixed(2),
        (count / seconds).toFixed(0),
        ((1000 * seconds) / count).toFixed(2),
        again.toFixed(2),
        ((1000 * again) / count).toFixed(2),
      ]),
    ),
  ],
};
