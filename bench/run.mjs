// Measures yrka and its peers, and writes the report. `npm run bench -- --help` and README.md say how.

import { about } from "./about.mjs";
import { readOptions } from "./options.mjs";
import { subjectsOf } from "./peers/index.mjs";
import { yrka } from "./peers/yrka.mjs";
import { writeReport } from "./report/write-report.mjs";

const { mode, settings, programs, sections, out } = readOptions(process.argv.slice(2));
const subjects = subjectsOf(programs);
const [reference] = subjects.some(({ program }) => program === yrka) ? subjects : subjectsOf([yrka]);
const measured = {};
for (const section of sections) {
  const start = performance.now();
  process.stderr.write(`${section.title} …`);
  measured[section.name] = await section.measure({ subjects, reference, settings });
  process.stderr.write(` ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
}
writeReport({ about: about(mode), sections, measured, out });
