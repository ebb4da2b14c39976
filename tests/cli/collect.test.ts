import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { describeWith, runOracle } from "../support/oracles.ts";
import { Workplace } from "../support/run-cli.ts";

let place: Workplace;
afterEach(() => place.remove());

const motion = (titel: string, more = "", kommun = "Umeå", day = "2026-12-14"): string =>
  `---\nkommun: ${kommun}\ntitel: ${titel}\ndatum: 2026-11-23\nort: Umeå\nsammanträde: ${day}\n${more}att-satser:\n  - att kommunen bygger.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\nBrödtext.\n`;

const office = {
  "motions/o.md": motion("Öppna badet"),
  "motions/a.md": motion("Åk buss"),
  "motions/z.md": motion("Zon för gående", "diarienummer: KS-2026/10\n"),
  "motions/n.md": motion("Nio träd", "diarienummer: KS-2026/9\n"),
  "motions/senare.md": motion("Senare", "", "Umeå", "2027-01-25"),
};

const volume = "output/motioner-umea-2026-12-14.pdf";
const collect = (...more: readonly string[]) => place.yrka(["collect", "--meeting", "2026-12-14", ...more]);
const read = (path: string): Buffer => readFileSync(join(place.folder, path));

describe("yrka collect", () => {
  it("puts the motions of the meeting in one PDF, and says what it holds", () => {
    place = new Workplace(office);
    expect(collect()).toEqual({ code: 0, out: "", err: `Byggde ${volume}\n4 handlingar, 5 sidor\n` });
    const first = read(volume);
    expect(collect().code).toBe(0);
    expect(Buffer.compare(read(volume), first)).toBe(0);
    expect(collect("--json", "--out", "samlat/dec.pdf").out).toBe(
      `${JSON.stringify({ schema: "yrka/report/1", ok: true, files: [{ source: "motions", outputs: ["samlat/dec.pdf"] }], diagnostics: [] }, undefined, 2)}\n`,
    );
    expect(Buffer.compare(read("samlat/dec.pdf"), first)).toBe(0);
  });

  it("orders by case number, then by title as a Swedish register does, and tells its order to programs", () => {
    place = new Workplace(office);
    collect();
    const { volume: data } = JSON.parse(place.yrka(["inspect", "--json", volume]).out).files[0];
    expect(data).toMatchObject({ schema: "yrka/volume/1", meeting: "2026-12-14", pages: 5, variant: "final" });
    expect(data.title).toBe("Motioner till kommunfullmäktige i Umeå den 14 december 2026");
    expect(data.motions.map(({ title, page }: { title: string; page: number }) => `${page} ${title}`)).toEqual([
      "2 Nio träd",
      "3 Zon för gående",
      "4 Åk buss",
      "5 Öppna badet",
    ]);
    expect(place.yrka(["inspect", volume]).out).toContain("  sida 5: Motion från Anna Exempel (M): Öppna badet\n");
    expect(place.yrka(["verify", volume])).toMatchObject({ code: 0, out: expect.stringContaining("som den byggdes") });
  });

  it("asks for a meeting, and says which there are", () => {
    place = new Workplace(office);
    expect(place.yrka(["collect"])).toMatchObject({ code: 2, err: expect.stringContaining("--meeting ÅÅÅÅ-MM-DD") });
    expect(place.yrka(["collect", "--meeting", "14 december"])).toMatchObject({ code: 2 });
    expect(place.yrka(["collect", "--meeting", "2026-12-15"])).toMatchObject({
      code: 2,
      err: expect.stringContaining(
        "Ingen motion har sammanträde: 2026-12-15. Det finns 2026-12-14 (4), 2027-01-25 (1)",
      ),
    });
  });

  it("wants to know which kommun where there are several", () => {
    place = new Workplace({ ...office, "motions/grannens.md": motion("Grannens", "", "Vännäs") });
    expect(collect()).toMatchObject({
      code: 2,
      err: expect.stringContaining("flera kommuner: Umeå (4), Vännäs (1). Välj en med --kommun"),
    });
    expect(existsSync(join(place.folder, "output"))).toBe(false);
    expect(collect("--kommun", "Vännäs")).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Byggde output\/motioner-vannas-2026-12-14\.pdf\n1 handling, 2 sidor\. Till samma/),
    });
    expect(collect("--kommun", "Umeå")).toMatchObject({
      code: 0,
      err: expect.stringContaining("men inte med: motions/grannens.md (motion, Vännäs)"),
    });
    expect(collect("--kommun", "Kiruna")).toMatchObject({ code: 2, err: expect.stringContaining("Det finns") });
    expect(collect("--kommun", "Vänäs")).toMatchObject({ code: 2, err: expect.stringContaining("Menar du Vännäs?") });
  });

  it("takes motions, and other kinds when asked", () => {
    const interpellation = motion("Hur går det?", "typ: interpellation\ntill: Kommunalrådet\n").replace(
      "att-satser:\n  - att kommunen bygger.",
      "frågor:\n  - Hur går det?",
    );
    place = new Workplace({ ...office, "motions/i.md": interpellation });
    expect(collect().err).toContain("men inte med: motions/i.md (interpellation, Umeå)");
    expect(collect("--typ", "interpellation,motion").err).toBe(
      "Byggde output/handlingar-umea-2026-12-14.pdf\n5 handlingar, 6 sidor\n",
    );
    expect(collect("--typ", "brev")).toMatchObject({ code: 2, err: expect.stringContaining("Det finns motion, ") });
    expect(collect("--typ", "reservation")).toMatchObject({ code: 2 });
    expect(collect("--parti", "S")).toMatchObject({ code: 2 });
    expect(collect("--out", "motions/a.md")).toMatchObject({
      code: 2,
      err: expect.stringContaining("ska sluta på .pdf"),
    });
  });

  it("writes nothing where a motion has an error, and leaves what is there", () => {
    place = new Workplace({ ...office, [volume]: "det gamla" });
    place.write("motions/a.md", motion("Åk buss").replace("  - att kommunen bygger.\n", ""));
    const { code, err } = collect();
    expect(code).toBe(1);
    expect(err).toMatch(/^motions\/a\.md:\d+:\d+: fel: .*\[clause-present\]/m);
    expect(err).toContain("Ingen samling skrevs");
    expect(read(volume).toString()).toBe("det gamla");
  });

  it("is stopped by a file that may belong to the meeting, and by none that belongs to another", () => {
    const broken = "okänt: fält\n";
    place = new Workplace({ ...office, "motions/senare.md": motion("Senare", broken, "Umeå", "2027-01-25") });
    expect(collect().code).toBe(0);
    place.write("motions/fel.md", motion("Fel", broken).replace("sammanträde:", "samanträde:"));
    expect(collect()).toMatchObject({ code: 1, err: expect.stringMatching(/motions\/fel\.md:6:1: fel: .*samanträde/) });
  });

  it("never writes over what somebody has signed", () => {
    place = new Workplace({ ...office, [volume]: "%PDF-1.7 /ByteRange [0 1 2 3]" });
    expect(collect()).toMatchObject({ code: 3, err: expect.stringContaining("[output-unsigned]") });
    expect(read(volume).toString()).toContain("/ByteRange");
  });

  it("keeps the program apart from a template that cannot make a volume", () => {
    place = new Workplace({ ...office, "templates/egen/theme.yml": "extends: standard\n" });
    place.write("templates/egen/samling.hbs", "<document><h1>{{typer}}</h1></document>\n");
    expect(collect("--template", "egen")).toMatchObject({
      code: 4,
      err: expect.stringMatching(/^templates\/egen\/samling\.hbs:1:1: fel: .*contents-list/m),
    });
    place.write("templates/egen/samling.hbs", "<document><h1>{{titel}}</h1><contents-list/></document>\n");
    expect(collect("--template", "egen")).toMatchObject({ code: 4, err: expect.stringContaining("`titel`") });
  });
});

describeWith(["pdftotext"], "yrka collect --publish", () => {
  it("masks personal data in the motions and in the contents, and says that it is a copy", () => {
    place = new Workplace({ "motions/a.md": motion("Ring 070-174 06 05") });
    const { code } = collect("--publish");
    expect(code).toBe(0);
    const text = runOracle("pdftotext", [join(place.folder, "output/motioner-umea-2026-12-14.publicering.pdf"), "-"]);
    expect(text).not.toContain("070-174");
    expect(text.match(/telefonnummer borttaget/g)?.length).toBeGreaterThan(1);
    expect(text).toContain("Kopia för publicering: Motioner till");
  });
});
