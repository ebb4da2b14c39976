import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { type Host, HostError } from "../../ground/host/host.ts";
import { baseName, folderOf } from "../../ground/host/path.ts";
import { nearest } from "../../ground/text/nearest.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import type { MotionFacts } from "../../motion/facts.ts";
import { besideMotion, isReallyInside, wayOut } from "../../motion/inside-folder.ts";
import type { Attachment } from "../../motion/motion.ts";
import type { MotionRule } from "../motion-rule.ts";

type NamedFile = { readonly path: string; readonly place: Place };

/** Attachments from the motion's own folder only, also when links are followed. Images are looked at where they are loaded. */
export const pathInside: MotionRule = (facts, { host }) =>
  attachedFiles(facts).flatMap(({ path, place }): readonly Diagnostic[] => {
    const way = wayOut(path);
    if (way !== undefined)
      return [problem("path-inside", way, place, { values: { path, expected: path.replaceAll("\\", "/") } })];
    if (host === undefined || !isLinkedOut(facts, path, host)) return [];
    return [problem("path-inside", "link", place, { values: { path, expected: path } })];
  });

/** Attachments that are files and can be read, with names of their own. */
export const attachmentReadable: MotionRule = (facts, { host }) => {
  const names = new Set<string>();
  return facts.attachments.flatMap((attachment): readonly Diagnostic[] => {
    if (wayOut(attachment.file.value) !== undefined) return [];
    const name = baseName(attachment.file.value).normalize("NFC").toLowerCase();
    if (names.has(name)) {
      return [
        problem("attachment-readable", "same-name", placeOf(attachment.file), {
          values: { name: baseName(attachment.file.value) },
        }),
      ];
    }
    names.add(name);
    return host === undefined ? [] : fileProblem(attachment, facts.syntax.file, host);
  });
};

function fileProblem({ file }: Attachment, motionFile: string, host: Host): readonly Diagnostic[] {
  const path = besideMotion(motionFile, file.value);
  const values = { file: file.value };
  try {
    const status = host.stat(path);
    if (status?.kind === "file") return [];
    if (status !== undefined) return [problem("attachment-readable", "not-file", placeOf(file), { values })];
    const meant = nearest(baseName(path), filesIn(folderOf(path), host));
    if (meant === undefined) return [problem("attachment-readable", "missing", placeOf(file), { values })];
    const expected = file.value.slice(0, file.value.length - baseName(file.value).length) + meant;
    return [
      problem("attachment-readable", "nearest", placeOf(file), {
        values: { ...values, nearest: expected },
        actual: file.value,
        expected,
      }),
    ];
  } catch (error) {
    if (error instanceof HostError) return [problem("attachment-readable", "unreadable", placeOf(file), { values })];
    throw error;
  }
}

function filesIn(folder: string, host: Host): readonly string[] {
  return host.stat(folder)?.kind === "folder" ? host.listFolder(folder) : [];
}

function isLinkedOut({ syntax }: MotionFacts, written: string, host: Host): boolean {
  const path = besideMotion(syntax.file, written);
  try {
    return host.stat(path) !== undefined && !isReallyInside(syntax.file, path, host);
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function attachedFiles({ attachments }: MotionFacts): readonly NamedFile[] {
  return attachments.map(({ file }) => ({ path: file.value, place: placeOf(file) }));
}
