import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockId } from "../../../../../src/document/types.ts";
import { pt } from "../../../../../src/ground/units/length.ts";
import { LAST_RESORT, ONLY_IF_TALLER_THAN_PAGE, type Piece } from "../../../../../src/pages/layout/block/piece.ts";
import { chooseBreaks } from "../../../../../src/pages/layout/pages/choose-breaks.ts";
import { type PlacedNote, queueNotes } from "../../../../../src/pages/layout/pages/note-queue.ts";

/** A page of ten lines of 10 pt; the rule above footnotes takes one. */
const heights = { column: pt(100), noteRule: pt(10) };

function line(penalty = 0, details: Partial<Piece> = {}): Piece {
  return { block: "p-1" as BlockId, gap: pt(0), height: pt(10), items: [], notes: [], penalty, ...details };
}

function lines(count: number, penalty = 0): Piece[] {
  return Array.from({ length: count }, () => line(penalty));
}

function noteOf(id: string, count: number): PlacedNote {
  const pieces = lines(count).map((piece, index) =>
    count > 1 && (index === 0 || index === count - 2) ? { ...piece, penalty: LAST_RESORT } : piece,
  );
  return { id: id as BlockId, pieces };
}

/** The pages as `from–to`, with the footnotes' pieces after `+`. */
function pagesOf(text: readonly Piece[], notes: readonly PlacedNote[] = []): string[] {
  return chooseBreaks(text, queueNotes(text, notes), heights).map(
    ({ from, to, notesFrom, notesTo }) => `${from}–${to}${notesFrom === notesTo ? "" : ` + ${notesFrom}–${notesTo}`}`,
  );
}

const refersTo = (...notes: string[]): Partial<Piece> => ({ notes: notes as BlockId[] });

describe("chooseBreaks", () => {
  it("fills pages to the last line and leaves the last as it comes", () => {
    expect(pagesOf(lines(23))).toEqual(["0–10", "10–20", "20–23"]);
  });

  it("gives one empty page for a text without pieces", () => {
    expect(pagesOf([])).toEqual(["0–0"]);
  });

  it("drops the gap at the top of a page", () => {
    const text = [...lines(10), line(0, { gap: pt(10) }), ...lines(9)];
    expect(pagesOf(text)).toEqual(["0–10", "10–20"]);
  });

  it("keeps a forbidden break, at the price of an emptier page", () => {
    const text = [...lines(8), line(LAST_RESORT), line(LAST_RESORT), ...lines(5)];
    expect(pagesOf(text)).toEqual(["0–8", "8–15"]);
  });

  it("breaks where it is forbidden only when nothing else fits", () => {
    const text = [...lines(12, LAST_RESORT), line(), ...lines(3)];
    expect(pagesOf(text)).toEqual(["0–10", "10–16"]);
  });

  it("breaks what is never broken only within what is taller than a page", () => {
    const text = [...lines(4, LAST_RESORT), ...lines(9, ONLY_IF_TALLER_THAN_PAGE), line()];
    expect(pagesOf(text)).toEqual(["0–4", "4–14"]);
  });

  it("gives a piece taller than the page a page of its own", () => {
    expect(pagesOf([line(), line(0, { height: pt(130) }), line()])).toEqual(["0–1", "1–2", "2–3"]);
  });

  it("evens the pages out rather than leave one nearly empty", () => {
    // Greedy breaking gives 0–10, then a page of a single line, for the ten lines after it belong together.
    const text = [...lines(11), ...lines(9, LAST_RESORT), line()];
    expect(pagesOf(text)).toEqual(["0–5", "5–11", "11–21"]);
  });

  it("counts the head that is drawn again above the rows of a table", () => {
    const head = line();
    const row = line(0, { repeated: [head] });
    expect(pagesOf([head, ...Array.from({ length: 20 }, () => row)])).toEqual(["0–10", "10–19", "19–21"]);
  });

  it("puts a footnote on the page that refers to it", () => {
    const text = [...lines(3), line(0, refersTo("note-1")), ...lines(10)];
    expect(pagesOf(text, [noteOf("note-1", 2)])).toEqual(["0–7 + 0–2", "7–14"]);
  });

  it("moves the line of a reference rather than split its note", () => {
    const text = [...lines(7), line(0, refersTo("note-1")), ...lines(4)];
    expect(pagesOf(text, [noteOf("note-1", 3)])).toEqual(["0–7", "7–12 + 0–3"]);
  });

  it("runs a footnote over to the next page when it must, two lines at least on either", () => {
    const text = [line(0, refersTo("note-1")), ...lines(3)];
    expect(pagesOf(text, [noteOf("note-1", 12)])).toEqual(["0–1 + 0–8", "1–4 + 8–12"]);
  });

  it("gives a very long footnote pages of its own after the text", () => {
    const text = [line(0, refersTo("note-1"))];
    expect(pagesOf(text, [noteOf("note-1", 30)])).toEqual(["0–1 + 0–8", "1–1 + 8–17", "1–1 + 17–26", "1–1 + 26–30"]);
  });

  it("prints a footnote that nothing refers to, after all others", () => {
    expect(pagesOf(lines(2), [noteOf("note-1", 1)])).toEqual(["0–2 + 0–1"]);
  });

  it("sets every piece and every footnote once and in order, whatever is forbidden", () => {
    const piece = fc.record({
      height: fc.integer({ min: 1, max: 120 }),
      gap: fc.integer({ min: 0, max: 20 }),
      penalty: fc.constantFrom(0, 10, LAST_RESORT, ONLY_IF_TALLER_THAN_PAGE),
      notes: fc.subarray(["note-1", "note-2", "note-3"]),
    });
    const notes = fc.tuple(
      fc.integer({ min: 1, max: 25 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), notes, (pieces, sizes) => {
        const text = pieces.map(({ height, gap, penalty, notes: ids }) =>
          line(penalty, { height: pt(height), gap: pt(gap), ...refersTo(...ids) }),
        );
        const placed = sizes.map((size, index) => noteOf(`note-${index + 1}`, size));
        const plans = chooseBreaks(text, queueNotes(text, placed), heights);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        expect(plans.map((plan) => plan.from)).toEqual([0, ...plans.slice(0, -1).map((plan) => plan.to)]);
        expect(plans.map((plan) => plan.notesFrom)).toEqual([0, ...plans.slice(0, -1).map((plan) => plan.notesTo)]);
        expect([plans.at(-1)?.to, plans.at(-1)?.notesTo]).toEqual([text.length, total]);
      }),
    );
  });

  it("takes time in proportion to the length of the text", () => {
    const measure = (count: number): number => {
      const text = lines(count, 10);
      const queue = queueNotes(text, []);
      const start = performance.now();
      chooseBreaks(text, queue, heights);
      return performance.now() - start;
    };
    measure(20_000);
    expect(measure(80_000)).toBeLessThan(12 * Math.max(1, measure(20_000)));
  });
});
