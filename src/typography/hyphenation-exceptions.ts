/** Words that the patterns break wrongly, with all their breaks. */
const WORDS = "barn-omsorgs-avgifter sam-arbets-orter tillämp-ning kommun-full-mäktige under-tecknad under-tecknade";

/** Inflections that an exception holds for too. */
const ENDINGS = ["", "s", "n", "ns", "en", "ens", "et", "ets", "ar", "er", "or", "na", "nas", "arna", "erna", "orna"];

/** Breaks of the fixed part of a word, and where the rest begins that the patterns break. */
export type HyphenationException = { readonly breaks: readonly number[]; readonly restAt: number };

let exceptions: ReadonlyMap<string, HyphenationException> | undefined;

/** The exception for a word in small letters, if there is one. */
export function exceptionFor(word: string): HyphenationException | undefined {
  exceptions ??= readExceptions(WORDS);
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const exception = exceptions.get(word.slice(0, word.length - ending.length));
    if (exception !== undefined) return exception;
  }
  return undefined;
}

function readExceptions(table: string): ReadonlyMap<string, HyphenationException> {
  const read = new Map<string, HyphenationException>();
  for (const entry of table.split(/\s+/)) {
    const breaks: number[] = [];
    let length = 0;
    for (const part of entry.split("-")) {
      if (length > 0) breaks.push(length);
      length += part.length;
    }
    read.set(entry.split("-").join(""), { breaks, restAt: breaks.at(-1) ?? 0 });
  }
  return read;
}
