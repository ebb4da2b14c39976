import { isSame } from "../../../build/outputs.ts";
import type { Host, OutputFile } from "../../../ground/host/host.ts";
import { fileGenerator } from "../../../office/new-office/file-generator.ts";
import { fileText } from "../../../office/new-office/file-text.ts";
import { generator } from "../../../version.ts";

/**
 * Why a file is not what its source gives. `version`: another version of the program made it, and it says the same. `source`: it says
 * something else, or looks otherwise though this version made it. Plain data, so that a worker can send it.
 */
export type Difference =
  | { readonly path: string; readonly reason: "missing" | "source" }
  | { readonly path: string; readonly reason: "version"; readonly generator: string };

/** Hold a file against what was built now. Undefined where they are the same, byte for byte. */
export function differenceOf(output: OutputFile, host: Host): Difference | undefined {
  const { path, bytes } = output;
  if (host.stat(path)?.kind !== "file") return { path, reason: "missing" };
  if (isSame(output, host)) return undefined;
  const held = host.readFile(path);
  const madeBy = fileGenerator(held);
  if (madeBy === undefined || madeBy === generator) return { path, reason: "source" };
  return fileText(held) === fileText(bytes)
    ? { path, reason: "version", generator: madeBy }
    : { path, reason: "source" };
}
