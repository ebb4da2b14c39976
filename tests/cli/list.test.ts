import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { describeWith } from "../support/oracles.ts";
import { Workplace } from "../support/run-cli.ts";

let place: Workplace;
afterEach(() => place.remove());

const motion = (title: string, party: string, more = "", year = 2026): string =>
  `---\nkommun: Umeå\ntitel: ${title}\ndatum: ${year}-01-10\natt-satser:\n  - att kommunen *bygger*.\nundertecknare:\n  - namn: Anna Exempel\n    parti: ${party}\n${more}---\n\nBrödtext.\n`;

const office = {
  "motions/2024/sen.md": motion("Sen: en fråga", "M", "väckt: 2024-02-29\ndiarienummer: [KS-2024-7]\n", 2024),
  "motions/ny.md": motion("Ny", "S"),
  "motions/inne.md": motion("Inne", "(M)", "inlämnad: 2026-01-11\n"),
  "motions/vantar.md": motion("Väntar; länge", "C", "inlämnad: 2026-01-11\nväckt: 2026-02-02\n"),
  "motions/klar.md": motion(
    "=Klar",
    "M",
    "väckt: 2026-02-02\nbeslut: {datum: 2026-06-01, paragraf: § 187, utfall: [bifall]}\n",
  ),
  "motions/fragar.md":
    "---\nkommun: Umeå\ntyp: interpellation\ntill: Kommunalrådet\ntitel: <script>alert(1)</script>\nfrågor:\n  - Hur?\nundertecknare:\n  - parti: V\nväckt: 2020-01-01\n---\n\nText.\n",
  "output/2024/sen.pdf": "%PDF",
  "inlämnade/2024/sen.pdf": "%PDF",
};
const onDay = ["--today", "2026-11-23"];

describe("yrka list", () => {
  it("puts what waits first, and says how it stands", () => {
    place = new Workplace(office);
    expect(place.yrka(["list", ...onDay])).toEqual({
      code: 0,
      out: `försenad  svar senast 2025-02-28 (633 dagar för sent)
  Sen: en fråga
  Umeå · 2024-01-10 · Anna Exempel (M) · KS-2024-7 · motions/2024/sen.md

väckt     2020-01-01
  <script>alert(1)</script>
  Umeå · V · motions/fragar.md

väckt     svar senast 2027-02-02 (71 dagar kvar)
  Väntar; länge
  Umeå · 2026-01-10 · Anna Exempel (C) · motions/vantar.md

inlämnad  2026-01-11
  Inne
  Umeå · 2026-01-10 · Anna Exempel (M) · motions/inne.md

skriven
  Ny
  Umeå · 2026-01-10 · Anna Exempel (S) · motions/ny.md

beslutad  2026-06-01 · § 187 · bifall
  =Klar
  Umeå · 2026-01-10 · Anna Exempel (M) · motions/klar.md
`,
      err: "6 motioner, 1 försenad den 2026-11-23.\n",
    });
  });

  it("compares with the day it is told", () => {
    place = new Workplace(office);
    const { out } = place.yrka(["list", "motions/2024", "--today", "2025-02-28", "--lang", "en"]);
    expect(out.split("\n")[0]).toBe("raised    answer due 2025-02-28 (0 days left)");
    expect(place.yrka(["list", "--today", "2026-02-30"])).toEqual({
      code: 2,
      out: "",
      err: "yrka: --today ska vara en dag som 2026-11-23, inte ”2026-02-30”\nVisa hjälp: yrka --help\n",
    });
  });

  it.each([
    [
      ["--parti", "m"],
      ["sen", "inne", "klar"],
    ],
    [["--år", "2024"], ["sen"]],
    [["--status", "försenad"], ["sen"]],
    [
      ["--status", "väckt"],
      ["sen", "fragar", "vantar"],
    ],
    [["--status", "skriven,beslutad", "--parti", "M"], ["klar"]],
  ])("lists only what is asked for: %j", (filter, names) => {
    place = new Workplace(office);
    const { out } = place.yrka(["list", "--format", "json", ...onDay, ...filter]);
    const listed = JSON.parse(out) as { motions: { name: string }[] };
    expect(listed.motions.map(({ name }) => name)).toEqual(names);
  });

  it("gives programs whole values, with the files that are there", () => {
    place = new Workplace(office);
    const { out } = place.yrka(["list", "motions", "--år", "2024", "--format", "json", ...onDay]);
    expect(JSON.parse(out)).toEqual({
      schema: "yrka/catalogue/1",
      today: "2026-11-23",
      motions: [
        {
          source: "motions/2024/sen.md",
          name: "sen",
          kind: "motion",
          title: "Sen: en fråga",
          caseTitle: "Motion från Anna Exempel (M): Sen: en fråga",
          authority: "Umeå",
          date: "2024-01-10",
          signatories: [{ name: "Anna Exempel", party: "M" }],
          status: "overdue",
          raised: "2024-02-29",
          due: "2025-02-28",
          outcomes: [],
          caseNumbers: ["KS-2024-7"],
          files: ["output/2024/sen.pdf", "inlämnade/2024/sen.pdf"],
        },
      ],
    });
  });

  it("gives spreadsheets a table that no title can make a formula of", () => {
    place = new Workplace(office);
    const { out } = place.yrka(["list", "--format", "csv", "--parti", "M", "--status", "beslutad", ...onDay]);
    expect(out).toBe(
      "\ufeffLäge;Svar senast;Titel;Undertecknare;Kommun;Typ;Datum;Inlämnad;Väckt;Beslut;Utfall;Diarienummer;Löpnummer;Källa;Filer\r\n" +
        "beslutad;2027-02-02;'=Klar;Anna Exempel (M);Umeå;motion;2026-01-10;;2026-02-02;2026-06-01;bifall;;;motions/klar.md;\r\n",
    );
  });

  it("gives calendars the days answers are due", () => {
    place = new Workplace(office);
    const { out } = place.yrka(["list", "--format", "ics", "--status", "väckt", "--parti", "C", ...onDay]);
    expect(out.replace(/UID:[0-9a-f]{32}/, "UID:…").replace(/PRODID:.*/, "PRODID:…")).toBe(
      `${[
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:…",
        "CALSCALE:GREGORIAN",
        "X-WR-CALNAME:Motioner som ska besvaras",
        "BEGIN:VEVENT",
        "UID:…@yrka.invalid",
        "DTSTAMP:20261123T000000Z",
        "DTSTART;VALUE=DATE:20270202",
        "DTEND;VALUE=DATE:20270203",
        "SUMMARY:Svar på motion senast: Väntar\\; länge",
        "DESCRIPTION:Väckt 2026-02-02\\nAnna Exempel (C)\\nmotions/vantar.md",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
      ].join("\r\n")}\r\n`,
    );
  });

  it("lists a motion with errors with what can be read of it, and says what is wrong", () => {
    place = new Workplace({
      "motions/fel.md": "---\ntitel: Fel\nväckt: 2026-02-31\n---\n",
      "motions/inget.md": "Text.",
    });
    const { code, out, err } = place.yrka(["list", "--format", "json", ...onDay]);
    const listed = JSON.parse(out) as { motions: { name: string; status: string }[] };
    expect(listed.motions.map(({ name, status }) => ({ name, status }))).toEqual([{ name: "fel", status: "written" }]);
    expect(code).toBe(1);
    expect(err).toContain("[date-valid]");
    expect(err).toContain("[front-matter-present]");
  });
});

describeWith(["chromium"], "the catalogue's page in a browser", () => {
  it("is found in, links the files and breaks no rule of accessibility, by day and by night", async () => {
    place = new Workplace(office);
    expect(place.yrka(["list", "--format", "html", "--out", "sidor/lista.html", ...onDay])).toEqual({
      code: 0,
      out: "",
      err: "6 motioner, 1 försenad den 2026-11-23. Skrev sidor/lista.html.\n",
    });
    const address = pathToFileURL(join(place.folder, "sidor/lista.html")).href;
    const axe = readFileSync(join(import.meta.dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    try {
      for (const colorScheme of ["light", "dark"] as const) {
        const judged = await browser.newPage({ colorScheme, bypassCSP: true });
        await judged.goto(address);
        await judged.addScriptTag({ content: axe });
        const violations = await judged.evaluate<string[]>("axe.run().then((r) => r.violations.map((v) => v.id))");
        expect(violations).toEqual([]);
      }
      const page = await browser.newPage();
      const visible = () =>
        page.locator("tbody tr:visible th").evaluateAll((heads) => heads.map((head) => head.firstChild?.textContent));
      await page.goto(address);
      expect(await page.locator("output").textContent()).toBe("Visar 6 av 6");
      await page.fill("input", "KS-2024");
      expect(await visible()).toEqual(["Sen: en fråga"]);
      await page.fill("input", "");
      await page.selectOption("select[name=status]", "decided");
      expect(await visible()).toEqual(["=Klar"]);
      expect(
        await page.locator("tr.overdue a").evaluateAll((links) => links.map((a) => a.getAttribute("href"))),
      ).toEqual(["../output/2024/sen.pdf", "../inl%C3%A4mnade/2024/sen.pdf", "../motions/2024/sen.md"]);
      expect(await page.locator("tr.overdue svg").getAttribute("aria-label")).toBe(
        "Väckt 2024-02-29, Svar senast 2025-02-28",
      );

      const silent = await browser.newPage({ javaScriptEnabled: false });
      await silent.goto(address);
      expect(await silent.locator("tbody tr:visible").count()).toBe(6);
      expect(await silent.locator("form:visible").count()).toBe(0);
    } finally {
      await browser.close();
    }
  });
});
