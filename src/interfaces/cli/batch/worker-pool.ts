import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { timeProblem } from "../../../build/file-problem.ts";
import type { MotionFile } from "../../../build/find-motions.ts";
import { secondsToAMotion } from "../seconds-to-a-motion.ts";
import { type MotionResult, nothingBuilt } from "./build-one.ts";
import type { BuildSettings } from "./build-settings.ts";

/** What a thread runs, and how long it may take over one motion. */
type WorkerPlan = { readonly script: string; readonly seconds: number };

const ordinary: WorkerPlan = { script: join(import.meta.dirname, "worker.js"), seconds: secondsToAMotion };

/**
 * Threads that build motions, one each at a time. A thread that dies or is stuck is replaced, and its motion reported as failed.
 *
 * Reports: `time-limit`.
 */
export class WorkerPool {
  readonly #settings: BuildSettings;
  readonly #plan: WorkerPlan;
  readonly #workers: (Worker | undefined)[];

  constructor(size: number, settings: BuildSettings, plan: WorkerPlan = ordinary) {
    this.#settings = settings;
    this.#plan = plan;
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
      const fail = (result: Partial<MotionResult>): void => {
        this.#workers[index] = undefined;
        void worker.terminate();
        finish({ ...nothingBuilt, ...result });
      };
      const { seconds } = this.#plan;
      const timer = setTimeout(() => fail({ diagnostics: [timeProblem(file.path, seconds)] }), seconds * 1000);
      worker.once("message", finish);
      worker.once("error", (error) => fail({ bug: error.message }));
      worker.once("exit", () => fail({ bug: "worker ended" }));
      worker.postMessage(file);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker?.terminate()));
  }

  #start(): Worker {
    return new Worker(this.#plan.script, { argv: process.argv.slice(2), workerData: this.#settings });
  }
}
