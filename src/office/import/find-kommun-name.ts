/** Look a name up among the kommuner and regions: the name to write, or undefined. */
export type KommunLookup = (name: string) => string | undefined;

const NAMED =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]{1,40}(?: \p{Lu}[\p{L}-]{1,40})?) (?:kommun|stad)(?=$|[^\p{L}]|fullmäktige|styrelse|s(?:$|[^\p{L}])|en(?:$|[^\p{L}])|ens)/gu;
const ASSEMBLY = /(?:[Kk]ommun|[Rr]egion)?[Ff]ullmäktige i (\p{Lu}[\p{L}-]{1,40}(?: \p{Lu}[\p{L}-]{1,40})?)/gu;
const REGION = /(Region(?:en)? \p{Lu}[\p{L}-]{1,40}(?: \p{Lu}[\p{L}-]{1,40}| län)?)/gu;

/** The kommun or region that words name most often. Where two are named as often, the first. */
export function findKommunName(texts: readonly string[], lookup: KommunLookup): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [, named = ""] of [...text.matchAll(NAMED), ...text.matchAll(ASSEMBLY), ...text.matchAll(REGION)]) {
      const name = nameOf(named, lookup);
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  let best: string | undefined;
  for (const [name, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = name;
  return best;
}

/** The first word of a sentence is only taken for a name after other words. */
function nameOf(named: string, lookup: KommunLookup): string | undefined {
  const last = named.split(" ").at(-1) ?? "";
  return [named, last]
    .flatMap((name) => [`${name} kommun`, name])
    .reduce<string | undefined>((found, name) => found ?? lookup(name), undefined);
}
