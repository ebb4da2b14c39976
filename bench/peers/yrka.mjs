import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../places.mjs";

/** What is measured, in the same shape as the others, with `batch`: the command that builds every motion of a folder on so many processors. */
export const yrka = yrkaIn(root);

/** The yrka of a checkout that has been bundled. */
export function yrkaIn(checkout, name = "yrka") {
  const program = join(checkout, "dist/yrka.js");
  const command = (...args) => ({ command: process.execPath, args: [program, ...args] });
  return {
    name,
    formats: ["pdf", "docx", "pdf,docx"],
    missing: () => (existsSync(program) ? undefined : "there is no dist/: run node scripts/bundle.mjs"),
    version: () => JSON.parse(readFileSync(join(checkout, "package.json"), "utf8")).version,
    cold: (format, { input, folder }) => command("build", input, "--format", format, "--out", folder, "--force"),
    batch: (format, jobs) => command("build", "--format", format, "--jobs", String(jobs)),
    load: async (format) => {
      const { buildMotion, memoryHost, nodeHost, openResources } = await import(
        pathToFileURL(join(checkout, "dist/index.mjs"))
      );
      const resources = openResources(nodeHost(checkout));
      const options = { formats: format.split(","), variant: "final", standard: "a-2a" };
      return async (text) => {
        const file = { path: "motions/m.md", name: "m", folder: "." };
        const host = memoryHost({ [file.path]: text }, nodeHost(checkout));
        const { value, diagnostics } = await buildMotion(file, options, { ...resources, host });
        if (value === undefined) throw new Error(JSON.stringify(diagnostics));
        return value.files[0].bytes;
      };
    },
  };
}
