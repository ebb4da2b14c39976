import { describe, expect, it } from "vitest";
import { problem } from "../../../../src/ground/diagnostics/diagnostic.ts";
import type { Entry } from "../../../../src/office/catalogue/entry.ts";
import { authoritiesOf, doubtsOf, meetingsOf, selectMeeting } from "../../../../src/office/catalogue/select-meeting.ts";
import { titlePresent } from "../../../../src/rules/title/title-present.ts";

const day = "2026-12-14";

function entry(name: string, more: Partial<Entry> = {}): Entry {
  return {
    source: `motions/${name}.md`,
    name,
    kind: "motion",
    title: name,
    caseTitle: `Motion: ${name}`,
    authority: "Umeå",
    meeting: day,
    signatories: [],
    status: "written",
    outcomes: [],
    caseNumbers: [],
    files: [],
    ...more,
  };
}

const namesOf = (entries: readonly Entry[]): readonly string[] => entries.map(({ name }) => name);

describe("selectMeeting", () => {
  it("takes the motions of the day by case number, those without one last, by title", () => {
    const catalogue = [
      entry("ö"),
      entry("a"),
      entry("tio", { caseNumbers: ["KS-2026/10"] }),
      entry("nio", { caseNumbers: ["KS-2026/9", "KS-2026/99"] }),
      entry("annan dag", { meeting: "2027-01-25" }),
      entry("Å"),
    ];
    const { entries, others } = selectMeeting(catalogue, { meeting: day, kinds: ["motion"] });
    expect(namesOf(entries)).toEqual(["nio", "tio", "a", "Å", "ö"]);
    expect(others).toEqual([]);
  });

  it("takes kinds in the order given, and tells what else is meant for the meeting", () => {
    const catalogue = [
      entry("motion"),
      entry("fråga", { kind: "question" }),
      entry("interpellation", { kind: "interpellation" }),
      entry("grannens", { authority: "Vännäs" }),
    ];
    const wish = { meeting: day, kinds: ["interpellation", "motion"], authority: "Umeå" } as const;
    const { entries, others } = selectMeeting(catalogue, wish);
    expect(namesOf(entries)).toEqual(["interpellation", "motion"]);
    expect(namesOf(others)).toEqual(["fråga", "grannens"]);
  });
});

it("doubtsOf are the problems of files whose meeting nobody knows", () => {
  const at = (file: string) => problem(titlePresent, "missing", { file, start: 0, end: 0 });
  const { meeting: _, ...unknown } = entry("utan");
  const catalogue = [entry("annan", { meeting: "2027-01-25" }), unknown];
  const problems = ["annan", "utan", "oläslig"].map((name) => at(`motions/${name}.md`));
  expect(doubtsOf(catalogue, problems).map(({ place }) => place.file)).toEqual([
    "motions/utan.md",
    "motions/oläslig.md",
  ]);
});

it("meetingsOf and authoritiesOf count what there is", () => {
  const { meeting: _, authority: __, ...bare } = entry("bar");
  const entries = [entry("a"), entry("b", { meeting: "2026-11-02", authority: "Åre" }), entry("c"), bare];
  expect([...meetingsOf(entries)]).toEqual([
    ["2026-11-02", 1],
    [day, 2],
  ]);
  expect([...authoritiesOf(entries)]).toEqual([
    ["", 1],
    ["Umeå", 2],
    ["Åre", 1],
  ]);
});
