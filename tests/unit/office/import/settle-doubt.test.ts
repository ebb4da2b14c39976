import { describe, expect, it } from "vitest";
import { openDoubts, settleDoubt } from "../../../../src/office/import/settle-doubt.ts";

const source = `---
# osäker: är motionen till Umeå?
kommun: Umeå
# osäker: är titeln hela raden?
titel: "Fler: cyklar"
att-satser:
  # osäker: hör den hit?
  # osäker: är den hel?
  - att fler cyklar köps.
undertecknare:
  # osäker: är namnet rätt läst?
  - namn: Anna Exempel
    parti: M
---

<!-- osäker: är det en rubrik? -->

Skälen är goda.
De är två.

Slut.
`;

const settled = (at: number, value?: string): string | undefined => {
  const doubt = openDoubts(source)[at];
  return doubt && settleDoubt(source, doubt, value);
};

/** The lines that are in one text and not in the other. */
const changes = (after = ""): readonly string[] => [
  ...source.split("\n").flatMap((line) => (after.split("\n").includes(line) ? [] : [`- ${line}`])),
  ...after.split("\n").flatMap((line) => (source.split("\n").includes(line) ? [] : [`+ ${line}`])),
];

describe("openDoubts", () => {
  it("gives each question with what it is about", () => {
    expect(openDoubts(source).map(({ question, about, value }) => [question, about, value])).toEqual([
      ["är motionen till Umeå?", "kommun: Umeå", "Umeå"],
      ["är titeln hela raden?", 'titel: "Fler: cyklar"', "Fler: cyklar"],
      ["hör den hit?", "- att fler cyklar köps.", "att fler cyklar köps."],
      ["är den hel?", "- att fler cyklar köps.", "att fler cyklar köps."],
      ["är namnet rätt läst?", "- namn: Anna Exempel", "Anna Exempel"],
      ["är det en rubrik?", "Skälen är goda.\nDe är två.", undefined],
    ]);
  });
});

describe("settleDoubt", () => {
  it("takes the comment away, and changes nothing else", () => {
    expect(changes(settled(0))).toEqual(["- # osäker: är motionen till Umeå?"]);
    expect(changes(settled(2))).toEqual(["-   # osäker: hör den hit?"]);
    expect(changes(settled(5))).toEqual(["- <!-- osäker: är det en rubrik? -->"]);
    expect(settled(5)).toContain("---\n\nSkälen");
  });

  it("writes another value in its place, quoted as it was or as it needs to be", () => {
    expect(changes(settled(1, 'Fler "cyklar"'))).toEqual([
      "- # osäker: är titeln hela raden?",
      '- titel: "Fler: cyklar"',
      '+ titel: "Fler \\"cyklar\\""',
    ]);
    expect(changes(settled(3, "att: sju cyklar köps."))).toEqual([
      "-   # osäker: är den hel?",
      "-   - att fler cyklar köps.",
      '+   - "att: sju cyklar köps."',
    ]);
    expect(changes(settled(4, "Anna Exempelsson"))).toEqual([
      "-   # osäker: är namnet rätt läst?",
      "-   - namn: Anna Exempel",
      "+   - namn: Anna Exempelsson",
    ]);
  });

  it("settles all, one after the other", () => {
    let text = source;
    for (let [doubt] = openDoubts(text); doubt !== undefined; [doubt] = openDoubts(text))
      text = settleDoubt(text, doubt) ?? "";
    expect(text).not.toContain("osäker");
    expect(changes(text)).toHaveLength(6);
  });
});
