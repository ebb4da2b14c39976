import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { MotionFile } from "../../src/build/find-motions.ts";
import type { Host } from "../../src/ground/host/host.ts";
import { memoryHost } from "../../src/ground/host/memory-host.ts";
import { nodeHost } from "../../src/ground/host/node-host.ts";

export const projectFolder: string = join(import.meta.dirname, "../..");

export const casesFolder: string = join(projectFolder, "tests/cases");

/** A folder in `tests/cases/` with a `motion.md`: `folder` is where it stands, `name` its path below `tests/cases/`. */
export type Case = { readonly name: string; readonly folder: string };

/** Every case, sorted by name; folders nest to keep related cases together. */
export function listCases(folder: string = casesFolder, prefix = ""): readonly Case[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (!statSync(path).isDirectory()) return [];
      const own =
        statSync(join(path, "motion.md"), { throwIfNoEntry: false }) === undefined
          ? []
          : [{ name: prefix + name, folder: path }];
      return [...own, ...listCases(path, `${prefix}${name}/`)];
    });
}

/** The motion of a case, alone in the world as `motion.md` with the files beside it, over the project's templates and kommuner. */
export function caseHost(
  { folder }: Case,
  edit: (text: string) => string = (text) => text,
): { readonly host: Host; readonly file: MotionFile } {
  const files: Record<string, string | Uint8Array> = {};
  for (const name of readdirSync(folder)) {
    if (/\.(txt|xml|json)$/.test(name) || statSync(join(folder, name)).isDirectory()) continue;
    const bytes = readFileSync(join(folder, name));
    files[name] = name === "motion.md" ? edit(bytes.toString("utf8")) : bytes;
  }
  return { host: memoryHost(files, nodeHost(projectFolder)), file: { path: "motion.md", name: "motion", folder: "." } };
}
