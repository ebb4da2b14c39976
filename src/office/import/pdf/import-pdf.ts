import { countCost } from "../../../formats/inspect/count-cost.ts";
import { countPictures } from "../../../formats/inspect/count-pictures.ts";
import { openPdf } from "../../../formats/inspect/open-pdf.ts";
import { readXmp } from "../../../formats/inspect/read-xmp.ts";
import { OverBudget } from "../../../formats/inspect/unpack-stream.ts";
import type { KommunLookup } from "../find-kommun-name.ts";
import { type ImportedFile, type Importing, importSource } from "../import-source.ts";
import { textBlocks } from "../text-blocks.ts";
import { ownPdfText } from "./own-pdf.ts";
import { pageLines } from "./page-lines.ts";
import { readPages } from "./read-pages.ts";

/**
 * Turn a PDF into motions. One that this program made gives its fields and clauses exactly, and where it has its source in it, that; of
 * any other the text layer is read, as it lies on the page.
 */
export async function importPdf(bytes: Uint8Array, lookup: KommunLookup): Promise<Importing<ImportedFile>> {
  let pictures = 0;
  try {
    const { objects, pages } = countCost(bytes);
    pictures = countPictures(objects, pages);
  } catch (error) {
    return { fault: { kind: error instanceof OverBudget ? "too-large" : "damaged" } };
  }
  const opened = await openPdf(bytes);
  if ("fault" in opened) return { fault: { kind: opened.fault } };
  const { pdf } = opened;
  try {
    const source = sourceIn(await pdf.getAttachments());
    if (source !== undefined) return { motions: [{ text: source, images: [] }] };
    const raw: unknown = (await pdf.getMetadata()).metadata?.getRaw();
    const { data } = readXmp(typeof raw === "string" ? raw : "");
    const { pages, isCut } = await readPages(pdf);
    if (data !== undefined) return { motions: [{ text: ownPdfText(data, pages), images: [] }] };
    const { text, strong } = pageLines(pages);
    const { blocks, furniture } = textBlocks(text.normalize("NFC"));
    return importSource(
      {
        blocks: blocks.map((block) => ({
          ...block,
          isStrong: strong.has((block.mark ?? "") + block.plain) || strong.has(block.plain),
        })),
        notes: [],
        stated: {},
        furniture: furniture.map((line) => `överst eller nederst på sidorna stod ”${line}”`),
        doubts: [
          ...(isCut ? ["filen är längre än vad som lästes; resten följde inte med"] : []),
          ...(pictures === 0 ? [] : [`${pictureWords(pictures)}; lägg in det som hör till motionen`]),
        ],
      },
      lookup,
    );
  } catch (error) {
    if (error instanceof Error) return { fault: { kind: "damaged" } };
    throw error;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function pictureWords(count: number): string {
  return count === 1 ? "PDF:en har en bild, som inte följde med" : `PDF:en har ${count} bilder, som inte följde med`;
}

/** The motion's own source, where the PDF has it with it. */
function sourceIn(attachments: Readonly<Record<string, unknown>> | null): string | undefined {
  for (const attached of Object.values(attachments ?? {})) {
    if (typeof attached !== "object" || attached === null) continue;
    const { filename, content }: { readonly filename?: unknown; readonly content?: unknown } = attached;
    if (typeof filename !== "string" || !filename.endsWith(".md") || !(content instanceof Uint8Array)) continue;
    const text = new TextDecoder().decode(content);
    if (/^---\r?\n/.test(text)) return text;
  }
  return undefined;
}
