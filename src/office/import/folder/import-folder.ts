import { type Host, HostError, type OutputFile } from "../../../ground/host/host.ts";
import { baseName, folderOf, joinPath } from "../../../ground/host/path.ts";
import type { KommunLookup } from "../find-kommun-name.ts";
import { importFromFile, numberedPath } from "../import-from-file.ts";
import type { ImportFault } from "../import-motion.ts";
import { type FoundFile, findImports } from "./find-imports.ts";
import { type MotionState, motionState } from "./motion-state.ts";

/** What became of a file of the folder. */
export type BroughtFile = {
  readonly source: string;
  /** The motions that the file became, as they stand on the disk now. */
  readonly motions: readonly MotionState[];
} & (
  | { readonly state: "written" | "was-there" | "save-again" | "other" | "failed" }
  | { readonly state: "same-name"; readonly other: string; readonly target: string }
  /** Where a file that is no motion of this one, or a picture, has the place. */
  | { readonly state: "in-the-way"; readonly path: string }
  | { readonly state: "not-read"; readonly fault: ImportFault | HostError }
);

/**
 * Bring in every file of a folder: each becomes a motion below `into`, in the same folders. A motion that is there already is left as it is,
 * and its file is not read, so that what was interrupted goes on where it stopped. Each file is written as soon as it has been read.
 *
 * Errors: `HostError`, where a folder cannot be listed or nothing can be written.
 */
export async function* importFolder(
  folder: string,
  into: string,
  lookup: KommunLookup,
  host: Host,
): AsyncGenerator<BroughtFile> {
  const found = findImports(folder, into, host);
  const targets = new Set(found.flatMap((file) => (file.plan === "import" ? [file.target] : [])));
  for (const file of found) {
    const { source } = file;
    if (file.plan === "import") yield await bring(file, targets, lookup, host);
    else if (file.plan === "same-name")
      yield { source, motions: [], state: "same-name", other: file.other, target: file.target };
    else yield { source, motions: [], state: file.plan };
  }
}

async function bring(
  { source, target }: Extract<FoundFile, { readonly plan: "import" }>,
  targets: ReadonlySet<string>,
  lookup: KommunLookup,
  host: Host,
): Promise<BroughtFile> {
  const there = motionsThere(target, targets, host);
  if (there.length > 0) return { source, state: "was-there", motions: there.map((path) => stateAt(path, host)) };
  const importing = await readFrom(source, target, lookup, host);
  if ("state" in importing) return { source, motions: [], state: "failed" };
  if ("fault" in importing) return { source, motions: [], state: "not-read", fault: importing.fault };
  const { motions } = importing;
  const encoder = new TextEncoder();
  const texts = motions.map(({ text }, index) => ({
    path: numberedPath(target, index, motions.length),
    bytes: encoder.encode(text),
  }));
  const images = motions.flatMap(({ images: own }) =>
    own.map(({ name, bytes }) => ({ path: joinPath(folderOf(target), name), bytes })),
  );
  const inTheWay = [...texts, ...images].find((each) => isOther(each, host));
  if (inTheWay !== undefined) return { source, motions: [], state: "in-the-way", path: inTheWay.path };
  host.writeFiles([...texts, ...images], "sources");
  return {
    source,
    state: "written",
    motions: texts.map(({ path }, index) => motionState(path, motions[index]?.text ?? "")),
  };
}

/** A file that makes the program fail stops no other. */
async function readFrom(source: string, target: string, lookup: KommunLookup, host: Host) {
  try {
    const name = baseName(target).replace(/\.md$/, "");
    return await importFromFile(source, host.readFile(source), lookup, name);
  } catch (error) {
    return error instanceof HostError ? { fault: error } : { state: "failed" as const };
  }
}

/** The motions that an earlier run made of the file: `x.md`, or `x-1.md`, `x-2.md` … where no other file is to become those. */
function motionsThere(target: string, targets: ReadonlySet<string>, host: Host): readonly string[] {
  if (host.stat(target) !== undefined) return [target];
  const found: string[] = [];
  for (let index = 0; ; index++) {
    const path = numberedPath(target, index, 2);
    if (host.stat(path) === undefined || targets.has(path)) return found;
    found.push(path);
  }
}

function stateAt(path: string, host: Host): MotionState {
  return motionState(path, new TextDecoder().decode(host.readFile(path)));
}

/** Whether something else than these bytes is at the path. A picture may be there from a run that was interrupted. */
function isOther({ path, bytes }: OutputFile, host: Host): boolean {
  const status = host.stat(path);
  if (status === undefined) return false;
  if (status.kind !== "file" || status.size !== bytes.length) return true;
  const there = host.readFile(path);
  return bytes.some((byte, index) => byte !== there[index]);
}
