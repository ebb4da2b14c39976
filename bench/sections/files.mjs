import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { runProcess } from "../measure/run-process.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { brokenRules } from "../prove/verapdf.mjs";
import { table } from "../report/text.mjs";
import { umeaMotion } from "../sample/umea-motion.mjs";

/** What was made: whether it is what an archive and a reader with a screen reader need, and the same each time. */
export const files = {
  name: "files",
  title: "What is made",
  measure: async ({ subjects }) => {
    const made = [];
    for (const subject of subjects.filter(({ format }) => !format.includes(","))) {
      made.push({
        label: subject.label,
        version: subject.program.version(),
        ...(await inWorkplace({ m: umeaMotion }, (place) => judged(place, subject))),
      });
    }
    return made;
  },
  report: (made) => [
    "Every file says every word of the motion, or its program is left out. veraPDF judges; where a file fails, how many rules it breaks. Each program is asked for the best it can do.",
    table(
      ["program", "version", "PDF/UA-1", "PDF/A-2a", "same bytes again", "kB"],
      made.map(({ label, version, broken, same, bytes }) => [
        label,
        version,
        verdict(broken?.ua1),
        verdict(broken?.["2a"]),
        same,
        (bytes / 1000).toFixed(0),
      ]),
    ),
  ],
};

async function judged(place, subject) {
  const path = place.built("m", subject.format);
  const build = async (env) => {
    await runProcess({ ...place.build(subject, "m"), env });
    return readFileSync(path);
  };
  const bytes = await build();
  const broken = subject.format === "pdf" ? brokenRules(path) : undefined;
  // Files carry seconds; zip archives every other one.
  await setTimeout(2100);
  const isSame = bytes.equals(await build());
  const isSameWith = isSame || (await isRepeated(() => build({ SOURCE_DATE_EPOCH: "1700000000" })));
  return { bytes: bytes.length, broken, same: isSame ? "yes" : isSameWith ? "with SOURCE_DATE_EPOCH" : "no" };
}

async function isRepeated(build) {
  const first = await build();
  await setTimeout(2100);
  return first.equals(await build());
}

function verdict(rules) {
  if (rules === undefined) return "–";
  return rules.length === 0 ? "yes" : `no (${rules.length})`;
}
