import type { MotionFile } from "../../../build/find-motions.ts";
import type { Resources } from "../../../build/resources.ts";
import { nodeTimeLimit } from "../../../ground/host/node-time-limit.ts";
import { withoutLimit } from "../../../ground/host/time-limit.ts";
import { secondsToAMotion } from "../seconds-to-a-motion.ts";
import { cores, type Interrupt, onInterrupt } from "../terminal.ts";
import { buildOne, type MotionResult } from "./build-one.ts";
import { BuildRecord } from "./build-record.ts";
import type { BuildSettings } from "./build-settings.ts";
import { WorkerPool } from "./worker-pool.ts";

/** Motions that a worker must have before it has earned its own start. */
const worthAWorker = 12;

const deaf: Interrupt = { isAsked: false, end: () => {} };

type OnResult = (file: MotionFile, result: MotionResult) => void;

/**
 * Build motions, several at once where that pays, and report each in their order. One that fails never stops the others.
 *
 * An interrupt lets the motions that are being built be finished and starts no more. Gives whether all were built.
 */
export async function buildAll(
  motions: readonly MotionFile[],
  settings: BuildSettings,
  resources: Resources,
  jobs: number | undefined,
  onResult: OnResult,
): Promise<boolean> {
  const { host } = resources;
  const isBatch = motions.length > 1 && !settings.isComparing && settings.emission === undefined;
  const record = isBatch ? new BuildRecord(settings, host) : undefined;
  const known = motions.map((file) => (settings.isForced ? undefined : record?.resultOf(file)));
  const missing = known.filter((result) => result === undefined).length;
  const workers = Math.min(jobs ?? Math.min(cores(), Math.floor(missing / worthAWorker)), missing);

  const pool = workers > 1 ? new WorkerPool(workers, settings) : undefined;
  // A thread that builds by itself sees signals only between two motions; while it builds a single one it is to end at once.
  const interrupt = motions.length > 1 ? onInterrupt() : deaf;
  const limit = motions.length > 1 && !settings.isComparing ? nodeTimeLimit(secondsToAMotion) : withoutLimit;
  const inOrder = new InOrder(motions, (file, result) => {
    if (!result.isUnchanged) record?.note(file, result);
    onResult(file, result);
  });
  try {
    await Promise.all(
      Array.from({ length: pool === undefined ? 1 : workers }, async (_, worker) => {
        for (let next = inOrder.take(); next !== undefined && !interrupt.isAsked; next = inOrder.take()) {
          const { file, index } = next;
          const done =
            known[index] ?? (await (pool?.build(worker, file) ?? buildOne(file, settings, resources, isBatch, limit)));
          inOrder.put(index, done);
          if (pool === undefined && !done.isUnchanged) await turn();
        }
      }),
    );
  } finally {
    await pool?.close();
    if (inOrder.told > 0) record?.save();
    interrupt.end();
  }
  return inOrder.told === motions.length;
}

/** Let waiting events be handled. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Hands out motions, and reports results in the motions' order, each as soon as those before it are there. */
class InOrder {
  readonly #motions: readonly MotionFile[];
  readonly #onResult: OnResult;
  readonly #waiting = new Map<number, MotionResult>();
  #next = 0;
  told = 0;

  constructor(motions: readonly MotionFile[], onResult: OnResult) {
    this.#motions = motions;
    this.#onResult = onResult;
  }

  take(): { readonly file: MotionFile; readonly index: number } | undefined {
    const file = this.#motions[this.#next];
    return file === undefined ? undefined : { file, index: this.#next++ };
  }

  put(index: number, result: MotionResult): void {
    this.#waiting.set(index, result);
    for (;;) {
      const ready = this.#waiting.get(this.told);
      const file = this.#motions[this.told];
      if (ready === undefined || file === undefined) return;
      this.#waiting.delete(this.told);
      this.told++;
      this.#onResult(file, ready);
    }
  }
}
