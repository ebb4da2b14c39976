import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { type Host, HostError } from "../../ground/host/host.ts";
import { isReallyInside } from "../../ground/host/inside-folder.ts";
import { baseName, folderOf } from "../../ground/host/path.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionFacts } from "../../motion/facts.ts";
import { besideMotion, wayOut } from "../../motion/way-out.ts";
import type { MotionRule } from "../motion-rule.ts";
import { pathInside } from "./path-inside.ts";

type NamedFile = { readonly path: string; readonly place: Place };

/** Attachments from the motion's own folder only, also when links are followed. Images are looked at where they are loaded. */
export const checkPathInside: MotionRule = (facts, { host }) =>
  attachedFiles(facts).flatMap(({ path, place }): readonly Diagnostic[] => {
    const way = wayOut(path);
    if (way !== undefined) {
      const expected = path.replaceAll("\\", "/");
      return [problem(pathInside, way, place, { values: { path, expected, name: baseName(expected) } })];
    }
    if (host === undefined || !isLinkedOut(facts, path, host)) return [];
    return [problem(pathInside, "link", place, { values: { path, expected: path } })];
  });

function isLinkedOut({ syntax }: MotionFacts, written: string, host: Host): boolean {
  const path = besideMotion(syntax.file, written);
  try {
    return host.stat(path) !== undefined && !isReallyInside(path, folderOf(syntax.file), host);
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function attachedFiles({ attachments }: MotionFacts): readonly NamedFile[] {
  return attachments.map(({ file }) => ({ path: file.value, place: placeOf(file) }));
}
