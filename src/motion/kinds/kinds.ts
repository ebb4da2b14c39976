import { nearest } from "../../text/nearest.ts";
import type { Kind } from "../motion.ts";

/** What sets one kind of document apart from the others. */
export type KindFacts = {
  readonly kind: Kind;
  /** Names for `typ`, the first being the proper one. */
  readonly names: readonly [string, ...string[]];
  /** False: known by name, refused for now. */
  readonly isBuilt: boolean;
  /** What the document asks for: decisions (`att-satser`) or answers (`frågor`). */
  readonly operative: "clauses" | "questions";
  readonly isOperativeRequired: boolean;
  readonly isBodyExpected: boolean;
  /** Whether it belongs to an item of the agenda (`ärende`). */
  readonly isItemExpected: boolean;
  /** Whether it goes to a person, who must be named in `till`, and not to the council. */
  readonly isToPerson: boolean;
  /** How the registrar's title begins. */
  readonly caseTitleBeginning: string;
};

const toCouncil = {
  operative: "clauses",
  isOperativeRequired: true,
  isBodyExpected: false,
  isItemExpected: false,
  isToPerson: false,
} as const;
const onAnItem = { ...toCouncil, isItemExpected: true } as const;
const toPerson = { ...toCouncil, operative: "questions", isToPerson: true } as const;

/** The kinds, in the order of the documentation. A new one is a row here, its sources of words in the templates, and nothing else. */
export const KINDS: readonly KindFacts[] = [
  {
    ...toCouncil,
    kind: "motion",
    names: ["motion"],
    isBuilt: true,
    isBodyExpected: true,
    caseTitleBeginning: "Motion",
  },
  {
    ...toPerson,
    kind: "interpellation",
    names: ["interpellation"],
    isBuilt: false,
    isBodyExpected: true,
    caseTitleBeginning: "Interpellation",
  },
  { ...toPerson, kind: "question", names: ["fråga", "enkel fråga"], isBuilt: false, caseTitleBeginning: "Fråga" },
  { ...onAnItem, kind: "proposal", names: ["yrkande"], isBuilt: false, caseTitleBeginning: "Yrkande" },
  { ...onAnItem, kind: "amendment", names: ["ändringsyrkande"], isBuilt: false, caseTitleBeginning: "Ändringsyrkande" },
  { ...onAnItem, kind: "addition", names: ["tilläggsyrkande"], isBuilt: false, caseTitleBeginning: "Tilläggsyrkande" },
  {
    ...onAnItem,
    kind: "reservation",
    names: ["reservation"],
    isBuilt: false,
    isOperativeRequired: false,
    isBodyExpected: true,
    caseTitleBeginning: "Reservation",
  },
  {
    ...onAnItem,
    kind: "statement",
    names: ["särskilt yttrande", "protokollsanteckning"],
    isBuilt: false,
    isOperativeRequired: false,
    caseTitleBeginning: "Särskilt yttrande",
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
