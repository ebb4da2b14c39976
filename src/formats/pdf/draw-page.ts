import type { Asset } from "../../document/types.ts";
import { ZERO } from "../../ground/units/length.ts";
import type { Frame, FrameItem, ImageItem, PlacedGlyph, RuleItem, TextItem } from "../../pages/layout/frame.ts";
import { ContentStream } from "./content-stream.ts";
import type { CodedFonts } from "./fonts/coded-font.ts";
import type { PageImages } from "./images.ts";
import type { Stretch, StructureElement } from "./structure/element.ts";
import type { TaggedDocument } from "./structure/tag-document.ts";

/** A page's operators, and the owner of each of its marks by number. */
export type DrawnPage = { readonly content: Uint8Array; readonly owners: readonly StructureElement[] };

/** What all pages share while they are drawn. */
export type DrawingContext = {
  readonly tagged: TaggedDocument;
  readonly fonts: CodedFonts;
  readonly images: PageImages;
  /** Of the page's document. */
  readonly assets: readonly Asset[];
};

/**
 * Draw a page in reading order, and leave its marks in the structure.
 *
 * Decorating lines come first: they touch no text, and one between two words would cut the mark of a paragraph in two.
 */
export function drawPage(frame: Frame, page: number, context: DrawingContext): DrawnPage {
  const drawer = new PageDrawer(frame, page, context);
  for (const item of frame.items) if (item.type === "rule") drawer.rule(item);
  for (const item of inReadingOrder(frame.items, context.tagged)) {
    if (item.type === "text") drawer.text(item);
    else drawer.image(item);
  }
  return drawer.finish();
}

/** Text and images as they are read; those that are no part of the structure come last, and lines of one node stay as they are. */
function inReadingOrder(items: readonly FrameItem[], { order }: TaggedDocument): readonly (TextItem | ImageItem)[] {
  const orderOf = (item: TextItem | ImageItem): number =>
    order.get(item.type === "text" ? item.node : item.block) ?? Number.MAX_SAFE_INTEGER;
  return items.filter((item) => item.type === "text" || item.type === "image").sort((a, b) => orderOf(a) - orderOf(b));
}

class PageDrawer {
  readonly #frame: Frame;
  readonly #page: number;
  readonly #context: DrawingContext;
  readonly #content = new ContentStream();
  readonly #owners: StructureElement[] = [];
  #open: Stretch | "header" | "footer" | "artifact" | undefined;

  constructor(frame: Frame, page: number, context: DrawingContext) {
    this.#frame = frame;
    this.#page = page;
    this.#context = context;
  }

  rule(item: RuleItem): void {
    this.#begin("artifact", item.y);
    this.#content.rectangle(item.x, this.#up(item.y + item.height), item.width, item.height, item.colour);
  }

  text(item: TextItem): void {
    if (item.glyphs.length === 0) return;
    const { fonts, tagged } = this.#context;
    const all = tagged.runInLabels.has(item.node) ? withSpace(item) : item.glyphs;
    const owner = this.#belongsTo(item);
    const run = { ...item, font: fonts.of(item.font), y: this.#up(item.y) };
    const top = item.y - item.size;
    if (typeof owner === "string") {
      this.#begin(owner, top);
      this.#content.text({ ...run, glyphs: all });
      return;
    }
    let x = 0;
    for (const glyphs of clustersApart(all)) {
      const isCluster = glyphs[1]?.text === "";
      this.#begin(owner, top, isCluster ? glyphs[0]?.text : undefined);
      this.#content.text({ ...run, x: item.x + x, glyphs });
      // Nested marks would lose the rest of the paragraph for readers that take the end of the inner one for its own.
      if (isCluster) this.#end();
      for (const { advance } of glyphs) x += advance;
    }
  }

  image(item: ImageItem): void {
    this.#begin(this.#context.tagged.figures.get(item.block) ?? "artifact", item.y);
    const asset = this.#context.assets[item.asset];
    if (asset === undefined) throw new Error(`No asset ${item.asset}`);
    const { name, place } = this.#context.images.of(asset);
    this.#content.image(name, place(item.x, this.#up(item.y + item.height), item.width, item.height));
  }

  finish(): DrawnPage {
    this.#end();
    return { content: this.#content.bytes(), owners: this.#owners };
  }

  #belongsTo(item: TextItem): Stretch | "header" | "footer" | "artifact" {
    if (item.artifact !== undefined && item.artifact !== false) return item.artifact === true ? "artifact" : "header";
    const { tagged } = this.#context;
    const place = tagged.furniture.get(item.block) ?? tagged.stretches.get(item.node);
    if (place === undefined) throw new Error(`Text of no node in the document: ${item.block}, node ${item.node}`);
    return place;
  }

  #begin(next: Stretch | "header" | "footer" | "artifact", top: number, clusterText?: string): void {
    if (next === this.#open && clusterText === undefined) return;
    this.#end();
    this.#open = next;
    if (typeof next === "string") {
      this.#content.beginArtifact(next === "artifact" ? undefined : next);
      return;
    }
    const number = this.#owners.length;
    this.#owners.push(next.owner);
    next.marks.push({ page: this.#page, number, top });
    if (clusterText === undefined) this.#content.beginMark(next.owner.tag, number);
    else this.#content.beginCluster(number, clusterText);
  }

  #end(): void {
    if (this.#open !== undefined) this.#content.endMark();
    this.#open = undefined;
  }

  #up(y: number): number {
    return this.#frame.height - y;
  }
}

/** The glyphs in order, each cluster of several by itself. A further glyph of a cluster has no text. */
function clustersApart(glyphs: readonly PlacedGlyph[]): readonly (readonly PlacedGlyph[])[] {
  const isFurther = (index: number): boolean => index > 0 && glyphs[index]?.text === "";
  const parts: PlacedGlyph[][] = [];
  let wasCluster = true;
  for (const [index, glyph] of glyphs.entries()) {
    const isCluster = isFurther(index + 1) || isFurther(index);
    if (isFurther(index) || (!isCluster && !wasCluster)) parts.at(-1)?.push(glyph);
    else parts.push([glyph]);
    wasCluster = isCluster;
  }
  return parts;
}

function withSpace({ font, glyphs }: TextItem): readonly PlacedGlyph[] {
  const space = { glyph: font.glyphFor(0x20), text: " ", advance: ZERO, offsetX: ZERO, offsetY: ZERO };
  return glyphs.at(-1)?.text === " " ? glyphs : [...glyphs, space];
}
