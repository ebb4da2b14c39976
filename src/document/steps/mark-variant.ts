import type { Place } from "../../ground/diagnostics/place.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { paragraph, textAt, textNode } from "../builders.ts";
import { firstText } from "../first-text.ts";
import type { Variant } from "../meta.ts";
import type { Block, BlockId, Document, Furniture } from "../types.ts";

/** What the first line of a variant says, and what every page is marked with. */
export const variantMarks: Readonly<
  Record<Exclude<Variant, "final">, { readonly line: string; readonly page: string }>
> = {
  draft: { line: "Utkast", page: "Utkast" },
  published: {
    line: "Kopia för publicering. Den ersätter inte den inlämnade handlingen; personuppgifter kan vara borttagna.",
    page: "Kopia för publicering",
  },
};

/** Say in the first line, as text, that a document is a draft or a copy, and mark each page with it. No template can leave that out. */
export function markVariant(document: Document): Document {
  return { ...document, blocks: markBlocks(document.blocks, document.meta.variant) };
}

/** The blocks with the mark of a variant. */
export function markBlocks(blocks: readonly Block[], variant: Variant): readonly Block[] {
  if (variant === "final") return blocks;
  const { line, page } = variantMarks[variant];
  const place = titlePlace(blocks);
  const first = paragraph("draft" as BlockId, "draft", [textNode(textAt(line, place))]);
  const furniture = blocks.filter((block) => block.type === "furniture");
  const others = blocks.filter((block) => block.type !== "furniture");
  return [...markPages(furniture, page, place), first, ...others];
}

function markPages(furniture: readonly Furniture[], page: string, place: Place): readonly Furniture[] {
  const marked = furniture.find((item) => item.region === "footer") ?? furniture[0];
  if (marked === undefined) {
    const start = [textNode(textAt(page, place))];
    return [{ type: "furniture", id: "footer" as BlockId, region: "footer", start, end: [] }];
  }
  const separator = marked.start.length > 0 ? ": " : "";
  const start = [textNode(textAt(page + separator, place)), ...marked.start];
  return furniture.map((item) => (item === marked ? { ...item, start } : item));
}

function titlePlace(blocks: readonly Block[]): Place {
  const title = blocks.find((block) => block.type === "heading");
  const text = title?.type === "heading" ? firstText(title.children) : undefined;
  return text === undefined ? { file: "", start: 0, end: 0 } : placeOf(text, 0, 0);
}
