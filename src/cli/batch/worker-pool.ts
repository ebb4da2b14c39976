import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { MotionFile } from "../../pipeline/find-motions.ts";
import { type MotionResult, nothingBuilt } from "./build-one.ts";
import type { BuildSettings } from "./build-settings.ts";

/** A motion that takes longer than this is given up; the longest allowed one takes a few seconds. */
const longest = 60_000;

/** Threads that build motions, one each at a time. A thread that dies or is stuck is replaced, and its motion is told as failed. */
export class WorkerPool {
  readonly #settings: BuildSettings;
  readonly #workers: (Worker | undefined)[];

  constructor(size: number, settings: BuildSettings) {
    this.#settings = settings;
    this.#workers = Array.from({ length: size }, () => this.#start());
  }

  build(index: number, file: MotionFile): Promise<MotionResult> {
    const worker = this.#workers[index] ?? this.#start();
    this.#workers[index] = worker;
    return new Promise((resolve) => {
      const finish = (result: MotionResult): void => {
        clearTimeout(timer);
        for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
        resolve(result);
      };
      const fail = (bug: string): void => {
        this.#workers[index] = undefined;
        void worker.terminate();
        finish({ ...nothingBuilt, bug });
      };
      const timer = setTimeout(() => fail(`${longest / 1000} s`), longest);
      worker.once("message", finish);
      worker.once("error", (error) => fail(error.message));
      worker.once("exit", () => fail("worker ended"));
      worker.postMessage(file);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker?.terminate()));
  }

  #start(): Worker {
    return new Worker(join(import.meta.dirname, "worker.js"), {
      argv: process.argv.slice(2),
      workerData: this.#settings,
    });
  }
}
