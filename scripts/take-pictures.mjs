// Takes the pictures of the manual anew: parts of pages, which the program lays out, and the workbench, in Chromium. With --check nothing is
// taken, and the names of the pictures that no longer show what the program makes are printed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const recordFile = join(root, "docs/images/manual/record.json");
const isCheck = process.argv.includes("--check");
/** `--pages` and `--workbench` ask for these alone. */
const isAsked = (part) =>
  process.argv.includes(part) || !process.argv.some((word) => /^--(pages|workbench)$/.test(word));

const work = mkdtempSync(join(tmpdir(), "yrka-pictures-"));
try {
  const record = JSON.parse(readFileSync(recordFile, "utf8"));
  const taken = { ...record };
  const all = [];
  if (isAsked("--pages")) {
    const { pagePictures } = await import("./pictures/page-pictures.mjs");
    all.push(...(await pagePictures(root, work)));
  }
  if (isAsked("--workbench")) {
    const { workbenchPictures } = await import("./pictures/workbench-pictures.mjs");
    all.push(...(await workbenchPictures(root, work)));
  }
  const stale = all.filter(({ name, shows }) => record[name] !== shows);
  for (const { name, shows, png } of isCheck ? [] : stale) {
    writeFileSync(join(root, "docs/images/manual", `${name}.png`), await png());
    taken[name] = shows;
  }
  if (!isCheck) writeFileSync(recordFile, `${JSON.stringify(taken, undefined, 2)}\n`);
  for (const { name } of stale) console.log(isCheck ? name : `tog ${name}.png`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
