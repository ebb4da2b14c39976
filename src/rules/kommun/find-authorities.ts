import type { RegisterEntry } from "../../motion/kommun/register.ts";
import type { NamedAuthorities } from "./other-authorities.ts";

/** A kommun or region that a text names as such, and where. */
export type FoundAuthority = {
  readonly entry: RegisterEntry;
  readonly start: number;
  readonly end: number;
  /** `Ystads kommuns skolor`, `Hässleholms kommunfullmäktige`: something of its own. */
  readonly isGenitive: boolean;
};

const WORD = "[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ-]{0,30}";
const NO_LETTER_AFTER = "(?![A-Za-zÀ-ÖØ-öø-ÿ])";

/** `Upplands Väsby kommun`, `Malmö stads`, `Hässleholms kommunfullmäktige`: up to three words, and what they are. */
const BEFORE = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ÿ-])((?:${WORD}[ \\u00a0]){1,3})(kommunfullmäktige|kommunstyrelsen?|kommuns?|stads?)${NO_LETTER_AFTER}`,
  "g",
);
/** `kommunfullmäktige i Osby`, `kommunen Osby`. */
const AFTER = new RegExp(`(?<=(?:fullmäktige|kommunstyrelsen) i |[Kk]ommunen )${WORD}(?:[ \\u00a0]${WORD}){0,2}`, "g");
/** `Region Skåne`, `Landstinget i Uppsala län`, `Västra Götalandsregionens`, `Stockholms läns landsting`. */
const REGION = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ÿ-])(?:(?:Region|Landstinget)(?: i)?(?: ${WORD}){1,2}(?: läns?)?|Västra Götalandsregionens?|VGR|${WORD}(?: ${WORD})? läns landstings?)${NO_LETTER_AFTER}`,
  "g",
);

/**
 * Find kommuner and regions that are named as such, in order. A name alone is a place, and many are words besides: *Mark*, *Berg*, *Vara*.
 *
 * | Ystads kommun, Malmö stad, Falu kommun    | with a word for what they are; the longest name counts: Upplands Väsby
 * | kommunfullmäktige i Hässleholm            | after their assembly
 * | Hässleholms kommunfullmäktige             | before it
 * | Region Skåne, Landstinget Dalarna         | regions, under old names too
 */
export function findAuthorities(text: string, names: NamedAuthorities): readonly FoundAuthority[] {
  const found: FoundAuthority[] = [];
  for (const { index, 1: before = "", 2: kind = "" } of text.matchAll(BEFORE)) {
    const isAssembly = kind.startsWith("kommunf") || (kind.startsWith("kommuns") && kind.length > 7);
    const words = before.trim().split(/[ \u00a0]/);
    for (let from = 0; from < words.length; from++) {
      const name = words.slice(from).join(" ");
      const entry = isAssembly
        ? genitiveOf(name, names)
        : (names.of(`${name} ${kind.replace(/s$/, "")}`) ?? names.of(name));
      if (entry === undefined) continue;
      const start = index + before.lastIndexOf(words[from] ?? "");
      const end = index + before.length + kind.length;
      found.push({ entry, start, end, isGenitive: isAssembly || /s$/.test(kind) });
      break;
    }
  }
  for (const { index, 0: words } of text.matchAll(AFTER)) add(text, words, index, names, found);
  for (const { index, 0: words } of text.matchAll(REGION)) add(text, words, index, names, found);
  return found
    .filter(({ start }, index) => !found.some((other, at) => at < index && start >= other.start && start < other.end))
    .sort((one, other) => one.start - other.start);
}

function genitiveOf(name: string, names: NamedAuthorities): RegisterEntry | undefined {
  return /[sxz]$/.test(name) ? names.of(name) : undefined;
}

/** The longest beginning of the words that is a name. */
function add(text: string, words: string, start: number, names: NamedAuthorities, found: FoundAuthority[]): void {
  for (let end = words.length; end > 0; end = words.lastIndexOf(" ", end - 1)) {
    const name = words.slice(0, end);
    const entry = names.of(name);
    if (entry === undefined) continue;
    const isGenitive = entry.name !== name && !entry.aliases.includes(name);
    found.push({
      entry,
      start,
      end: start + end,
      isGenitive: isGenitive || /^ [a-zåäö-]+nämnd/.test(text.slice(start + end, start + end + 40)),
    });
    return;
  }
}
