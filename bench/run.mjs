// Measures yrka and its peers, and prints or writes the report. README.md says how.
import { about } from "./about.mjs";
import { installPeers } from "./install.mjs";
import { readOptions } from "./options.mjs";
import { notToBeHad, subjectsOf } from "./peers/index.mjs";
import { yrka } from "./peers/yrka.mjs";
import { proveWords } from "./prove/prove-words.mjs";
import { markdown } from "./report/markdown.mjs";
import { writeReport } from "./report/write-report.mjs";

const { help, mode, settings, programs, sections, out } = readOptions(process.argv.slice(2));
if (help !== undefined) {
  console.log(help);
  process.exit();
}
const start = performance.now();
const since = () => `${((performance.now() - start) / 60_000).toFixed(1)} min`;

if (programs.some((program) => program !== yrka)) installPeers();
const { able: subjects, leftOut } = await proveWords(subjectsOf(programs));
for (const { name, why } of leftOut) process.stderr.write(`left out: ${name}: ${why}\n`);
const reference = subjects.find(({ program }) => program === yrka) ?? subjectsOf([yrka])[0];

if (programs.length > 1) leftOut.push(...notToBeHad);

// A report that lacks a part is worth more than none after a quarter of an hour: a failing section is told of, and what is there is kept.
const measured = {};
for (const section of sections) {
  process.stderr.write(`${since()}: ${section.title}\n`);
  measured[section.name] = await section
    .measure({ subjects, reference, settings })
    .catch((error) => ({ failed: error.message }));
  const done = sections.filter(({ name }) => name in measured);
  if (out !== undefined) writeReport({ about: about(mode, since()), leftOut, measured, sections: done, out });
}
if (out === undefined) console.log(markdown({ about: about(mode, since()), leftOut, sections, measured }));
process.stderr.write(`${since()}: done\n`);
process.exit();
