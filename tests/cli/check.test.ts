import { afterEach, describe, expect, it } from "vitest";
import { Workplace } from "../support/run-cli.ts";

const motion = (
  { title = "Fler cykelplatser", date = "2026-11-23", more = "", kommun = "Umeå", above = "" } = {},
  body = "Cyklarna får inte plats.\n",
): string => `---
${above}kommun: ${kommun}
titel: ${title}
${date === "" ? "" : `datum: ${date}\n`}ort: ${kommun}
att-satser:
  - att kommunen bygger 200 cykelplatser.
undertecknare:
  - namn: Anna Exempel
    parti: M
${more}---

${body}`;

let place: Workplace;
afterEach(() => place.remove());

const check = (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  place = new Workplace(files);
  return place.yrka(["check", ...args]);
};

describe("yrka check", () => {
  it("says nothing of a good motion", () => {
    expect(check({ "motions/a.md": motion() })).toEqual({ code: 0, out: "", err: "" });
  });

  it("warns, and ends well all the same", () => {
    expect(check({ "motions/a.md": motion({ date: "" }) })).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "motions/a.md:1:1: varning: Datum saknas [date-present]
           1 | ---
             | ^^^
        gör så här: lägg till en rad \`datum: 2026-11-23\` med rätt dag
      0 fel, 1 varning.
      ",
        "out": "",
      }
    `);
  });

  it("counts warnings as errors with --strict", () => {
    expect(check({ "motions/a.md": motion({ date: "" }) }, "--strict").code).toBe(1);
  });

  it("asks less of a draft", () => {
    const text = motion().replace(/att-satser:\n.*\n/, "");
    expect(check({ "motions/a.md": text }).code).toBe(1);
    place.remove();
    expect(check({ "motions/a.md": text }, "--draft")).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "motions/a.md:1:1: varning: Att-satser saknas [clause-present]
           1 | ---
             | ^^^
        gör så här: skriv \`att-satser:\` och under den en rad \`  - att …\` för varje förslag
      0 fel, 1 varning.
      ",
        "out": "",
      }
    `);
  });

  it("shows advice only when asked", () => {
    const files = { "motions/a.md": motion().replace("    parti: M\n", "") };
    expect(check(files)).toEqual({ code: 0, out: "", err: "" });
    place.remove();
    expect(check(files, "--info", "--lang", "en")).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "motions/a.md:9:11: advice: Anna Exempel stands without a party [party-known]
           9 |   - namn: Anna Exempel
             |           ^^^^^^^^^^^^
        hint: add \`parti: …\`, or leave it if the person has none
      0 errors, 0 warnings, 1 advice.
      ",
        "out": "",
      }
    `);
  });

  it("shows the source of what a kommun asks", () => {
    const text = motion({ kommun: "Kramfors", date: "2026-12-07", more: "sammanträde: 2026-12-14\n" });
    expect(check({ "motions/a.md": text })).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "motions/a.md:4:8: varning: 2026-12-07 är för sent för sammanträdet 2026-12-14 i Kramfors; sista dag är 2026-11-30 [deadline-met]
           4 | datum: 2026-12-07
             |        ^^^^^^^^^^
        gör så här: lämna in senast 2026-11-30, eller ange nästa sammanträde
        källa: https://e-tjanster.kramfors.se/oversikt/overview/95
      0 fel, 1 varning.
      ",
        "out": "",
      }
    `);
  });
});

describe("yrka.config.yml", () => {
  it("settles how grave a rule is", () => {
    const files = {
      "motions/a.md": motion({ date: "" }),
      "yrka.config.yml": "regler:\n  date-present: fel\n",
    };
    expect(check(files).code).toBe(1);
    place.remove();
    expect(check({ ...files, "yrka.config.yml": "regler:\n  date-present: av\n" })).toEqual({
      code: 0,
      out: "",
      err: "",
    });
  });

  it.each([
    ["yrka.config.yml", "regler:\n  title-short: [a\n"],
    ["templates/egen/theme.yml", "extends: standard\nextends: umea\n"],
    ["kommuner/umea.yml", "id: umea\n\tname: Umeå\n"],
  ])("is a fault of the office, not of the motion, where %s is no YAML", (path, text) => {
    const { code, err } = check({
      "motions/a.md": motion({ more: "mall: egen\n" }),
      "templates/egen/theme.yml": "extends: standard\n",
      [path]: text,
    });
    expect(err).toContain(`${path}:2:`);
    expect(err).toMatch(/\n1 fel, 0 varningar\.\n$/);
    expect(code).toBe(4);
  });

  it("is read as strictly as a motion, and points at what is wrong", () => {
    const files = {
      "motions/a.md": motion(),
      "yrka.config.yml": "regler:\n  date-presnt: fel\n  title-short: kanske\nkomun: Umeå\n",
    };
    expect(check(files)).toMatchInlineSnapshot(`
      {
        "code": 4,
        "err": "yrka.config.yml:2:3: fel: Okänd inställning \`date-presnt\`; menade du \`date-present\`? [config-valid]
           2 |   date-presnt: fel
             |   ^^^^^^^^^^^
        gör så här: skriv \`date-present\`
      yrka.config.yml:3:16: fel: \`kanske\` kan inte användas för \`title-short\` [config-valid]
           3 |   title-short: kanske
             |                ^^^^^^
        gör så här: välj bland: fel, varning, råd, av
      yrka.config.yml:4:1: fel: Okänd inställning \`komun\`; menade du \`kommun\`? [config-valid]
           4 | komun: Umeå
             | ^^^^^
        gör så här: skriv \`kommun\`
      3 fel, 0 varningar.
      ",
        "out": "",
      }
    `);
  });
});

describe("an ignore", () => {
  it("excuses what follows it", () => {
    const text = motion({ above: "# yrka-ignore date-present: datum sätts vid inlämning\n", date: "" });
    expect(check({ "motions/a.md": text }, "--strict").code).toBe(0);
  });

  it("is reported where there is nothing to excuse", () => {
    const body = "<!-- yrka-ignore link-text-meaningful: provat -->\n\nCyklarna får inte plats.\n";
    expect(check({ "motions/a.md": motion({}, body) })).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "motions/a.md:13:1: varning: Undantaget för \`link-text-meaningful\` behövs inte [ignore-used]
          13 | <!-- yrka-ignore link-text-meaningful: provat -->
             | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        gör så här: ta bort raden
      0 fel, 1 varning.
      ",
        "out": "",
      }
    `);
  });
});

describe("the reporters", () => {
  const files = { "motions/a.md": motion({ date: "" }) };

  it("give data on stdout and nothing else", () => {
    expect(check(files, "--reporter", "github")).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "::warning file=motions/a.md,line=1,endLine=1,col=1,endColumn=4,title=date-present::Datum saknas%0Alägg till en rad \`datum: 2026-11-23\` med rätt dag
      ",
      }
    `);
  });

  it("--json is --reporter json: one object", () => {
    const { out, err, code } = check(files, "--json");
    expect({ out: JSON.parse(out), err, code }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": {
          "diagnostics": [
            {
              "file": "motions/a.md",
              "hint": "lägg till en rad \`datum: 2026-11-23\` med rätt dag",
              "place": {
                "end": {
                  "column": 4,
                  "line": 1,
                  "offset": 3,
                },
                "start": {
                  "column": 1,
                  "line": 1,
                  "offset": 0,
                },
              },
              "reason": "Datum saknas",
              "ruleId": "date-present",
              "severity": "warning",
            },
          ],
          "files": [
            {
              "outputs": [],
              "source": "motions/a.md",
            },
          ],
          "ok": true,
          "schema": "yrka/report/1",
        },
      }
    `);
    expect(place.yrka(["check", "--reporter", "json"]).out).toBe(out);
  });

  it("sarif names rule and place", () => {
    const { out, err } = check(files, "--reporter", "sarif");
    expect(err).toBe("");
    expect(JSON.parse(out).runs[0].results).toMatchInlineSnapshot(`
      [
        {
          "level": "warning",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "motions/a.md",
                },
                "region": {
                  "endColumn": 4,
                  "endLine": 1,
                  "startColumn": 1,
                  "startLine": 1,
                },
              },
            },
          ],
          "message": {
            "text": "Datum saknas. Lägg till en rad \`datum: 2026-11-23\` med rätt dag.",
          },
          "ruleId": "date-present",
          "ruleIndex": 0,
        },
      ]
    `);
  });
});

describe("the next step", () => {
  const text = motion({ kommun: "Kramfors", more: "sammanträde: 2026-12-14\n" });

  it("ends a build where the kommun has said how a motion is handed in", () => {
    place = new Workplace({ "motions/a.md": text });
    expect(place.yrka(["build", "--format", "pdf"]).err).toBe(
      "Byggde output/a.pdf\nLämna in: https://e-tjanster.kramfors.se/oversikt/overview/95 (e-legitimation), senast 30 november 2026\n",
    );
  });

  it("says whose it is where the motions differ", () => {
    place = new Workplace({ "motions/a.md": text, "motions/b.md": motion() });
    expect(place.yrka(["build", "--format", "txt", "--lang", "en"]).err).toBe(
      "Built output/a.txt\nBuilt output/b.txt\nmotions/a.md: Hand in: https://e-tjanster.kramfors.se/oversikt/overview/95 (e-legitimation), by 30 November 2026\n",
    );
  });

  it("is not said of a draft", () => {
    place = new Workplace({ "motions/a.md": text });
    expect(place.yrka(["build", "--format", "txt", "--draft"]).err).toBe("Byggde output/a.utkast.txt\n");
  });
});
