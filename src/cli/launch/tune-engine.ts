import { setFlagsFromString } from "node:v8";

/** Major versions of V8 whose flags are known: those of Node 20, 22 and 24. */
const known = ["11", "12", "13"];

/**
 * A command is over before most optimised code would have been used: with V8's own budget, a third of the processor time of a build goes
 * into making it. Long runs still get theirs.
 */
const optimising = ["--interrupt-budget=300000"];

/** Percent of the way to the heap's limit at which V8 begins to mark what is in use: a build of one motion ends before. 0 leaves it to V8. */
const marking = (percent: number): readonly string[] => [
  `--incremental-marking-soft-trigger=${percent}`,
  `--incremental-marking-hard-trigger=${percent}`,
];

/** Let V8 leave undone what pays in long runs only. */
export function tuneEngine(): void {
  setFlags([...optimising, ...marking(100)]);
}

/** Let V8 collect garbage as it does by itself, where many motions are built. */
export function tuneForBatch(): void {
  setFlags(marking(0));
}

function setFlags(flags: readonly string[]): void {
  if (known.includes(process.versions.v8.split(".")[0] ?? "")) for (const flag of flags) setFlagsFromString(flag);
}
