import { strFromU8, unzipSync } from "fflate";
import { type BuildOptions, type Built, buildMotion } from "../../src/build/build-motion.ts";
import type { MotionFile } from "../../src/build/find-motions.ts";
import { openResources } from "../../src/build/resources.ts";
import type { Diagnostic } from "../../src/ground/diagnostics/diagnostic.ts";
import type { Host } from "../../src/ground/host/host.ts";
import { formatPretty, paint } from "../../src/rules/reporters/pretty.ts";

export type BuiltCase = {
  readonly built: Built | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
};

export const bothFormats: BuildOptions = { formats: ["pdf", "docx"], variant: "final", standard: "a-2a" };

/** Build a motion in memory. Without a value, `pdf` and `docx` are empty. */
export async function buildCase(
  { host, file }: { readonly host: Host; readonly file: MotionFile },
  options: BuildOptions = bothFormats,
): Promise<BuiltCase> {
  const { value: built, diagnostics } = await buildMotion(file, options, openResources(host));
  const bytesOf = (format: string): Uint8Array =>
    built?.files.find((each) => each.format === format)?.bytes ?? new Uint8Array();
  return { built, diagnostics, pdf: bytesOf("pdf"), docx: bytesOf("docx") };
}

/** What the author of a case is told, advice included. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], host: Host): string {
  const textOf = (path: string): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(host.readFile(path));
  return diagnostics.length === 0
    ? "inga anmärkningar\n"
    : formatPretty({ diagnostics, textOf, language: "sv" }, paint(false));
}

/** The main part of a DOCX, an element a line. */
export function printDocumentXml(docx: Uint8Array): string {
  const part = unzipSync(docx)["word/document.xml"];
  if (part === undefined) throw new Error("the DOCX has no main part");
  return `${strFromU8(part).replace(/></g, ">\n<")}\n`;
}
