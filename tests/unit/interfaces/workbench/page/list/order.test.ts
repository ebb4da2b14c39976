import { expect, it } from "vitest";
import { groupsOf } from "../../../../../../src/interfaces/workbench/page/list/order.ts";
import type { ListedMotion } from "../../../../../../src/interfaces/workbench/protocol.ts";

const fine = { errors: 0, warnings: 0, isDraft: false, isBuilt: false, isSigned: false };
const motion = (path: string, more: Partial<ListedMotion>): ListedMotion => ({
  path,
  title: path.toUpperCase(),
  kind: "motion",
  status: "written",
  signatories: "Anna Exempel (M)",
  checked: fine,
  ...more,
});
const motions = [
  motion("a.md", { date: "2026-01-01", last: "2026-12-24" }),
  motion("b.md", { status: "decided", decided: "2026-05-05", due: "2026-01-01" }),
  motion("å.md", { checked: { ...fine, errors: 2 }, date: "2026-03-03" }),
  motion("c.md", { date: "2026-02-02", signatories: "Åsa Påhittad (S)" }),
  motion("d.md", { status: "overdue", due: "2026-02-03" }),
];
const shown = (choice: Partial<Parameters<typeof groupsOf>[1]>, archived: readonly string[] = []) =>
  groupsOf(motions, { sought: "", order: "day", isGrouped: true, ...choice }, new Set(archived)).map(
    ({ stage, motions: inside }) => `${stage ?? "all"}: ${inside.map(({ path }) => path).join(" ")}`,
  );

it("puts what is to be written first, and what was put away last", () => {
  expect(shown({}, ["c.md"])).toEqual([
    "unfinished: å.md",
    "ready: a.md",
    "overdue: d.md",
    "decided: b.md",
    "archived: c.md",
  ]);
});

it("orders by the nearest day, the date or the title as Swedish does", () => {
  const all = { isGrouped: false };
  expect(shown({ ...all })).toEqual(["all: d.md a.md å.md c.md b.md"]);
  expect(shown({ ...all, order: "date" })).toEqual(["all: å.md c.md a.md b.md d.md"]);
  expect(shown({ ...all, order: "title" })).toEqual(["all: a.md b.md c.md d.md å.md"]);
});

it("finds motions that have every word sought, wherever it stands", () => {
  expect(shown({ sought: "påhittad ÅSA", isGrouped: false })).toEqual(["all: c.md"]);
  expect(shown({ sought: "påhittad anna" })).toEqual([]);
});
