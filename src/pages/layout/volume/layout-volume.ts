import type { Theme } from "../../../document/theme/theme.ts";
import type { Block, Content, NodeId } from "../../../document/types.ts";
import { type Pt, pt } from "../../../ground/units/length.ts";
import type { FontSet } from "../../fonts/font-set.ts";
import type { Frame, FrameItem, TextItem } from "../frame.ts";
import { moveItem } from "../inline/line.ts";
import { layoutDocument } from "../layout.ts";
import { placeFurniture } from "../pages/place-furniture.ts";

/** Where a volume's motions begin, counted from 1, and how many pages there are in all. */
export type VolumePages = { readonly firstPages: readonly number[]; readonly pageCount: number };

export type LaidOutVolume = {
  readonly contents: Content;
  readonly pages: VolumePages;
  readonly contentsFrames: readonly Frame[];
  readonly motionFrames: readonly (readonly Frame[])[];
};

/** The contents and the pages they name depend on each other; with numbers this wide, they agree at the second try. */
const MOST_TRIES = 5;

/** Between the volume's header and whatever is highest on a motion's page, and from the edge of the paper. */
const HEADER_GAP = 6;
const EDGE = 14;

/** Text that no structure knows of. */
const NO_NODE = 0 as NodeId;

/**
 * Put the contents before the motions' own pages, and the header of the contents on every page. The motions' pages stay as they are in their
 * own files, but for fields to sign in: what is signed is a motion, not a volume.
 */
export function layoutVolume(
  motions: readonly (readonly Frame[])[],
  contentsOf: (pages: VolumePages) => Content,
  theme: Theme,
  fonts: FontSet,
): LaidOutVolume {
  let count = 1;
  for (let attempt = 1; ; attempt++) {
    const pages = countPages(count, motions);
    const contents = contentsOf(pages);
    const frames = layoutDocument(contents, theme, fonts, pages).value ?? [];
    if (frames.length === count || attempt === MOST_TRIES) {
      const headers = new HeaderPlacer(contents.blocks, theme, fonts, motions.flat());
      const motionFrames = motions.map((own, index) =>
        own.map((frame, page) => headers.add(frame, (pages.firstPages[index] ?? 1) + page, pages.pageCount)),
      );
      return { contents, pages, contentsFrames: frames.map((frame) => headers.lift(frame)), motionFrames };
    }
    count = frames.length;
  }
}

function countPages(contents: number, motions: readonly (readonly Frame[])[]): VolumePages {
  let next = contents + 1;
  const firstPages = motions.map((frames) => {
    const first = next;
    next += frames.length;
    return first;
  });
  return { firstPages, pageCount: next - 1 };
}

/** Places the volume's header at one height on all pages, above whatever the motions have at the top of theirs. */
class HeaderPlacer {
  readonly #blocks: readonly Block[];
  readonly #theme: Theme;
  readonly #fonts: FontSet;
  readonly #lift: Pt;

  constructor(blocks: readonly Block[], theme: Theme, fonts: FontSet, motionFrames: readonly Frame[]) {
    this.#blocks = blocks.filter((block) => block.type === "furniture" && block.region === "header");
    this.#theme = theme;
    this.#fonts = fonts;
    const { header, headerEnd = 0 } = this.#header(theme, 1, 1);
    const highest = Math.min(...motionFrames.map(({ items }) => highestOf(items)));
    const room = Math.max(0, highestOf(header) - EDGE);
    this.#lift = pt(header.length === 0 ? 0 : Math.min(room, Math.max(0, headerEnd + HEADER_GAP - highest)));
  }

  /** A motion's page with the header on it. */
  add(frame: Frame, pageNumber: number, pageCount: number): Frame {
    const page = { ...this.#theme.page, width: frame.width, height: frame.height };
    const { header } = this.#header({ ...this.#theme, page }, pageNumber, pageCount);
    const placed = header
      .filter((item): item is TextItem => item.type === "text")
      .map((item) => moveItem({ ...item, node: NO_NODE, artifact: "header" as const }, 0, -this.#lift));
    return { ...frame, items: [...placed, ...frame.items.filter(({ type }) => type !== "field")] };
  }

  /** A page of the contents with its header at the height of the others. */
  lift(frame: Frame): Frame {
    if (this.#lift === 0) return frame;
    const ids = new Set(this.#blocks.map(({ id }) => id));
    return {
      ...frame,
      items: frame.items.map((item) => (ids.has(item.block) ? moveItem(item, 0, -this.#lift) : item)),
    };
  }

  #header(theme: Theme, pageNumber: number, pageCount: number): ReturnType<typeof placeFurniture> {
    return placeFurniture(this.#blocks, theme, { fonts: this.#fonts, theme, lang: "sv", pageNumber, pageCount });
  }
}

function highestOf(items: readonly FrameItem[]): number {
  return Math.min(...items.map(topOf));
}

function topOf(item: FrameItem): number {
  return item.type === "text" ? item.y - item.size : item.y;
}
