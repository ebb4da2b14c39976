import type { KommunLookup } from "./find-kommun-name.ts";
import { type ImportedFile, type Importing, type ImportKind, importMotion } from "./import-motion.ts";

/** What a file holds, by the end of its name. */
const formats: Readonly<Record<string, ImportKind | "pdf">> = {
  docx: "docx",
  docm: "docx",
  dotx: "docx",
  md: "md",
  html: "html",
  htm: "html",
  txt: "txt",
  text: "txt",
  pdf: "pdf",
};

/** The endings of files that can be imported. Of two files with the same name, the one that comes first here says more. */
export const importable: readonly string[] = Object.keys(formats);

/** Endings of texts that can be imported once they have been saved as Word documents. */
export const toSaveAgain: readonly string[] = ["doc", "odt", "ott", "rtf", "pages", "wps"];

/** The end of a file's name in small letters, or the empty string. */
export function endingOf(path: string): string {
  return /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** Import a file with one of the endings in `importable`. Names of its pictures begin with `name`. */
export async function importFromFile(
  path: string,
  bytes: Uint8Array,
  lookup: KommunLookup,
  name: string,
): Promise<Importing<ImportedFile>> {
  const format = formats[endingOf(path)];
  if (format === undefined) throw new RangeError(`${path} cannot be imported`);
  if (format !== "pdf") return importMotion(bytes, format, lookup, name);
  const { importPdf } = await import("./pdf/import-pdf.ts");
  return importPdf(bytes, lookup);
}

/** Several motions in one file get numbers: `x-1.md`, `x-2.md`. */
export function numberedPath(target: string, index: number, count: number): string {
  return count === 1 ? target : target.replace(/\.md$/, `-${index + 1}.md`);
}
