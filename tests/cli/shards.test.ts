import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { fillSlot } from "../../src/formats/pdf/file-slot.ts";
import { projectFolder } from "../support/cases.ts";
import { Workplace } from "../support/run-cli.ts";

let place: Workplace;
afterEach(() => place.remove());

const motion = (title: string): string =>
  `---\nkommun: Umeå\ntitel: ${title}\ndatum: 2026-11-23\nort: Umeå\natt-satser:\n  - att kommunen bygger.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\nBrödtext om ${title}.\n`;

const motions = Object.fromEntries(
  ["ett", "två", "2025/tre", "2025/fyra", "2026/fem", "2026/sex"].map((name) => [`motions/${name}.md`, motion(name)]),
);

/** The files of a folder and what is in them. */
function contentsOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(place.folder, folder), { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(place.folder, folder, name)).isFile())
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(place.folder, folder, name), "base64")]),
  );
}

/** Without what a build notes for itself: reports of shards and its record. */
function builtIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(contentsOf(folder)).filter(([name]) => /\.(pdf|docx|txt)$|^[^.].*(?<!of-\d)\.json$/.test(name)),
  );
}

const inParts = (...parts: readonly number[]) =>
  parts.map((part) => place.yrka(["build", "--out", "delar", "--shard", `${part}/4`]).code);

describe("yrka build --shard", () => {
  it("builds in parts exactly what one run builds", () => {
    place = new Workplace(motions);
    expect(place.yrka(["build", "--out", "hel"]).code).toBe(0);
    expect(inParts(1, 2, 3, 4)).toEqual([0, 0, 0, 0]);
    const whole = builtIn("hel");
    expect(Object.keys(whole)).toHaveLength(12);
    expect(builtIn("delar")).toEqual(whole);
    expect(place.yrka(["build", "--merge-reports", "delar"])).toEqual({
      code: 0,
      out: "",
      err: "4 delar, 6 motioner, 12 filer, 0 med fel.\n",
    });
  });

  it("names a part that is lost, and a file that is not as it was built", () => {
    place = new Workplace(motions);
    inParts(1, 2, 4);
    rmSync(join(place.folder, "delar/2025/fyra.docx"));
    writeFileSync(join(place.folder, "delar/2026/sex.pdf"), "annat");
    expect(place.yrka(["build", "--merge-reports", "delar"])).toEqual({
      code: 1,
      out: "",
      err: "Del 3/4 saknas\ndelar/2025/fyra.docx saknas\ndelar/2026/sex.pdf är inte den fil som byggdes\n3/4 delar, 5 motioner, 10 filer, 0 med fel.\n",
    });
  });

  it("tells of a part that was built from other motions, and of one with errors", () => {
    place = new Workplace(motions);
    inParts(1, 2);
    place.write("motions/åtta.md", "---\ntitel: Fel\n---\n");
    expect(inParts(3, 4)).toEqual([1, 0]);
    const { code, out } = place.yrka(["build", "--merge-reports", "delar", "--json", "--lang", "en"]);
    const report = JSON.parse(out) as { ok: boolean; faults: string[]; files: { source: string; ok: boolean }[] };
    expect({ code, ok: report.ok, faults: report.faults }).toEqual({
      code: 1,
      ok: false,
      faults: ["Shard 3/4 was built from other motions", "Shard 4/4 was built from other motions"],
    });
    expect(report.files.filter(({ ok }) => !ok).map(({ source }) => source)).toEqual(["motions/åtta.md"]);
  });

  it.each([
    [["--shard", "5/4"], "yrka: --shard tar en del av flera, som 2/4, inte 5/4\nVisa hjälp: yrka --help\n", 2],
    [["--merge-reports", "inget"], "inget: inga rapporter från --shard\n0 delar, 0 motioner, 0 filer, 0 med fel.\n", 3],
  ])("refuses %j", (args, err, code) => {
    place = new Workplace(motions);
    expect(place.yrka(["build", ...args])).toEqual({ code, out: "", err });
  });
});

describe("yrka build --check", () => {
  /** A PDF as an older program wrote it: with its version, and with the length and hash that such a file states of itself. */
  const older = (path: string, from: string, to: string): void => {
    const file = join(place.folder, path);
    const text = readFileSync(file, "latin1").replaceAll(from, to);
    const unstated = text.replace(/(?<=<yrka:file(?:Length|Sha256)>)[\da-f]+/g, (digits) => "0".repeat(digits.length));
    const bytes = Buffer.from(unstated, "latin1");
    fillSlot(bytes);
    writeFileSync(file, bytes);
  };
  const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as { version: string };

  it("tells a file of another version from one of another source, and from one that is not there", () => {
    place = new Workplace({ "motions/a.md": motion("a"), "motions/b.md": motion("b"), "motions/c.md": motion("c") });
    expect(place.yrka(["build", "--format", "pdf,json"]).code).toBe(0);
    expect(place.yrka(["build", "--format", "pdf,json", "--check"])).toEqual({ code: 0, out: "", err: "" });

    older("output/a.pdf", `yrka ${version}`, "yrka 0.0.9");
    older("output/b.pdf", `yrka ${version}`, "yrka 0.0.9");
    place.write("motions/b.md", motion("b").replace("kommunen bygger", "kommunen river"));
    rmSync(join(place.folder, "output/c.json"));
    expect(place.yrka(["build", "--format", "pdf,json", "--check"])).toEqual({
      code: 1,
      out: "",
      err: [
        `output/a.pdf säger vad källan säger men är byggd med yrka 0.0.9; detta är yrka ${version}`,
        "output/b.pdf är inte vad källan ger; bygg om",
        "output/b.json är inte vad källan ger; bygg om",
        "output/c.json saknas; bygg",
        "",
      ].join("\n"),
    });
    const { out } = place.yrka(["build", "motions/a.md", "--format", "pdf", "--check", "--json"]);
    expect(JSON.parse(out)).toEqual({
      schema: "yrka/report/1",
      ok: false,
      files: [
        {
          source: "motions/a.md",
          outputs: [],
          different: [{ path: "output/a.pdf", reason: "version", generator: "yrka 0.0.9" }],
        },
      ],
      diagnostics: [],
    });
  });
});
