import { writeFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { fuzzers } from "./fuzzers/index.ts";
import { inputsOf } from "./inputs.ts";

/** What a thread is asked to do. */
export type HuntOrder = {
  readonly name: string;
  readonly seed: number;
  readonly milliseconds: number;
  /** Where each input is put before it is tried, so that one that never ends is not lost. */
  readonly atHand: string;
  /** Try this alone. */
  readonly input?: Uint8Array;
};

/** What a thread tells. */
export type HuntNews =
  | { readonly type: "run"; readonly runs: number }
  | { readonly type: "done"; readonly runs: number; readonly slowest: number }
  | {
      readonly type: "finding";
      readonly runs: number;
      readonly seed: number;
      readonly input: Uint8Array;
      readonly error: string;
    };

/** Inputs that are tried with one seed, before the next. */
const round = 100;

const order: HuntOrder = workerData;
const tell = (news: HuntNews): void => parentPort?.postMessage(news);
const fuzzer = fuzzers.find(({ name }) => name === order.name);
if (fuzzer === undefined) throw new Error(`no fuzzer ${order.name}`);
const { run } = fuzzer;

let runs = 0;
let slowest = 0;

async function attempt(input: Uint8Array): Promise<void> {
  writeFileSync(order.atHand, input);
  tell({ type: "run", runs });
  const start = performance.now();
  await run(input);
  slowest = Math.max(slowest, performance.now() - start);
  runs++;
}

if (order.input !== undefined) {
  try {
    await attempt(order.input);
    tell({ type: "done", runs, slowest });
  } catch (error) {
    tell({ type: "finding", runs, seed: order.seed, input: order.input, error: said(error) });
  }
} else await hunt(order.seed);

async function hunt(first: number): Promise<void> {
  if (fuzzer === undefined) return;
  const inputs = await inputsOf(fuzzer);
  const end = Date.now() + order.milliseconds;
  for (let seed = first; Date.now() < end; seed++) {
    const details = await fc.check(fc.asyncProperty(inputs, attempt), {
      seed,
      numRuns: round,
      interruptAfterTimeLimit: Math.max(1, end - Date.now()),
    });
    if (details.failed && details.counterexample !== null) {
      const [input] = details.counterexample;
      tell({ type: "finding", runs, seed, input, error: said(details.errorInstance) });
      return;
    }
  }
  tell({ type: "done", runs, slowest });
}

function said(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
