import { setFlagsFromString } from "node:v8";

/** Major versions of V8 whose flags are known: those of Node 20, 22 and 24. */
const known = ["11", "12", "13"];

const flags = [
  // A command is over before most optimised code would have been used: with V8's own budget, a third of the processor time of a build goes
  // into making it. Long runs still get theirs.
  "--interrupt-budget=300000",
  // Marking what is in use begins when the heap has grown to its limit, and not on the way there: a build of one motion ends before.
  "--incremental-marking-soft-trigger=100",
  "--incremental-marking-hard-trigger=100",
  // What WebAssembly runs at first is fast enough for one motion's streams; code that is being optimised at the end holds the process back.
  "--wasm-tiering-budget=15000000",
];

/**
 * Let V8 leave undone what pays in long runs only.
 *
 * The flags are one set for all threads, and part of what compiled code is kept under: no thread may change them later.
 */
export function tuneEngine(): void {
  if (known.includes(process.versions.v8.split(".")[0] ?? "")) for (const flag of flags) setFlagsFromString(flag);
}
