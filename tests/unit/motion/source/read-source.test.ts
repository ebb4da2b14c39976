import { describe, expect, it } from "vitest";
import { readSource } from "../../../../src/motion/source/read-source.ts";
import { isProse, readFields, readText, withFrontMatter } from "./reading.ts";

describe("values", () => {
  it("are text, whatever YAML would make of them", () => {
    const { fields, problems } = readFields(
      "a: 0123",
      "b: NO",
      "c: null",
      "d: 2026.10",
      "e: 1e3",
      "f: 2026-11-23",
      "g: true",
      "h: ~",
    );
    expect(problems).toEqual([]);
    expect(fields).toEqual({
      a: "0123",
      b: "NO",
      c: "null",
      d: "2026.10",
      e: "1e3",
      f: "2026-11-23",
      g: "true",
      h: "~",
    });
  });

  it("nest, in block and flow style", () => {
    const { fields, problems } = readFields(
      "undertecknare:",
      "  - namn: Anna Exempel",
      "    parti: M   # fri text",
      "  -",
      "    namn: Bo",
      "bilagor: [{fil: karta.pdf, titel: Karta}]",
      "beslut:",
      "  utfall: [bifall, avslag]",
      "tom:",
      'citat: ""',
    );
    expect(problems).toEqual([]);
    expect(fields).toEqual({
      undertecknare: [{ namn: "Anna Exempel", parti: "M" }, { namn: "Bo" }],
      bilagor: [{ fil: "karta.pdf", titel: "Karta" }],
      beslut: { utfall: ["bifall", "avslag"] },
      tom: null,
      citat: "",
    });
  });

  it("have keys that no object could carry", () => {
    expect(readFields("__proto__: a", "constructor: b", "toString: {__proto__: c}").problems).toEqual([]);
  });

  it("have keys in normal form C", () => {
    const { value } = readSource("x.md", withFrontMatter("a\u0308rendemening: x"), isProse);
    expect(value?.frontMatter?.fields[0]?.key).toEqual({
      value: "ärendemening",
      file: "x.md",
      spans: [{ at: 0, start: 4, end: 17 }],
    });
  });

  it("are folded and literal where YAML says so", () => {
    expect(
      readFields("titel: >-", "  Två: rader", "  # i en", "", "  stycke", "eget: |", "  a", "   b").fields,
    ).toEqual({
      titel: "Två: rader # i en\nstycke",
      eget: "a\n b\n",
    });
  });
});

describe("prose", () => {
  it.each([
    ["a colon", "titel: Motion: cykelbanor", "Motion: cykelbanor", '2:14 ":" yaml-quotes-needed/colon'],
    [
      "a final colon",
      "titel: Vi yrkar att fullmäktige beslutar:",
      "Vi yrkar att fullmäktige beslutar:",
      '2:41 ":" yaml-quotes-needed/colon',
    ],
    [
      "a number sign",
      "titel: 200 platser #cykelstad",
      "200 platser #cykelstad",
      '2:20 "#cykelstad" yaml-quotes-needed/hash',
    ],
    ["a number sign at the start", "titel: #cykelstad", "#cykelstad", '2:8 "#" yaml-quotes-needed/start'],
    ["an asterisk", "titel: *Att* bygga", "*Att* bygga", '2:8 "*" yaml-quotes-needed/start'],
    ["a bracket", "titel: [a](b) c", "[a](b) c", '2:8 "[" yaml-quotes-needed/start'],
    ["a brace", "titel: {a} b", "{a} b", '2:8 "{" yaml-quotes-needed/start'],
    ["an ampersand", "titel: &c", "&c", '2:8 "&" yaml-quotes-needed/start'],
    ["an exclamation mark", "titel: !nu", "!nu", '2:8 "!" yaml-quotes-needed/start'],
    ["a percent sign", "titel: % av", "% av", '2:8 "%" yaml-quotes-needed/start'],
    ["an at sign", "titel: @a", "@a", '2:8 "@" yaml-quotes-needed/start'],
    ["a grave accent", "titel: `kod`", "`kod`", '2:8 "`" yaml-quotes-needed/start'],
    ["a greater than sign", "titel: > 5 procent", "> 5 procent", '2:8 ">" yaml-quotes-needed/start'],
    ["a quotation mark that closes early", 'titel: "Öppet" Umeå', '"Öppet" Umeå', '2:8 "\\"" yaml-quotes-needed/quote'],
    ["a single one", "titel: 'Öppet' Umeå", "'Öppet' Umeå", '2:8 "\'" yaml-quotes-needed/quote'],
    ["quotation marks and a tag", 'titel: "Öppet" #tagg', '"Öppet" #tagg', '2:8 "\\"" yaml-quotes-needed/quote'],
  ])("arrives whole with %s", (_, line, titel, problem) => {
    expect(readFields(line, "ort: Umeå")).toEqual({ fields: { titel, ort: "Umeå" }, problems: [problem] });
  });

  it.each([
    ["titel: Fler cykelplatser – 12:30, a:b, c#d", "Fler cykelplatser – 12:30, a:b, c#d"],
    ['titel: "Fler: cykelplatser" # en kommentar', "Fler: cykelplatser"],
    ["titel: ”Öppet” för alla", "”Öppet” för alla"],
    ["titel: ”Öppet för alla”", "”Öppet för alla”"],
    ['titel: Skärmar på 27"', 'Skärmar på 27"'],
    ["titel: -5 grader? Nej!", "-5 grader? Nej!"],
    ["titel: https://a.se/b#c", "https://a.se/b#c"],
  ])("is silent about `%s`", (line, titel) => {
    expect(readFields(line)).toEqual({ fields: { titel }, problems: [] });
  });

  it("goes on in indented lines, past comments of its own lines, to the next field", () => {
    expect(
      readFields(
        "att-satser:",
        "  - att bygga",
        "    200: platser",
        "",
        "    nya",
        "    # till minne",
        "    #stycke",
        "  - att",
        "yrkande:",
        "  Vi yrkar",
        "  att:",
        "ort: Umeå",
      ),
    ).toEqual({
      fields: { "att-satser": ["att bygga 200: platser\nnya", "att"], yrkande: "Vi yrkar att:", ort: "Umeå" },
      problems: ['4:8 ":" yaml-quotes-needed/colon', '12:6 ":" yaml-quotes-needed/colon'],
    });
  });

  it("warns of a line that goes on with the value but looks like a field", () => {
    expect(readFields("titel: Fler platser", "  datum: 2026-11-23")).toEqual({
      fields: { titel: "Fler platser datum: 2026-11-23" },
      problems: ['3:3 "datum: 2026-11-23" yaml-quotes-needed/continuation'],
    });
  });

  it("is found below lists and maps, in a list that is not indented too", () => {
    expect(
      readFields(
        "undertecknare:",
        "- namn: Anna: A",
        "  parti: M",
        "att-satser:",
        "- att: b",
        "bilagor:",
        "  - fil: a.pdf",
        "    titel: Karta: Umeå",
      ),
    ).toEqual({
      fields: {
        undertecknare: [{ namn: "Anna: A", parti: "M" }],
        "att-satser": ["att: b"],
        bilagor: [{ fil: "a.pdf", titel: "Karta: Umeå" }],
      },
      problems: [
        '3:13 ":" yaml-quotes-needed/colon',
        '6:6 ":" yaml-quotes-needed/colon',
        '9:17 ":" yaml-quotes-needed/colon',
      ],
    });
  });

  it("is only read so in block style: in brackets YAML's own rules hold", () => {
    expect(readFields("bilagor: [{fil: a.pdf, titel: Karta #1}]").problems).toEqual([
      '2:11 "{" yaml-parses/bracket-unclosed',
    ]);
  });

  it("stands for a list whose items are prose, without a word of quotation marks", () => {
    expect(readFields("att-satser: att bygga: nu")).toEqual({
      fields: { "att-satser": "att bygga: nu" },
      problems: [],
    });
  });

  it("reads the same with CRLF, with a lone CR and behind a byte order mark", () => {
    const text = withFrontMatter("titel: Motion: cykel", "att-satser:", "  - att a #b", "    c", "ort: Umeå # x");
    const wanted = { fields: { titel: "Motion: cykel", "att-satser": ["att a #b c"], ort: "Umeå" } };
    for (const variant of [text, text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r"), `\ufeff${text}`])
      expect(readText(variant)).toMatchObject(wanted);
    expect(readText(text.replaceAll("\n", "\r\n")).problems).toEqual(readText(text).problems);
  });
});

describe("body", () => {
  it("has offsets and lines of the file, behind front matter and a byte order mark too", () => {
    for (const start of ["", "\ufeff", "\ufeff---\ntitel: x\n---\n", "---\r\ntitel: x\r\n---\r\n"]) {
      const text = `${start}Ett *två* tre\n\n> fyra`;
      const { value } = readSource("x.md", text, isProse);
      const [paragraph, quote] = value?.body.root.children ?? [];
      expect(text.slice(paragraph?.position?.start.offset, paragraph?.position?.end.offset)).toBe("Ett *två* tre");
      expect(quote?.position?.start).toEqual({
        line: (start.match(/\n/g)?.length ?? 0) + 3,
        column: 1,
        offset: text.length - 6,
      });
    }
  });

  it("knows tables and footnotes, and no other extension", () => {
    const { value } = readSource(
      "x.md",
      "---\n---\n| a |\n|---|\n| b |\n\nX[^1] ~5~ www.a.se <b>\n\n[^1]: not\n",
      isProse,
    );
    expect(value?.body.root.children.map((node) => node.type)).toEqual(["table", "paragraph", "footnoteDefinition"]);
    const paragraph = value?.body.root.children[1];
    expect(
      paragraph?.type === "paragraph" && paragraph.children.map((node) => ("value" in node ? node.value : node.type)),
    ).toEqual(["X", "footnoteReference", " ~5~ www.a.se ", "<b>"]);
  });
});
