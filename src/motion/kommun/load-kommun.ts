import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import { findResource } from "../../ground/host/find-resource.ts";
import type { Host } from "../../ground/host/host.ts";
import { kommunValid } from "../../rules/template/kommun-valid.ts";
import { decodeSource } from "../source/decode-source.ts";
import { readYaml } from "../source/yaml.ts";
import type { Kommun } from "./kommun.ts";
import type { RegisterEntry } from "./register.ts";
import { kommunNamed, validateKommun } from "./validate-kommun.ts";

/**
 * Load a kommun's own file: the project's, else the package's, else what the register says.
 *
 * Reports: `kommun-valid`, and what the source reports of a file that is no YAML.
 */
export function loadKommun(id: string, entry: RegisterEntry | undefined, host: Host): Outcome<Kommun> {
  const path = kommunFile(id, host);
  return path === undefined
    ? { diagnostics: [], ...(entry && { value: kommunNamed(entry) }) }
    : readKommun(path, id, entry, host);
}

/**
 * Read the file of a kommun at a path.
 *
 * Reports: as `loadKommun`.
 */
export function readKommun(
  path: string,
  id: string,
  entry: RegisterEntry | undefined,
  host: Pick<Host, "readFile">,
): Outcome<Kommun> {
  const report = new Report();
  const text = report.take(decodeSource(path, host.readFile(path)));
  if (text === undefined) return report.outcome();
  const file = report.take(readYaml(path, text));
  if (file?.type === "map") return report.outcome(report.take(validateKommun(file, id, entry)));
  if (!report.hasErrors) report.add(problem(kommunValid, "not-map", { file: path, start: 0, end: 0 }));
  return report.outcome();
}

/** Path of the kommun's own file, in the nearest of the resource folders that has one. */
export function kommunFile(id: string, host: Host): string | undefined {
  return findResource(`kommuner/${id}.yml`, "file", host);
}
