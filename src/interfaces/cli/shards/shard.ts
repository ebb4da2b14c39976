import { UsageError } from "../command.ts";

/** One part of a build that several machines share, counted from 1. */
export type Shard = { readonly index: number; readonly count: number };

/**
 * Read `2/4`.
 *
 * Errors: `UsageError`.
 */
export function readShard(text: string): Shard {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (count !== undefined && shard.index <= shard.count) return shard;
  throw new UsageError({
    sv: `--shard tar en del av flera, som 2/4, inte ${text}`,
    en: `--shard takes a part of several, such as 2/4, not ${text}`,
  });
}

/**
 * The motions of a part: every fourth of four parts, beginning at another one each. All machines see the same motions in the same order,
 * so that the parts together are all of them and none has one twice; long and short motions are spread over the parts.
 */
export function shardOf<T>(motions: readonly T[], { index, count }: Shard): readonly T[] {
  return motions.filter((_, at) => at % count === index - 1);
}
