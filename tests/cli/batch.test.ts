import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { program, Workplace } from "../support/run-cli.ts";

const motion = (name: string): string =>
  `---\ntitel: ${name}\ndatum: 2026-11-23\natt-satser:\n  - att kommunen prövar ${name}.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\nEn text om ${name}.\n`;

const places: Workplace[] = [];
const placeWith = (files: Readonly<Record<string, string>>): Workplace => {
  const place = new Workplace(files);
  places.push(place);
  return place;
};

/** Thirty motions, one of them wrong. */
const batch = (): Workplace =>
  placeWith(
    Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => {
        const name = `m${String(index).padStart(2, "0")}`;
        return [`motions/${name}.md`, index === 7 ? "---\ntitel: [\n---\n" : motion(name)];
      }),
    ),
  );

const outputsOf = (place: Workplace, folder = "output"): readonly (readonly [string, string])[] =>
  readdirSync(join(place.folder, folder))
    .filter((name) => !name.startsWith("."))
    .sort()
    .map((name) => [name, readFileSync(join(place.folder, folder, name)).toString("base64")]);

afterAll(() => {
  for (const place of places) place.remove();
});

describe("a batch", () => {
  it("gives the same bytes and the same words with one job and with many, and goes on after a faulty motion", () => {
    const place = batch();
    const one = place.yrka(["build", "--format", "pdf", "--jobs", "1", "--out", "one"]);
    const many = place.yrka(["build", "--format", "pdf", "--jobs", "3", "--out", "many"]);
    expect([one.code, many.code]).toEqual([1, 1]);
    expect(many.err).toBe(one.err.replaceAll("one/", "many/"));
    expect(outputsOf(place, "many")).toEqual(outputsOf(place, "one"));
    expect(outputsOf(place, "one")).toHaveLength(29);
  });

  it("builds again only what has changed in content, and says the same of the rest", () => {
    const place = placeWith({
      "motions/a.md": motion("a"),
      "motions/b.md": motion("b").replace("datum: 2026-11-23\n", ""),
    });
    const first = place.yrka(["build", "--format", "pdf"]);
    utimesSync(join(place.folder, "motions/a.md"), 0, 0);
    const second = place.yrka(["build", "--format", "pdf"]);
    expect(first.err).toContain("Byggde output/a.pdf");
    expect(second.err).toBe(
      `${first.err.replaceAll(/^Byggde .*\n/gm, "").replace(/\n?(0 fel.*\n)$/, "\n2 byggda sedan förut\n$1")}`,
    );
    place.write("motions/a.md", motion("a").replace("prövar", "avslår"));
    const third = place.yrka(["build", "--format", "pdf"]);
    expect(third.err).toContain("Byggde output/a.pdf");
    expect(third.err).toContain("1 byggda sedan förut");
  });

  it("builds again what was changed or removed in the folder, and everything with --force", () => {
    const place = placeWith({ "motions/a.md": motion("a"), "motions/b.md": motion("b") });
    place.yrka(["build", "--format", "pdf"]);
    const before = outputsOf(place);
    writeFileSync(join(place.folder, "output/a.pdf"), "");
    expect(place.yrka(["build", "--format", "pdf"]).err).toBe("Byggde output/a.pdf\n1 byggda sedan förut\n");
    expect(outputsOf(place)).toEqual(before);
    expect(place.yrka(["build", "--format", "pdf", "--force"]).err).toBe("Byggde output/a.pdf\nByggde output/b.pdf\n");
    expect(place.yrka(["build", "--format", "pdf"]).err).toBe("2 byggda sedan förut\n");
  });

  it("takes a spoilt record for none", () => {
    const place = placeWith({ "motions/a.md": motion("a"), "motions/b.md": motion("b") });
    for (const record of ["", "{", "[]", '{"form":"yrka/record/1","entries":[1]}', '{"form":"yrka/record/1"}']) {
      mkdirSync(join(place.folder, "output/.yrka"), { recursive: true });
      place.write("output/.yrka/record.json", record);
      expect(place.yrka(["build", "--format", "pdf"]).err).toBe("Byggde output/a.pdf\nByggde output/b.pdf\n");
    }
  });

  it("finishes what it is building when interrupted, and ends by the signal", async () => {
    const many = 150;
    const names = Array.from({ length: many }, (_, index) => `m${index}`);
    const place = placeWith(Object.fromEntries(names.map((name) => [`motions/${name}.md`, motion(name)])));
    const child = spawn(process.execPath, [program, "build", "--format", "pdf", "--jobs", "2"], { cwd: place.folder });
    child.stderr.once("data", () => child.kill("SIGINT"));
    const signal = await new Promise((resolve) => child.on("exit", (_, name) => resolve(name)));
    expect(signal).toBe("SIGINT");
    const built = readdirSync(join(place.folder, "output")).filter((name) => name !== ".yrka");
    expect(built.length).toBeLessThan(many);
    expect(built.filter((name) => !/^m\d+\.pdf$/.test(name))).toEqual([]);
    for (const name of built) expect(readFileSync(join(place.folder, "output", name), "latin1")).toMatch(/%%EOF\s*$/);
  });

  it("refuses a number of jobs that is none", () => {
    const place = placeWith({});
    expect(place.yrka(["build", "--jobs", "0"])).toMatchObject({ code: 2, out: "" });
  });
});
