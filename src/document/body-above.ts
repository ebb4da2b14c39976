import type { MetaClause } from "./meta.ts";

/** The body to name above a clause: its own, where the clause before has another. A name that ends in a colon is given without it. */
export function bodyAbove(clauses: readonly MetaClause[], index: number): readonly string[] {
  const body = clauses[index]?.body;
  return body === undefined || body === clauses[index - 1]?.body ? [] : [body.replace(/:$/, "")];
}
