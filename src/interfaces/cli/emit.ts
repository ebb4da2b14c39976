import type { Built } from "../../build/build-motion.ts";
import type { Variant } from "../../document/meta.ts";
import { printDocument } from "../../document/print-document.ts";
import { writeMarkup } from "../../document/template/fill-template.ts";
import { printFrames } from "../../pages/layout/print-frames.ts";

/** The boundaries between phases that can be printed. */
export const emissions = ["motion", "markup", "document", "frames"] as const;

export type Emission = (typeof emissions)[number];

export function emit(emission: Emission, built: Built, variant: Variant): string {
  switch (emission) {
    case "motion":
      return `${JSON.stringify(built.motion, withoutTrees, 2)}\n`;
    case "markup":
      return writeMarkup(built.motion, built.template, variant).value?.text ?? "";
    case "document":
      return printDocument(built.document);
    case "frames":
      return printFrames(built.frames);
  }
}

/** The body's syntax tree is long and says nothing that the text does not. */
function withoutTrees(key: string, value: unknown): unknown {
  return key === "root" ? undefined : value;
}
