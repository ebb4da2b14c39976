import type { DocxFault } from "../../formats/word/read/docx-document.ts";
import { readDocx } from "../../formats/word/read/read-docx.ts";
import { resolveChanges } from "../../formats/word/read/resolve-changes.ts";
import { type ImportedImage, withImages } from "./docx-images.ts";
import { docxSource } from "./docx-source.ts";
import type { KommunLookup } from "./find-kommun-name.ts";
import { htmlSource } from "./html/html-blocks.ts";
import type { ImportSource } from "./import-block.ts";
import type { ImportedMotion } from "./imported-motion.ts";
import { markdownSource } from "./markdown-blocks.ts";
import { recogniseMotion } from "./recognise-motion.ts";
import { splitMotions } from "./split-motions.ts";
import { textBlocks } from "./text-blocks.ts";
import { writeImported } from "./write-imported.ts";

export { openDoubts } from "./settle-doubt.ts";

/** The kinds of file that can be imported. */
export type ImportKind = "docx" | "txt" | "md" | "html";

/** A motion as it was recognised, and its source. */
export type Imported = {
  readonly motion: ImportedMotion;
  readonly text: string;
  /** To be written beside it. */
  readonly images: readonly ImportedImage[];
};

/** Why nothing was imported. */
export type ImportFault =
  | { readonly kind: "docx"; readonly fault: DocxFault }
  | { readonly kind: "not-utf-8" }
  | { readonly kind: "empty" }
  | { readonly kind: "is-motion" }
  | { readonly kind: "several"; readonly motions: number };

export type Importing = { readonly motions: readonly Imported[] } | { readonly fault: ImportFault };

/**
 * Turn a file from elsewhere into motions: one, or several where the text holds several that can be told apart. Names of images begin with
 * `name`.
 */
export function importMotion(bytes: Uint8Array, kind: ImportKind, lookup: KommunLookup, name = "motion"): Importing {
  const source = kind === "docx" ? fromDocx(bytes, name) : fromText(bytes, kind);
  if ("fault" in source) return source;
  if (source.blocks.length === 0 && Object.keys(source.stated).length === 0) return { fault: { kind: "empty" } };
  const isStated = source.blocks.some((block) => block.isStated && block.unit.kind === "clause");
  const split = isStated ? { parts: [source.blocks] } : splitMotions(source.blocks);
  if ("motions" in split) return { fault: { kind: "several", motions: split.motions } };
  return {
    motions: split.parts.map((blocks, index) => {
      const isLast = index === split.parts.length - 1;
      const motion = recogniseMotion({ ...source, blocks, notes: isLast ? source.notes : [] }, lookup);
      const text = writeImported(motion);
      return { motion, text, images: (source.images ?? []).filter((image) => text.includes(`](${image.name}`)) };
    }),
  };
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
