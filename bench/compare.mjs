// Measures another checkout of yrka and this one in one run, in interleaved pairs, and prints or writes the ratios. README.md says how.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { about, aboutInWords } from "./about.mjs";
import { buildBatch } from "./measure/build-batch.mjs";
import { measureInPairs } from "./measure/in-pairs.mjs";
import { runProcess } from "./measure/run-process.mjs";
import { inWorkplace } from "./measure/workplace.mjs";
import { yrka, yrkaIn } from "./peers/yrka.mjs";
import { megabytes, milliseconds, table, times } from "./report/text.mjs";
import { longMotion, umeaMotion, variants } from "./sample/umea-motion.mjs";

const { values, positionals } = parseArgs({ options: { out: { type: "string" } }, allowPositionals: true });
const [checkout] = positionals;
if (checkout === undefined)
  throw new Error("npm run bench:compare -- CHECKOUT [--out FILE]: a checkout of yrka that has been bundled");
const before = yrkaIn(resolve(checkout), "before");
if (before.missing() !== undefined) throw new Error(before.missing());

const batchMotions = 100;
/** Rounds: a cold run is short and there can be many; a long motion and a batch even out within themselves. */
const measurements = [
  ...["pdf", "docx", "pdf,docx"].map((format) =>
    cold(`cold, one motion, ${format.replace(",", " + ")}`, format, umeaMotion, 25),
  ),
  cold("cold, 120 pages, pdf", "pdf", longMotion(120), 5),
  ...["pdf", "docx"].map((format) => batch(`batch, ${batchMotions} motions, ${format}, one processor`, format, 6)),
];

const start = performance.now();
const rows = [];
for (const { label, rounds, motions, measure } of measurements) {
  const both = [before, yrka];
  const { base, subjects } = await inWorkplace(motions, async (place) => {
    for (const program of both) await measure(place, program);
    return measureInPairs({ base: before, subjects: [yrka], rounds, measure: (program) => measure(place, program) });
  });
  const [{ failed, ratios, ...now }] = subjects;
  if (failed !== undefined) throw new Error(`${label}: ${failed}`);
  rows.push([
    label,
    rounds,
    times(ratios.wall),
    times(ratios.cpu),
    milliseconds(base.wall),
    milliseconds(now.wall),
    megabytes(now.peak),
  ]);
  process.stderr.write(`${rows.at(-1).join(" | ")}\n`);
}

const report = `# Beside an earlier yrka

${aboutInWords(about("compare", `${((performance.now() - start) / 60_000).toFixed(1)} min`))}

Every run of this checkout stands between two of the earlier one, and its ratio is to their mean: median, and in brackets the quartiles.
The compiled code that both keep has been made by a first run.

${table(["measure", "rounds", "wall, × before", "processor time, × before", "before, ms", "now, ms", "now, peak MB"], rows)}
`;
if (values.out === undefined) console.log(report);
else writeFileSync(values.out, report);

function cold(label, format, motion, rounds) {
  const measure = (place, program) => runProcess(place.build({ program, format }, "m"));
  return { label, rounds, motions: { m: motion }, measure };
}

function batch(label, format, rounds) {
  const measure = async (place, program) => {
    const { rate, cpu } = await buildBatch(place, { program, format }, batchMotions, 1);
    return { wall: 1000 / rate, cpu };
  };
  return { label, rounds, motions: variants(batchMotions), measure };
}
