import { buildBatch } from "../measure/build-batch.mjs";
import { runProcess } from "../measure/run-process.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { yrka } from "../peers/yrka.mjs";
import { program } from "../places.mjs";
import { table } from "../report/text.mjs";
import { variants } from "../sample/umea-motion.mjs";

/** With more, the first format shows what there is to see. */
const mostInBoth = 1000;

/** Folders of more and more motions, built by yrka on two cores, and built again when nothing has changed. */
export const motions = {
  name: "motions",
  title: "Large folders",
  isOursAlone: true,
  measure: async ({ settings }) => {
    const sizes = [];
    for (const format of ["pdf", "pdf,docx"]) {
      for (const count of settings.motions.filter((size) => format === "pdf" || size <= mostInBoth)) {
        sizes.push({ format, count, ...(await inWorkplace(variants(count), (place) => built(place, format, count))) });
      }
    }
    return sizes;
  },
  report: (sizes) => [
    "`yrka build --jobs 2` of a folder where every motion has a text of its own; then the same again, with nothing to do but see that.",
    table(
      [
        "motions",
        "format",
        "seconds",
        "motions a second",
        "ms a motion",
        "processor ms a motion",
        "again: seconds",
        "ms a motion",
      ],
      sizes.map(({ count, format, seconds, cpu, again }) => [
        count,
        format,
        seconds.toFixed(2),
        (count / seconds).toFixed(0),
        ((1000 * seconds) / count).toFixed(2),
        cpu?.toFixed(2) ?? "–",
        again.toFixed(2),
        ((1000 * again) / count).toFixed(2),
      ]),
    ),
  ],
};

async function built(place, format, count) {
  const { rate, cpu } = await buildBatch(place, { program: yrka, format }, count, 2);
  const args = [program, "build", "--format", format, "--jobs", "2"];
  const again = await runProcess({ command: process.execPath, args, cwd: place.folder });
  return { seconds: count / rate, cpu, again: again.wall / 1000, peak: again.peak };
}
