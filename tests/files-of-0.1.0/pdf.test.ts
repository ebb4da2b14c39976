import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Workplace } from "../support/run-cli.ts";

/** PDFs as version 0.1.0 wrote them, with the sources that it built them from. */
const folder = join(import.meta.dirname, "pdf");

/** How the files were built that are not plain finished motions. */
const options: Readonly<Record<string, readonly string[]>> = {
  archived: ["--pdf-standard", "a-3a"],
  draft: ["--draft"],
  published: ["--publish"],
};

const built: Readonly<Record<string, string>> = {
  draft: "motion.utkast.pdf",
  published: "motion.publicering.pdf",
};

const names = readdirSync(folder);
const motions = names.filter((name) => existsSync(join(folder, name, "motion.md")));
const place = new Workplace(
  Object.fromEntries(
    names.flatMap((name) => readdirSync(join(folder, name)).map((file) => [`${name}/${file}`, read(name, file)])),
  ),
);
afterAll(() => place.remove());

describe.each(names)("%s", (name) => {
  const file = `${name}/${readdirSync(join(folder, name)).find((entry) => entry.endsWith(".pdf"))}`;

  it("is as it was built", () => {
    const { code, out } = place.yrka(["verify", file, "--json"]);
    expect([code, JSON.parse(out).files]).toEqual([
      0,
      [{ file, revision: "intact", appended: "nothing", signatures: 0 }],
    ]);
  });

  it("is one of ours to inspect: it has its data, and nothing is missing", () => {
    const { code, out } = place.yrka(["inspect", file, "--json"]);
    const [inspected] = JSON.parse(out).files;
    expect([code, inspected.missing, (inspected.data ?? inspected.volume)?.generator]).toEqual([0, [], "yrka 0.1.0"]);
  });
});

describe.each(motions)("the source of %s", (name) => {
  it("still says what the file says", () => {
    const { out } = place.yrka(["verify", `${name}/motion.pdf`, "--source", `${name}/motion.md`, "--json"]);
    expect(["bytes", "data", "look"]).toContain(JSON.parse(out).files[0].source.agrees);
  });

  it("is built over the file", () => {
    const file = `${name}/output/${built[name] ?? "motion.pdf"}`;
    const old = read(name, "motion.pdf");
    place.write(file, old);
    const to = ["--format", "pdf", "--out", `${name}/output`, "--json"];
    expect(place.yrka(["build", `${name}/motion.md`, ...(options[name] ?? []), ...to]).code).toBe(0);
    expect(place.yrka(["verify", file]).code).toBe(0);
  });
});

function read(name: string, file: string): Buffer {
  return readFileSync(join(folder, name, file));
}
