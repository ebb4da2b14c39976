import type { Theme } from "../document/theme/theme.ts";
import type { Document } from "../document/types.ts";
import { renderPdf } from "../formats/pdf/render-pdf.ts";
import { sha256 } from "../ground/digest/sha256.ts";
import type { Host } from "../ground/host/host.ts";
import { mayAppear } from "../motion/fields/fields.ts";
import { printedSource } from "../motion/source/printed-source.ts";
import type { SourceSyntax } from "../motion/source/syntax.ts";
import type { FontSet } from "../pages/fonts/font-set.ts";
import type { Frame } from "../pages/layout/frame.ts";
import type { BuildOptions, BuiltFile, Format } from "./build-motion.ts";
import { documentDate } from "./document-date.ts";
import { outputName } from "./outputs.ts";

/** What a format is made from. `built` are the formats made before it, whose hashes the registrar's data names. */
export type Rendering = {
  readonly document: Document;
  readonly theme: Theme;
  readonly fonts: FontSet;
  readonly frames: readonly Frame[];
  readonly built: readonly BuiltFile[];
  readonly syntax: SourceSyntax;
  readonly name: string;
};

/** Render one format. What only some formats need is loaded when first asked for. */
export async function renderFormat(
  format: Format,
  rendering: Rendering,
  options: BuildOptions,
  host: Host,
): Promise<Uint8Array> {
  const { document, theme, fonts, frames, built, syntax, name } = rendering;
  const date = documentDate(document) ?? host.sourceDateEpoch;
  const dated = date === undefined ? {} : { date };
  switch (format) {
    case "pdf": {
      const source = printedSource(syntax, (path) => mayAppear(path, "source"));
      const attached = { name: `${name}.md`, bytes: new TextEncoder().encode(source) };
      return renderPdf(document, frames, {
        standard: options.standard,
        conformant: options.variant !== "draft",
        lang: "sv-SE",
        ...dated,
        // The source is not masked.
        ...(options.standard === "a-3a" && options.variant !== "published" ? { attachment: attached } : {}),
      });
    }
    case "docx":
      return (await import("../formats/word/write/render-docx.ts")).renderDocx(document, theme, fonts, dated);
    case "html":
      return (await import("../formats/html/render-html.ts")).renderHtml(document, theme);
    case "json": {
      const { renderJson } = await import("../formats/data/render-json.ts");
      return renderJson(
        document,
        built.map((file) => ({
          file: outputName(name, options.variant, file.format),
          sha256: sha256(file.bytes),
        })),
      );
    }
    case "txt":
      return (await import("../formats/text/render-text.ts")).renderText(document);
  }
}
