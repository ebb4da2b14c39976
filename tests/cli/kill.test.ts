import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { killBuilds } from "../support/kill-builds.ts";
import { program, Workplace } from "../support/run-cli.ts";

/** `YRKA_KILLS=100 npx vitest run tests/cli/kill.test.ts` takes a minute. */
const times = Number(process.env["YRKA_KILLS"] ?? 20);
const seed = Number(process.env["YRKA_SEED"] ?? 20_261_123);

const motion = (name: string): string =>
  `---\ntitel: ${name}\ndatum: 2026-11-23\natt-satser:\n  - att kommunen prövar ${name}.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\nEn text om ${name}.\n`;

const places: Workplace[] = [];
const batch = (): Workplace => {
  const names = Array.from({ length: 16 }, (_, index) => `m${String(index).padStart(2, "0")}`);
  const place = new Workplace(Object.fromEntries(names.map((name) => [`motions/${name}.md`, motion(name)])));
  places.push(place);
  return place;
};
afterAll(() => {
  for (const place of places) place.remove();
});

describe(`${times} builds killed at moments that seed ${seed} decides`, () => {
  it("leave every file old or new, and nothing more after the next build", { timeout: 600_000 }, async () => {
    const { faults, killed } = await killBuilds(times, seed);
    expect(faults).toEqual([]);
    expect(killed).toBeGreaterThan(times / 2);
  });
});

describe("two builds at once into one folder", () => {
  it.each(["1", "2"])("agree, with %s jobs each, and leave a record that holds", { timeout: 60_000 }, async (jobs) => {
    const place = batch();
    place.yrka(["build", "--out", "alone"]);
    const codes = await Promise.all(
      [1, 2].map(async () => {
        const child = spawn(process.execPath, [program, "build", "--jobs", jobs], {
          cwd: place.folder,
          stdio: "ignore",
        });
        return new Promise((resolve) => child.on("exit", resolve));
      }),
    );
    expect(codes).toEqual([0, 0]);
    const contentsOf = (folder: string) =>
      readdirSync(join(place.folder, folder))
        .filter((name) => name !== ".yrka")
        .map((name) => [name, readFileSync(join(place.folder, folder, name)).toString("base64")]);
    expect(contentsOf("output")).toHaveLength(32);
    expect(contentsOf("output")).toEqual(contentsOf("alone"));
    expect(readdirSync(join(place.folder, "output/.yrka"))).toEqual(["record.json"]);
    expect(place.yrka(["build"]).err).toContain("16 byggda sedan förut");
  });
});

describe("Ctrl-C", () => {
  it.each(["1", "2"])("with %s jobs says how far the batch has come, and ends by the signal", async (jobs) => {
    const place = batch();
    const child = spawn(process.execPath, [program, "build", "--jobs", jobs], {
      cwd: place.folder,
      env: { PATH: process.env["PATH"], NO_COLOR: "1" },
    });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (words) => {
      if (err === "") child.kill("SIGINT");
      err += words;
    });
    // A shell shows an end by SIGINT as 130.
    expect(await new Promise((resolve) => child.on("exit", (_, name) => resolve(name)))).toBe("SIGINT");
    const told = [...err.matchAll(/^Byggde output\/(m\d\d)\.pdf och output\/\1\.docx$/gm)].map(([, name]) => name);
    expect(told.length).toBeLessThan(16);
    expect(err).toContain(`Avbrutet efter ${told.length} av 16 motioner\n`);
    const built = readdirSync(join(place.folder, "output")).filter((name) => name !== ".yrka");
    // With two threads, one may have finished a motion that another before it has not.
    expect(built.filter((name) => !/^m\d\d\.(?:pdf|docx)$/.test(name))).toEqual([]);
    for (const name of told) expect(built).toEqual(expect.arrayContaining([`${name}.pdf`, `${name}.docx`]));
  });
});
