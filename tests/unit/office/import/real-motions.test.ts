import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkMotion } from "../../../../src/build/check-motion.ts";
import { openResources } from "../../../../src/build/resources.ts";
import { wordsOf } from "../../../../src/document/words.ts";
import { memoryHost } from "../../../../src/ground/host/memory-host.ts";
import { nodeHost } from "../../../../src/ground/host/node-host.ts";
import { bothFormats, buildCase } from "../../../support/build-case.ts";
import { projectFolder } from "../../../support/cases.ts";
import { importOne, recognised } from "../../../support/import-text.ts";

const read = (name: string): string => readFileSync(join(projectFolder, "tests/real-motions", `${name}.txt`), "utf8");
const umea = read("umea-samarbeten");
const kungsbacka = read("kungsbacka-lustgas");

const split = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** What the imported motion prints as a draft, without the draft's own words. */
async function printed(source: string): Promise<readonly string[]> {
  const host = memoryHost({ "motion.md": source }, nodeHost(projectFolder));
  const file = { path: "motion.md", name: "motion", folder: "." };
  const { built } = await buildCase({ host, file }, { ...bothFormats, formats: ["docx"], variant: "draft" });
  if (built === undefined) throw new Error("nothing was built");
  return wordsOf(built.document);
}

function withoutInOrder(words: readonly string[], wanted: readonly string[]): readonly string[] {
  const left: string[] = [];
  let at = 0;
  for (const word of words) {
    if (word === wanted[at]) at++;
    else left.push(word);
  }
  expect(wanted.slice(at)).toEqual([]);
  return left;
}

describe("the text layer of a motion to Umeå", () => {
  it("gives title, lead-in and clauses as they stand, over broken lines", () => {
    expect(recognised(importOne(umea))).toEqual({
      title: "Umeå kommun ska inte samarbeta med diktaturer och länder som hotar vår säkerhet",
      leadIn: "Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:",
      clauses: [
        "att Umeå kommuns internationella program förtydligas med riktlinjer om att kommunen inte ska ha samarbeten eller utbyte med städer/kommuner i länder som inte lever upp till demokratiska principer och mänskliga rättigheter, samt länder som hotar Sverige eller kränker våra territoriella gränser.",
        "att Umeå kommun som en konsekvens av detta avslutar de samarbeten som finns med städer i Kina och Ryssland.",
        "att Umeå kommun söker samarbete med en kommun i Ukraina, för att bli en del i insatserna för att stödja Ukrainas återuppbyggnad på lokal nivå.",
      ],
      date: undefined,
      place: undefined,
      addressee: undefined,
      kommun: "Umeå",
      signatories: [],
    });
  });

  it("keeps every word in its order: what is printed beside them is the program's", async () => {
    const words = await printed(importOne(umea).text);
    expect(withoutInOrder(words, split(umea)).join(" ")).toMatchInlineSnapshot(
      `"Utkast Kommunfullmäktige i Umeå [Datum saknas] [Undertecknare saknas]"`,
    );
  });

  it("keeps the paragraphs of the project's own copy", () => {
    const bodyOf = (source: string): string => source.slice(source.indexOf("\n---\n") + 5).trim();
    const own = readFileSync(join(projectFolder, "motions/umea-samarbeten.md"), "utf8");
    expect(bodyOf(importOne(umea).text)).toBe(bodyOf(own));
  });
});

describe("the scan of a motion to Kungsbacka", () => {
  it("gives title, addressee, lead-in, clauses, date and the names that can be read", () => {
    expect(recognised(importOne(kungsbacka))).toEqual({
      title: "Förbud mot användning av lustgas i berusningssyfte på offentliga platser i Kungsbacka",
      leadIn: "Sverigedemokraterna yrkar på att kommunfullmäktige beslutar:",
      clauses: [
        "att införa ett förbud i Kungsbacka kommuns lokala ordningsföreskrifter mot användning av lustgas i berusningssyfte på specificerade offentliga platser.",
        "att specificera de geografiska områden där förbudet mot användning av lustgas i berusningssyfte ska gälla, enligt Ordningslagen 3 kap 12 8.",
        "att ge berörda nämnder i uppdrag att, i samarbete med skolor och ungdomsverksamheter, genomföra en informationskampanj om riskerna med lustgas, riktad till ungdomar och föräldrar i Kungsbacka kommun.",
      ],
      date: "2024-10-23",
      place: "Kungsbacka",
      addressee: "Kungsbacka kommunfullmäktige",
      kommun: "Kungsbacka",
      signatories: [
        { name: "Susanne Andersson oe de Tobias Vede Gl", party: "SD" },
        { name: "Mats Dahl", party: "SD" },
        { name: "Per Hoel", party: "SD" },
        { name: '"Marcus Lindälv', party: "SD" },
      ],
    });
  });

  it("keeps every word, and in order down to the clauses' end", async () => {
    const words = await printed(importOne(kungsbacka).text);
    const bullets = split(kungsbacka).filter((word) => word !== "»");
    const sorted = (list: readonly string[]): readonly string[] => [...list].sort();
    const missing = [...words];
    const gone = bullets.filter((word) => {
      const at = missing.indexOf(word);
      if (at !== -1) missing.splice(at, 1);
      return at === -1;
    });
    // The key says it: `till: Kungsbacka kommunfullmäktige`.
    expect(gone).toEqual(["till"]);
    expect(sorted(missing)).toMatchInlineSnapshot(`
      [
        "Utkast",
        "den",
      ]
    `);
    const afterLabel = bullets.slice("Motion till Kungsbacka kommunfullmäktige".split(" ").length);
    withoutInOrder(words, afterLabel.slice(0, afterLabel.lastIndexOf("Kungsbacka")));
  });

  it("tells what the machine seems to have misread, and repairs nothing", () => {
    const { text } = importOne(kungsbacka);
    expect(text.match(/(?:#|<!--) osäker: .*/g)).toMatchInlineSnapshot(`
      [
        "# osäker: ”»” framför lästes som en punkt i listan",
        "# osäker: ”»” framför lästes som en punkt i listan",
        "# osäker: ”12 8” kan vara ”12 §” (läsfel vid skanning)",
        "# osäker: ”»” framför lästes som en punkt i listan",
        "# osäker: är namnet rätt läst, och bara en persons?",
        "# osäker: är namnet rätt läst, och bara en persons?",
        "<!-- osäker: ”12 8” kan vara ”12 §” (läsfel vid skanning) -->",
        "<!-- osäker: är ”; VÄGA” en namnteckning som lästes av en maskin? Ta bort raden, eller skriv namnet bland undertecknarna -->",
        "<!-- osäker: är ”th WID Tar FCC NESS MS Lb” en namnteckning som lästes av en maskin? Ta bort raden, eller skriv namnet bland undertecknarna -->",
        "<!-- osäker: är ”Arlna- Karin Granber ÅD) )” en namnteckning som lästes av en maskin? Ta bort raden, eller skriv namnet bland undertecknarna -->",
        "<!-- osäker: är ”ALLA hl” en namnteckning som lästes av en maskin? Ta bort raden, eller skriv namnet bland undertecknarna -->",
      ]
    `);
  });
});

describe("an imported motion", () => {
  it.each([
    ["Umeå", umea],
    ["Kungsbacka", kungsbacka],
  ])("has no errors as a draft: %s", (_, text) => {
    const host = memoryHost({ "motion.md": importOne(text).text }, nodeHost(projectFolder));
    const file = { path: "motion.md", name: "motion", folder: "." };
    const { diagnostics } = checkMotion(file, "draft", openResources(host));
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
