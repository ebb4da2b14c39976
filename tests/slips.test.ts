import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { hintOf, reasonOf } from "../src/rules/wording.ts";
import { makePng } from "./support/make-png.ts";
import { swedishIn } from "./support/swedish-words.ts";
import { problemsIn, showIn } from "./support/world.ts";

const folder = join(import.meta.dirname, "slips");
const picture = makePng({ width: 2400, height: 200, bitDepth: 8, colourType: 0, pixel: () => [9] });

/** Every motion of the folder, each with a slip that people make, and all that is said of it. */
async function problemsOfAll() {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const found = [];
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8");
    const files = { [`motions/${name}`]: text, "motions/j-plain.jpg": picture, "motions/j-gray.jpg": picture };
    found.push({ name, text, files, problems: await problemsIn({ files }) });
  }
  return found;
}

it("says of every slip what the golden file says, and in English no Swedish", async () => {
  const all = await problemsOfAll();
  const lines = all.flatMap(({ name, files, problems }) => {
    const shown = problems
      .filter(({ severity }) => severity !== "info")
      .map(
        (problem) =>
          `  ${problem.severity} ${showIn(problem, files)
            .replace(/^[^:]*:/, "")
            .replaceAll("\n", "⏎")}`,
      );
    return [name, ...(shown.length === 0 ? ["  (nothing)"] : shown)];
  });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(join(folder, "expected.txt"));
  const swedish = all.flatMap(({ text, problems }) =>
    problems
      .flatMap((problem) => [reasonOf(problem, "en"), hintOf(problem, "en") ?? ""])
      .filter((words) => swedishIn(words, text).length > 0),
  );
  expect(swedish).toEqual([]);
});
