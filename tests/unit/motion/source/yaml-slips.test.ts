import { describe, expect, it } from "vitest";
import { readSource } from "../../../../src/motion/source/read-source.ts";
import { applyFixes, isProse, plain, readFields, withFrontMatter } from "./reading.ts";

/** Each slip stands among good fields, which it must not cost. */
const slips: readonly (readonly [string, readonly string[], unknown, string])[] = [
  [
    "a colon in a value that is no prose",
    ["till: Umeå: fullmäktige"],
    { till: undefined },
    '3:11 ":" yaml-parses/colon-in-value',
  ],
  [
    "a missing space after the colon",
    ["titel:Fler platser"],
    { titel: "Fler platser" },
    '3:1 "titel:" yaml-parses/space-after-colon',
  ],
  ["a missing colon", ["titel Fler platser"], { titel: undefined }, '3:1 "titel" yaml-parses/colon-missing'],
  ["a tab", ["att-satser:", "\t- att a", "\t- att b"], { "att-satser": undefined }, '4:1 "\\t" yaml-parses/tab'],
  ["English quotation marks", ["till: “Umeå”"], { till: "Umeå" }, '3:7 "“Umeå”" yaml-parses/typographic-quotes'],
  [
    "English quotation marks round prose",
    ["titel: “Fler platser”"],
    { titel: "Fler platser" },
    '3:8 "“Fler platser”" yaml-parses/typographic-quotes',
  ],
  ["Swedish quotation marks", ["till: ”Umeå”"], { till: "Umeå" }, '3:7 "”Umeå”" yaml-parses/typographic-quotes'],
  ["a quotation mark at the end", ['till: Umeå"'], { till: "Umeå" }, '3:11 "\\"" yaml-parses/quote-at-end'],
  [
    "a quotation mark at the end of prose",
    ['titel: Fler platser"'],
    { titel: "Fler platser" },
    '3:20 "\\"" yaml-parses/quote-at-end',
  ],
  ["an unclosed quotation mark", ['till: "Umeå'], { till: undefined }, '3:7 "\\"" yaml-parses/quote-unclosed'],
  [
    "an unclosed quotation mark before prose",
    ["titel: 'Umeå"],
    { titel: undefined },
    '3:8 "\'" yaml-parses/quote-unclosed',
  ],
  [
    "text after a quotation",
    ['till: "Umeå" kommun'],
    { till: undefined },
    '3:14 "kommun" yaml-parses/text-after-quote',
  ],
  [
    "no dash at all",
    ["att-satser:", "  att a", "  att b"],
    { "att-satser": undefined },
    '4:3 "att a" yaml-parses/dash-missing',
  ],
  [
    "one dash missing",
    ["att-satser:", "  - att a", "  att b", "  - att c"],
    { "att-satser": undefined },
    '5:3 "att b" yaml-parses/dash-missing',
  ],
  [
    "no space after the dash",
    ["att-satser:", "  -att a"],
    { "att-satser": undefined },
    '4:3 "-" yaml-parses/dash-space',
  ],
  [
    "dashes of the wrong kind",
    ["att-satser:", "  – att a"],
    { "att-satser": undefined },
    '4:3 "–" yaml-parses/other-bullet',
  ],
  [
    "asterisks for dashes",
    ["att-satser:", "  * att a"],
    { "att-satser": undefined },
    '4:3 "*" yaml-parses/other-bullet',
  ],
  [
    "an item too far in",
    ["att-satser:", "  - att a", "    - att b"],
    { "att-satser": undefined },
    '5:5 "-" yaml-parses/item-indented',
  ],
  ["a field too far in", ["till: Umeå", "  parti: M"], { till: undefined }, '4:3 "parti: M" yaml-parses/indentation'],
  [
    "a field of an item out of line",
    ["undertecknare:", "  - namn: A", "    parti: M", "   roll: x"],
    { undertecknare: undefined },
    '6:4 "roll: x" yaml-parses/indentation',
  ],
  ["an unclosed bracket", ["bilagor: [{fil: a.pdf}"], { bilagor: undefined }, '3:10 "[" yaml-parses/bracket-unclosed'],
  ["an unclosed brace", ["beslut: {datum: [2026]"], { beslut: undefined }, '3:9 "{" yaml-parses/bracket-unclosed'],
  ["a sign that begins no value", ["till: @umeå"], { till: undefined }, '3:7 "@" yaml-parses/special-start'],
  ["an unknown escape", ['till: "C:\\kommun"'], { till: undefined }, '3:10 "\\\\k" yaml-parses/escape'],
  ["an anchor", ["till: &a Umeå"], { till: undefined }, '3:7 "&a Umeå" yaml-parses/anchor-or-tag'],
  ["an anchor and nothing else", ["till: &Umeå"], { till: undefined }, '3:7 "&Umeå" yaml-parses/anchor-or-tag'],
  ["a tag", ["till: !a Umeå"], { till: undefined }, '3:7 "!a Umeå" yaml-parses/anchor-or-tag'],
  [
    "a missing space after the colon of an inner field",
    ["undertecknare:", "  - namn:Anna", "    parti: M"],
    { undertecknare: undefined },
    '4:5 "namn:" yaml-parses/space-after-colon',
  ],
  [
    "an item at the margin without its dash",
    ["att-satser:", "  - att a", "att b"],
    { "att-satser": undefined },
    '5:1 "att b" yaml-parses/dash-missing',
  ],
  [
    "an item not far enough in",
    ["att-satser:", "  - att a", " - att b"],
    { "att-satser": undefined },
    '5:2 "-" yaml-parses/item-indented',
  ],
  [
    "typographic apostrophes round a value",
    ["till: ’Umeå’"],
    { till: "Umeå" },
    '3:7 "’Umeå’" yaml-parses/typographic-quotes',
  ],
  ["guillemets round a value", ["till: »Umeå»"], { till: "Umeå" }, '3:7 "»Umeå»" yaml-parses/typographic-quotes'],
  ["an alias", ["till: *a"], { till: undefined }, '3:7 "*a" size-limit/aliases'],
  ["a document's end", ["..."], {}, '3:1 "..." yaml-parses/document-marker'],
  ["a key twice", ["datum: 2026-11-24"], {}, '3:1 "datum" yaml-keys-unique/duplicate'],
];

describe("slips", () => {
  it.each(slips)("names %s, once", (_, lines, fields, problem) => {
    expect(readFields("datum: 2026-11-23", ...lines, "ort: Umeå")).toEqual({
      fields: { datum: "2026-11-23", ...(fields as object), ort: "Umeå" },
      problems: [problem],
    });
  });

  it("are all named, and the fields between them are read", () => {
    expect(readFields("titel:Fler", "datum: 2026-11-23", 'ort: "Umeå', "till: A: B", "parti: M", "parti: S")).toEqual({
      fields: { titel: "Fler", datum: "2026-11-23", ort: undefined, till: undefined, parti: "M" },
      problems: [
        '2:1 "titel:" yaml-parses/space-after-colon',
        '4:6 "\\"" yaml-parses/quote-unclosed',
        '5:8 ":" yaml-parses/colon-in-value',
        '7:1 "parti" yaml-keys-unique/duplicate',
      ],
    });
  });

  it("of equal keys name both places", () => {
    const text = withFrontMatter("titel: a", "ort: b", "titel: c");
    const [problem] = readSource("x.md", text, isProse).diagnostics;
    expect(problem?.values).toEqual({ key: "titel", line: "2" });
    expect(problem?.related).toEqual([{ place: { file: "x.md", start: 4, end: 9 }, message: "titel" }]);
  });

  it("say once that the body has begun before the front matter was closed", () => {
    expect(readFields("titel: a", "", "Bänkarna är få.", "De är slitna.", "", "Kommunen bör: köpa fler.")).toEqual({
      fields: { titel: "a" },
      problems: ['4:1 "Bänkarna är få." yaml-parses/text-among-fields'],
    });
  });

  it("do not join for good a field that stands too far in with the text above", () => {
    const text = withFrontMatter("titel: a", "  datum: 2026-11-23");
    const { diagnostics } = readSource("x.md", text, isProse);
    expect(diagnostics.map(({ message, fix }) => [message, fix])).toEqual([["continuation", undefined]]);
  });

  it("say that a front matter has no fields at all", () => {
    expect(readFields("- a", "- b")).toEqual({ fields: {}, problems: ['2:1 "- a" yaml-parses/not-fields'] });
    expect(readFields("# bara en kommentar")).toEqual({ fields: {}, problems: [] });
  });

  it("leave the map partial where a line belongs to no field", () => {
    expect(readSource("x.md", withFrontMatter("- a", "titel: b"), isProse).value?.frontMatter?.isPartial).toBe(true);
    expect(readSource("x.md", withFrontMatter("titel Fler"), isProse).value?.frontMatter?.isPartial).toBeUndefined();
  });

  it.each([
    [["till: Umeå: fullmäktige"], { till: "Umeå: fullmäktige" }],
    [["titel:Fler platser"], { titel: "Fler platser" }],
    [["till: “Umeå”"], { till: "Umeå" }],
    [['till: Umeå"'], { till: "Umeå" }],
  ])("that have one certain repair are repaired: %j", (lines, fields) => {
    const text = withFrontMatter(...lines);
    const again = readSource("x.md", applyFixes(text, readSource("x.md", text, isProse).diagnostics), isProse);
    expect(again.diagnostics).toEqual([]);
    expect(again.value?.frontMatter && plain(again.value.frontMatter)).toEqual(fields);
  });
});
