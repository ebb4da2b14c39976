import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { program, Workplace } from "../support/run-cli.ts";

const motion = (more = "", clauses = "  - att kommunen bygger 200 cykelplatser."): string => `---
kommun: Umeå
titel: Fler cykelplatser
datum: 2026-11-23
ort: Umeå
${clauses === "" ? "" : `att-satser:\n${clauses}\n`}undertecknare:
  - namn: Anna Exempel
    parti: M
${more}---

Cyklarna får inte plats.
`;

const places: Workplace[] = [];
const workplace = (files: Readonly<Record<string, string | Uint8Array>>): Workplace => {
  const place = new Workplace(files);
  places.push(place);
  return place;
};

/** What an author sees in `output/`; the record of what is built already is hidden. */
const outputsOf = ({ folder }: Workplace): readonly string[] =>
  readdirSync(join(folder, "output"))
    .filter((name) => !name.startsWith("."))
    .sort();

afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

describe("yrka build", () => {
  it("builds every motion in motions/, and says where the files are", () => {
    const place = workplace({
      "motions/a.md": motion(),
      "motions/b/motion.md": motion(),
      "motions/README.md": "# Om mappen\n",
    });
    expect(place.yrka(["build"])).toEqual({
      code: 0,
      out: "",
      err: "Byggde output/a.pdf och output/a.docx\nByggde output/b.pdf och output/b.docx\n",
    });
    expect(outputsOf(place)).toEqual(["a.docx", "a.pdf", "b.docx", "b.pdf"]);
  });

  it("shows with --profile how long each phase took, beside what it says otherwise", () => {
    const place = workplace({ "motions/a.md": motion() });
    const { code, out, err } = place.yrka(["build", "--profile"]);
    expect([code, out, err.replace(/ +[\d.]+ ms/g, "")]).toEqual([
      0,
      "",
      `motions/a.md
  source
  motion
  rules
  template
  images
  fonts
  document
  layout
  pdf
  docx
  write
Byggde output/a.pdf och output/a.docx
yrka
  start
  total
`,
    ]);
    const times = new Map(
      [...err.matchAll(/^ {2}(\w+) +([\d.]+) ms$/gm)].map(([, phase, time]) => [phase, Number(time)]),
    );
    const total = times.get("total") ?? 0;
    times.delete("total");
    expect([...times.values()].reduce((sum, time) => sum + time, 0)).toBeLessThanOrEqual(total + 1);
  });

  it("keeps the subfolders of the source", () => {
    const place = workplace({ "motions/2026/a.md": motion() });
    expect(place.yrka(["build", "motions/2026/a.md", "--format", "pdf"]).err).toBe("Byggde output/2026/a.pdf\n");
  });

  it("says in one line what is missing, writes nothing and leaves what was there", () => {
    const place = workplace({ "motions/a.md": motion("", ""), "output/a.pdf": "det som fanns" });
    expect(place.yrka(["build"])).toEqual({
      code: 1,
      out: "",
      err: `motions/a.md:1:1: fel: Att-satser saknas [clause-present]
     1 | ---
       | ^^^
  gör så här: skriv \`att-satser:\` och under den en rad \`  - att …\` för varje förslag
1 fel, 0 varningar.
`,
    });
    expect(readFileSync(join(place.folder, "output/a.pdf"), "utf8")).toBe("det som fanns");
    expect(readdirSync(join(place.folder, "output"))).toEqual(["a.pdf"]);
  });

  it("builds the others when one motion has an error", () => {
    const place = workplace({ "motions/a.md": motion("", ""), "motions/b.md": motion() });
    const { code } = place.yrka(["build", "--format", "pdf"]);
    expect(code).toBe(1);
    expect(outputsOf(place)).toEqual(["b.pdf"]);
  });

  it("ends with 4 for a template with a misspelt name, and points at it", () => {
    const place = workplace({
      "motions/a.md": motion("mall: var\n"),
      "templates/var/theme.yml": "extends: standard\n",
      "templates/var/motion.hbs": "<document>\n<h1>{{titell}}</h1>\n</document>\n",
    });
    const { code, err } = place.yrka(["build"]);
    expect(err.split("\n")[0]).toBe("templates/var/motion.hbs:2:7: fel: Okänt fält `titell` [template-names-known]");
    expect(code).toBe(4);
    expect(existsSync(join(place.folder, "output"))).toBe(false);
  });

  it.each([
    [
      "a file that is not there",
      ["build", "motions/x.md"],
      "motions/x.md:1:1: fel: Filen eller mappen finns inte [file-readable]",
    ],
    [
      "a file that Windows named .md.txt",
      ["build", "motions/b.md"],
      "motions/b.md:1:1: fel: Filen finns inte, men `motions/b.md.txt` finns [file-readable]",
    ],
    ["a folder without motions", ["build", "tom"], "tom:1:1: fel: Ingen motion hittades [file-readable]"],
    [
      "a Word file",
      ["build", "motions/c.docx"],
      "motions/c.docx:1:1: fel: Filen är ett Word-dokument, och byggs inte [file-readable]",
    ],
  ])("has a message for %s", (_, args, line) => {
    const place = workplace({ "motions/b.md.txt": motion(), "motions/c.docx": "PK", "tom/LÄSMIG.txt": "" });
    const { code, err } = place.yrka(args);
    expect(err.split("\n")[0]).toBe(line);
    expect(code).toBe(3);
  });

  it("recognises a file in Windows-1252", () => {
    const place = workplace({ "motions/a.md": Buffer.from(motion(), "latin1") });
    const { code, err } = place.yrka(["build"]);
    expect(err.split("\n")[0]).toMatch(/^motions\/a\.md:2:12: fel: .*Windows-1252.* \[file-is-utf8\]$/);
    expect(code).toBe(1);
  });

  it("refuses two motions that give one name", () => {
    const place = workplace({ "motions/Cykel.md": motion(), "motions/cykel/motion.md": motion() });
    const { code, err } = place.yrka(["build"]);
    expect(err).toContain("Motionen ger samma filnamn som `motions/Cykel.md` [output-distinct]");
    expect(code).toBe(1);
    expect(existsSync(join(place.folder, "output"))).toBe(false);
  });

  it("never writes over a signed PDF", () => {
    const signed = "%PDF-1.7\n<< /ByteRange [0 1 2 3] >>\n";
    const place = workplace({ "motions/a.md": motion(), "output/a.pdf": signed });
    const { code, err } = place.yrka(["build"]);
    expect(err).toContain("`output/a.pdf` är elektroniskt undertecknad och skrivs inte över [output-unsigned]");
    expect(code).toBe(3);
    expect(readFileSync(join(place.folder, "output/a.pdf"), "utf8")).toBe(signed);
    expect(readdirSync(join(place.folder, "output"))).toEqual(["a.pdf"]);
  });

  it("keeps the output of a submitted motion unless forced", () => {
    const place = workplace({
      "motions/a.md": motion("inlämnad: 2026-11-24\n"),
      "output/a.pdf": "som inlämnad",
      "output/a.docx": "som inlämnad",
    });
    const { code, err } = place.yrka(["build"]);
    expect(err).toContain("Motionen är inlämnad 2026-11-24; den byggda filen behålls [output-submitted]");
    expect(code).toBe(0);
    expect(readFileSync(join(place.folder, "output/a.pdf"), "utf8")).toBe("som inlämnad");
    expect(place.yrka(["build", "--force"]).code).toBe(0);
    expect(readFileSync(join(place.folder, "output/a.pdf"), "latin1").slice(0, 5)).toBe("%PDF-");
  });

  it("does the same for what is noted afterwards: no byte changes", () => {
    const place = workplace({ "motions/a.md": motion() });
    place.yrka(["build"]);
    const before = ["a.pdf", "a.docx"].map((name) =>
      readFileSync(join(place.folder, "output", name)).toString("base64"),
    );
    place.write(
      "motions/a.md",
      motion(
        "inlämnad: 2026-11-24\nväckt: 2026-12-14\ndiarienummer: KS-2026-00123\nlöpnummer: 5/2026\neget: {ansvarig: Birgitta}\n",
      ),
    );
    expect(place.yrka(["build", "--force"]).code).toBe(0);
    expect(
      ["a.pdf", "a.docx"].map((name) => readFileSync(join(place.folder, "output", name)).toString("base64")),
    ).toEqual(before);
  });

  it("with --check compares and writes nothing", () => {
    const place = workplace({ "motions/a.md": motion() });
    place.yrka(["build"]);
    expect(place.yrka(["build", "--check"]).code).toBe(0);
    place.write("output/a.docx", "något annat");
    expect(place.yrka(["build", "--check"])).toEqual({
      code: 1,
      out: "",
      err: "output/a.docx är inte byggd av det här programmet; en ombyggnad behåller den\n",
    });
    expect(readFileSync(join(place.folder, "output/a.docx"), "utf8")).toBe("något annat");
    place.yrka(["build", "--force"]);
    place.write("motions/a.md", motion().replace("200", "300"));
    expect(place.yrka(["build", "--check"]).err).toContain("output/a.docx är inte vad källan ger; bygg om\n");
  });

  it("gives one JSON object on stdout and nothing else", () => {
    const place = workplace({ "motions/a.md": motion("", "") });
    const { code, out, err } = place.yrka(["build", "--json", "--lang", "en"]);
    expect(err).toBe("");
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect({ ...report, diagnostics: report.diagnostics.map((each: { ruleId: string }) => each.ruleId) }).toEqual({
      schema: "yrka/report/1",
      ok: false,
      files: [{ source: "motions/a.md", outputs: [] }],
      diagnostics: ["clause-present"],
    });
    expect(report.diagnostics[0].place.start).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it("builds the same bytes in another time zone, locale and folder", () => {
    const one = workplace({ "motions/a.md": motion() });
    const other = workplace({ "djupt/ner/motions/a.md": motion() });
    one.yrka(["build"], { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" });
    other.yrka(["build", "djupt/ner/motions", "--out", "annan"], { TZ: "America/New_York", LANG: "C" });
    for (const name of ["a.pdf", "a.docx"]) {
      expect(
        readFileSync(join(one.folder, "output", name)).equals(readFileSync(join(other.folder, "annan", name))),
        name,
      ).toBe(true);
    }
  });
});

describe("yrka", () => {
  it.each([
    [["bild"], "yrka: Okänt kommando bild, menade du build?\nVisa hjälp: yrka --help\n"],
    [["build", "--formt", "pdf"], "yrka: Okänt val --formt, menade du --format?\nVisa hjälp: yrka --help\n"],
    [
      ["build", "--format", "odt"],
      "yrka: --format kan inte vara ”odt”; välj bland: pdf, docx, html, json, txt\nVisa hjälp: yrka --help\n",
    ],
    [["build", "--out"], "yrka: --out behöver ett värde: --out MAPP\nVisa hjälp: yrka --help\n"],
  ])("ends with 2 for wrong usage: %j", (args, err) => {
    expect(workplace({}).yrka(args)).toEqual({ code: 2, out: "", err });
  });

  it("says so as JSON to whoever asked for JSON", () => {
    const { out, code } = workplace({}).yrka(["build", "--json", "--jobs", "många"]);
    expect({ code, report: JSON.parse(out) }).toEqual({
      code: 2,
      report: {
        schema: "yrka/report/1",
        ok: false,
        files: [],
        diagnostics: [],
        fault: "usage",
        message: "--jobs tar ett tal från 1 till 99, inte många\nVisa hjälp: yrka --help",
      },
    });
  });

  it.each(["out", "err"] as const)("does its work to the end where nobody reads std%s any more", async (stream) => {
    const { folder } = workplace({ "motions/a.md": motion() });
    const args = [program, "build", "--json", "--format", "txt", ...(stream === "err" ? ["--okänd"] : [])];
    const child = spawn(process.execPath, args, { cwd: folder });
    let said = "";
    child[stream === "out" ? "stderr" : "stdout"].on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    child[`std${stream}`].destroy();
    const [code] = await once(child, "close");
    expect({ code, isQuiet: !said.includes("EPIPE") }).toEqual({ code: stream === "out" ? 0 : 2, isQuiet: true });
  });

  it("speaks English when asked", () => {
    expect(workplace({}).yrka(["bild", "--lang", "en"]).err).toBe(
      "yrka: Unknown command bild, did you mean build?\nShow help: yrka --help\n",
    );
    expect(workplace({}).yrka(["bild"], { YRKA_LANG: "en" }).err).toBe(
      "yrka: Unknown command bild, did you mean build?\nShow help: yrka --help\n",
    );
  });
});
