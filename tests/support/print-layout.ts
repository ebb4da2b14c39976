import type { Theme } from "../../src/document/theme/theme.ts";
import type { Block } from "../../src/document/types.ts";
import type { Diagnostic } from "../../src/ground/diagnostics/diagnostic.ts";
import { pt } from "../../src/ground/units/length.ts";
import { layoutDocument } from "../../src/pages/layout/layout.ts";
import { printFrames } from "../../src/pages/layout/print-frames.ts";
import type { DocumentWriter } from "./document-writer.ts";
import { fakeFonts } from "./fake-fonts.ts";
import { testTheme } from "./theme.ts";

/**
 * A page for tests to read: 300 pt wide, its text column from x = 0 to 200 and y = 0 to 300. Most letters of the tests' fonts are half an em wide, so
 * that a line of body text holds some 36 of them.
 */
export const smallTheme: Theme = {
  ...testTheme,
  page: {
    width: pt(300),
    height: pt(400),
    margins: { top: pt(0), right: pt(100), bottom: pt(100), left: pt(0) },
    furniture: { side: pt(0), header: pt(20), footer: pt(20) },
  },
};

/** The frames of some blocks on the small page, as text. */
export function printLayout(writer: DocumentWriter, blocks: readonly Block[], theme: Theme = smallTheme): string {
  const document = writer.document(blocks);
  return `\n${printFrames(layoutDocument(document, theme, fakeFonts()).value ?? [])}`;
}

export function diagnosticsOf(
  writer: DocumentWriter,
  blocks: readonly Block[],
  theme: Theme = smallTheme,
): readonly Diagnostic[] {
  return layoutDocument(writer.document(blocks), theme, fakeFonts()).diagnostics;
}
