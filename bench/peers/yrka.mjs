import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { program, root } from "../places.mjs";

/** What is measured, in the same shape as the others. */
export const yrka = {
  name: "yrka",
  formats: ["pdf", "docx", "pdf,docx"],
  missing: () => (existsSync(program) ? undefined : "there is no dist/: run node scripts/bundle.mjs"),
  version: () => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version,
  cold: (format, { input, folder }) => ({
    command: process.execPath,
    args: [program, "build", input, "--format", format, "--out", folder, "--force"],
  }),
  load: async (format) => {
    const { buildMotion, memoryHost, nodeHost, openResources } = await import("../../dist/index.mjs");
    const resources = openResources(nodeHost(root));
    const options = { formats: format.split(","), variant: "final", standard: "a-2a" };
    return async (text) => {
      const file = { path: "motions/m.md", name: "m", folder: "." };
      const host = memoryHost({ [file.path]: text }, nodeHost(root));
      const { value, diagnostics } = await buildMotion(file, options, { ...resources, host });
      if (value === undefined) throw new Error(JSON.stringify(diagnostics));
      return value.files[0].bytes;
    };
  },
};
