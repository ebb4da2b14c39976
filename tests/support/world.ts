import { buildMotion, type Format } from "../../src/build/build-motion.ts";
import { noConfiguration } from "../../src/build/configuration/configuration.ts";
import { loadConfiguration } from "../../src/build/configuration/load-configuration.ts";
import { findMotions } from "../../src/build/find-motions.ts";
import { writeOutputs } from "../../src/build/outputs.ts";
import { openResources } from "../../src/build/resources.ts";
import type { Variant } from "../../src/document/meta.ts";
import type { Diagnostic } from "../../src/ground/diagnostics/diagnostic.ts";
import { Report } from "../../src/ground/diagnostics/outcome.ts";
import { positionAt } from "../../src/ground/diagnostics/place.ts";
import { HostError } from "../../src/ground/host/host.ts";
import { motionHost } from "./motion-text.ts";

/** A folder as an author has it, and what is asked of it. */
export type World = {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What the program is pointed at; else every motion of the folder. */
  readonly path?: string;
  readonly format?: Format;
  readonly variant?: Variant;
  /** Nothing can be written. */
  readonly isReadOnly?: boolean;
};

/** Every problem of building the motions of a folder and writing them down, in memory. */
export async function problemsIn({ files, path, format = "txt", variant = "final", isReadOnly }: World) {
  const report = new Report();
  // No links in this world: a path is where it leads.
  const held = { ...motionHost(files), realPath: (path: string) => path };
  const host = isReadOnly
    ? {
        ...held,
        writeFiles: ([first]: readonly { path: string }[]) => {
          throw new HostError("denied", first?.path ?? "", { isWriting: true });
        },
      }
    : held;
  const resources = openResources(host, report.take(loadConfiguration(host)) ?? noConfiguration);
  const paths = path === undefined ? Object.keys(files).filter((name) => /^motions\/.*\.md$/.test(name)) : [path];
  for (const file of report.take(findMotions(paths, host)) ?? []) {
    if (host.stat(file.path) === undefined) continue;
    const built = report.take(await buildMotion(file, { formats: [format], variant, standard: "a-2a" }, resources));
    if (built === undefined) continue;
    report.take(await writeOutputs({ built, file, resources }, { out: "output", variant, force: false }));
  }
  return report.diagnostics;
}

/** `motions/a.md:6:3 clause-unique/repeated «att ja»`: file, where, what, and the words it points at. */
export function showIn({ ruleId, message, place }: Diagnostic, files: World["files"]): string {
  const content = files[place.file] ?? "";
  const text = typeof content === "string" ? content : new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
  const { line, column } = positionAt(text, place.start);
  return `${place.file}:${line}:${column} ${ruleId}/${message} «${text.slice(place.start, place.end)}»`;
}
