import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { memoryHost } from "../../../../src/ground/host/memory-host.ts";
import { nodeHost } from "../../../../src/ground/host/node-host.ts";
import { findKommun, openKommuner } from "../../../../src/motion/kommun/find-kommun.ts";
import { motionHost } from "../../../support/motion-text.ts";

const kommuner = openKommuner(motionHost());
const idOf = (query: string): string | undefined => kommuner.find(query).kommun?.id;

describe("the register", () => {
  it("has every kommun and region, each found by id, name and code", () => {
    const entries = kommuner.entries();
    const kinds = entries.map(({ kind }) => kind);
    expect([
      kinds.filter((kind) => kind === "kommun").length,
      kinds.filter((kind) => kind === "region").length,
    ]).toEqual([290, 20]);
    const lost = entries.flatMap(({ id, name, code }) =>
      [id, name, code, name.toUpperCase(), ` ${name}  `].filter((query) => idOf(query) !== id),
    );
    expect(lost).toEqual([]);
  });

  it("has no id or code twice", () => {
    const entries = kommuner.entries();
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
  });
});

describe("findKommun", () => {
  it.each([
    ["Umeå kommun", "umea"],
    ["umea", "umea"],
    ["UMEÅ", "umea"],
    ["Umeå".normalize("NFD"), "umea"],
    ["Stockholms stad", "stockholm"],
    ["Malmö stad", "malmo"],
    ["Lunds kommun", "lund"],
    ["Falu kommun", "falun"],
    ["Kommunfullmäktige i Mora", "mora"],
    ["Upplands Vasby", "upplands-vasby"],
    ["Ostersund", "ostersund"],
    ["region skane", "region-skane"],
    ["VGR", "vastra-gotalandsregionen"],
    ["Region Gotland", "gotland"],
    ["Stockholm", "stockholm"],
    ["Region Stockholm", "region-stockholm"],
    ["01", "region-stockholm"],
    ["0180", "stockholm"],
  ])("knows %s as %s", (query, id) => {
    expect(idOf(query)).toBe(id);
  });

  it("tells Håbo and Habo apart by their letters, and asks where only the letters without marks are there", () => {
    expect([idOf("Håbo"), idOf("HABO"), idOf("habo kommun"), idOf("håbo kommun")]).toEqual([
      "habo-uppsala",
      "habo",
      "habo",
      "habo-uppsala",
    ]);
    expect(kommuner.find("Hâbo").alike.map(({ name }) => name)).toEqual(["Håbo", "Habo"]);
  });

  it.each([
    ["Umeo", "Umeå"],
    ["Skeleftå", "Skellefteå"],
    ["Göteborrg", "Göteborg"],
    ["Vasteros stad", "Västerås"],
    ["Region Vesterbotten", "Region Västerbotten"],
    ["Västerbotten", "Region Västerbotten"],
    ["Malung", "Malung-Sälen"],
  ])("takes %s for a slip of %s", (query, name) => {
    expect([kommuner.find(query).kommun, kommuner.find(query).nearest?.name]).toEqual([undefined, name]);
  });

  it("takes nothing for what is like no name", () => {
    expect(kommuner.find("Köpenhamn").nearest).toBeUndefined();
    expect(kommuner.find("Kyrkslätt på Åland")).toEqual({ alike: [], diagnostics: [] });
    expect(kommuner.find("../umea").kommun).toBeUndefined();
    expect(kommuner.find("").kommun).toBeUndefined();
  });

  it("gives names as they are written to a council, and never a genitive", () => {
    const namesOf = (query: string) => {
      const { name, kind, council, addressee } = kommuner.find(query).kommun ?? {};
      return [name, kind, council, addressee];
    };
    expect(namesOf("Falun")).toEqual(["Falun", "kommun", "Kommunfullmäktige", "Kommunfullmäktige i Falun"]);
    expect(namesOf("Region Skåne")).toEqual([
      "Region Skåne",
      "region",
      "Regionfullmäktige",
      "Regionfullmäktige i Region Skåne",
    ]);
    expect(namesOf("Gotland")).toEqual([
      "Region Gotland",
      "kommun",
      "Regionfullmäktige",
      "Regionfullmäktige i Region Gotland",
    ]);
    expect(namesOf("Karlskrona")).toEqual([
      "Karlskrona",
      "kommun",
      "Kommunfullmäktige",
      "Kommunfullmäktige i Karlskrona",
    ]);
  });
});

describe("kommuner/", () => {
  const files = readdirSync(new URL("../../../../kommuner", import.meta.url)).filter((name) => name.endsWith(".yml"));

  it.each(files)("%s is valid and of a kommun of the register", (file) => {
    const { kommun, diagnostics } = kommuner.find(file.replace(".yml", ""));
    expect(diagnostics).toEqual([]);
    expect(kommun?.code).toBeDefined();
  });

  it("has the rules of a kommun, each with its source, its own words and the day they were read", () => {
    const kommun = kommuner.find("kalix").kommun;
    expect(kommun).toMatchObject({
      id: "kalix",
      name: "Kalix",
      kind: "kommun",
      code: "2514",
      council: "Kommunfullmäktige",
    });
    expect(kommun?.rules.questionDeadline).toEqual({
      value: { unit: "workingDays", days: 7 },
      source: "https://www.kalix.se/kommun/Kommunens-organisation/kommunfullmaktige/Motion-fraga-och-interpellation/",
      read: "2026-12-01",
      words:
        "Den ska lämnas in till kommunstyrelsens kansli senast sju arbetsdagar före det sammanträde vid vilket ledamoten avser att ställa den.",
    });
  });
});

describe("a project", () => {
  const host = memoryHost(
    {
      "kommuner/umea.yml": "id: umea\nname: Umeå\ntemplate: vart\n",
      "kommuner/karen.yml":
        "id: karen\nname: Studentkåren\ncouncil: {value: Kårfullmäktige, source: 'https://example.org'}\n",
    },
    {
      ...nodeHost(new URL("../../../..", import.meta.url).pathname),
      resourceRoots: [".", new URL("../../../..", import.meta.url).pathname],
    },
  );
  const own = { ...host, resourceRoots: [".", new URL("../../../..", import.meta.url).pathname] };

  it("may have a file of its own for a kommun", () => {
    expect(findKommun("Umeå", own).kommun?.templateId).toBe("vart");
    expect(findKommun("Kramfors", own).kommun?.rules.deadline?.value).toEqual({ unit: "calendarDays", days: 14 });
  });

  it("may have an assembly that no register knows", () => {
    expect(findKommun("karen", own).kommun?.addressee).toBe("Kårfullmäktige i Studentkåren");
  });
});

describe("reading", () => {
  it("opens the register and the one file that is asked for, once", () => {
    const read: string[] = [];
    const host = motionHost();
    const counting = {
      ...host,
      readFile: (path: string) => {
        read.push(path.slice(path.lastIndexOf("/") + 1));
        return host.readFile(path);
      },
    };
    const opened = openKommuner(counting);
    expect(read).toEqual([]);
    opened.find("Mariestad");
    opened.find("Mariestad");
    opened.find("Falun");
    expect(read).toEqual(["register.csv", "mariestad.yml"]);
  });
});
