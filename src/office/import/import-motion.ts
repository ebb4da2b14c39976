import { readDocx } from "../../formats/word/read/read-docx.ts";
import { resolveChanges } from "../../formats/word/read/resolve-changes.ts";
import { type ImportedImage, withImages } from "./docx-images.ts";
import { docxSource } from "./docx-source.ts";
import type { KommunLookup } from "./find-kommun-name.ts";
import { htmlSource } from "./html/html-blocks.ts";
import type { ImportSource } from "./import-block.ts";
import { type ImportFault, type Importing, importSource } from "./import-source.ts";
import { markdownSource } from "./markdown-blocks.ts";
import { textBlocks } from "./text-blocks.ts";

export type { Imported, ImportedFile, ImportFault, Importing } from "./import-source.ts";
export { openDoubts } from "./settle-doubt.ts";

/** The kinds of file that can be imported. */
export type ImportKind = "docx" | "txt" | "md" | "html";

/**
 * Turn a file from elsewhere into motions: one, or several where the text holds several that can be separated. Names of images begin with
 * `name`.
 */
export function importMotion(bytes: Uint8Array, kind: ImportKind, lookup: KommunLookup, name = "motion"): Importing {
  const source = kind === "docx" ? fromDocx(bytes, name) : fromText(bytes, kind);
  return "fault" in source ? source : importSource(source, lookup);
}

type Source = (ImportSource & { readonly images?: readonly ImportedImage[] }) | { readonly fault: ImportFault };

function fromDocx(bytes: Uint8Array, name: string): Source {
  const reading = readDocx(bytes);
  if ("fault" in reading) return { fault: { kind: "docx", fault: reading.fault } };
  const document = resolveChanges(reading.document, "accept");
  const source = docxSource(document);
  return { ...source, ...withImages(source.blocks, bytes, name) };
}

function fromText(bytes: Uint8Array, kind: "txt" | "md" | "html"): Source {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).normalize("NFC");
  } catch {
    return { fault: { kind: "not-utf-8" } };
  }
  if (kind === "html") return htmlSource(text);
  if (kind === "txt") {
    const { blocks, furniture } = textBlocks(text);
    return {
      blocks,
      notes: [],
      stated: {},
      furniture: furniture.map((line) => `överst eller nederst på sidorna stod ”${line}”`),
    };
  }
  if (/^---\r?\n/.test(text)) return { fault: { kind: "is-motion" } };
  return markdownSource(text);
}
