import type { ListedMotion } from "../../protocol.ts";

/** Where a motion stands, in the order of the list: what is to be written comes first. */
export const stages = ["unfinished", "ready", "overdue", "submitted", "raised", "decided", "archived"] as const;
export type Stage = (typeof stages)[number];

export const orders = ["day", "date", "title"] as const;
export type Order = (typeof orders)[number];

export type Choice = { readonly sought: string; readonly order: Order; readonly isGrouped: boolean };

/** Motions under one heading; without a stage, all of them. */
export type Group = { readonly stage?: Stage; readonly motions: readonly ListedMotion[] };

export function stageOf({ path, status, checked }: ListedMotion, archived: ReadonlySet<string>): Stage {
  if (archived.has(path)) return "archived";
  if (status !== "written") return status;
  return checked?.errors === 0 ? "ready" : "unfinished";
}

/** The motions that have all the words that are sought, in groups and in order. */
export function groupsOf(
  motions: readonly ListedMotion[],
  { sought, order, isGrouped }: Choice,
  archived: ReadonlySet<string>,
): readonly Group[] {
  const wanted = sought.toLocaleLowerCase("sv").split(/\s+/);
  const found = motions
    .filter(({ title, path, signatories, kind }) => {
      const said = `${title} ${path} ${signatories} ${kind}`.toLocaleLowerCase("sv");
      return wanted.every((word) => said.includes(word));
    })
    .toSorted((a, b) => byOrder(a, b, order));
  const at = (stage: Stage): readonly ListedMotion[] => found.filter((motion) => stageOf(motion, archived) === stage);
  const groups = isGrouped
    ? stages.map((stage) => ({ stage, motions: at(stage) }))
    : [
        { motions: found.filter(({ path }) => !archived.has(path)) },
        { stage: "archived" as const, motions: at("archived") },
      ];
  return groups.filter((group) => group.motions.length > 0);
}

/** The day that something is to be done by: handed in, or answered. */
export function nextDay({ last, due, decided }: ListedMotion): string | undefined {
  return decided === undefined ? (last ?? due) : undefined;
}

const collator = new Intl.Collator("sv", { numeric: true });

function byOrder(a: ListedMotion, b: ListedMotion, order: Order): number {
  const byTitle = collator.compare(a.title, b.title) || collator.compare(a.path, b.path);
  if (order === "title") return byTitle;
  const newest = collator.compare(b.date ?? "", a.date ?? "");
  if (order === "date") return newest || byTitle;
  return collator.compare(nextDay(a) ?? "9999", nextDay(b) ?? "9999") || newest || byTitle;
}
