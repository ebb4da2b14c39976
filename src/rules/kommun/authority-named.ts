import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { defineRule } from "../../ground/diagnostics/rule.ts";
import { type PlacedText, placeOf } from "../../ground/text/placed-text.ts";
import { inlineWords } from "../../motion/body-words.ts";
import type { MotionFacts } from "../../motion/facts.ts";
import type { Kommun } from "../../motion/kommun/kommun.ts";
import type { MotionRule } from "../motion-rule.ts";
import { type FoundAuthority, findAuthorities } from "./find-authorities.ts";
import { type NamedAuthorities, namedAuthorities } from "./other-authorities.ts";
import { WORKS_FOR } from "./works-for.ts";

export const authorityNamed = defineRule("authority-named", {
  severity: "warning",
  why: {
    sv: "En motion som används i flera kommuner får lätt behålla den förras namn. Fullmäktige kan bara besluta för den egna kommunen eller regionen, och en nämnd kan inte ge en annan i uppdrag.",
    en: "A motion used in several kommuner easily keeps the name of the one before. A council can decide for its own kommun or region only, and a board cannot instruct another.",
  },
  messages: {
    assembly: {
      reason: { sv: "`{found}` hör inte till {kommun}", en: "`{found}` is no body of {kommun}" },
      hint: {
        sv: "skriv vilket organ i {kommun} som avses, till exempel `{expected}`",
        en: "name the body in {kommun} that is meant, for instance `{expected}`",
      },
    },
    "other-addressee": {
      reason: {
        sv: "`kommun:` är {kommun}, men här står `{found}`",
        en: "`kommun:` is {kommun}, but here it says `{found}`",
      },
      hint: { sv: "rätta namnet här, eller i `kommun:`", en: "correct the name here, or in `kommun:`" },
    },
    "other-decides": {
      reason: { sv: "{kommun} kan inte besluta åt {found}", en: "{kommun} cannot decide for {found}" },
      hint: {
        sv: "skriv den egna kommunens namn, eller `att {kommun} verkar för att …`",
        en: "write the motion's own kommun, or `att {kommun} verkar för att …`",
      },
    },
    "board-orders": {
      reason: { sv: "{addressee} kan inte ge `{found}` i uppdrag", en: "{addressee} cannot instruct `{found}`" },
      hint: {
        sv: "skriv att nämnden föreslår eller begär det, eller ställ yrkandet till det organ som beslutar",
        en: "write that the board proposes or asks for it, or put the proposal to the body that decides",
      },
    },
  },
});

/** What clauses may rightly say of a neighbour: that one works with it, or does as it does. */
const WITH_NEIGHBOUR =
  /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:i likhet med|liksom|likt|precis som|på samma sätt som|jämför[a-zåäö]*|tillsammans|gemensam[a-zåäö]*|avtal|gräns[a-zåäö]*|granne|förebild|modell|enligt|studiebesök|erfarenhet[a-zåäö]*|mellan|kontakt[a-zåäö]*|bjud[a-zåäö]*|inbjud[a-zåäö]*|delta[a-zåäö]*|avgift(?:en)? till|bidrag(?:et)? till|medlem[a-zåäö]*|kommunalförbund[a-zåäö]*)(?![A-Za-zÀ-ÖØ-öø-ÿ])/iu;

const OF_REGIONS = /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:region|landstings)(?:fullmäktige|styrelsens?)(?![A-Za-zÀ-ÖØ-öø-ÿ])/giu;
const OF_KOMMUNER = /(?<![A-Za-zÀ-ÖØ-öø-ÿ])kommun(?:fullmäktige|styrelsens?)(?![A-Za-zÀ-ÖØ-öø-ÿ])/giu;
const OLD = /(?<![A-Za-zÀ-ÖØ-öø-ÿ])landsting(?:s(?:fullmäktige|styrelsens?)|ets?)(?![A-Za-zÀ-ÖØ-öø-ÿ])/giu;
const OF_CHURCH = /(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:kyrkofullmäktige|kyrkorådets?|kyrkomötets?)(?![A-Za-zÀ-ÖØ-öø-ÿ])/giu;

const BOARD = "[a-zåäö]{3,40}nämnden|kommunfullmäktige|regionfullmäktige|kommunstyrelsen|regionstyrelsen";
/** A clause by which one body makes another act. */
const ORDERS = new RegExp(
  `^\\s*(?:[-–—•*]\\s*)?(?:\\d{1,2}[.)]\\s*)?att\\s+(?:(?:ge|uppdra(?:s)? åt|ålägga|beordra|instruera)\\s+)?(?:[a-zåäö]{2,40}-,?\\s+(?:[a-zåäö]{2,40}-\\s+)?och\\s+)?(${BOARD})(?![A-Za-zÀ-ÖØ-öø-ÿ])`,
  "iu",
);

/** No other council, kommun, region or board than those the motion is for. Silent of neighbours in the body, and where a clause speaks of working with one. */
export const checkAuthorityNamed: MotionRule = (facts, { kommun, authorities }) => {
  if (kommun === undefined) return boardOrders(facts);
  const names = namedAuthorities(authorities ?? []);
  const { addressee, leadIn, title } = facts;
  const clauses = facts.clauses.map(({ content }) => inlineWords(content));
  const leading = [addressee, leadIn].filter((text) => text !== undefined);
  return [
    ...leading.flatMap((text) => [...foreignBodies(text, kommun), ...inLeading(text, kommun, names)]),
    ...(title === undefined ? [] : inTitle(title, kommun, names)),
    ...clauses.flatMap((words) => inClause(words, kommun, names)),
    ...boardOrders(facts),
  ];
};

/** Assemblies and boards of another kind of authority. What Gotland's are called, its own file says. */
function foreignBodies(text: PlacedText, kommun: Kommun): readonly Diagnostic[] {
  const isRegion = /^region/i.test(kommun.council);
  const patterns = isRegion ? [OF_KOMMUNER, OLD, OF_CHURCH] : [OF_REGIONS, OLD, OF_CHURCH];
  const found = patterns.flatMap((pattern) => [...text.value.matchAll(pattern)]);
  return found
    .filter(
      ({ index, 0: words }, at) =>
        !found.some((other, before) => before < at && other.index === index && other[0] === words),
    )
    .map(({ index, 0: words }) =>
      problem(authorityNamed, "assembly", placeOf(text, index, index + words.length), {
        values: { found: words, kommun: kommun.name, expected: kommun.council.toLowerCase() },
      }),
    );
}

function inLeading(text: PlacedText, kommun: Kommun, names: NamedAuthorities): readonly Diagnostic[] {
  return othersIn(text, kommun, names).map((found) => report("other-addressee", text, found, kommun));
}

function inTitle(title: PlacedText, kommun: Kommun, names: NamedAuthorities): readonly Diagnostic[] {
  if (speaksWithNeighbour(title.value)) return [];
  return othersIn(title, kommun, names)
    .filter(({ start, isGenitive }) => isGenitive || / i $/.test(title.value.slice(0, start)))
    .map((found) => ({ ...report("other-addressee", title, found, kommun), severity: "info" as const }));
}

/** Others that a clause makes act, or whose things it is about. */
function inClause(words: PlacedText, kommun: Kommun, names: NamedAuthorities): readonly Diagnostic[] {
  if (speaksWithNeighbour(words.value)) return [];
  const own = findAuthorities(words.value, names).some(({ entry }) => isOwn(entry, kommun));
  const others = own
    ? []
    : othersIn(words, kommun, names)
        .filter(({ start, isGenitive }) => isGenitive || isActor(words.value, start))
        .map((found) => report("other-decides", words, found, kommun));
  return [
    ...foreignBodies(words, kommun).filter(
      ({ place }) => !others.some((other) => other.place.start <= place.start && place.end <= other.place.end),
    ),
    ...others,
  ];
}

/** Whether what begins here is the subject of the clause, or is given a task. */
function isActor(clause: string, start: number): boolean {
  return /(?:^|\s)(?:att|ge|ger|åt|uppdrar åt|på|i)\s+$/iu.test(clause.slice(Math.max(0, start - 20), start));
}

function speaksWithNeighbour(text: string): boolean {
  return WORKS_FOR.test(text) || WITH_NEIGHBOUR.test(text);
}

function othersIn(text: PlacedText, kommun: Kommun, names: NamedAuthorities): readonly FoundAuthority[] {
  return findAuthorities(text.value, names).filter(({ entry }) => !isOwn(entry, kommun));
}

function isOwn(entry: { readonly id: string; readonly name: string }, kommun: Kommun): boolean {
  return entry.id === kommun.id || entry.name === kommun.name;
}

function report(
  message: "other-addressee" | "other-decides",
  text: PlacedText,
  { start, end }: FoundAuthority,
  kommun: Kommun,
): Diagnostic {
  const found = text.value.slice(start, end);
  return problem(authorityNamed, message, placeOf(text, start, end), { values: { found, kommun: kommun.name } });
}

/** Where a proposal is put to a board, clauses that make another body act. */
function boardOrders({ kind, addressee, clauses }: MotionFacts): readonly Diagnostic[] {
  if (kind?.isItemExpected !== true || addressee === undefined || !/nämnd/i.test(addressee.value)) return [];
  return clauses.flatMap(({ content }): readonly Diagnostic[] => {
    const words = inlineWords(content);
    const match = ORDERS.exec(words.value);
    const [whole = "", body = ""] = match ?? [];
    const isOwnBoard = addressee.value.toLowerCase().includes(body.toLowerCase());
    if (match === null || isOwnBoard || speaksWithNeighbour(words.value)) return [];
    const at = whole.length - body.length;
    return [
      problem(authorityNamed, "board-orders", placeOf(words, at, at + body.length), {
        values: { found: body, addressee: addressee.value },
      }),
    ];
  });
}
