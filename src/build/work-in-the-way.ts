import { readSlot } from "../formats/pdf/file-slot.ts";
import { isAsPacked } from "../formats/word/format/is-as-packed.ts";
import type { Host, OutputFile } from "../ground/host/host.ts";
import type { Built, Format } from "./build-motion.ts";
import type { MotionFile } from "./find-motions.ts";
import type { Resources } from "./resources.ts";

/**
 * What lies where a file is to be written. `free`: nothing, or the same. `built`: what an earlier build wrote, untouched. `saved-again`: a
 * Word file that an earlier build wrote and another program has saved, with nothing changed in it.
 */
export type InTheWay = "free" | "built" | "saved-again" | Work;

/**
 * Somebody's work, which is not written over. `edited`: a Word file with other words, comments or tracked changes than it was built with,
 * which `merge` brings into the motion. `restyled`: a Word file with another formatting, other pictures or another header, which only the
 * file itself can keep. `changed`: another file of ours that has been changed. `foreign`: a file that no build wrote.
 */
export type Work = "edited" | "restyled" | "changed" | "foreign";

export function isWork(found: InTheWay): found is Work {
  return found !== "free" && found !== "built" && found !== "saved-again";
}

/** A built motion, and where it came from. */
export type BuiltMotion = { readonly built: Built; readonly file: MotionFile; readonly resources: Resources };

/**
 * Find what is in the way of a file of a motion. A file's content says whose it is, so that it does not matter where it was built, by
 * which version of the program, and whether anything noted that.
 *
 * Errors: `HostError` where the file cannot be read.
 */
export async function workInTheWay(output: OutputFile, format: Format, motion: BuiltMotion): Promise<InTheWay> {
  const { host } = motion.resources;
  if (host.stat(output.path)?.kind !== "file" || isSame(output, host)) return "free";
  const held = host.readFile(output.path);
  // What a computer leaves that lost its power while it wrote.
  if (held.length === 0) return "built";
  switch (format) {
    case "pdf":
      return pdfInTheWay(held);
    case "docx": {
      if (isAsPacked(held)) return "built";
      const { wordWorkInTheWay } = await import("./word-work-in-the-way.ts");
      return wordWorkInTheWay({ path: output.path, bytes: held }, output.bytes, motion);
    }
    case "html":
      return /<meta name="generator" content="yrka /.test(new TextDecoder().decode(held)) ? "built" : "foreign";
    case "json":
      return /"generator": ?"yrka /.test(new TextDecoder().decode(held)) ? "built" : "foreign";
    case "txt":
      return /\nGjord med yrka [^\n]*\n$/.test(new TextDecoder().decode(held)) ? "built" : "foreign";
  }
}

/** A PDF states its own length and hash. */
export function pdfInTheWay(held: Uint8Array): "built" | "changed" | "foreign" {
  const slot = readSlot(held);
  if (slot === undefined) return "foreign";
  return slot.isIntact && slot.length === held.length ? "built" : "changed";
}

/** Whether what is on the disk is what was built. */
export function isSame({ path, bytes }: OutputFile, host: Host): boolean {
  if (host.stat(path)?.size !== bytes.length) return false;
  const held = host.readFile(path);
  return bytes.every((byte, index) => byte === held[index]);
}
