import { setFlagsFromString } from "node:v8";

/** Major versions of V8 whose flags are known: those of Node 20, 22 and 24. */
const known = ["11", "12", "13"];

/**
 * Let V8 optimise a function only when it has run for long. A command is over before most of its optimised code would have been used: with
 * V8's own budget, a third of the processor time of a build goes into making it. Long runs still get theirs.
 */
export function tuneEngine(): void {
  if (known.includes(process.versions.v8.split(".")[0] ?? "")) setFlagsFromString("--interrupt-budget=300000");
}
