import { outputPath } from "../../../build/outputs.ts";
import { type BuiltMotion, isWork, type Work, workInTheWay } from "../../../build/work-in-the-way.ts";
import type { Variant } from "../../../document/meta.ts";
import type { OutputFile } from "../../../ground/host/host.ts";
import { fileGenerator } from "../../../office/new-office/file-generator.ts";
import { fileText } from "../../../office/new-office/file-text.ts";
import { generator } from "../../../version.ts";

/**
 * Why a file is not what its source gives. `version`: another version of the program made it, and it says the same. `source`: it says
 * something else, or looks otherwise though this version made it. `work`: somebody has worked in it, and a build keeps it. Plain data, so
 * that a worker can send it.
 */
export type Difference =
  | { readonly path: string; readonly reason: "missing" | "source" }
  | { readonly path: string; readonly reason: "version"; readonly generator: string }
  | { readonly path: string; readonly reason: "work"; readonly work: Work; readonly source: string };

/** Hold the files of a motion against what was built now. Those that are the same, byte for byte, are left out. */
export async function differencesOf(
  motion: BuiltMotion,
  out: string,
  variant: Variant,
): Promise<readonly Difference[]> {
  const { built, file, resources } = motion;
  const { host } = resources;
  const differences: Difference[] = [];
  for (const { format, bytes } of built.files) {
    const path = outputPath(out, file, variant, format);
    const found = await workInTheWay({ path, bytes }, format, motion);
    if (isWork(found)) differences.push({ path, reason: "work", work: found, source: file.path });
    else if (host.stat(path)?.kind !== "file") differences.push({ path, reason: "missing" });
    else if (found !== "free") differences.push(differenceBetween({ path, bytes }, host.readFile(path)));
  }
  return differences;
}

function differenceBetween({ path, bytes }: OutputFile, held: Uint8Array): Difference {
  const madeBy = fileGenerator(held);
  if (madeBy === undefined || madeBy === generator) return { path, reason: "source" };
  return fileText(held) === fileText(bytes)
    ? { path, reason: "version", generator: madeBy }
    : { path, reason: "source" };
}
