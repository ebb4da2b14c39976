import type fc from "fast-check";

/** An input to begin from. */
export type Sample = { readonly name: string; readonly content: string | Uint8Array };

/** Hunts for inputs that break a promise of the program. Each has a file in `fuzz/fuzzers/`. */
export type Fuzzer = {
  readonly name: string;
  /** What it feeds, and what must hold. */
  readonly about: string;
  /** Good inputs, and some that once were bad: they are changed at random. */
  readonly samples: () => Promise<readonly Sample[]>;
  /** Inputs made up from nothing, for a third of the runs. */
  readonly invented?: fc.Arbitrary<string | Uint8Array>;
  /** How a sample is changed, where its bytes or its text are not the thing to change. */
  readonly change?: (content: Uint8Array, mutations: readonly Mutation[], others: readonly Sample[]) => Uint8Array;
  /** What the words of a language look like, to be put in between. */
  readonly tokens?: readonly string[];
  /** Throws where a promise is broken. */
  readonly run: (input: Uint8Array) => Promise<void> | void;
};

/** One change. Numbers are fractions of what they choose from, so that any is of use with any input. */
export type Mutation = {
  readonly kind: "insert" | "delete" | "repeat" | "overwrite" | "splice" | "swap" | "truncate" | "number";
  readonly at: number;
  readonly length: number;
  readonly choice: number;
  readonly times: number;
};
