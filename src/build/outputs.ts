import type { Variant } from "../document/meta.ts";
import { type Diagnostic, problem } from "../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../ground/diagnostics/outcome.ts";
import { type Host, HostError, type OutputFile } from "../ground/host/host.ts";
import { isReallyInside } from "../ground/host/inside-folder.ts";
import { baseName, folderOf, joinPath } from "../ground/host/path.ts";
import { placeOf } from "../ground/text/placed-text.ts";
import type { Motion } from "../motion/motion.ts";
import { maskText } from "../motion/personal-data/mask-text.ts";
import { besideMotion } from "../motion/way-out.ts";

import { attachmentReadable } from "../rules/kommun/attachment-readable.ts";
import { fileWritable } from "../rules/output/file-writable.ts";
import { outputEdited } from "../rules/output/output-edited.ts";
import { outputSubmitted } from "../rules/output/output-submitted.ts";
import { outputUnsigned } from "../rules/output/output-unsigned.ts";
import type { Format } from "./build-motion.ts";

import { commandLine } from "./command-line.ts";
import { fileProblem } from "./file-problem.ts";
import { atFile, type MotionFile } from "./find-motions.ts";
import { type BuiltMotion, isSame, isWork, type Work, workInTheWay } from "./work-in-the-way.ts";

/** What comes between a motion's name and the format in the names of its files. */
export const variantEndings: Readonly<Record<Variant, string>> = {
  final: "",
  draft: ".utkast",
  published: ".publicering",
};

/** Where one format of a motion is written: `<out>/<folder>/<name>.pdf`, `<name>.utkast.pdf`, `<name>.publicering.pdf`. */
export function outputPath(out: string, { folder, name }: MotionFile, variant: Variant, format: Format): string {
  const shown = variant === "published" ? maskText(folder) : folder;
  return joinPath(joinPath(out, shown), outputName(name, variant, format));
}

/** File name of one format of a motion. That of a copy for the web says no more than the copy does. */
export function outputName(name: string, variant: Variant, format: Format): string {
  const shown = variant === "published" ? maskText(name) : name;
  return `${shown}${variantEndings[variant]}.${format}`;
}

export type Target = {
  readonly out: string;
  readonly variant: Variant;
  readonly force: boolean;
};

/** What became of the files of a motion. */
export type Written = {
  /** Paths that hold what the source gives, its attachments among them. */
  readonly outputs: readonly string[];
  /** Files with somebody's work in them, which stay as they are in the place of what was built. */
  readonly kept: readonly KeptFile[];
  /** Files with somebody's work in them that were given another name, since the build was forced. */
  readonly setAside: readonly { readonly path: string; readonly name: string }[];
  /** Word files that another program had saved again, unchanged, and that were replaced. */
  readonly savedAgain: readonly string[];
};

/** `work`: what was done in the file; what is `edited` can be brought into the motion with `merge`. */
export type KeptFile = { readonly path: string; readonly work: Work };

/**
 * Put all formats of a motion in place, and its attachments beside them; or none of them. A file in the way that holds somebody's work is
 * never written over: it stays, and the other formats are written; with `force` it gets another name first. A copy for the web goes
 * without attachments, which nobody has masked.
 *
 * Reports: `output-unsigned`, `output-submitted`, `output-edited`, `file-writable`, `attachment-readable`.
 */
export async function writeOutputs(motion: BuiltMotion, target: Target): Promise<Outcome<Written>> {
  const { built, file, resources } = motion;
  const { host } = resources;
  const nothing: Written = { outputs: [], kept: [], setAside: [], savedAgain: [] };
  const files = built.files.map(({ format, bytes }) => ({
    format,
    path: outputPath(target.out, file, target.variant, format),
    bytes,
  }));
  try {
    const copies = target.variant === "published" ? [] : attachmentsOf(built.motion, file, target, host);
    const attachments = copies.flatMap((each) => ("bytes" in each ? [each] : []));
    const unreadable = copies.flatMap((each) => ("bytes" in each ? [] : [each]));
    if (unreadable.length > 0) return { diagnostics: unreadable };
    const stopped = stoppedBy(built.motion, files, attachments, target, host);
    if (stopped.length > 0) return { value: nothing, diagnostics: stopped };
    const found = await Promise.all(
      files.map(async (output) => ({ output, found: await workInTheWay(output, output.format, motion) })),
    );
    const work = found.flatMap(({ output, found }) => (isWork(found) ? [{ path: output.path, work: found }] : []));
    const kept = target.force ? [] : work;
    const setAside = target.force ? work.map(({ path }) => ({ path, name: nameAside(path, host) })) : [];
    const written = [...files.filter(({ path }) => !kept.some((each) => each.path === path)), ...attachments];
    const linkedOut = written.find(({ path }) => !staysBelow(target.out, path, host));
    if (linkedOut !== undefined) return { diagnostics: [problem(fileWritable, "linked-out", atFile(linkedOut.path))] };
    const aside = setAside.map(({ path, name }) => ({ path: name, bytes: host.readFile(path) }));
    host.writeFiles([...aside, ...written]);
    const savedAgain = found.flatMap(({ output, found }) => (found === "saved-again" ? [output.path] : []));
    const outputs = written.map(({ path }) => path);
    return {
      value: { outputs, kept, setAside, savedAgain },
      diagnostics: kept.map((each) => keptProblem(each, built.motion.file)),
    };
  } catch (error) {
    if (error instanceof HostError) return { diagnostics: [fileProblem(error)] };
    throw error;
  }
}

function keptProblem({ path, work }: KeptFile, file: string): Diagnostic {
  return problem(outputEdited, work, atFile(file), { values: { path, command: commandLine("merge", file, path) } });
}

/** `x (ändrad 1).docx`, beside the file: the first such name that is free. */
function nameAside(path: string, host: Host): string {
  const dot = path.lastIndexOf(".");
  for (let count = 1; ; count++) {
    const name = `${path.slice(0, dot)} (ändrad ${count})${path.slice(dot)}`;
    if (host.stat(name) === undefined) return name;
  }
}

/** Whether the folder for what is built is in the working folder by its name, and by a link that somebody put there lies outside it. */
function isLinkedOut(out: string, host: Host): boolean {
  if (/^(?:\/|[A-Za-z]:|\.\.(?:\/|$))/.test(out) || out.includes("/../") || host.stat(out) === undefined) return false;
  const [root, real] = [host.realPath("."), host.realPath(out)];
  return real !== out && real !== root && !real.startsWith(`${root.replace(/\/$/, "")}/`);
}

/** Whether a file lies below a folder when the links among the folders between them are followed. Those to be made are no links. */
function staysBelow(out: string, path: string, host: Host): boolean {
  if (isLinkedOut(out, host)) return false;
  let folder = folderOf(path);
  while (folder.length > out.length && host.stat(folder) === undefined) folder = folderOf(folder);
  if (folder.length <= out.length) return true;
  return isReallyInside(folder, out, host);
}

/** The problems for which nothing is written. */
function stoppedBy(
  motion: Motion,
  files: readonly OutputFile[],
  attachments: readonly OutputFile[],
  { force, variant }: Target,
  host: Host,
): readonly Diagnostic[] {
  const isThere = ({ path }: OutputFile): boolean => host.stat(path) !== undefined;
  // An attachment may have been signed before it came to the motion.
  const changed = attachments.filter((file) => isThere(file) && !isSame(file, host));
  const existing = [...files.filter(isThere), ...changed];
  const signed = existing
    .filter(({ path }) => /\.pdf$/i.test(path))
    .flatMap(({ path }) => signedProblem(path, motion.file, host));
  if (signed.length > 0) return signed;
  const submitted = motion.submitted?.value;
  // A copy for the web is never what was submitted.
  if (submitted === undefined || force || variant === "published" || existing.every((file) => isSame(file, host)))
    return [];
  return [problem(outputSubmitted, "kept", atFile(motion.file), { values: { date: submitted } })];
}

/** The problem of a file that holds a signature, or that cannot be read to see whether it does. */
export function signedProblem(path: string, file: string, host: Host): readonly Diagnostic[] {
  try {
    return contains(host.readFile(path), "/ByteRange")
      ? [problem(outputUnsigned, "signed", atFile(file), { values: { path } })]
      : [];
  } catch {
    return [problem(outputUnsigned, "unreadable", atFile(file), { values: { path } })];
  }
}

function attachmentsOf(
  motion: Motion,
  file: MotionFile,
  { out }: Target,
  host: Host,
): readonly (OutputFile | Diagnostic)[] {
  return motion.attachments.map(({ file: named }) => {
    try {
      return {
        path: joinPath(attachmentFolder(out, file), baseName(named.value)),
        bytes: host.readFile(besideMotion(motion.file, named.value)),
      };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return problem(attachmentReadable, "unreadable", placeOf(named), { values: { file: named.value } });
    }
  });
}

/** `<out>/<folder>/<name>.bilagor` */
export function attachmentFolder(out: string, { folder, name }: MotionFile): string {
  return joinPath(joinPath(out, folder), `${name}.bilagor`);
}

function contains(bytes: Uint8Array, ascii: string): boolean {
  const wanted = new TextEncoder().encode(ascii);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
