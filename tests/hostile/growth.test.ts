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

const inputs = scales.map(heavyInputs);

describe("what a hostile input costs grows with its size", () => {
  for (const [index, { name, file, commands }] of (inputs[0] ?? []).entries()) {
    const [command = ""] = commands;
    it(`${command} of ${file}: ${name}`, { timeout: 60_000 }, async () => {
      const times: number[] = [];
      for (const scale of inputs) {
        const host = memoryHost({ [file]: scale[index]?.bytes ?? "" }, nodeHost());
        const args = command === "import" ? [command, file, "--out", "motions/ny.md"] : [command, file];
        const silent = { out: () => {}, err: () => {}, isInteractive: false, hasColour: false };
        const started = process.cpuUsage();
        expect([0, 1, 2, 3]).toContain(await run(args, silent, host, "sv"));
        const { user, system } = process.cpuUsage(started);
        times.push((user + system) / 1000);
      }
      const [first = 0, , last = 0] = times;
      if (last > tooQuick) expect(last / first, times.join(", ")).toBeLessThan(mostGrowth);
    });
  }
});
