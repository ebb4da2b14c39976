import { describe, expect, it } from "vitest";
import type { BlockId } from "../../../../src/document/types.ts";
import type { Unit, UnitKind } from "../../../../src/formats/word/format/unit.ts";
import { compareUnits } from "../../../../src/office/compare/compare-units.ts";
import { comparisonPage } from "../../../../src/office/compare/comparison-page.ts";
import { formatComparison } from "../../../../src/office/compare/format-comparison.ts";

const unit = (kind: UnitKind, text: string): Unit => ({
  id: "" as BlockId,
  kind,
  text: text === "" ? [] : [{ type: "words", text }],
});

const before = [
  unit("title", "Fler cykelplatser"),
  unit("paragraph", "Ställen är fulla redan klockan sju på morgonen."),
  unit("paragraph", "Det här stycket tas bort, för det säger inget nytt."),
  unit("clause", "att kommunen bygger 200 platser."),
  unit("clause", "att kostnaden tas ur ramen för nästa år."),
  unit("clause", "att förslaget prövas redan i vår."),
];

const after = [
  unit("title", "Fler cykelplatser vid resecentrum"),
  unit("paragraph", "Ställen är fulla redan klockan sex på morgonen."),
  unit("clause", "att förslaget prövas redan i vår."),
  unit("clause", "att kommunen bygger 300 platser."),
  unit("clause", "att kostnaden tas ur ramen för nästa år."),
  unit("clause", "att arbetet redovisas."),
];

describe("compareUnits", () => {
  it("tells what was changed, added, taken away and moved, clause by clause", () => {
    expect(formatComparison(compareUnits(before, after), "sv")).toMatchInlineSnapshot(`
      "Rubrik (ändrad)
        Fler cykelplatser{+ vid resecentrum+}

      Stycke 1 (ändrad)
        Ställen är fulla redan klockan [-sju-]{+sex+} på morgonen.

      Stycke 2 (borttagen)
        [-Det här stycket tas bort, för det säger inget nytt.-]

      Att-sats 1 (flyttad)
        att förslaget prövas redan i vår.

      Att-sats 2 (ändrad)
        att kommunen bygger [-200-]{+300+} platser.

      Att-sats 4 (ny)
        {+att arbetet redovisas.+}
      "
    `);
    expect(formatComparison(compareUnits(after, before), "en")).toMatchInlineSnapshot(`
      "Title (changed)
        Fler cykelplatser[- vid resecentrum-]

      Paragraph 1 (changed)
        Ställen är fulla redan klockan [-sex-]{+sju+} på morgonen.

      Paragraph 2 (added)
        {+Det här stycket tas bort, för det säger inget nytt.+}

      Clause 1 (changed)
        att kommunen bygger [-300-]{+200+} platser.

      Clause 3 (moved)
        att förslaget prövas redan i vår.

      Clause 4 (removed)
        [-att arbetet redovisas.-]
      "
    `);
  });

  it("says when there is nothing to tell", () => {
    expect(formatComparison(compareUnits(before, before), "sv")).toBe("Texterna är lika.\n");
  });

  it("compares tables cell by cell, and looks", () => {
    const table = (cell: string): Unit => ({
      ...unit("table", ""),
      rows: [[[{ type: "words", text: "År" }], [{ type: "words", text: cell }]]],
    });
    const bold: Unit = { ...unit("paragraph", ""), text: [{ type: "words", text: "mycket", bold: true }] };
    expect(
      formatComparison(compareUnits([table("2026"), unit("paragraph", "mycket")], [table("2027"), bold]), "sv"),
    ).toMatchInlineSnapshot(`
      "Tabell 1 (ändrad)
        År | [-2026-]{+2027+}

      Stycke 1 (ändrad)
        [-mycket-]{+mycket+}
      "
    `);
  });

  it("makes a page that stands on its own", () => {
    const page = comparisonPage({
      before: "a<b>.md",
      after: "b.docx",
      differences: compareUnits(before.slice(0, 2), after.slice(0, 2)),
      language: "sv",
    });
    expect(page).toMatchInlineSnapshot(`
      "<!DOCTYPE html>
      <html lang="sv">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Jämförelse: a&#60;b&#62;.md – b.docx</title>
      <style>body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
      h1{font-size:1.5rem}h2{font-size:1rem;margin:1.5rem 0 .25rem}p{margin:.25rem 0;white-space:pre-line}
      ins{background:#d9f2dd;color:#0b3d17;text-decoration:underline}del{background:#fbdfdc;color:#6b1007;text-decoration:line-through}
      .same{color:#595959}.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}</style>
      <main>
      <h1>Jämförelse</h1>
      <p>Från a&#60;b&#62;.md till b.docx</p>
      <section><h2>Rubrik (ändrad)</h2><p>Fler cykelplatser<ins><span class="spoken">nytt: </span> vid resecentrum</ins></p></section>
      <section><h2>Stycke 1 (ändrad)</h2><p>Ställen är fulla redan klockan <del><span class="spoken">borttaget: </span>sju</del><ins><span class="spoken">nytt: </span>sex</ins> på morgonen.</p></section>
      </main>
      </html>
      "
    `);
  });
});
