import { describe, expect, it } from "vitest";
import type { BlockId } from "../../../../../src/document/types.ts";
import { pt } from "../../../../../src/ground/units/length.ts";
import type { Piece } from "../../../../../src/pages/layout/block/piece.ts";
import { queueNotes } from "../../../../../src/pages/layout/pages/note-queue.ts";

function piece(...notes: string[]): Piece {
  return { block: "p-1" as BlockId, gap: pt(0), height: pt(10), items: [], notes: notes as BlockId[], penalty: 0 };
}

function note(id: string, ...pieces: Piece[]) {
  return { id: id as BlockId, pieces };
}

describe("queueNotes", () => {
  it("makes a note due where the text first refers to it", () => {
    const text = [piece(), piece("note-1"), piece("note-1"), piece("note-2")];
    const queue = queueNotes(text, [note("note-1", piece(), piece()), note("note-2", piece())]);
    expect(queue.due).toEqual([0, 0, 2, 2, 3]);
    expect(queue.starts).toEqual([0, 2, 3]);
    expect(queue.noteOf).toEqual([0, 0, 1]);
  });

  it("brings along a note that a note refers to", () => {
    const notes = [note("note-1", piece("note-3")), note("note-2", piece()), note("note-3", piece())];
    expect(queueNotes([piece("note-1"), piece()], notes).due).toEqual([0, 3, 3]);
  });

  it("makes what nothing refers to due at the end", () => {
    expect(queueNotes([piece(), piece()], [note("note-1", piece())]).due).toEqual([0, 0, 1]);
  });
});
