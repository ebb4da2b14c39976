import type { Diagnostic } from "../../ground/diagnostics/diagnostic.ts";
import { compareSwedish } from "../../ground/text/swedish-order.ts";
import type { Kind } from "../../motion/kinds/kinds.ts";
import type { Entry } from "./entry.ts";

/** What of a catalogue belongs to one meeting. */
export type MeetingSelection = {
  /** Those wanted, in order. */
  readonly entries: readonly Entry[];
  /** Those of other kinds, or of another kommun, that are meant for the meeting too. */
  readonly others: readonly Entry[];
};

export type MeetingQuery = {
  readonly meeting: string;
  /** In this order. */
  readonly kinds: readonly Kind[];
  readonly authority?: string;
};

/** The motions whose `sammanträde` is the day: by kind, then by case number, those without one last, then by title. */
export function selectMeeting(
  catalogue: readonly Entry[],
  { meeting, kinds, authority }: MeetingQuery,
): MeetingSelection {
  const meant = catalogue.filter((entry) => entry.meeting === meeting);
  const isWanted = (entry: Entry): boolean =>
    kinds.includes(entry.kind) && (authority === undefined || entry.authority === authority);
  const entries = meant
    .filter(isWanted)
    .sort(
      (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || byCaseNumber(a, b) || compareSwedish(a.title, b.title),
    );
  return { entries, others: meant.filter((entry) => !isWanted(entry)) };
}

function byCaseNumber({ caseNumbers: [a] }: Entry, { caseNumbers: [b] }: Entry): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return compareSwedish(a, b);
}

/**
 * The problems for which nobody can say which motions a meeting has: those of files that name no meeting. What is wrong with a motion of
 * another meeting is no concern of this one's.
 */
export function doubtsOf(catalogue: readonly Entry[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const meetings = new Map(catalogue.map(({ source, meeting }) => [source, meeting]));
  return diagnostics.filter(({ place }) => meetings.get(place.file) === undefined);
}

/** The meetings that motions are meant for, the earliest first, and how many each has. */
export function meetingsOf(catalogue: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { meeting } of catalogue) if (meeting !== undefined) counts.set(meeting, (counts.get(meeting) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The kommuner of motions by name, with how many each has; the empty name for those without one. */
export function authoritiesOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { authority = "" } of entries) counts.set(authority, (counts.get(authority) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => compareSwedish(a, b)));
}
