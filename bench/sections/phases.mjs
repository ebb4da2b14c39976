import { spawnSync } from "node:child_process";
import { spreadOf } from "../measure/spread.mjs";
import { inWorkplace } from "../measure/workplace.mjs";
import { program } from "../places.mjs";
import { table } from "../report/text.mjs";
import { longMotion, umeaMotion } from "../sample/umea-motion.mjs";

/** Where the time of a cold build goes, as `--profile` tells. */
export const phases = {
  name: "phases",
  title: "Cost a phase",
  isOursAlone: true,
  measure: async ({ settings }) => [
    { what: "one motion", phases: await profileOf(umeaMotion, settings.coldRounds) },
    { what: "120 pages", phases: await profileOf(longMotion(120), settings.pageRounds) },
  ],
  report: (builds) => [
    "`yrka build --format pdf,docx --profile`, one process: milliseconds (median) and their part of the whole. What is not in a phase is `other`.",
    table(
      ["phase", ...builds.flatMap(({ what }) => [`${what}, ms`, "%"])],
      builds[0].phases.map(([phase], index) => [
        phase,
        ...builds.flatMap(({ phases: all }) => {
          const [, { median }] = all[index];
          return [median.toFixed(1), ((100 * median) / all.at(-1)[1].median).toFixed(0)];
        }),
      ]),
    ),
  ],
};

function profileOf(motion, rounds) {
  return inWorkplace({ m: motion }, ({ folder }) => {
    const args = [program, "build", "motions/m.md", "--profile", "--force"];
    const runs = Array.from({ length: rounds + 1 }, () =>
      phasesIn(spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).stderr),
    ).slice(1);
    return [...runs[0].keys()].map((phase) => [phase, spreadOf(runs.map((run) => run.get(phase)))]);
  });
}

/** Start first, the whole last, and before it what is in no phase. */
function phasesIn(said) {
  const told = new Map(
    [...said.matchAll(/^ {2}(\w+) +([\d.]+) ms$/gm)].map(([, phase, time]) => [phase, Number(time)]),
  );
  const { start, total, ...own } = Object.fromEntries(told);
  const known = Object.values(own).reduce((sum, time) => sum + time, start);
  return new Map(Object.entries({ start, ...own, other: total - known, total }));
}
