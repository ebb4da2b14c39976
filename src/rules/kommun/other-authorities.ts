import type { RegisterEntry } from "../../motion/kommun/register.ts";

/** Names that may mean a kommun or region, and the entry of the register that has them. */
export type NamedAuthorities = {
  /** The entry that a name, a genitive or an official name ("Falu kommun") is of. Letters and capitals count. */
  readonly of: (words: string) => RegisterEntry | undefined;
};

const known = new WeakMap<readonly RegisterEntry[], NamedAuthorities>();

/** Index the names of the register. The genitive is only taken off: `Hässleholms`, `Region Dalarnas`. */
export function namedAuthorities(entries: readonly RegisterEntry[]): NamedAuthorities {
  const before = known.get(entries);
  if (before !== undefined) return before;
  const byName = new Map<string, RegisterEntry>();
  for (const entry of entries)
    for (const name of [entry.name, ...entry.aliases]) if (!byName.has(name)) byName.set(name, entry);
  const of = (words: string): RegisterEntry | undefined => {
    const name = words.normalize("NFC");
    return byName.get(name) ?? (name.endsWith("s") ? byName.get(name.slice(0, -1)) : undefined);
  };
  const names = { of };
  known.set(entries, names);
  return names;
}
