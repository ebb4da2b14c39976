import type { Variant } from "../document/meta.ts";
import { type Diagnostic, problem } from "../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../ground/diagnostics/outcome.ts";
import { type Host, HostError, type OutputFile } from "../ground/host/host.ts";
import { baseName, folderOf, joinPath } from "../ground/host/path.ts";
import type { Motion } from "../motion/motion.ts";
import type { BuiltFile, Format } from "./build-motion.ts";
import { writeProblem } from "./file-problem.ts";
import { atFile, type MotionFile } from "./find-motions.ts";

/** What comes between a motion's name and the format in the names of its files. */
export const variantEndings: Readonly<Record<Variant, string>> = {
  final: "",
  draft: ".utkast",
  published: ".publicering",
};

/** Where one format of a motion is written: `<out>/<folder>/<name>.pdf`, `<name>.utkast.pdf`, `<name>.publicering.pdf`. */
export function outputPath(out: string, file: MotionFile, variant: Variant, format: Format): string {
  return joinPath(joinPath(out, file.folder), `${file.name}${variantEndings[variant]}.${format}`);
}

export type Target = {
  readonly out: string;
  readonly file: MotionFile;
  readonly variant: Variant;
  readonly force: boolean;
};

/**
 * Put all formats of a motion in place, and its attachments beside them; or none of them. Gives the paths that were written. A copy for the
 * web goes without attachments, which nobody has masked.
 *
 * Reports: `output-unsigned`, `output-submitted`, `file-writable`, `attachment-readable`.
 */
export function writeOutputs(
  motion: Motion,
  built: readonly BuiltFile[],
  target: Target,
  host: Host,
): Outcome<readonly string[]> {
  const files = built.map(({ format, bytes }) => ({
    path: outputPath(target.out, target.file, target.variant, format),
    bytes,
  }));
  const kept = keptOutputs(motion, files, target, host);
  if (kept.length > 0) return { value: [], diagnostics: kept };
  try {
    const all = [...files, ...(target.variant === "published" ? [] : attachmentsOf(motion, target, host))];
    const linkedOut = all.find(({ path }) => !staysBelow(target.out, path, host));
    if (linkedOut !== undefined)
      return { diagnostics: [problem("file-writable", "linked-out", atFile(linkedOut.path))] };
    host.writeFiles(all);
    return { value: all.map(({ path }) => path), diagnostics: [] };
  } catch (error) {
    if (error instanceof HostError) return { diagnostics: [writeProblem(error)] };
    throw error;
  }
}

/** Whether a file lies below a folder when the links among the folders between them are followed. Those to be made are no links. */
function staysBelow(out: string, path: string, host: Host): boolean {
  let folder = folderOf(path);
  while (folder.length > out.length && host.stat(folder) === undefined) folder = folderOf(folder);
  if (folder.length <= out.length) return true;
  return host.realPath(folder).startsWith(`${host.realPath(out).replace(/\/$/, "")}/`);
}

/** The problems for which what is in the way is kept. */
function keptOutputs(
  motion: Motion,
  files: readonly OutputFile[],
  { force, variant }: Target,
  host: Host,
): readonly Diagnostic[] {
  const existing = files.filter(({ path }) => host.stat(path) !== undefined);
  const signed = existing
    .filter(({ path }) => path.endsWith(".pdf"))
    .flatMap(({ path }) => signedProblem(path, motion.file, host));
  if (signed.length > 0) return signed;
  const submitted = motion.office.submitted;
  // A copy for the web is never what was submitted.
  if (submitted === undefined || force || variant === "published" || existing.every((file) => isSame(file, host)))
    return [];
  return [problem("output-submitted", "kept", atFile(motion.file), { values: { date: submitted } })];
}

/** The problem of a file that holds a signature, or that cannot be read to see whether it does. */
export function signedProblem(path: string, file: string, host: Host): readonly Diagnostic[] {
  try {
    return contains(host.readFile(path), "/ByteRange")
      ? [problem("output-unsigned", "signed", atFile(file), { values: { path } })]
      : [];
  } catch {
    return [problem("output-unsigned", "unreadable", atFile(file), { values: { path } })];
  }
}

function attachmentsOf(motion: Motion, { out, file }: Target, host: Host): readonly OutputFile[] {
  return motion.attachments.map((attachment) => ({
    path: joinPath(joinPath(joinPath(out, file.folder), `${file.name}.bilagor`), baseName(attachment.file.value)),
    bytes: host.readFile(
      joinPath(motion.file.slice(0, Math.max(0, motion.file.lastIndexOf("/"))), attachment.file.value),
    ),
  }));
}

/** Whether what is on the disk is what was built. */
export function isSame({ path, bytes }: OutputFile, host: Host): boolean {
  if (host.stat(path)?.size !== bytes.length) return false;
  const held = host.readFile(path);
  return bytes.every((byte, index) => byte === held[index]);
}

function contains(bytes: Uint8Array, ascii: string): boolean {
  const wanted = new TextEncoder().encode(ascii);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
