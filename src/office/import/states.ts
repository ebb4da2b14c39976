/** What a piece can be. `0:` is above the title, `1:` between title and body, `3:` below the clauses. */
export const STATES = [
  ...(["0:kind", "0:addressee", "0:date", "0:case", "0:item", "0:person", "0:other"] as const),
  ...(["title", "title-more"] as const),
  ...(["1:kind", "1:addressee", "1:date", "1:case", "1:item", "1:person", "1:other"] as const),
  "body",
  ...(["op-heading", "lead-in", "group"] as const),
  ...(["att", "att-more", "mark", "mark-more", "words", "words-more"] as const),
  "reasons",
  ...(["3:date", "3:person", "3:other"] as const),
] as const;

export type State = (typeof STATES)[number];

/** What a state is, whatever zone it is in. */
export type Role =
  | "kind"
  | "addressee"
  | "date"
  | "case"
  | "item"
  | "person"
  | "other"
  | "title"
  | "body"
  | "op-heading"
  | "lead-in"
  | "group"
  | "clause"
  | "more";

const roles: ReadonlyMap<State, Role> = new Map(
  STATES.map((state) => {
    if (/^\d:/.test(state)) return [state, state.slice(2) as Role];
    if (state === "title-more") return [state, "title"];
    if (state === "reasons") return [state, "body"];
    if (state === "att" || state === "mark" || state === "words") return [state, "clause"];
    return [state, state.endsWith("-more") ? "more" : (state as Role)];
  }),
);

export function roleOf(state: State): Role {
  return roles.get(state) ?? "body";
}

/** A document runs through its zones in this order, and may leave out any of them. */
export type Zone = "above" | "title" | "below" | "body" | "operative" | "reasons" | "end";

const zones: readonly Zone[] = ["above", "title", "below", "body", "operative", "reasons", "end"];

export function zoneOf(state: State): Zone {
  if (state.startsWith("0:")) return "above";
  if (state.startsWith("1:")) return "below";
  if (state.startsWith("3:")) return "end";
  if (state === "title" || state === "title-more") return "title";
  return state === "body" || state === "reasons" ? state : "operative";
}

export function zoneOrder(zone: Zone): number {
  return zones.indexOf(zone);
}
