import { setFlagsFromString } from "node:v8";

/** Marking what is in use begins when the heap has grown to its limit, and not on the way there: a build of one motion ends before. */
const marking = ["--incremental-marking-soft-trigger=100", "--incremental-marking-hard-trigger=100"];

/**
 * A command is over before most optimised code would have been used: with V8's own budget, a third of the processor time of a build goes
 * into making it. Long runs still get theirs.
 */
const optimising = {
  budget: ["--interrupt-budget=300000"],
  counts: ["--invocation-count-for-maglev=1500", "--invocation-count-for-turbofan=10000"],
};

/**
 * What WebAssembly runs at first is fast enough for one motion's streams; code that is being optimised at the end holds the process back.
 * Later versions wait as long by themselves.
 */
const webAssembly = ["--wasm-tiering-budget=15000000"];

/** Flags by the major version of V8, those of Node 20, 22 and 24: one that V8 does not know is an error on the terminal. */
const flags: Readonly<Record<string, readonly string[]>> = {
  "11": [...marking, ...optimising.budget, ...webAssembly],
  "12": [...marking, ...optimising.counts],
  "13": [...marking, ...optimising.counts],
};

/**
 * Let V8 leave undone what pays in long runs only.
 *
 * The flags are one set for all threads, and part of what compiled code is kept under: no thread may change them later.
 */
export function tuneEngine(): void {
  for (const flag of flags[process.versions.v8.split(".")[0] ?? ""] ?? []) setFlagsFromString(flag);
}
