import fc from "fast-check";
import type { Fuzzer, Mutation, Sample } from "./fuzzer.ts";
import { bytesOf, mutateBytes, mutateText, mutations, pick, textOf } from "./mutations.ts";

/** The inputs of a fuzzer: its samples, changed at random, and what it invents. */
export async function inputsOf(fuzzer: Fuzzer): Promise<fc.Arbitrary<Uint8Array>> {
  const samples = await fuzzer.samples();
  const changed = fc.record({ choice: fc.nat(samples.length - 1), changes: mutations }).map(({ choice, changes }) => {
    const { content } = pick(samples, choice / samples.length);
    return change(fuzzer, content, changes, samples);
  });
  if (fuzzer.invented === undefined) return changed;
  return fc.oneof({ arbitrary: changed, weight: 2 }, { arbitrary: fuzzer.invented.map(bytesOf), weight: 1 });
}

function change(
  fuzzer: Fuzzer,
  content: string | Uint8Array,
  changes: readonly Mutation[],
  samples: readonly Sample[],
): Uint8Array {
  if (fuzzer.change !== undefined) return fuzzer.change(bytesOf(content), changes, samples);
  return typeof content === "string"
    ? bytesOf(mutateText(textOf(content), changes, samples, fuzzer.tokens))
    : mutateBytes(content, changes, samples, fuzzer.tokens);
}
