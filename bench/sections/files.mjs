import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
  measure: ({ subjects: all }) =>
    inWorkplace({ m: umeaMotion }, async (place) => {
      const subjects = all.filter(({ format }) => !format.includes(","));
      const [first, again] = await madeTwice(place, subjects, {});
      const pdfs = subjects.filter(({ format }) => format === "pdf");
      const broken = brokenRules(pdfs.map((subject) => place.built("m", "pdf", subject.label)));
      const changing = subjects.filter((_, index) => !first[index].equals(again[index]));
      const [dated, datedAgain] = await madeTwice(place, changing, { SOURCE_DATE_EPOCH: "1700000000" });
      const isSteady = (subject) => {
        const index = changing.indexOf(subject);
        return dated[index].equals(datedAgain[index]) ? "with SOURCE_DATE_EPOCH" : "no";
      };
      return subjects.map((subject, index) => ({
        label: subject.label,
        version: subject.program.version(),
        broken: broken[pdfs.indexOf(subject)],
        same: changing.includes(subject) ? isSteady(subject) : "yes",
        bytes: first[index].length,
      }));
    }),
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

/** The bytes of each subject's file, made once and, a while later, once more. */
async function madeTwice(place, subjects, env) {
  const rounds = [];
  for (let round = 0; round < 2; round++) {
    const files = [];
    for (const subject of subjects) {
      mkdirSync(join(place.folder, subject.label), { recursive: true });
      await runProcess({ ...place.build(subject, "m", subject.label), env });
      files.push(readFileSync(place.built("m", subject.format, subject.label)));
    }
    rounds.push(files);
    // Files carry seconds; zip archives every other one.
    await setTimeout(2100);
  }
  return rounds;
}

function verdict(rules) {
  if (rules === undefined) return "–";
  return rules.length === 0 ? "yes" : `no (${rules.length})`;
}
