import { trimEndOf } from "../../ground/text/trim-end-of.ts";
import { isKnownParty } from "../../motion/signatories/parties.ts";
import { inBrackets, withoutBrackets } from "../../motion/signatories/party-brackets.ts";

/** A person that a line names. */
export type NamedPerson = {
  readonly name: string;
  readonly party?: string;
  readonly role?: string;
  readonly doubts: readonly string[];
};

/** What a line among signatures says; `isSure`: it can hardly be anything else. */
export type PeopleLine = { readonly isSure: boolean } & (
  | { readonly type: "people"; readonly people: readonly NamedPerson[]; readonly via?: true }
  | { readonly type: "party"; readonly party: string }
  | { readonly type: "role"; readonly role: string; readonly party?: string }
  | { readonly type: "behalf"; readonly onBehalfOf: string }
  | { readonly type: "behalf-and-people"; readonly onBehalfOf: string; readonly people: readonly NamedPerson[] }
);

const WORD = String.raw`\p{Lu}[\p{L}'’.-]*`;
const NAME = new RegExp(
  String.raw`^${WORD}(?: (?:${WORD}|av|af|von|van|de|da|la|le|der|den|al|el|bin|ben))* ${WORD}(?: m\.? ?fl\.?)?$`,
  "u",
);
const PARTY_IN_BRACKETS = String.raw`\(\s*((?:båda|samtliga|alla(?: tre)?)\s+)?([\p{L}-]{1,24}(?: \p{L}+){0,3}|[-–])\s*\)`;
const BRACKETS = new RegExp(String.raw`^\s{0,9}([^()]*?)\s{0,9}${PARTY_IN_BRACKETS}`, "u");
const ROLE =
  /^(?:tjänstgörande |tf\.? |vice )?(?:\d:[ea] )?(?:vice )?(?:ersättare|ledamot|ledamöter|gruppledare|gruppordförande|kommunalråd|oppositionsråd|borgarråd|regionråd|riksdagsledamot|ordförande|sekreterare|kassör|\p{L}*(?:ledamot|ordförande|ersättare|sekreterare|ombud|representant))(?:[ ,].{2,60})?$/iu;
const BEHALF = /^(?:för|å|på(?: uppdrag av)?)\s+(?!att )(.{2,70}?)(?:s? vägnar)?[:,]?$/iu;
const BEHALF_VIA = /^(\p{Lu}.{2,60}) (?:genom|gm\.?|via):?$/u;
const ROLE_FIRST =
  /^((?:vice )?(?:gruppledare|gruppordförande|ledamot|ledamöter|ersättare|ordförande|distriktsordförande)n?) (?=\p{Lu})/iu;
/** `(C), (L) och (KD)`. */
const LETTERS_ALONE = /^\(\p{L}{1,4}\)(?:(?:, ?| och | & | ?\/ ?)\(\p{L}{1,4}\)){1,8}$/u;
const VIA = /^(?:genom|gm\.?|via|\/)\s{0,9}:?\s{0,9}(.+?)\/?$/iu;

/** Whether words look like the name of a person. */
export function isName(words: string): boolean {
  return (
    NAME.test(words) &&
    words.length <= 60 &&
    words.split(" ").length <= 6 &&
    !isParty(words) &&
    !ORGANISATION.test(words)
  );
}

/** Words that names of bodies and headings have, and those of people do not. */
const ORGANISATION =
  /(?:^|[ -])(?:kommuns?|region(?:en)?|landsting|kommunfullmäktige|stad|nr|dnr|sida|motion|box|kyrkan|avdelning|förbundet|föreningen|sektionen)(?=$|[ :])|fullmäktige|nämnden|styrelsen|sektionen$/iu;

/** `Moderaterna`, `Vänsterpartiet Umeå`, `Centerpartiet i Kalmar`, `Moderaternas fullmäktigegrupp`, `Miljöpartiet de gröna`. */
export function isParty(words: string): boolean {
  const bare = withoutBrackets(words).replace(/[.:]$/, "");
  if (isKnownParty(bare)) return true;
  if (bare.length > 70 || !/^\p{Lu}/u.test(bare)) return false;
  const parts = bare.split(/\s{0,9}(?:,|&|\boch\b)\s{1,9}/u);
  if (parts.length > 1) return parts.every(isParty);
  const [first = "", ...others] = bare.split(" ");
  const known = [first, first.replace(/s$/, "")].some((word) => word.length > 3 && isKnownParty(word));
  const isLocal = /partiet$|listan$|demokraterna$/iu.test(first) && first.length > 7;
  return (
    (known || isLocal) &&
    others.length <= 5 &&
    others.every((word) => /^(?:\p{Lu}|(?:i|för|de|på|gröna|\p{L}*grupp(?:en)?)$)/u.test(word))
  );
}

/**
 * Read what a line among signatures says; undefined where it is not one.
 *
 * | Anna Exempel (M), Bo Exempel (SD) (-)       |  names with parties
 * | Anna Exempel och Bo Exempel (båda S)        |  one party of both
 * | Anna Exempel, Moderaterna; Kurt Exempel SD Borlänge
 * | Anna Exempel, gruppledare; Ebba Exempel, NV3B
 * | genom Disa Exempel, gruppledare             |  who signs for those named before
 * | För Moderaternas fullmäktigegrupp           |  for whom those below sign
 * | Fullmäktigeledamot (M), gruppledare (c)     |  what the person before is
 */
export function readPeopleLine(words: string): PeopleLine | undefined {
  const text = words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[_.…]{4,}/g, "")
    .trim();
  if (
    text === "" ||
    text.length > 200 ||
    /[:!?]$/.test(text.replace(/^för.*:$/iu, "")) ||
    /^\p{Ll}\S* \p{Ll}+ \p{Ll}+ /u.test(text)
  )
    return undefined;
  const via = VIA.exec(text)?.[1];
  if (via !== undefined) {
    const people = peopleIn(via);
    return people && { type: "people", people, via: true, isSure: true };
  }
  if (LETTERS_ALONE.test(text)) return { type: "party", party: text, isSure: true };
  const sender = BEHALF_VIA.exec(text)?.[1];
  if (sender !== undefined && !isName(sender)) return { type: "behalf", onBehalfOf: sender, isSure: true };
  const behalf = BEHALF.exec(text)?.[1];
  if (behalf !== undefined && /^(?:\p{Lu}|den |det |avdelning|klubb|region|distrikt)/u.test(behalf))
    return behalfOf(behalf);
  const signed = /^(.{3,60}?) (?:genom|gm\.?|via) (.+)$/iu.exec(text);
  if (signed !== null && /^\p{Lu}/u.test(signed[1] ?? "") && !isName(signed[1] ?? "")) {
    const people = peopleIn(signed[2] ?? "");
    if (people !== undefined) return { type: "behalf-and-people", onBehalfOf: signed[1] ?? "", people, isSure: true };
  }
  const role = roleOf(text);
  if (role !== undefined) return role;
  if (isParty(text)) return { type: "party", party: withoutBrackets(text), isSure: isKnownParty(text) };
  const people = peopleIn(text);
  return people && { type: "people", people, isSure: people.every(({ party }) => party !== undefined) };
}

function behalfOf(text: string): PeopleLine | undefined {
  const signed = /^(.{3,60}?),? (?:genom|gm\.?|via) (.+)$/iu.exec(text) ?? /^(.{3,60}?): (.+)$/u.exec(text);
  const people = signed === null ? undefined : peopleIn(signed[2] ?? "");
  if (signed !== null && people !== undefined)
    return { type: "behalf-and-people", onBehalfOf: signed[1] ?? "", people, isSure: true };
  return /[.!?]$/.test(text) || text.split(" ").length > 8
    ? undefined
    : {
        type: "behalf",
        onBehalfOf: text,
        isSure: isParty(text) || /grupp|parti|förening|klubb|avdelning/iu.test(text),
      };
}

function roleOf(text: string): PeopleLine | undefined {
  const match = /^(.*)\(([\p{L}-]{1,14})\)$/u.exec(text);
  const words = (match?.[1]?.trimEnd() ?? text).replace(/,$/, "");
  if (!ROLE.test(words)) return undefined;
  const party = match?.[2];
  return { type: "role", role: words, isSure: true, ...(party === undefined ? {} : { party }) };
}

/** The people of a line that holds nothing else. */
export function peopleIn(text: string): readonly NamedPerson[] | undefined {
  const by = /^av (?=\p{Lu})/u.exec(text);
  if (by !== null) return bracketed(text.slice(3));
  const [whole = "", first] = ROLE_FIRST.exec(text) ?? [];
  const named = first === undefined ? undefined : peopleIn(text.slice(whole.length));
  if (named !== undefined) return named.map((person) => ({ ...person, role: first ?? "" }));
  return bracketed(text) ?? commaSeparated(text) ?? withPartyLast(text) ?? namesAlone(text);
}

function bracketed(text: string): readonly NamedPerson[] | undefined {
  const found: NamedPerson[] = [];
  let rest = text;
  for (let match = BRACKETS.exec(rest); match !== null; match = BRACKETS.exec(rest)) {
    const [whole, before = "", all, party = ""] = match;
    // A mark that parts nobody from anybody is a word of its own.
    if (found.length === 0 && before.startsWith(";")) return undefined;
    const names = before.replace(/^(?:,|;|och |samt |& |\/)\s*/u, "").trim();
    const last = found.at(-1);
    if (names === "") {
      if (last === undefined) return undefined;
      found[found.length - 1] = { ...last, party: `${inBrackets(last.party ?? "")} (${party})` };
    } else if (!canBeNames(names)) {
      return undefined;
    } else found.push(...peopleOf(names, all?.trim(), party));
    rest = rest.slice(whole.length);
  }
  if (found.length === 0) return undefined;
  const ending = trimEndOf(rest.replace(/^[\s,;]+/, ""), ".,;");
  if (ending === "") return found;
  const last = found.at(-1);
  if (
    last === undefined ||
    ending.length > 70 ||
    !(ROLE.test(ending) || /^\p{Lu}[\p{L} -]*$/u.test(ending)) ||
    isName(ending)
  )
    return undefined;
  return [...found.slice(0, -1), { ...last, role: ending }];
}

/** A sentence that ends in brackets is no name. */
function canBeNames(names: string): boolean {
  return (
    names.length <= 90 && /^["”'(]?\p{Lu}/u.test(names) && !/[!?;:]|\p{Ll}{3}[.] /u.test(names) && !ROLE.test(names)
  );
}

function peopleOf(names: string, all: string | undefined, party: string): readonly NamedPerson[] {
  const parts = names.split(/\s{0,9},\s{0,9}(?:och )?|\s{1,9}(?:och|&|samt)\s{1,9}/u);
  if (parts.length > 1 && parts.every(isName)) {
    const written = `i texten: ”${names} (${all === undefined ? "" : `${all} `}${party})”`;
    return parts.map((name, index) => ({
      name,
      ...(all !== undefined || index === parts.length - 1 ? { party } : {}),
      doubts: index > 0 ? [] : all === undefined ? [`${written}; gäller partiet alla?`] : [],
    }));
  }
  const [name = "", ...details] = names.split(/\s{0,9},\s{0,9}/u);
  if (details.length > 0 && isName(name)) return [{ name, party, role: details.join(", "), doubts: [] }];
  const isSure = isName(names) && !/m\.? ?fl/u.test(names);
  return [{ name: names, party, doubts: isSure ? [] : [nameDoubt(names)] }];
}

/** `Anna Exempel, Moderaterna`, `Ebba Exempel, NV3B`, `Anna Exempel, Bo Exempel`. */
function commaSeparated(text: string): readonly NamedPerson[] | undefined {
  const [name = "", ...rest] = text.split(/\s{0,9},\s{0,9}(?:för )?/u);
  if (rest.length === 0 || !isName(name)) return undefined;
  if (rest.every((part) => part.split(/\s{1,9}och\s{1,9}/u).every(isName)))
    return [name, ...rest.flatMap((part) => part.split(/\s{1,9}och\s{1,9}/u))].map((each) => ({
      name: each,
      doubts: [NO_PARTY],
    }));
  const party = rest.find(isParty);
  const others = rest.filter((part) => part !== party);
  const details = others.join(", ");
  if (details.length > 60 || /[.!?]$/.test(details)) return undefined;
  const isRole = details === "" || ROLE.test(details);
  return [
    {
      name,
      ...(party === undefined ? {} : { party: withoutBrackets(party) }),
      ...(details === "" ? {} : { role: details }),
      doubts: isRole ? [] : [`är ”${details}” en roll?`],
    },
  ];
}

/** `Kurt Exempel SD Borlänge`, `Anna Exempel Moderaterna`. */
function withPartyLast(text: string): readonly NamedPerson[] | undefined {
  const words = text.split(" ");
  for (let at = 2; at < words.length && at < 6; at++) {
    const party = words[at] ?? "";
    const place = words.slice(at + 1);
    const isLetters = /^\p{Lu}{1,3}$/u.test(party);
    if (!isKnownParty(party) || !(isLetters || party.length > 4)) continue;
    const name = words.slice(0, at).join(" ");
    if (!isName(name) || !place.every((word) => /^(?:i|\p{Lu})/u.test(word)) || place.length > 2) return undefined;
    return [{ name, party: [party, ...place].join(" "), doubts: [`är partiet ”${[party, ...place].join(" ")}”?`] }];
  }
  return undefined;
}

function namesAlone(text: string): readonly NamedPerson[] | undefined {
  const names = text.replace(/^(?:av|motionär(?:er)?:?) /iu, "").split(/\s{1,9}(?:och|&|samt)\s{1,9}/u);
  if (!names.every(isName)) return undefined;
  return names.map((name) => ({ name, doubts: [NO_PARTY, ...(isLong(name) ? [nameDoubt(name)] : [])] }));
}

/** Two people without anything between them look like one with many names. */
function isLong(name: string): boolean {
  return name.split(" ").filter((word) => /^\p{Lu}/u.test(word)).length > 3;
}

const NO_PARTY = "partiet saknas";

function nameDoubt(name: string): string {
  return /m\.? ?fl/u.test(name)
    ? "texten säger m.fl.; vilka är de andra undertecknarna?"
    : "är namnet rätt läst, och bara en persons?";
}
