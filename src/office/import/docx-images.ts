import { readPackage } from "../../formats/word/format/read-package.ts";
import { plainRichText } from "../../formats/word/format/rich-text.ts";
import { type ImportBlock, textBlock } from "./import-block.ts";

/** An image of a Word file, with the name that the motion calls it by. */
export type ImportedImage = { readonly name: string; readonly bytes: Uint8Array };

export type WithImages = { readonly blocks: readonly ImportBlock[]; readonly images: readonly ImportedImage[] };

/**
 * Put the images of a Word file in their places, as Markdown, their captions with them. Formats that a motion cannot have stay behind, and
 * their doubt says so.
 */
export function withImages(blocks: readonly ImportBlock[], file: Uint8Array, name: string): WithImages {
  const reading = readPackage(file);
  if ("fault" in reading) return { blocks, images: [] };
  const images: ImportedImage[] = [];
  const placed: ImportBlock[] = [];
  for (const block of blocks) {
    const last = placed.at(-1);
    const isCaption = block.unit.kind === "caption" && last?.raw?.startsWith("![") === true && !last.raw.endsWith('")');
    if (isCaption && last?.raw !== undefined) placed[placed.length - 1] = withCaption(last, block.plain);
    if (isCaption) continue;
    const part = block.part ?? "";
    const bytes = reading.parts.get(part) ?? reading.parts.get(`word/${part}`);
    const ending = /\.(png|jpe?g)$/i.exec(part)?.[1]?.toLowerCase();
    if (bytes === undefined || ending === undefined) {
      placed.push(block);
      continue;
    }
    const image = { name: `${name}-bild-${images.length + 1}.${ending}`, bytes };
    images.push(image);
    placed.push(imageBlock(block, image.name));
  }
  return { blocks: placed, images };
}

function imageBlock({ unit, doubts }: ImportBlock, name: string): ImportBlock {
  const alt = plainRichText(unit.text).replace(/\s+/g, " ").trim();
  const own = doubts.filter((doubt) => doubt.startsWith("kommentar ("));
  const described = alt === "" ? ["bilden saknar beskrivning för den som inte ser den"] : [];
  const block = textBlock(alt, {
    raw: `![${alt.replace(/[\\[\]]/g, "\\$&")}](${name})`,
    doubts: [...own, ...described],
  });
  return { ...block, unit: { ...block.unit, kind: "figure" } };
}

function withCaption(image: ImportBlock, caption: string): ImportBlock {
  const raw = (image.raw ?? "").replace(/\)$/, ` "${caption.replace(/["\\]/g, "\\$&")}")`);
  return { ...image, raw, plain: `${image.plain} ${caption}` };
}
