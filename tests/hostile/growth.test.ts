import { describe, expect, it } from "vitest";
import { memoryHost } from "../../src/ground/host/memory-host.ts";
import { nodeHost } from "../../src/ground/host/node-host.ts";
import { run } from "../../src/interfaces/cli/run.ts";
import { heavyInputs } from "./heavy-inputs.mjs";

/** Shares of the sizes that scripts/measure-hostile.mjs measures whole. */
const scales = [0.05, 0.1, 0.2];

/** What takes sixteen times as long for four times as much is quadratic. */
const mostGrowth = 9;

/** Milliseconds of the processor that are too few to compare. */
const tooQuick = 400;

/** How often a steep growth is measured again, each time as the least so far. */
const rounds = 5;

const inputs = scales.map(heavyInputs);

describe("what a hostile input costs grows with its size", () => {
  for (const [index, { name, file, commands }] of (inputs[0] ?? []).entries()) {
    const [command = ""] = commands;
    it(`${command} of ${file}: ${name}`, { timeout: 60_000 }, async () => {
      const cost = async (bytes: string | Uint8Array): Promise<number> => {
        const host = memoryHost({ [file]: bytes }, nodeHost());
        const args = command === "import" ? [command, file, "--out", "motions/ny.md"] : [command, file];
        const silent = { out: () => {}, err: () => {}, isInteractive: false, hasColour: false };
        const [began, started] = [performance.now(), process.cpuUsage()];
        expect([0, 1, 2, 3]).toContain(await run(args, silent, host, "sv"));
        const { user, system } = process.cpuUsage(started);
        // Other tests of this process count as its processor time, and take from its time: each is too much.
        return Math.min((user + system) / 1000, performance.now() - began);
      };
      const times = scales.map(() => Number.POSITIVE_INFINITY);
      const isSteep = (): boolean => (times[2] ?? 0) > tooQuick && (times[2] ?? 0) / (times[0] ?? 0) >= mostGrowth;
      for (let round = 0; round === 0 || (round < rounds && isSteep()); round++) {
        for (const [at, scale] of inputs.entries())
          times[at] = Math.min(times[at] ?? 0, await cost(scale[index]?.bytes ?? ""));
      }
      expect(isSteep(), times.join(", ")).toBe(false);
    });
  }
});
