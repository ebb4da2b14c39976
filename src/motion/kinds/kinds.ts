import { nearest } from "../../ground/text/nearest.ts";

/** The kinds of document, in the words of the registrar's data. */
export type Kind =
  | "motion"
  | "interpellation"
  | "question"
  | "proposal"
  | "amendment"
  | "addition"
  | "reservation"
  | "statement";

/** Words that lead in to the clauses or questions. */
export type LeadInWords = {
  readonly isSeveral: boolean;
  /** Of clauses or questions. */
  readonly count: number;
  /** The deciding assembly, in the middle of a sentence. */
  readonly assembly: string;
};

export type LeadInForms = (words: LeadInWords) => string;

/** What sets one kind of document apart from the others. */
export type KindFacts = {
  readonly kind: Kind;
  /** Names for `typ`, the first being the proper one. */
  readonly names: readonly [string, ...string[]];
  /** The name of several. */
  readonly plural: string;
  /** What the document asks for: decisions (`att-satser`) or answers (`frågor`). */
  readonly operative: "clauses" | "questions";
  readonly isOperativeRequired: boolean;
  readonly isBodyExpected: boolean;
  /** Whether it belongs to an item of the agenda (`ärende`). */
  readonly isItemExpected: boolean;
  /** Whether it goes to a person, who must be named in `till`, and not to the council. */
  readonly isToPerson: boolean;
  /** Whether it is for the minutes, and so put to nobody unless the author says to whom. */
  readonly isForMinutes: boolean;
  /** How the registrar's title begins. */
  readonly caseTitleBeginning: string;
  /** The lead-in where the author wrote none. */
  readonly leadIn: LeadInForms;
};

const signatory = (isSeveral: boolean): string => (isSeveral ? "undertecknade" : "undertecknad");
const Signatory = (isSeveral: boolean): string => (isSeveral ? "Undertecknade" : "Undertecknad");

/** A motion's: it goes to the council, with reasons before it. */
const movesCouncil: LeadInForms = ({ isSeveral, assembly }) =>
  `Mot denna bakgrund yrkar ${signatory(isSeveral)} att ${assembly} beslutar:`;
/** For an item that any assembly may have on its agenda. */
const moves: LeadInForms = ({ isSeveral }) => `${Signatory(isSeveral)} yrkar:`;
const interpellates: LeadInForms = ({ isSeveral, count }) =>
  `Mot denna bakgrund ställer ${signatory(isSeveral)} följande ${count === 1 ? "fråga" : "frågor"}:`;
/** A question needs no reasons. */
const asks: LeadInForms = ({ isSeveral, count }) =>
  `${Signatory(isSeveral)} ställer följande ${count === 1 ? "fråga" : "frågor"}:`;
const reserves: LeadInForms = ({ isSeveral }) => `${Signatory(isSeveral)} reserverar sig till förmån för sitt yrkande:`;
const states: LeadInForms = ({ isSeveral }) => `${Signatory(isSeveral)} vill till protokollet anföra:`;

const toCouncil = {
  operative: "clauses",
  isOperativeRequired: true,
  isBodyExpected: false,
  isItemExpected: false,
  isToPerson: false,
  isForMinutes: false,
  leadIn: movesCouncil,
} as const;
const onAnItem = { ...toCouncil, isItemExpected: true, leadIn: moves } as const;
const toPerson = { ...toCouncil, operative: "questions", isToPerson: true, leadIn: asks } as const;

/**
 * The kinds, in the order of the documentation. A new one is a word in `Kind`, a row here, and its template with a line in
 * `kindFiles`; the compiler names what is missing, and the schemas of the data have its name.
 */
export const KINDS: readonly KindFacts[] = [
  {
    ...toCouncil,
    kind: "motion",
    names: ["motion"],
    plural: "motioner",
    isBodyExpected: true,
    caseTitleBeginning: "Motion",
  },
  {
    ...toPerson,
    kind: "interpellation",
    names: ["interpellation"],
    plural: "interpellationer",
    isBodyExpected: true,
    caseTitleBeginning: "Interpellation",
    leadIn: interpellates,
  },
  {
    ...toPerson,
    kind: "question",
    names: ["fråga", "enkel fråga"],
    plural: "frågor",
    caseTitleBeginning: "Fråga",
  },
  { ...onAnItem, kind: "proposal", names: ["yrkande"], plural: "yrkanden", caseTitleBeginning: "Yrkande" },
  {
    ...onAnItem,
    kind: "amendment",
    names: ["ändringsyrkande"],
    plural: "ändringsyrkanden",
    caseTitleBeginning: "Ändringsyrkande",
  },
  {
    ...onAnItem,
    kind: "addition",
    names: ["tilläggsyrkande"],
    plural: "tilläggsyrkanden",
    caseTitleBeginning: "Tilläggsyrkande",
  },
  {
    ...onAnItem,
    kind: "reservation",
    isForMinutes: true,
    names: ["reservation"],
    plural: "reservationer",
    isOperativeRequired: false,
    isBodyExpected: true,
    caseTitleBeginning: "Reservation",
    leadIn: reserves,
  },
  {
    ...onAnItem,
    kind: "statement",
    isForMinutes: true,
    names: ["särskilt yttrande", "protokollsanteckning"],
    plural: "särskilda yttranden",
    isOperativeRequired: false,
    caseTitleBeginning: "Särskilt yttrande",
    leadIn: states,
  },
];

const byKind: ReadonlyMap<Kind, KindFacts> = new Map(KINDS.map((facts) => [facts.kind, facts]));

export function kindFacts(kind: Kind): KindFacts {
  const facts = byKind.get(kind);
  if (facts === undefined) throw new Error(`no facts of the kind ${kind}`);
  return facts;
}

/** The kind that a value of `typ` names; capitals and repeated spaces do not count. */
export function findKind(name: string): KindFacts | undefined {
  const wanted = name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  return KINDS.find(({ names }) => names.includes(wanted));
}

/** The name closest to what was written, where one is close. */
export function nearestKind(name: string): string | undefined {
  return nearest(
    name,
    KINDS.flatMap(({ names }) => names),
  );
}
