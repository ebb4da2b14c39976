import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { nothingBuilt } from "../../../../../src/interfaces/cli/batch/build-one.ts";
import { WorkerPool } from "../../../../../src/interfaces/cli/batch/worker-pool.ts";
import { exitCodeOf } from "../../../../../src/interfaces/cli/exit-code.ts";
import { hintOf, reasonOf } from "../../../../../src/rules/wording.ts";

const settings = {
  options: { formats: ["pdf"], variant: "final", standard: "a-2a" },
  out: "output",
  isForced: false,
  isStrict: false,
  isComparing: false,
} as const;
const motion = (name: string) => ({ path: `${name}.md`, name, folder: "." });

const pool = new WorkerPool(1, settings, {
  script: join(import.meta.dirname, "../../../../support/stuck-worker.js"),
  seconds: 1,
});
afterAll(() => pool.close());

describe("WorkerPool", () => {
  it("gives up a motion that takes too long, as a problem of that motion, and goes on with the next", async () => {
    const { diagnostics, ...rest } = await pool.build(0, motion("stuck"));
    expect({ ...rest, diagnostics: [] }).toEqual(nothingBuilt);
    expect(diagnostics.map((each) => [each.ruleId, each.place, reasonOf(each, "sv"), hintOf(each, "en")])).toEqual([
      [
        "time-limit",
        { file: "stuck.md", start: 0, end: 0 },
        "Motionen var inte färdig efter 1 sekunder och hoppades över",
        "build it by itself, without a limit; if it still does not finish, divide long paragraphs and tables",
      ],
    ]);
    expect(exitCodeOf(diagnostics)).toBe(3);
    expect(await pool.build(0, motion("next"))).toEqual({ ...nothingBuilt, outputs: ["next.md"] });
  });

  it("tells of a thread that dies as our own bug, and goes on with the next motion", async () => {
    expect(await pool.build(0, motion("dead"))).toEqual({ ...nothingBuilt, bug: "died" });
    expect(await pool.build(0, motion("next"))).toEqual({ ...nothingBuilt, outputs: ["next.md"] });
  });
});
