import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Inline, NodeId } from "../../../../../src/document/types.ts";
import type { Line } from "../../../../../src/pages/layout/inline/line.ts";
import { minimalWidth, naturalWidth } from "../../../../../src/pages/layout/inline/set-paragraph.ts";
import {
  inlineContext,
  LINK_COLOUR,
  lineStart,
  lineText,
  setText,
  text,
  textItems,
  textStyle,
} from "../../../../support/paragraphs.ts";

const PROSE =
  "Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar att kommunen bygger 200 väderskyddade cykelplatser vid resecentrum, " +
  "och att kostnaden, 2 mkr, tas ur investeringsramen för 2027 enligt 5 kap. 35 § kommunallagen.";

function texts(lines: readonly Line[]): readonly string[] {
  return lines.map(lineText);
}

/** What the lines say in sum, as someone who copies it gets it. */
function copied(lines: readonly Line[]): string {
  return texts(lines).join("").replaceAll("¬", "");
}

describe("setParagraph, justified", () => {
  it("breaks lines so that all look well, and draws a space at each end", () => {
    expect(texts(setText(PROSE, 240))).toMatchInlineSnapshot(`
      [
        "Mot denna bakgrund yrkar undertecknad att kommunfull¬",
        "mäktige beslutar att kommunen bygger 200 väderskyd¬",
        "dade cykelplatser vid resecentrum, och att kostnaden, ",
        "2 mkr, tas ur investeringsramen för 2027 enligt ",
        "5 kap. 35 § kommunallagen.",
      ]
    `);
  });

  it("fills every line but the last, with punctuation hanging over the margin", () => {
    const lines = setText(PROSE, 240);
    const hangs: Readonly<Record<string, number>> = { ".": 1.5, ",": 1.5, "¬": 1.25 };
    for (const line of lines.slice(0, -1)) {
      const last = lineText(line).trimEnd().at(-1) ?? "";
      expect(line.width).toBeCloseTo(240 + (hangs[last] ?? 0), 6);
    }
    expect(lines.at(-1)?.width).toBeLessThan(240);
  });

  it("marks lines that end in a hyphen put in", () => {
    const lines = setText(PROSE, 120);
    expect(lines.map((line) => line.hyphenated)).toEqual(texts(lines).map((line) => line.endsWith("¬")));
    expect(lines.some((line) => line.hyphenated)).toBe(true);
  });
});

describe("setParagraph, ragged", () => {
  it("makes lines even", () => {
    expect(texts(setText(PROSE, 240, { align: "start" }))).toMatchInlineSnapshot(`
      [
        "Mot denna bakgrund yrkar undertecknad att ",
        "kommunfullmäktige beslutar att kommunen bygger 200 ",
        "väderskyddade cykelplatser vid resecentrum, och att ",
        "kostnaden, 2 mkr, tas ur investeringsramen för 2027 ",
        "enligt 5 kap. 35 § kommunallagen.",
      ]
    `);
  });

  it("breaks no words where the style does not", () => {
    expect(copied(setText(PROSE, 200, { align: "start", hyphenate: false }))).toBe(PROSE);
    expect(texts(setText(PROSE, 200, { align: "start", hyphenate: false })).some((line) => line.endsWith("¬"))).toBe(
      false,
    );
  });

  it("puts centred and right-aligned lines in their place", () => {
    const [centred] = setText("Umeå", 100, { align: "center" });
    const [right] = setText("Umeå", 100, { align: "end" });
    expect([centred, right].map((line) => line && [lineStart(line), line.width])).toEqual([
      [40, 60],
      [80, 100],
    ]);
  });

  it("lets an opening quotation mark hang over the start", () => {
    const [line] = setText("”Ja”, sade hon", 200, { align: "start" });
    expect(line && lineStart(line)).toBe(-1.25);
  });
});

describe("setParagraph, titles", () => {
  const title = "Umeå kommun ska inte samarbeta med diktaturer och länder som hotar vår säkerhet";

  it("balances the lines", () => {
    const lines = setText(title, 350, { align: "start", hyphenate: false }, { balance: true });
    expect(texts(lines)).toEqual([
      "Umeå kommun ska inte samarbeta med diktaturer ",
      "och länder som hotar vår säkerhet",
    ]);
  });

  it("rather ends no line with a particle", () => {
    const lines = setText("Nya skolor i Umeå kommun", 80, { align: "start", hyphenate: false }, { balance: true });
    expect(texts(lines)).toEqual(["Nya skolor ", "i Umeå kommun"]);
  });

  it("breaks a word that is too long for a line, and says so", () => {
    const lines = setText("Kommunfullmäktigeledamöter", 90, { align: "start", hyphenate: false }, { balance: true });
    expect(lines.map((line) => [lineText(line), line.emergency])).toEqual([
      ["Kommunfullmäktige¬", true],
      ["ledamöter", false],
    ]);
  });
});

describe("setParagraph, joins", () => {
  it.each([
    ["enligt 5 kap. 35 § i lagen", 55],
    ["kostar 1 000 000 kr om året", 60],
    ["från den 23 november ska", 70],
  ])("keeps what belongs together in %s", (sentence, width) => {
    for (const line of texts(setText(sentence, width, { align: "start", hyphenate: false })).slice(0, -1)) {
      expect(line).not.toMatch(/(\d|kap\.|den) $/);
    }
  });

  it("breaks them before a line sticks out", () => {
    const lines = setText("1 000 000 000 kr", 42, { align: "start" });
    expect(lines.every((line) => line.width <= 42)).toBe(true);
    expect(lines.every((line) => !line.emergency)).toBe(true);
  });

  it("never breaks at no-break spaces and hyphens, but breaks behind a dash", () => {
    expect(
      texts(setText("i Ryssland – som\u00a0sagt – it\u2011stöd", 62, { align: "start", hyphenate: false })),
    ).toEqual(["i Ryssland – ", "som\u00a0sagt – ", "it\u2011stöd"]);
  });
});

describe("setParagraph, long words", () => {
  it("breaks an address after its punctuation, with no hyphen", () => {
    const lines = setText("Se https://www.umea.se/kommunochpolitik/motioner?id=12&typ=alla.", 130, { align: "start" });
    expect(texts(lines)).toEqual(["Se https://www.umea.se/", "kommunochpolitik/motioner?", "id=12&typ=alla."]);
    expect(lines.every((line) => !line.emergency && !line.hyphenated)).toBe(true);
  });

  it("breaks what has no break, as an emergency", () => {
    const lines = setText("a 12345678901234567890 b", 40, { align: "start" });
    expect(lines.map((line) => [lineText(line), line.emergency])).toEqual([
      ["a ", false],
      ["12345678", true],
      ["90123456", true],
      ["7890 b", false],
    ]);
  });

  it("breaks at soft hyphens, which show only there", () => {
    expect(texts(setText("ett xxxx\u00adyyyy\u00adzzzz", 66, { align: "start" }))).toEqual(["ett xxxxyyyy¬", "zzzz"]);
  });

  it("takes a word of a hundred thousand letters in its stride", () => {
    const lines = setText("x".repeat(100_000), 400, { align: "start" });
    expect(copied(lines)).toBe("x".repeat(100_000));
  });
});

describe("setParagraph, inline elements", () => {
  const inlines: readonly Inline[] = [
    text("Enligt ", 1),
    { type: "link", node: 2 as NodeId, url: "https://example.org/", children: [text("den nya lagen", 3)] },
    text(" gäller ", 4),
    {
      type: "strong",
      node: 5 as NodeId,
      children: [{ type: "emphasis", node: 6 as NodeId, children: [text("detta", 7)] }],
    },
    { type: "note-reference", node: 8 as NodeId, note: "note-1" as Line["notes"][number], label: "1" },
    text(".", 9),
  ];

  it("sets each text node in its own font, place and colour", () => {
    const [line] = setText(inlines, 400);
    const items = line ? textItems(line) : [];
    expect(items.map(({ node, x, y, size, font, colour }) => [node, x, y, size, font.key, colour])).toEqual([
      [1, 0, 0, 10, "body-regular", "#000000"],
      [3, 27.5, 0, 10, "body-regular", LINK_COLOUR],
      [4, 85, 0, 10, "body-regular", "#000000"],
      [7, 115, 0, 10, "body-bold-italic", "#000000"],
      [8, 140, -3.5, 6.5, "body-regular", "#000000"],
      [9, 143.25, 0, 10, "body-regular", "#000000"],
    ]);
    expect(line?.notes).toEqual(["note-1"]);
  });

  it("gives a link an area on each line it stands on, without the space at the end", () => {
    const lines = setText(inlines, 70, { align: "start", hyphenate: false });
    expect(texts(lines)).toEqual(["Enligt den nya ", "lagen gäller ", "detta1."]);
    expect(lines.map((line) => line.items.filter((item) => item.type === "link"))).toEqual([
      [{ type: "link", block: "p-1", node: 2, x: 27.5, y: -10.5, width: 32.5, height: 14 }],
      [{ type: "link", block: "p-1", node: 2, x: 0, y: -10.5, width: 22.5, height: 14 }],
      [{ type: "link", block: "p-1", node: 8, x: 25, y: -10.5, width: 3.25, height: 14 }],
    ]);
  });

  it("never parts a note reference from its word", () => {
    const lines = setText(
      [
        text("ett ord "),
        { type: "note-reference", node: 2 as NodeId, note: "note-1" as Line["notes"][number], label: "12" },
      ],
      38,
      { align: "start", hyphenate: false },
    );
    expect(texts(lines)).toEqual(["ett ", "ord 12"]);
  });

  it("ends a line where the author does, with a space", () => {
    const lines = setText([text("ett två", 1), { type: "line-break", node: 2 as NodeId }, text("tre", 3)], 200);
    expect(texts(lines)).toEqual(["ett två ", "tre"]);
    expect(lines[0]?.width).toBeCloseTo(setText("ett två", 200)[0]?.width ?? 0, 9);
  });

  it("hyphenates Swedish alone", () => {
    const foreign: Inline = {
      type: "language",
      node: 1 as NodeId,
      lang: "en",
      children: [text("information information information", 2)],
    };
    const code: Inline = {
      type: "code",
      node: 1 as NodeId,
      children: [text("information information information", 2)],
    };
    expect([foreign, code].map((inline) => copied(setText([inline], 90)).includes("¬"))).toEqual([false, false]);
    expect(texts(setText([foreign], 90))).toEqual(["information ", "information ", "information"]);
    expect(texts(setText("information information information", 90))).toEqual([
      "information informa¬",
      "tion information",
    ]);
  });

  it("fills in page numbers", () => {
    const inlines: readonly Inline[] = [
      text("Sida ", 1),
      { type: "page-number", node: 2 as NodeId },
      text(" av ", 3),
      { type: "page-count", node: 4 as NodeId },
    ];
    const context = { ...inlineContext(), pageNumber: 2, pageCount: 13 };
    expect(texts(setText(inlines, 200, {}, {}, context))).toEqual(["Sida 2 av 13"]);
  });
});

describe("setParagraph, characters", () => {
  it("collapses white space, also over node boundaries, and trims it", () => {
    expect(texts(setText([text("  ett \t två\n ", 1), text("  tre  ", 2)], 200))).toEqual(["ett två tre"]);
  });

  it("keeps it where asked to, with tabs as spaces", () => {
    expect(texts(setText("  a\tb", 200, { font: "code", align: "start" }, { keepSpaces: true }))).toEqual(["  a b"]);
  });

  it("draws composed letters and keeps the author's", () => {
    const [line] = setText("Umea\u030a", 200);
    const glyphs = line ? (textItems(line)[0]?.glyphs ?? []) : [];
    expect(glyphs.map(({ glyph, text }) => [String.fromCodePoint(glyph), text])).toEqual([
      ["U", "U"],
      ["m", "m"],
      ["e", "e"],
      ["å", "a\u030a"],
    ]);
  });

  it("has no lines for no text", () => {
    expect(setText("", 100)).toEqual([]);
    expect(setText(" \n", 100)).toEqual([]);
  });
});

describe("setParagraph, for any text", () => {
  const piece = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        ...PROSE.split(" "),
        "och",
        "i",
        "–",
        "”Ja”,",
        "5",
        "kap.",
        "12",
        "%",
        "km/h",
        "städer/kommuner",
        "it-strategi",
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .string({
          unit: fc.constantFrom(..."aåbcdefghijklmnoprstuvxyzäö.,:;!?-–/()”§%0123456789\u00a0\u00ad\u030a"),
          minLength: 1,
          maxLength: 30,
        })
        .filter((word) => !/^\u00ad+$/.test(word)),
    },
  );
  const prose = fc.array(piece, { minLength: 1, maxLength: 60 }).map((words) => words.join(" "));
  const setting = fc.record({
    width: fc.integer({ min: 12, max: 400 }),
    align: fc.constantFrom("justify" as const, "start" as const, "center" as const, "end" as const),
    hyphenate: fc.boolean(),
  });

  it("no line is wider than the measure and what hangs over it, and every character is there", () => {
    fc.assert(
      fc.property(prose, setting, (value, { width, align, hyphenate }) => {
        const lines = setText(value, width, { align, hyphenate });
        for (const line of lines) {
          // Half of the widest mark that hangs, and what a line of one character needs.
          expect(line.width - Math.min(0, lineStart(line))).toBeLessThanOrEqual(Math.max(width, 7.5) + 3 + 1e-6);
        }
        expect(copied(lines)).toBe(value.replaceAll("\u00ad", "").replace(/ +/g, " ").replace(/^ | $/g, ""));
      }),
      { numRuns: 300 },
    );
  });

  it("ends at most two lines running in a hyphen, unless a word goes on over more", () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 100, max: 400 }), (value, width) => {
        const lines = setText(value, width);
        for (let index = 2; index < lines.length; index++) {
          const three = lines.slice(index - 2, index + 1);
          const hasEmergency = three.some((line) => line.emergency);
          expect(three.every((line) => /[-¬]$/.test(lineText(line))) && !hasEmergency).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("respects joins wherever what they join fits on a line", () => {
    const joined = fc.constantFrom("5 kap. 35 §", "1 000 kr", "den 3 mars", "12 %", "t. ex. här", "A. B. Ek");
    const words = fc.array(
      fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...PROSE.split(" ").slice(0, 20)) }, joined),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 150, max: 400 }), (pieces, width) => {
        const starts = texts(setText(pieces.join(" "), width, { align: "start" })).join("|");
        expect(starts).not.toMatch(/(5|kap\.|35|1|000|den|3|12|t\.|A\.|B\.) \|/);
      }),
      { numRuns: 200 },
    );
  });

  it("is the same for the same input, whatever came before", () => {
    fc.assert(
      fc.property(prose, setting, (value, { width, ...style }) => {
        const context = inlineContext();
        const first = setText(value, width, style, {}, context);
        setText(PROSE, 100, {}, {}, context);
        expect(setText(value, width, style, {}, context)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});

describe("naturalWidth and minimalWidth", () => {
  it("measure text on one line, and its widest unbreakable piece", () => {
    const inlines = [text("kostar 1 000 kr/år i städer/kommuner")];
    expect(naturalWidth(inlines, textStyle(), inlineContext())).toBe(165);
    expect(minimalWidth(inlines, textStyle(), inlineContext())).toBeCloseTo(50, 9);
  });

  it("agree with what is set", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PROSE.split(" ")), { minLength: 1, maxLength: 12 }), (words) => {
        const inlines = [text(words.join(" "))];
        const style = textStyle({ align: "start", hyphenate: false });
        const natural = naturalWidth(inlines, style, inlineContext());
        const least = minimalWidth(inlines, style, inlineContext());
        expect(setText(inlines, natural, style).length).toBe(1);
        expect(setText(inlines, least, style).every((line) => !line.emergency)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
