import type { DocxFault } from "../../formats/word/read/docx-document.ts";
import type { ImportedImage } from "./docx-images.ts";
import type { KommunLookup } from "./find-kommun-name.ts";
import type { ImportSource } from "./import-block.ts";
import type { ImportedMotion } from "./imported-motion.ts";
import { recogniseMotion } from "./recognise-motion.ts";
import { splitMotions } from "./split-motions.ts";
import { writeImported } from "./write-imported.ts";

/** A motion's source, and what is to be written beside it. */
export type ImportedFile = { readonly text: string; readonly images: readonly ImportedImage[] };

/** A motion as it was recognised, and its source. */
export type Imported = ImportedFile & { readonly motion: ImportedMotion };

/** Why nothing was imported. */
export type ImportFault =
  | { readonly kind: "docx"; readonly fault: DocxFault }
  | { readonly kind: "encrypted" }
  | { readonly kind: "damaged" }
  | { readonly kind: "too-large" }
  | { readonly kind: "not-utf-8" }
  | { readonly kind: "empty" }
  | { readonly kind: "is-motion" }
  | { readonly kind: "several"; readonly motions: number };

export type Importing<Motion extends ImportedFile = Imported> =
  | { readonly motions: readonly Motion[] }
  | { readonly fault: ImportFault };

/** Recognise the motions in what was read of a file: one, or several where it holds several that can be separated. */
export function importSource(
  source: ImportSource & { readonly images?: readonly ImportedImage[] },
  lookup: KommunLookup,
): Importing {
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
