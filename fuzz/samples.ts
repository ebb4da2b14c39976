import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hostileInputs } from "../tests/hostile/inputs.ts";
import { listCases, projectFolder } from "../tests/support/cases.ts";
import type { Sample } from "./fuzzer.ts";
import { runProgram } from "./program.ts";

/** Motions of the project and of its tests. */
export function motionSamples(): readonly Sample[] {
  const cases = listCases().map(({ name, folder }) => ({ name, path: join(folder, "motion.md") }));
  const own = readdirSync(join(projectFolder, "motions"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ name, path: join(projectFolder, "motions", name) }));
  const hostile = hostileInputs.flatMap(({ name, files }) => {
    const content = files["motions/a.md"];
    return typeof content === "string" && content.length < 20_000 ? [{ name, content }] : [];
  });
  const read = [...own, ...cases].map(({ name, path }) => ({ name, content: readFileSync(path, "utf8") }));
  // The real ones in full weight beside the many small ones.
  return [...read, ...read, ...hostile];
}

/** Texts as they come from elsewhere. */
export function importSamples(): readonly Sample[] {
  const folder = join(projectFolder, "tests/real-motions");
  return readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name), "utf8") }));
}

/** What is built of some motions, in one format. */
export async function builtSamples(format: "docx" | "pdf"): Promise<readonly Sample[]> {
  const wanted = ["umea-samarbeten.md", "footnotes", "tables", "lists"];
  const chosen = motionSamples().filter(({ name }) => wanted.some((part) => name.startsWith(part)));
  const samples: Sample[] = [];
  for (const { name, content } of [...new Map(chosen.map((sample) => [sample.name, sample])).values()].slice(0, 8)) {
    const { written } = await runProgram(["build", "--format", format, "motions/a.md"], { "motions/a.md": content });
    const bytes = written.get(`output/a.${format}`);
    if (bytes !== undefined) samples.push({ name, content: bytes });
  }
  return samples;
}

/** A good motion, for what is not about the motion. */
export const goodMotion: string = readFileSync(join(projectFolder, "motions/umea-samarbeten.md"), "utf8");
