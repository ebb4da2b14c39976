import { comparableParty } from "../../motion/signatories/parties.ts";
import type { Entry, Status } from "./entry.ts";

/** Filters of `yrka list`; an absent one matches everything. */
export type EntryFilter = {
  /** A signatory's party, or the group they sign for, by any of the names and letters it is known by, in any case. */
  readonly party?: string;
  /** Year of the document's date; where it has none, of the day it was handed in or raised. */
  readonly year?: string;
  readonly statuses?: readonly Status[];
};

/** The motions asked for. Whoever asks for raised motions gets the overdue ones too, which are raised and not decided. */
export function filterEntries(entries: readonly Entry[], { party, year, statuses }: EntryFilter): readonly Entry[] {
  const wanted = party === undefined ? undefined : comparableParty(party);
  return entries.filter(
    (entry) =>
      (wanted === undefined || partiesOf(entry).includes(wanted)) &&
      (year === undefined || yearOf(entry) === year) &&
      (statuses === undefined ||
        statuses.includes(entry.status) ||
        (entry.status === "overdue" && statuses.includes("raised"))),
  );
}

function partiesOf({ signatories }: Entry): readonly string[] {
  return signatories
    .flatMap(({ party, onBehalfOf }) => [party, onBehalfOf])
    .map((party) => comparableParty(party ?? ""));
}

export function yearOf({ date, submitted, raised }: Entry): string {
  return (date ?? submitted ?? raised ?? "").slice(0, 4);
}
