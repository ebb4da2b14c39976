import { join } from "node:path";
import { bench } from "../places.mjs";
import { runProcess } from "./run-process.mjs";

/**
 * Build the motions `m1` … `m<count>` of a workplace, so many at once. Gives documents a second, from the first process's start to the last
 * one's end, and processor milliseconds a document.
 */
export async function buildBatch(place, subject, count, jobs) {
  place.empty();
  const start = performance.now();
  const runs = (await Promise.all(commands(place, subject, count, jobs).map(inTurn))).flat();
  const seconds = (performance.now() - start) / 1000;
  return { rate: count / seconds, cpu: runs.reduce((sum, run) => sum + run.cpu, 0) / count };
}

/** What runs side by side, each a list of commands that follow one another. */
function commands(place, subject, count, jobs) {
  const { program, format } = subject;
  const cwd = place.folder;
  if (program.batch !== undefined) return [[{ ...program.batch(format, jobs), cwd }]];
  const each = Math.ceil(count / jobs);
  const parts = Array.from({ length: jobs }, (_, part) => ({
    first: 1 + part * each,
    size: Math.min(each, count - part * each),
  }));
  if (program.load === undefined) {
    return parts.map(({ first, size }) =>
      Array.from({ length: size }, (_, index) => place.build(subject, `m${first + index}`)),
    );
  }
  const many = join(bench, "measure/build-many.mjs");
  return parts.map(({ first, size }) => [
    { command: process.execPath, args: [many, program.name, format, String(first), String(size)], cwd },
  ]);
}

async function inTurn(list) {
  const runs = [];
  for (const command of list) runs.push(await runProcess(command));
  return runs;
}
