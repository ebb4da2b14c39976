import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { formatGithub } from "../../../../src/rules/reporters/github.ts";
import { toJson } from "../../../../src/rules/reporters/json.ts";
import { formatPretty, paint } from "../../../../src/rules/reporters/pretty.ts";
import { formatSarif } from "../../../../src/rules/reporters/sarif.ts";
import { sampleReport } from "./sample.ts";

const swedish = sampleReport("sv");
const english = sampleReport("en");

describe("the pretty reporter", () => {
  it("gives place, reason, the line with a caret, hint, other places and source", () => {
    expect(formatPretty(swedish, paint(false))).toMatchInlineSnapshot(`
      "motions/mål 1,5%.md:3:9: fel: Okänd kommun eller region \`Umeåå\`; menade du \`Umeå\`? [kommun-known]
           3 | kommun: Umeåå
             |         ^^^^^
        gör så här: skriv kommunens namn, kod eller id
      motions/mål 1,5%.md:6:5: varning: Punkt 2 är likadan som punkt 1 [clause-unique]
           6 |   - att a.
             |     ^^^^^^
        gör så här: ta bort den ena
        motions/mål 1,5%.md:5:5: 1
        källa: https://example.org/
      motions/mål 1,5%.md:1:1: råd: Ort saknas [place-present]
           1 | ---
             | ^^^
        gör så här: lägg till en rad \`ort: …\`
      "
    `);
  });

  it("speaks English", () => {
    expect(formatPretty(english, paint(false))).toMatchInlineSnapshot(`
      "motions/mål 1,5%.md:3:9: error: Unknown kommun or region \`Umeåå\`; did you mean \`Umeå\`? [kommun-known]
           3 | kommun: Umeåå
             |         ^^^^^
        hint: write the kommun's name, code or id
      motions/mål 1,5%.md:6:5: warning: Item 2 is the same as item 1 [clause-unique]
           6 |   - att a.
             |     ^^^^^^
        hint: remove one of them
        motions/mål 1,5%.md:5:5: 1
        source: https://example.org/
      motions/mål 1,5%.md:1:1: advice: Missing place [place-present]
           1 | ---
             | ^^^
        hint: add a line \`ort: …\`
      "
    `);
  });

  it("colours the severity and the caret only where there is colour", () => {
    const [, , carets = ""] = formatPretty(swedish, paint(true)).split("\n");
    expect(carets).toBe("       |         \u001b[31m^^^^^\u001b[0m");
  });
});

describe("the github reporter", () => {
  it("gives a workflow command a problem, with what has a meaning there escaped", () => {
    expect(formatGithub(swedish)).toMatchInlineSnapshot(`
      "::error file=motions/mål 1%2C5%25.md,line=3,endLine=3,col=9,endColumn=14,title=kommun-known::Okänd kommun eller region \`Umeåå\`; menade du \`Umeå\`?%0Askriv kommunens namn, kod eller id
      ::warning file=motions/mål 1%2C5%25.md,line=6,endLine=6,col=5,endColumn=11,title=clause-unique::Punkt 2 är likadan som punkt 1%0Ata bort den ena%0Akälla: https://example.org/
      ::notice file=motions/mål 1%2C5%25.md,line=1,endLine=1,col=1,endColumn=4,title=place-present::Ort saknas%0Alägg till en rad \`ort: …\`
      "
    `);
  });
});

describe("the json reporter", () => {
  it("gives every part of a problem", () => {
    expect(swedish.diagnostics.map((diagnostic) => toJson(diagnostic, swedish.textOf, "sv"))).toMatchInlineSnapshot(`
      [
        {
          "actual": "Umeåå",
          "expected": "Umeå",
          "file": "motions/mål 1,5%.md",
          "hint": "skriv kommunens namn, kod eller id",
          "place": {
            "end": {
              "column": 14,
              "line": 3,
              "offset": 30,
            },
            "start": {
              "column": 9,
              "line": 3,
              "offset": 25,
            },
          },
          "reason": "Okänd kommun eller region \`Umeåå\`; menade du \`Umeå\`?",
          "ruleId": "kommun-known",
          "severity": "error",
        },
        {
          "file": "motions/mål 1,5%.md",
          "fix": [
            {
              "place": {
                "end": {
                  "column": 13,
                  "line": 2,
                  "offset": 16,
                },
                "start": {
                  "column": 8,
                  "line": 2,
                  "offset": 11,
                },
              },
              "text": "Cyklar",
            },
          ],
          "hint": "ta bort den ena",
          "place": {
            "end": {
              "column": 11,
              "line": 6,
              "offset": 64,
            },
            "start": {
              "column": 5,
              "line": 6,
              "offset": 58,
            },
          },
          "reason": "Punkt 2 är likadan som punkt 1",
          "related": [
            {
              "file": "motions/mål 1,5%.md",
              "message": "1",
              "place": {
                "end": {
                  "column": 11,
                  "line": 5,
                  "offset": 53,
                },
                "start": {
                  "column": 5,
                  "line": 5,
                  "offset": 47,
                },
              },
            },
          ],
          "ruleId": "clause-unique",
          "severity": "warning",
          "url": "https://example.org/",
        },
        {
          "file": "motions/mål 1,5%.md",
          "hint": "lägg till en rad \`ort: …\`",
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
          "reason": "Ort saknas",
          "ruleId": "place-present",
          "severity": "info",
        },
      ]
    `);
  });
});

describe("the sarif reporter", () => {
  // Draft 4 names its identifier otherwise than Ajv's draft 7; nothing else in the schema differs between them.
  const { $schema: _, id: __, ...schema } = sarifSchema;
  const isSarif = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(
    schema,
  );

  it("gives a log that is valid by the schema of SARIF 2.1.0", () => {
    for (const input of [swedish, english, { ...swedish, diagnostics: [] }]) {
      isSarif(JSON.parse(formatSarif(input)));
      expect(isSarif.errors).toBeNull();
    }
  });

  it("is judged by a schema that refuses what is none", () => {
    const log = JSON.parse(formatSarif(swedish));
    log.runs[0].results[0].level = "fatal";
    expect(isSarif(log)).toBe(false);
  });

  it("gives rules, places and levels", () => {
    const { runs } = JSON.parse(formatSarif(swedish));
    expect({ ...runs[0], tool: { driver: { ...runs[0].tool.driver, semanticVersion: "" } } }).toMatchInlineSnapshot(`
      {
        "columnKind": "utf16CodeUnits",
        "results": [
          {
            "level": "error",
            "locations": [
              {
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "motions/m%C3%A5l%201%2C5%25.md",
                  },
                  "region": {
                    "endColumn": 14,
                    "endLine": 3,
                    "startColumn": 9,
                    "startLine": 3,
                  },
                },
              },
            ],
            "message": {
              "text": "Okänd kommun eller region \`Umeåå\`; menade du \`Umeå\`? Skriv kommunens namn, kod eller id.",
            },
            "ruleId": "kommun-known",
            "ruleIndex": 1,
          },
          {
            "level": "warning",
            "locations": [
              {
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "motions/m%C3%A5l%201%2C5%25.md",
                  },
                  "region": {
                    "endColumn": 11,
                    "endLine": 6,
                    "startColumn": 5,
                    "startLine": 6,
                  },
                },
              },
            ],
            "message": {
              "text": "Punkt 2 är likadan som punkt 1. Ta bort den ena. Källa: https://example.org/",
            },
            "ruleId": "clause-unique",
            "ruleIndex": 0,
          },
          {
            "level": "note",
            "locations": [
              {
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "motions/m%C3%A5l%201%2C5%25.md",
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
              "text": "Ort saknas. Lägg till en rad \`ort: …\`.",
            },
            "ruleId": "place-present",
            "ruleIndex": 2,
          },
        ],
        "tool": {
          "driver": {
            "language": "sv-SE",
            "name": "yrka",
            "rules": [
              {
                "defaultConfiguration": {
                  "level": "warning",
                },
                "fullDescription": {
                  "text": "Samma förslag två gånger är oftast en rest efter kopiering.",
                },
                "id": "clause-unique",
              },
              {
                "defaultConfiguration": {
                  "level": "error",
                },
                "fullDescription": {
                  "text": "Kommunen ger motionen sitt namn, sin adressat och sina regler.",
                },
                "id": "kommun-known",
              },
              {
                "defaultConfiguration": {
                  "level": "note",
                },
                "fullDescription": {
                  "text": "Ort och datum brukar stå tillsammans vid underskriften.",
                },
                "id": "place-present",
              },
            ],
            "semanticVersion": "",
          },
        },
      }
    `);
  });
});
