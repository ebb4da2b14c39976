import { describe, expect, it } from "vitest";
import { loadConfiguration } from "../../../../src/build/configuration/load-configuration.ts";
import { positionAt } from "../../../../src/ground/diagnostics/place.ts";
import { memoryHost } from "../../../../src/ground/host/memory-host.ts";
import { reasonOf } from "../../../../src/rules/wording.ts";

const load = (text: string) => {
  const { value, diagnostics } = loadConfiguration(memoryHost({ "yrka.config.yml": text }));
  const said = diagnostics.map((diagnostic) => {
    const { line, column } = positionAt(text, diagnostic.place.start);
    return `${line}:${column} ${reasonOf(diagnostic, "sv")} [${diagnostic.ruleId}]`;
  });
  return { value, said };
};

describe("loadConfiguration", () => {
  it("settles nothing without a file", () => {
    expect(loadConfiguration(memoryHost({}))).toEqual({ value: { severities: new Map() }, diagnostics: [] });
  });

  it("reads severities, kommun and author", () => {
    expect(
      load(
        "kommun: Umeå\nförfattare:\n  namn: Anna Exempel\n  parti: M\nregler:\n  title-short: av\n  date-present: fel\n",
      ),
    ).toEqual({
      value: {
        kommun: "Umeå",
        author: { namn: "Anna Exempel", parti: "M" },
        severities: new Map([
          ["title-short", "off"],
          ["date-present", "error"],
        ]),
      },
      said: [],
    });
  });

  it.each([
    ["reglr:\n  title-short: av\n", ["1:1 Okänd inställning `reglr`; menade du `regler`? [config-valid]"]],
    ["regler:\n  title-shrt: av\n", ["2:3 Okänd inställning `title-shrt`; menade du `title-short`? [config-valid]"]],
    ["regler:\n  title-short: kanske\n", ["2:16 `kanske` kan inte användas för `title-short` [config-valid]"]],
    ["regler:\n  clause-present: av\n", ["2:3 Felet `clause-present` kan inte mildras [config-valid]"]],
    ["regler: av\n", ["1:9 Fel slags värde för `regler` [config-valid]"]],
    ["regler:\n  title-short: [a\n", ["2:16 `[` avslutas aldrig [yaml-parses]"]],
    ["regler:\n\ttitle-short: av\n", ["2:1 En tabb i början av raden [yaml-parses]"]],
    ["författare:\n  e-post: a@example.org\n", ["2:3 Okänd inställning `e-post` [config-valid]"]],
  ])("says what is wrong in %j", (text, said) => {
    expect(load(text).said).toEqual(said);
  });
});
