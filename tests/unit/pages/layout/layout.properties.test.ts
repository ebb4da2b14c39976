import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, BlockId, Document, Inline, NodeId } from "../../../../src/document/types.ts";
import type { Frame, FrameItem, TextItem } from "../../../../src/pages/layout/frame.ts";
import { layoutDocument } from "../../../../src/pages/layout/layout.ts";
import { DocumentWriter } from "../../../support/document-writer.ts";
import { testFonts, testTheme } from "../../../support/theme.ts";

/** A recipe for a motion, from which the writer makes the same document each time. */
type Part = { readonly kind: string; readonly sizes: readonly number[] };
type Recipe = {
  readonly body: readonly Part[];
  readonly clauses: readonly number[];
  readonly names: number;
  readonly form: "pen" | "field" | "none";
};

const words =
  "kommunen bygger väderskyddade cykelplatser vid resecentrum och gångvägar för barnens trygghet i Umeå samt kommunstyrelsens investeringsram enligt § 12 den 3 mars".split(
    " ",
  );
const kinds = ["paragraph", "heading", "list", "nested", "quotation", "table", "figure", "code", "note", "divider"];

const recipe: fc.Arbitrary<Recipe> = fc.record({
  body: fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds, "paragraph", "paragraph", "note"),
      sizes: fc.array(fc.integer({ min: 1, max: 110 }), { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 30 },
  ),
  clauses: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 }),
  names: fc.integer({ min: 1, max: 30 }),
  form: fc.constantFrom("pen", "field", "none"),
});

function prose(size: number): string {
  return `${Array.from({ length: size }, (_, index) => words[(index * index + size * 3 + index) % words.length]).join(" ")}.`;
}

function writePart(writer: DocumentWriter, { kind, sizes }: Part): Block[] {
  const [a = 1, b = 1, c = 1] = sizes;
  const text = (size: number): Block => writer.paragraph(prose(size));
  switch (kind) {
    case "heading":
      return [writer.heading(1, prose((a % 12) + 1)), text(b)];
    case "list":
      return [text(a), writer.list([[text(b)], [text(c)], [text(2)]], a % 2 === 0)];
    case "nested":
      return [writer.list([[text(a), writer.list([[text(b)], [text(3), writer.list([[text(c)]])]])], [text(4)]])];
    case "quotation":
      return [writer.quotation([text(a), text(b)])];
    case "table":
      return [
        writer.table(
          ["Skola", "Läge"],
          Array.from({ length: (a % 20) + 1 }, (_, row) => [prose(row % 5), prose((b + row) % 40)]),
          c % 2 === 0 ? prose(5) : undefined,
        ),
      ];
    case "figure":
      return [writer.figure(a * 20, b * 20, c % 2 === 0 ? prose(9) : undefined)];
    case "code":
      return [writer.code(Array.from({ length: (a % 30) + 1 }, (_, line) => " ".repeat(line % 4) + prose(line % 9)))];
    case "note":
      return [writer.paragraph([prose(a), writer.note(prose(b)), ` ${prose(c)}`])];
    case "divider":
      return [text(a), writer.divider(), text(b)];
    default:
      return [text(a)];
  }
}

function write(given: Recipe): Document {
  const writer = new DocumentWriter();
  return writer.document([
    writer.furniture("footer", "En motion", ["Sida ", writer.pageNumber(), " av ", writer.pageCount()]),
    writer.heading(0, "Fler cykelplatser vid resecentrum"),
    ...given.body.flatMap((part) => writePart(writer, part)),
    writer.paragraph("Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:", "lead-in"),
    writer.clauses(given.clauses.map(prose)),
    writer.paragraph("Umeå den 23 november 2026", "place-date"),
    writer.signatures(
      Array.from({ length: given.names }, (_, index) => [`Namn ${index + 1} (M)`, "ledamot"]),
      given.form,
    ),
  ]);
}

type Line = { readonly page: number; readonly y: number; readonly block: BlockId; readonly items: readonly TextItem[] };
type Seen = { readonly document: Document; readonly frames: readonly Frame[]; readonly lines: readonly Line[] };

function isText(item: FrameItem): item is TextItem {
  return item.type === "text";
}

/** Lay a recipe out, and gather its text lines of the body and the footnotes: items of one block at one height (labels with their text). */
function see(given: Recipe): Seen {
  const document = write(given);
  const frames = layoutDocument(document, testTheme, testFonts()).value ?? [];
  const lines: { page: number; y: number; block: BlockId; items: TextItem[] }[] = [];
  for (const [page, frame] of frames.entries()) {
    for (const item of frame.items.filter(isText)) {
      if (item.block.startsWith("footer") || item.artifact) continue;
      const last = lines.at(-1);
      if (last !== undefined && last.page === page && last.block === item.block && Math.abs(last.y - item.y) < 6)
        last.items.push(item);
      else lines.push({ page, y: item.y, block: item.block, items: [item] });
    }
  }
  return { document, frames, lines };
}

function everyMotion(check: (seen: Seen, given: Recipe) => void): void {
  fc.assert(
    fc.property(recipe, (given) => check(see(given), given)),
    { numRuns: 200 },
  );
}

/** Lines of each block on each page it stands on. */
function linesOnPages(lines: readonly Line[]): Map<BlockId, Map<number, number>> {
  const pages = new Map<BlockId, Map<number, number>>();
  for (const { block, page } of lines) {
    const counts = pages.get(block) ?? new Map<number, number>();
    counts.set(page, (counts.get(page) ?? 0) + 1);
    pages.set(block, counts);
  }
  return pages;
}

function textOf(items: readonly TextItem[]): string {
  return items.flatMap((item) => item.glyphs.map((glyph) => glyph.text)).join("");
}

function nodesOf(inlines: readonly Inline[]): (readonly [NodeId, string])[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "text") return [[inline.node, inline.text.value] as const];
    if (inline.type === "note-reference") return [[inline.node, inline.label] as const];
    return "children" in inline ? nodesOf(inline.children) : [];
  });
}

/** Every text of the blocks, in reading order. */
function textsOf(blocks: readonly Block[]): (readonly [NodeId, string])[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case "heading":
      case "paragraph":
        return nodesOf(block.children);
      case "quotation":
        return textsOf(block.blocks);
      case "list":
        return block.items.flatMap((item) => [...nodesOf([item.label.text]), ...textsOf(item.blocks)]);
      case "table":
        return [
          ...nodesOf(block.caption?.children ?? []),
          ...[block.head, ...block.rows].flatMap((row) => row.cells.flatMap((cell) => nodesOf(cell.children))),
        ];
      case "figure":
        return nodesOf(block.caption?.children ?? []);
      case "code-block":
        return nodesOf(block.lines);
      case "clause-list":
        return block.clauses.flatMap((clause) => [
          ...(clause.shownOrdinal ? nodesOf([clause.shownOrdinal.text]) : []),
          ...(clause.att ? nodesOf([clause.att.text]) : []),
          ...nodesOf(clause.children),
        ]);
      case "signature-block":
        return block.signatories.flatMap((one) => [...nodesOf(one.name), ...one.details.flatMap(nodesOf)]);
      default:
        return [];
    }
  });
}

function pageOf(frames: readonly Frame[], block: BlockId): readonly number[] {
  return frames.flatMap((frame, page) => (frame.items.some((item) => item.block === block) ? [page] : []));
}

/** Punctuation hangs out of the column by at most this. */
const HANG = 6;

describe("layoutDocument, for any motion", { timeout: 120_000 }, () => {
  it("keeps everything within the text column, but footers and hanging punctuation", () => {
    const { page } = testTheme;
    everyMotion(({ frames }) => {
      for (const item of frames.flatMap((frame) => frame.items)) {
        if (item.block.startsWith("footer")) continue;
        const width = isText(item) ? item.glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) : item.width;
        const overhang = isText(item) ? HANG : 0.01;
        const trailing = isText(item) && item.glyphs.at(-1)?.text === " " ? (item.glyphs.at(-1)?.advance ?? 0) : 0;
        expect(item.x).toBeGreaterThan(page.margins.left - overhang);
        expect(item.x + width - trailing).toBeLessThan(page.width - page.margins.right + overhang);
        expect(item.y).toBeGreaterThan(page.margins.top - 0.01);
        expect(isText(item) ? item.y : item.y + item.height).toBeLessThan(page.height - page.margins.bottom + 0.01);
      }
    });
  });

  it("draws every text once, whole, and in reading order; footnotes in theirs", () => {
    everyMotion(({ document, lines }) => {
      const drawn = new Map<NodeId, string>();
      for (const item of lines.flatMap((line) => line.items))
        drawn.set(item.node, (drawn.get(item.node) ?? "") + textOf([item]));
      const plain = (text: string): string => text.replaceAll("\u00ad", "").replace(/ +/g, " ").trim();
      const show = (texts: Iterable<readonly [NodeId, string]>): string[] =>
        [...texts].map(([node, text]) => `${node} ${plain(text)}`).filter((text) => !text.endsWith(" "));
      const noteTexts = document.notes.flatMap((note) => [...nodesOf([note.label.text]), ...textsOf(note.blocks)]);
      const noteNodes = new Set(noteTexts.map(([node]) => node));
      expect(show([...drawn].filter(([node]) => !noteNodes.has(node)))).toEqual(show(textsOf(document.blocks)));
      expect(show([...drawn].filter(([node]) => noteNodes.has(node)))).toEqual(show(noteTexts));
    });
  });

  it("leaves no widow and no orphan, and ends no page with a hyphen it put in", () => {
    everyMotion(({ lines }) => {
      for (const [block, pages] of linesOnPages(lines)) {
        if (!/^(p|att|caption|h)-/.test(block) || pages.size === 1) continue;
        expect([block, Math.min(...pages.values()) >= 2]).toEqual([block, true]);
      }
      for (const [index, line] of lines.entries()) {
        const next = lines[index + 1];
        if (next === undefined || next.page === line.page || next.block !== line.block) continue;
        expect(textOf(line.items)).not.toMatch(/\u00ad$/);
      }
    });
  });

  it("keeps headings, lead-ins, captions and table heads with what follows them", () => {
    everyMotion(({ document, frames }) => {
      const drawn = frames.flatMap((frame, page) =>
        frame.items.filter((item) => !item.block.startsWith("footer")).map(({ block }) => ({ block, page })),
      );
      const firstPage = (block: BlockId): number | undefined => pageOf(frames, block)[0];
      const lastPage = (block: BlockId): number | undefined => pageOf(frames, block).at(-1);
      for (const [index, block] of document.blocks.entries()) {
        const next = document.blocks[index + 1];
        const isLeadIn = block.type === "paragraph" && block.role === "lead-in";
        if ((block.type === "heading" || isLeadIn) && next !== undefined) {
          const following = drawn[drawn.findLastIndex((item) => item.block === block.id) + 1];
          expect([block.id, following?.page]).toEqual([block.id, lastPage(block.id)]);
        }
        if (block.type === "figure" && block.caption)
          expect(pageOf(frames, block.id)).toEqual(pageOf(frames, block.caption.id));
        if (block.type === "table") {
          const [row] = block.rows;
          const head = firstPage(block.head.id);
          expect(row && firstPage(row.id)).toBe(head);
          if (block.caption) expect(firstPage(block.caption.id)).toBe(head);
        }
      }
    });
  });

  it("sets the head of a table again, as an artifact, on each further page of the table", () => {
    everyMotion(({ document, frames }) => {
      for (const block of document.blocks) {
        if (block.type !== "table") continue;
        const pages = new Set(block.rows.flatMap((row) => pageOf(frames, row.id)));
        const [cell] = block.head.cells;
        const drawn = frames.map((frame) => frame.items.filter(isText).filter((item) => item.block === cell?.id));
        for (const page of pages) {
          expect(drawn[page]?.map((item) => item.artifact ?? false)).toEqual([page !== Math.min(...pages)]);
        }
      }
    });
  });

  it("keeps the signatures whole, with place and date and the end of the last clause", () => {
    everyMotion(({ document, frames, lines }, { names, form }) => {
      const signatures = document.blocks.find((block) => block.type === "signature-block");
      const clauses = document.blocks.find((block) => block.type === "clause-list");
      const placeDate = document.blocks.find((block) => block.type === "paragraph" && block.role === "place-date");
      const pages = signatures?.signatories.map((one) => pageOf(frames, one.id)) ?? [];
      const [first = []] = pages;
      // 17 and more are taller than a page, and may be split between signatories.
      if (names < 17 || form === "none") expect(pages).toEqual(pages.map(() => first));
      expect(pages.map((one) => one.length)).toEqual(pages.map(() => 1));
      expect(first).toEqual(pageOf(frames, placeDate?.id ?? ("" as BlockId)));
      const last = lines.filter((line) => line.block === clauses?.clauses.at(-1)?.id);
      expect(last.slice(-2).map((line) => line.page)).toEqual(last.slice(-2).map(() => first[0]));
    });
  });

  it("sets a footnote on the page that first refers to it, or at least begins it there", () => {
    everyMotion(({ document, frames }) => {
      for (const note of document.notes) {
        const reference = frames.findIndex((frame) =>
          frame.items
            .filter(isText)
            .some(
              (item) => item.size < 9 && textOf([item]) === note.label.text.text.value && item.block.startsWith("p-"),
            ),
        );
        expect([note.id, pageOf(frames, note.label.id)]).toEqual([note.id, [reference]]);
      }
    });
  });

  it("draws a line to sign on above each name, never over text", () => {
    everyMotion(({ document, frames, lines }, { form }) => {
      const ids = document.blocks.flatMap((block) =>
        block.type === "signature-block" ? block.signatories.map((one) => one.id) : [],
      );
      for (const id of ids) {
        const items = frames.flatMap((frame) => frame.items).filter((item) => item.block === id);
        const room = items.filter((item) => !isText(item));
        const name = lines.find((line) => line.block === id);
        expect(room.map((item) => item.type)).toEqual(
          form === "pen" ? ["rule"] : form === "field" ? ["field", "rule"] : [],
        );
        const ascent = 11 * 0.75;
        for (const item of room) expect("height" in item && item.y + item.height).toBeLessThan((name?.y ?? 0) - ascent);
      }
    });
  });

  it("gives the same frames for the same document", () => {
    fc.assert(
      fc.property(recipe, (given) => {
        expect(see(given).lines).toEqual(see(given).lines);
      }),
      { numRuns: 5 },
    );
  });
});
