import { afterEach, describe, expect, it } from "vitest";
import { Workplace } from "../support/run-cli.ts";

const before = `---
kommun: Umeå
titel: Fler cykelplatser
datum: 2026-11-23
att-satser:
  - att kommunen bygger 200 platser.
  - att kostnaden tas ur ramen för 2027.
undertecknare:
  - namn: Anna Exempel
    parti: M
---

Cyklarna får inte plats.
`;
const after = before
  .replace(
    / {2}- att kommunen.*\n {2}- att kostnaden.*\n/,
    "  - att kostnaden tas ur ramen för 2027.\n  - att kommunen bygger 300 platser.\n",
  )
  .replace("får inte plats.", "får inte plats.\n\nDet vill vi ändra på.");

let place: Workplace;
afterEach(() => place.remove());

describe("yrka diff", () => {
  it("compares two motions clause by clause and word by word", () => {
    place = new Workplace({ "a.md": before, "b.md": after });
    expect(place.yrka(["diff", "a.md", "b.md"])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "Stycke 2 (ny)
        {+Det vill vi ändra på.+}

      Att-sats 1 (flyttad)
        att kostnaden tas ur ramen för 2027.

      Att-sats 2 (ändrad)
        att kommunen bygger [-200-]{+300+} platser.
      ",
      }
    `);
    expect(place.yrka(["diff", "a.md", "b.md", "--check"]).code).toBe(1);
    expect(place.yrka(["diff", "a.md", "a.md", "--check"])).toEqual({ code: 0, out: "Texterna är lika.\n", err: "" });
  });

  it("compares a motion and a Word file", () => {
    place = new Workplace({ "a.md": before, "b.md": after });
    expect(place.yrka(["build", "a.md", "--format", "docx"]).code).toBe(0);
    expect(place.yrka(["diff", "a.md", "output/a.docx"]).out).toBe("Texterna är lika.\n");
    expect(place.yrka(["diff", "output/a.docx", "b.md"]).out).toBe(place.yrka(["diff", "a.md", "b.md"]).out);
  });

  it("gives the differences to programs and browsers", () => {
    place = new Workplace({ "a.md": before, "b.md": after });
    const report = JSON.parse(place.yrka(["diff", "a.md", "b.md", "--json"]).out);
    expect(report).toMatchInlineSnapshot(`
      {
        "diagnostics": [],
        "differences": [
          {
            "kind": "paragraph",
            "moved": false,
            "number": 2,
            "text": "Det vill vi ändra på.",
            "type": "added",
          },
          {
            "kind": "clause",
            "moved": true,
            "number": 1,
            "text": "att kostnaden tas ur ramen för 2027.",
            "type": "moved",
          },
          {
            "kind": "clause",
            "moved": false,
            "number": 2,
            "type": "changed",
            "words": [
              {
                "side": "both",
                "text": "att kommunen bygger ",
              },
              {
                "side": "before",
                "text": "200",
              },
              {
                "side": "after",
                "text": "300",
              },
              {
                "side": "both",
                "text": " platser.",
              },
            ],
          },
        ],
        "files": [
          "a.md",
          "b.md",
        ],
        "ok": true,
        "same": false,
        "schema": "yrka/comparison/1",
      }
    `);
    const failed = place.yrka(["diff", "a.md", "c.md", "--json"]);
    expect(failed).toMatchObject({ code: 3, err: "" });
    expect(JSON.parse(failed.out)).toMatchObject({ ok: false, diagnostics: [{ ruleId: "file-readable" }] });
    const page = place.yrka(["diff", "a.md", "b.md", "--format", "html"]);
    expect(page.code).toBe(0);
    expect(page.out).toContain("<!DOCTYPE html>");
    expect(page.out).toContain('<ins><span class="spoken">nytt: </span>Det vill vi ändra på.</ins>');
  });

  it.each([
    [["diff", "a.md"], 2, "En fil saknas efter kommandot"],
    [["diff", "a.md", "a.txt"], 2, "a.txt är varken en motion (.md) eller ett Word-dokument (.docx)"],
    [
      ["diff", "a.md", "x.docx"],
      3,
      "x.docx:1:1: fel: Filen kan inte läsas: den är inget Word-dokument, eller är skadad",
    ],
    [["diff", "a.md", "y.md"], 3, "y.md:1:1: fel: Filen eller mappen finns inte"],
    [["diff", "a.md", "fel.md"], 1, "fel.md:1:1: fel: "],
  ])("refuses %j", (args, code, err) => {
    place = new Workplace({ "a.md": before, "a.txt": "x", "x.docx": "x", "fel.md": "utan front matter" });
    const run = place.yrka(args);
    expect({ code: run.code, out: run.out }).toEqual({ code, out: "" });
    expect(run.err).toContain(err);
  });
});
