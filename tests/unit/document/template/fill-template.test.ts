import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printDocument } from "../../../../src/document/print-document.ts";
import { resolveDocument } from "../../../../src/document/steps/resolve-document.ts";
import { fillTemplate, writeMarkup } from "../../../../src/document/template/fill-template.ts";
import { wordsOf } from "../../../../src/document/words.ts";
import { placeOf } from "../../../../src/ground/text/placed-text.ts";
import type { Motion } from "../../../../src/motion/motion.ts";
import { makeMotion, placed } from "../../../support/make-motion.ts";
import { makeTemplate, projectTemplate, said } from "../../../support/make-template.ts";

/** Every part that a motion may need, after what a test is about. */
const parts = "<body-text/><clause-list/><signature-block/>";

function fill(markup: string, motion: Motion = makeMotion(), others: Readonly<Record<string, string>> = {}) {
  return fillTemplate(motion, makeTemplate({ "motion.hbs": markup, ...others }), { variant: "final" });
}

function print(markup: string, motion?: Motion): string {
  const outcome = fill(markup, motion);
  if (outcome.value === undefined) throw new Error(said(outcome).join("\n"));
  return printDocument(resolveDocument(outcome.value)).split("\n").slice(3).join("\n");
}

describe("the standard template", () => {
  it("writes markup in which values are tokens", () => {
    const motion = makeMotion({ title: "<h1>&amp; {{titel}}", attachments: [{ file: placed("karta.pdf") }] });
    expect(writeMarkup(motion, projectTemplate("standard"), "final").value?.text).toBe(
      [
        "<document>",
        "  <footer>",
        '  <p><field n="1"/></p>',
        '  <p class="end">Sida <page-number/> av <page-count/></p>',
        "</footer>",
        '  <p class="kind"><field n="2"/></p>',
        '<p class="addressee"><field n="3"/></p>',
        '<h1><field n="4"/></h1>',
        "  <body-text/>",
        '  <p class="lead-in"><field n="5"/></p>',
        "  <clause-list/>",
        '    <p class="place-date"><field n="6"/> den <field n="7"/></p>',
        "<signature-block/>",
        '    <p class="attachments-title">Bilagor</p>',
        "<attachment-list/>",
        "</document>",
        "",
      ].join("\n"),
    );
  });

  it("keeps what looks like markup in a text as text", () => {
    const title = '<h1>&amp;</h1> {{titel}} <field n="1"/> ]]>';
    const document = fillTemplate(makeMotion({ title }), projectTemplate("standard"), { variant: "final" }).value;
    expect(document?.meta.title).toBe(title);
    expect(document && printDocument(document)).toContain(`title heading 0: ${title}\n`);
  });

  it.each([
    [{}, "Umeå den 23 november 2026"],
    [{ date: undefined }, "Umeå"],
    [{ place: undefined }, "23 november 2026"],
  ])("writes place and date of %j as %s", (left, words) => {
    const motion = { ...makeMotion() };
    for (const key of Object.keys(left) as (keyof typeof left)[]) delete motion[key];
    const document = fillTemplate(motion, projectTemplate("standard"), { variant: "final" }).value;
    expect(document && printDocument(document)).toContain(`place-date paragraph place-date: ${words}\n`);
  });
});

describe("a template's markup", () => {
  it("sets paragraphs, headings, rules and inline elements, its own white space as in HTML", () => {
    const markup = `<document>
      <header><p>  {{kommun}}
        kommun </p></header>
      <p class="kind"> <strong>{{typ}}</strong>
         &amp; <em>mer</em><br/> <a href="https://example.org/ö">sida</a> </p>
      <h1>{{titel}}</h1><hr/>
      <h2>Förslag <span lang="en">now</span></h2>
      <p>{{ärendemening}}</p>
      ${parts}
    </document>`;
    expect(print(markup)).toBe(
      [
        "header header",
        "  start Umeå kommun",
        "  end ",
        "kind paragraph kind: **Motion** & *mer*⏎ [sida](https://example.org/%C3%B6)",
        "title heading 0: Fler cykelplatser",
        "rule-1 divider",
        "section-1 heading 1: Förslag [now]{lang=en}",
        "p-1 paragraph body: Brödtext.",
        "clauses clause-list",
        "  att-1 clause 1 label att: kommunen bygger.",
        "signatures signature-block pen",
        '  signatory-1 signatory "Underskrift av Anna Exempel (M)": Anna Exempel (M)',
        "",
      ].join("\n"),
    );
  });

  it("leads each word back to the file that wrote it", () => {
    const markup = `<document>{{! not }}<h1>{{titel}}</h1>\r\n  {{#if ort}}\r\n  <p>Från &#229;r {{ort}} till</p>\n{{/if}}<p>Fast   text</p>${parts}</document>`;
    const { value } = fill(markup);
    const places = value?.blocks
      .filter((block) => block.type === "paragraph" && block.id.startsWith("text"))
      .flatMap((block) => (block.type === "paragraph" ? block.children : []))
      .map((node) => (node.type === "text" ? [node.text.value, node.text.file, placeOf(node.text)] : []))
      .map(([words, file, place]) => {
        const { start, end } = place as { start: number; end: number };
        return [words, file, (file === "front-matter" ? "Umeå" : markup).slice(start, end)];
      });
    expect(places).toEqual([
      ["Från år ", "templates/x/motion.hbs", "Från &#229;r "],
      ["Umeå", "front-matter", "Umeå"],
      [" till", "templates/x/motion.hbs", " till"],
      ["Fast text", "templates/x/motion.hbs", "Fast   text"],
    ]);
  });

  it("uses conditions, lists and groups", () => {
    const motion = makeMotion({
      signatories: [{ name: "A", party: "M" }, { name: "B" }],
      item: { title: placed("Budget") },
    });
    const markup = `<document><h1>{{titel}}</h1>
      <p>{{#each undertecknare}}{{#unless @first}}{{#if @last}} och {{else}}, {{/if}}{{/unless}}{{namn}}{{#if parti}} i {{../kommun}}{{/if}}{{/each}}</p>
      <p>{{#with ärende}}{{rubrik}}{{/with}}{{#if ärende.paragraf}}, {{ärende.paragraf}}{{/if}}</p>
      <p>{{#each bilagor}}{{titel}}{{else}}inga{{/each}}{{#if utkast}}utkast{{/if}}</p>
      ${parts}</document>`;
    const texts = print(markup, motion)
      .split("\n")
      .filter((line) => line.startsWith("text-"));
    expect(texts).toEqual([
      "text-1 paragraph body: A i Umeå och B",
      "text-2 paragraph body: Budget",
      "text-3 paragraph body: inga",
    ]);
  });

  it("has every word of the motion, whatever the template", () => {
    const motion = makeMotion({ body: "Ett.\n\nTvå.", leadIn: "Vi yrkar:" });
    for (const id of ["standard", "umea"]) {
      const { value } = fillTemplate(motion, projectTemplate(id), { variant: "final" });
      expect(value && wordsOf(resolveDocument(value)).join(" ")).toBe(
        "Motion Kommunfullmäktige Fler cykelplatser Ett. Två. Vi yrkar: att kommunen bygger. Umeå den 23 november 2026 Anna Exempel (M)",
      );
    }
  });
});

describe("markup that is wrong is said at its place in the template", () => {
  const title = "<h1>{{titel}}</h1>";
  it.each([
    ["<document><h1>x</h1>", "", "The XML of the template cannot be read"],
    [`<document>${title}<para/>${parts}</document>`, "<para/>", "Unknown element `<para>` (known elements"],
    [`<document>${title}<h6>x</h6>${parts}</document>`, "<h6>", "Unknown element `<h6>` (do you mean `<h1>`?)"],
    [`<document>${title}<field n="1"/>${parts}</document>`, '<field n="1"/>', "Unknown element `<field>`"],
    [`<document>${title}<p id="x">x</p>${parts}</document>`, '<p id="x">', "`<p>` has no attribute `id`"],
    [`<document>${title}<p class="big">x</p>${parts}</document>`, '<p class="big">', "`big` is no value of `class`"],
    [`<document>${title}<p><p>x</p></p>${parts}</document>`, "<p>x", "`<p>` cannot stand in `<p>`"],
    [`<document>${title} lös text ${parts}</document>`, "lös text", "Text cannot stand directly in `<document>`"],
    [`<document>${title}{{ort}}${parts}</document>`, "{{ort}}", "Text cannot stand directly in `<document>`"],
    [`<html>${title}${parts}</html>`, "<html>", "A template has one outermost element"],
    [`<document>${parts}</document>`, "<document>", "The template has no title `<h1>`"],
    [
      `<document>${title}<body-text/><clause-list/></document>`,
      "<document>",
      "The template does not show `<signature-block>`",
    ],
    [`<document>${title}<body-text/>${parts}</document>`, "<body-text/><clause", "`<body-text>` may stand only once"],
    [
      `<document>${title}<p><a href="fil.md">x</a></p>${parts}</document>`,
      '<a href="fil.md">',
      "`fil.md` is no address",
    ],
  ])("%s", (markup, where, words) => {
    const outcome = fill(markup);
    const [first] = said(outcome);
    expect(outcome.value).toBeUndefined();
    expect(first).toContain(words);
    const start = outcome.diagnostics[0]?.place.start ?? -1;
    expect(markup.slice(start, start + where.length)).toBe(where);
  });

  it("in the partial that wrote it", () => {
    const outcome = fill(`<document>${title}{{> fel}}${parts}</document>`, makeMotion(), {
      "partials/fel.hbs": "<p>bra</p>\n<q>fel</q>",
    });
    expect(said(outcome)).toEqual([
      expect.stringMatching(/^templates\/x\/partials\/fel\.hbs:11-14 error markup-known/),
    ]);
  });

  it("and a kind without a file is said at the motion", () => {
    expect(said(fill("<document/>", makeMotion({ kind: "question" })))).toEqual([
      "motions/x.md:0-0 error template-exists: The template `x` has no file `fraga.hbs` (add the file, or let the template extend `standard`)",
    ]);
  });
});

describe("the standard template's other kinds", () => {
  const printed = (motion: Motion): readonly string[] => {
    const { value } = fillTemplate(motion, projectTemplate("standard"), { variant: "final" });
    const text = value === undefined ? "" : printDocument(resolveDocument(value));
    return text.split("\n").slice(6);
  };

  it("ask numbered questions", () => {
    const motion = makeMotion({
      kind: "interpellation",
      addressee: placed("Kommunstyrelsens ordförande"),
      clauses: [],
      questions: ["När byggs det?", "Vad kostar det?"],
      leadIn: "Jag frågar:",
    });
    expect(printed(motion)).toEqual([
      "kind paragraph kind: Interpellation",
      "addressee paragraph addressee: Kommunstyrelsens ordförande",
      "title heading 0: Fler cykelplatser",
      "p-1 paragraph body: Brödtext.",
      "lead-in paragraph lead-in: Jag frågar:",
      "questions clause-list",
      "  fraga-1 clause 1 ordinal (1.): När byggs det?",
      "  fraga-2 clause 2 ordinal (2.): Vad kostar det?",
      "place-date paragraph place-date: Umeå den 23 november 2026",
      "signatures signature-block pen",
      '  signatory-1 signatory "Underskrift av Anna Exempel (M)": Anna Exempel (M)',
      "",
    ]);
  });

  it.each([
    [{ title: "Budget 2027", paragraph: "§ 12", caseNumber: "KS-1" }, "Ärende: Budget 2027, § 12, dnr KS-1"],
    [{ title: "Budget 2027" }, "Ärende: Budget 2027"],
    [{ paragraph: "§ 12", caseNumber: "KS-1" }, "Ärende: § 12, dnr KS-1"],
    [{ caseNumber: "KS-1" }, "dnr KS-1"],
  ])("name the item on the agenda: %j", (given, words) => {
    const item = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, placed(value)]));
    const lines = printed(makeMotion({ kind: "amendment", item, body: "" }));
    expect(lines.slice(0, 5)).toEqual([
      "kind paragraph kind: Ändringsyrkande",
      "addressee paragraph addressee: Kommunfullmäktige",
      "title heading 0: Fler cykelplatser",
      `reference paragraph reference: ${words}`,
      "lead-in paragraph lead-in: Undertecknad yrkar:",
    ]);
  });

  it("do without clauses where the kind may", () => {
    const { leadIn, ...motion } = makeMotion({ kind: "statement", clauses: [] });
    expect(printed(motion)[3]).toBe("p-1 paragraph body: Brödtext.");
    expect(printed(motion)[4]).toBe("place-date paragraph place-date: Umeå den 23 november 2026");
  });
});

describe("any text as a template", () => {
  it("never throws, and says why it cannot be used", () => {
    const piece = fc.constantFrom(
      "{{",
      "}}",
      "{{{",
      "{{titel}}",
      "{{#if ",
      "ort}}",
      "{{/if}}",
      "{{else}}",
      "{{#each undertecknare}}",
      "{{/each}}",
      "{{> a}}",
      "{{!--",
      "--}}",
      "<p>",
      "</p>",
      "<document>",
      "</document>",
      "<h1>",
      "</h1>",
      "<body-text/>",
      "<",
      ">",
      "&amp;",
      "&",
      '"',
      "\n",
      "å",
      "\\",
      "~",
      "|",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const outcome = fill(pieces.join(""), makeMotion(), { "partials/a.hbs": pieces.slice(0, 5).join("") });
        expect((outcome.value === undefined) === outcome.diagnostics.some(({ severity }) => severity === "error")).toBe(
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([50, 3000, 50_000])("nested %i deep is read or refused", (depth) => {
    const markup = `<document><h1>x</h1>${"{{#if titel}}".repeat(depth)}<p>x</p>${"{{/if}}".repeat(depth)}${parts}</document>`;
    const outcome = fill(markup);
    expect((outcome.value === undefined) === outcome.diagnostics.length > 0).toBe(true);
  });
});
