import type { Document } from "../../document/types.ts";
import type { Volume } from "../../document/volume.ts";
import type { LaidOutVolume } from "../../pages/layout/volume/layout-volume.ts";
import { describeVolume } from "./description.ts";
import { drawFile, linkedNodes, type PdfOptions } from "./draw-file.ts";
import { locate, type OutlineItem, outlineOf } from "./outline.ts";
import { element, type StructureElement } from "./structure/element.ts";
import { tagDocument } from "./structure/tag-document.ts";

/**
 * Draw a volume as one accessible archive file: the contents, then each motion, a part of the structure each, with its headings one level
 * below the volume's title. Every entry of the contents refers to its motion.
 *
 * Reference: ISO 32000-1, 14.8.4.2; ISO 14289-1, 7.4.2; ISO 14289-2, 8.2.5.8.
 */
export function renderVolume(
  { data, contents, motions }: Volume,
  pages: LaidOutVolume,
  options: PdfOptions,
): Uint8Array {
  const { contentsFrames, motionFrames } = pages;
  const root = element("Document");
  const first = {
    content: contents,
    frames: contentsFrames,
    tagged: tagDocument(contents, linkedNodes(contentsFrames), { root, lowered: 0, prefix: "" }),
  };
  const parts = motions.map((content, index) => {
    const part = element("Part", { title: content.meta.title, lang: options.lang });
    root.children.push(part);
    const frames = motionFrames[index] ?? [];
    const standing = { root: part, lowered: 1, prefix: `motion-${index + 1}-` } as const;
    return { content, frames, tagged: tagDocument(content, linkedNodes(frames), standing) };
  });
  for (const { id, motion } of contents.blocks.flatMap((block) =>
    block.type === "contents-list" ? block.entries : [],
  )) {
    const part = parts[motion];
    if (part !== undefined) first.tagged.elements.get(id)?.refersTo.push(part.tagged.root);
  }
  const contentsEntries = contents.blocks.flatMap((block): readonly OutlineItem[] =>
    block.type === "contents-list"
      ? [{ title: "Innehåll", element: first.tagged.elements.get(block.id), isOpen: true, children: [] }]
      : [],
  );
  const outline = [...contentsEntries, ...parts.map(({ content, tagged }) => motionEntry(content, tagged))];
  return drawFile(
    { root, parts: [first, ...parts], outline, description: describeVolume(data, options.lang, options.date) },
    options,
  );
}

/** A motion with its own entries below it, closed: a volume holds many. */
function motionEntry(
  document: Document,
  { root, elements }: { readonly root: StructureElement; readonly elements: Parameters<typeof locate>[1] },
): OutlineItem {
  const titles = new Set(
    document.blocks.flatMap((block) => (block.type === "heading" && block.level === 0 ? block.id : [])),
  );
  const below = outlineOf(document).filter(({ block }) => !titles.has(block));
  return { title: document.meta.title, element: root, isOpen: false, children: locate(below, elements) };
}
