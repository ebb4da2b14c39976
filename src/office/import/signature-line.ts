import { isKnownParty } from "../../motion/fields/parties.ts";

/** Who a line says has signed. `doubts` are what is uncertain of it. */
export type ImportedSignatory = {
  readonly name?: string;
  readonly party?: string;
  readonly role?: string;
  readonly onBehalfOf?: string;
  readonly doubts: readonly string[];
};

const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|av|af|von|van|de|da|la|le|der|den|al|el|bin|ben))* \p{Lu}[\p{L}'’.-]*(?: m\.? ?fl\.?)?$/u;
const BRACKETS =
  /^\s*([^()]*?)\s*\(\s*((?:båda|samtliga|alla|alla tre)\s+)?([\p{L}-]{1,14}(?: \p{L}+){0,2}|[-–])\s*\)/u;
const ROLE =
  /^(?:tjänstgörande )?(?:ersättare|ledamot|gruppledare|kommunalråd|oppositionsråd|regionråd|ordförande|vice ordförande|fullmäktigeledamot|kommunfullmäktigeledamot|ledamot i .{3,50}|gruppledare .{3,50}|\d:[ea] vice ordförande)$/iu;

/** Whether words look like the name of a person. */
export function isName(words: string): boolean {
  return NAME.test(words) && words.length <= 60 && !isKnownParty(words);
}

/**
 * Read the people of a line that holds nothing else; undefined where it holds more.
 *
 * | Anna Exempel (M), Bo Exempel (SD) (-)     |  names with parties
 * | Anna Exempel och Bo Exempel (båda S)      |  one party of both
 * | Anna Exempel m.fl. (S)                    |  the words stay in the name
 * | Anna Exempel, Moderaterna                 |  a party in words
 */
export function readSignatureLine(words: string): readonly ImportedSignatory[] | undefined {
  const text = words.replace(/\s+/g, " ").trim();
  if (text === "" || text.length > 200 || /[:!?]$/.test(text)) return undefined;
  const comma = /^([^,()]+), (?:för )?([^,()]+)$/u.exec(text);
  if (comma !== null && isName(comma[1] ?? "") && isKnownParty(comma[2] ?? ""))
    return [{ name: comma[1] ?? "", party: comma[2] ?? "", doubts: [] }];
  return readBracketed(text);
}

function readBracketed(text: string): readonly ImportedSignatory[] | undefined {
  const found: ImportedSignatory[] = [];
  let rest = text;
  for (let match = BRACKETS.exec(rest); match !== null; match = BRACKETS.exec(rest)) {
    const [whole, before = "", all, party = ""] = match;
    const names = before.replace(/^(?:,|;|och |& )\s*/u, "").trim();
    const last = found.at(-1);
    if (!canBeNames(names)) return undefined;
    if (names === "") {
      if (last === undefined) return undefined;
      found[found.length - 1] = { ...last, party: `${bracketed(last.party ?? "")} (${party})` };
    } else found.push(...peopleOf(names, all?.trim(), party));
    rest = rest.slice(whole.length);
  }
  if (found.length === 0) return undefined;
  const ending = rest.replace(/^[\s,;]+/, "").replace(/[\s.,;]+$/, "");
  if (ending === "") return found;
  const last = found.at(-1);
  if (last === undefined || !ROLE.test(ending)) return undefined;
  return [...found.slice(0, -1), { ...last, role: ending }];
}

/** Whether every name that was read looks like one. */
export function areNamed(people: readonly ImportedSignatory[] | undefined): people is readonly ImportedSignatory[] {
  return people?.every(({ name }) => name !== undefined && isName(name)) === true;
}

/** A sentence that ends in brackets is no name. */
function canBeNames(names: string): boolean {
  return names === "" || (names.length <= 90 && /^["”'(]?\p{Lu}/u.test(names) && !/[!?;:]|\p{Ll}{3}[.] /u.test(names));
}

function bracketed(party: string): string {
  return party.startsWith("(") ? party : `(${party})`;
}

function peopleOf(names: string, all: string | undefined, party: string): readonly ImportedSignatory[] {
  const parts = names.split(/\s*,\s*(?:och )?|\s+(?:och|&)\s+/u);
  const areNames = parts.length > 1 && parts.every(isName);
  if (!areNames) {
    const isSure = isName(names) && !/m\.? ?fl/u.test(names);
    return [{ name: names, party, doubts: isSure ? [] : [nameDoubt(names)] }];
  }
  const written = `i texten: ”${names} (${all === undefined ? "" : `${all} `}${party})”`;
  return parts.map((name, index) => ({
    name,
    ...(all !== undefined || index === parts.length - 1 ? { party } : {}),
    doubts: index > 0 ? [] : all === undefined ? [`${written}; partiet kan gälla alla`] : [written],
  }));
}

function nameDoubt(name: string): string {
  return /m\.? ?fl/u.test(name)
    ? "texten säger m.fl.; skriv de andra undertecknarna här"
    : "namnet kan vara fel läst eller flera namn i ett";
}

/** Add to the signatories what a further line of the signatures says. Undefined where it says nothing of that kind. */
export function readFurtherLine(
  words: string,
  before: readonly ImportedSignatory[],
): readonly ImportedSignatory[] | undefined {
  const text = words.replace(/\s+/g, " ").trim().replace(/:$/, "");
  const people = readSignatureLine(text);
  if (people !== undefined) return [...before, ...people];
  const last = before.at(-1);
  const changed = (more: Partial<ImportedSignatory>): readonly ImportedSignatory[] =>
    last === undefined ? [] : [...before.slice(0, -1), { ...last, ...more }];
  if (ROLE.test(text) && last?.name !== undefined && last.role === undefined) return changed({ role: text });
  const onBehalfOf = /^för (.{2,60})$/iu.exec(text)?.[1];
  if (onBehalfOf !== undefined && /^\p{Lu}/u.test(onBehalfOf)) {
    if (last?.name !== undefined && last.onBehalfOf === undefined) return changed({ onBehalfOf });
    return [...before, { onBehalfOf, doubts: ["ett parti utan person"] }];
  }
  if (isParty(text)) {
    if (last?.name !== undefined && last.party === undefined) return changed({ party: text });
    return [...before, { party: text, doubts: ["ett parti utan person"] }];
  }
  return isName(text) ? [...before, { name: text, doubts: ["partiet saknas, och namnet är gissat"] }] : undefined;
}

/** `Moderaterna`, `Vänsterpartiet Umeå`, `Centerpartiet i Kalmar`. */
function isParty(text: string): boolean {
  const bare = text.replace(/^\((.*)\)$/, "$1");
  const [first = "", ...others] = bare.split(" ");
  if (isKnownParty(bare)) return true;
  return (
    first.length > 3 && isKnownParty(first) && others.length <= 3 && others.every((word) => /^(?:i|\p{Lu})/u.test(word))
  );
}
