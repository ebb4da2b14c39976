import type { Host } from "../../../ground/host/host.ts";
import { isBelow } from "../../../ground/host/inside-folder.ts";
import { baseName, joinPath } from "../../../ground/host/path.ts";
import { fileNameOf } from "../../../motion/new-motion.ts";
import { endingOf, importable, toSaveAgain } from "../import-from-file.ts";

/** A file of a folder that is brought in, and what is to become of it. */
export type FoundFile =
  /** It becomes the motion `target`. */
  | { readonly source: string; readonly plan: "import"; readonly target: string }
  /** Another file has the name already: the same text in another format, most often. */
  | { readonly source: string; readonly plan: "same-name"; readonly target: string; readonly other: string }
  /** A text in a format that is not read. */
  | { readonly source: string; readonly plan: "save-again" }
  /** No text: a picture, a spreadsheet. */
  | { readonly source: string; readonly plan: "other" };

/**
 * The files of a folder and those in it, sorted by path, each with the motion that it is to become below `into`. Hidden files, Word's lock files
 * and `into` itself are passed over, and so is what a link leads to outside the folder.
 *
 * Errors: `HostError`.
 */
export function findImports(folder: string, into: string, host: Host): readonly FoundFile[] {
  const paths = [...pathsIn(folder, { folder, into, host, seen: new Set([host.realPath(folder)]) })];
  const claimed = new Map<string, string>();
  const targets = new Map<string, string>();
  for (const path of [...paths].sort(bySayingMost)) {
    if (!importable.includes(endingOf(path))) continue;
    const target = targetOf(path, folder, into);
    targets.set(path, target);
    if (!claimed.has(target)) claimed.set(target, path);
  }
  return paths.map((source): FoundFile => {
    const target = targets.get(source);
    if (target === undefined) return { source, plan: toSaveAgain.includes(endingOf(source)) ? "save-again" : "other" };
    const other = claimed.get(target) ?? source;
    return other === source ? { source, plan: "import", target } : { source, plan: "same-name", target, other };
  });
}

type Walk = {
  readonly folder: string;
  readonly into: string;
  readonly host: Host;
  readonly seen: Set<string>;
};

function* pathsIn(folder: string, walk: Walk): Generator<string> {
  const { host } = walk;
  for (const name of [...host.listFolder(folder)].sort()) {
    const path = folder === "." ? name : joinPath(folder, name);
    if (/^[.~]/.test(name) || name === "node_modules" || path === walk.into) continue;
    const kind = host.stat(path)?.kind;
    if (kind === undefined || kind === "other") continue;
    const real = host.realPath(path);
    if (!isBelow(real, host.realPath(walk.folder))) continue;
    if (kind === "file") yield path;
    else if (!walk.seen.has(real)) {
      walk.seen.add(real);
      yield* pathsIn(path, walk);
    }
  }
}

function targetOf(path: string, folder: string, into: string): string {
  const inside = folder === "." ? path : path.slice(folder.length + (folder.endsWith("/") ? 0 : 1));
  const parts = inside.split("/").slice(0, -1);
  const name = fileNameOf(baseName(path).replace(/\.[^.]*$/, ""));
  return [into, ...parts.map((part) => fileNameOf(part).replace(/\.md$/, "")), name].reduce(joinPath);
}

function bySayingMost(one: string, other: string): number {
  const difference = importable.indexOf(endingOf(one)) - importable.indexOf(endingOf(other));
  return difference !== 0 ? difference : one < other ? -1 : 1;
}
