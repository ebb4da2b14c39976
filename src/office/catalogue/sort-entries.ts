import type { Entry, Status } from "./entry.ts";

const rank: Readonly<Record<Status, number>> = { overdue: 0, raised: 1, submitted: 2, written: 3, decided: 4 };

/** What waits first: overdue, then raised, each by the day an answer is due; last the decided ones, the latest decision first. */
export function sortEntries(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => rank[a.status] - rank[b.status] || byDay(a, b) || compare(a.source, b.source));
}

function byDay(a: Entry, b: Entry): number {
  if (a.status === "decided") return compare(b.decided ?? "", a.decided ?? "");
  return compare(dayOf(a), dayOf(b));
}

/** A motion without a day comes last. */
function dayOf({ due, raised, submitted, date }: Entry): string {
  return due ?? raised ?? submitted ?? date ?? "9999";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
