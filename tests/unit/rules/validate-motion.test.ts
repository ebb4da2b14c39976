import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldData } from "../../../src/motion/fields/field-data.ts";
import { fields } from "../../../src/motion/fields/fields.ts";
import { checkText, list, motionText, show, validMotion } from "../../support/motion-text.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

const realMotions = [
  ["Umeå", read("../../../motions/umea-samarbeten.md")],
  ["Kungsbacka", read("../motion/real-motions/kungsbacka-lustgas.txt")],
] as const;

const officeFields = fields.filter(({ from }) => from === "office");

describe("validateMotion", () => {
  it("gives a motion with what its file says", () => {
    const motion = validMotion(
      motionText({
        kommun: "skellefteå",
        typ: "Motion",
        till: "Fullmäktige",
        undertecknare: list(
          "namn: Anna Exempel\n    parti: M\n    roll: ledamot\n    för: Moderaterna\n    epost: anna@example.org\n    telefon: 070-174 06 05",
        ),
        underskrift: "fält",
        ärendemening: "om cyklar: fler platser",
        sammanträde: "2026-12-14",
        bilagor: "[{fil: karta.pdf, titel: Karta}, {fil: b.png}]",
        inlämnad: "2026-11-24",
        väckt: "2026-12-14",
        diarienummer: "[KS-2026-00123, 0123]",
        löpnummer: "5/2026",
        beslut: "{datum: 2027-10-25, paragraf: § 187, utfall: [bifall, avslag]}",
        eget: "{ansvarig: Birgitta, nivåer: [1, [2]], tomt: }",
      }),
      { file: "motions/cykel/motion.md" },
    );
    const words = {
      name: motion.name,
      kind: motion.kind,
      title: motion.title.value,
      authority: motion.authority,
      addressee: motion.addressee.value,
      templateId: motion.templateId,
      date: motion.date?.value,
      dateWords: motion.date?.text.value,
      place: motion.place?.value,
      leadIn: motion.leadIn?.value,
      clauses: motion.clauses.map(({ ordinal, text }) => [ordinal, text.value]),
      questions: motion.questions,
      signatories: motion.signatories.map(({ place: _, ...texts }) =>
        Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.value])),
      ),
      signatureForm: motion.signatureForm?.value,
      caseTitleEnding: motion.caseTitleEnding?.value,
      attachments: motion.attachments.map(({ file, title }) => [file.value, title?.value]),
      office: fieldData(officeFields, motion, "data"),
    };
    expect(words).toEqual({
      name: "cykel",
      kind: "motion",
      title: "Fler cykelplatser vid resecentrum",
      authority: { id: "skelleftea", name: "Skellefteå", kind: "kommun", council: "Kommunfullmäktige i Skellefteå" },
      addressee: "Fullmäktige",
      templateId: "standard",
      date: "2026-11-23",
      dateWords: "2026-11-23",
      place: "Umeå",
      leadIn: "Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:",
      clauses: [
        [1, "att kommunen bygger 200 cykelplatser vid resecentrum."],
        [2, "att kostnaden tas ur investeringsramen för 2027."],
      ],
      questions: [],
      signatories: [
        {
          name: "Anna Exempel",
          party: "M",
          role: "ledamot",
          onBehalfOf: "Moderaterna",
          email: "anna@example.org",
          phone: "070-174 06 05",
        },
      ],
      signatureForm: "field",
      caseTitleEnding: "om cyklar: fler platser",
      attachments: [
        ["karta.pdf", "Karta"],
        ["b.png", undefined],
      ],
      office: {
        meeting: "2026-12-14",
        submitted: "2026-11-24",
        raised: "2026-12-14",
        publicNumber: "5/2026",
        caseNumbers: ["KS-2026-00123", "0123"],
        decision: { date: "2027-10-25", paragraph: "§ 187", outcomes: ["granted", "rejected"] },
        own: { ansvarig: "Birgitta", nivåer: ["1", ["2"]], tomt: "" },
      },
    });
  });

  it.each(realMotions)("accepts a real motion, of %s, without a word", (_, text) => {
    const { motion, diagnostics } = checkText(text);
    expect(
      diagnostics.filter(({ severity }) => severity !== "info").map((diagnostic) => show(diagnostic, text)),
    ).toEqual([]);
    expect(motion?.clauses).toHaveLength(3);
  });
});

describe("what the front matter leaves out", () => {
  const leadInOf = (fields: Readonly<Record<string, string | undefined>>): string | undefined =>
    validMotion(motionText(fields)).leadIn?.value;
  const anna = "namn: Anna Exempel";

  it("is a lead-in by who signs", () => {
    expect(leadInOf({ yrkande: undefined })).toBe(
      "Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:",
    );
    expect(leadInOf({ yrkande: undefined, undertecknare: list(anna, "namn: Bo Exempel") })).toBe(
      "Mot denna bakgrund yrkar undertecknade att kommunfullmäktige beslutar:",
    );
    expect(leadInOf({ yrkande: undefined, undertecknare: list("för: Alliansen") })).toBe(
      "Mot denna bakgrund yrkar undertecknade att kommunfullmäktige beslutar:",
    );
  });

  it("is a lead-in by the assembly", () => {
    expect(leadInOf({ yrkande: "", kommun: "Region Skåne" })).toBe(
      "Mot denna bakgrund yrkar undertecknad att regionfullmäktige beslutar:",
    );
    expect(leadInOf({ yrkande: "", kommun: undefined })).toBe(
      "Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:",
    );
  });

  it("is the colon of a lead-in, and nothing where the author ended it otherwise", () => {
    const endings = [
      "Jag yrkar att",
      "Jag yrkar",
      "Jag yrkar:",
      "Jag yrkar på –",
      "Jag yrkar följande.",
      "Jag yrkar (punktvis)",
    ];
    expect(endings.map((yrkande) => leadInOf({ yrkande }))).toEqual([
      "Jag yrkar att:",
      "Jag yrkar:",
      "Jag yrkar:",
      "Jag yrkar på –",
      "Jag yrkar följande.",
      "Jag yrkar (punktvis):",
    ]);
  });

  it("is the addressee and the template, from the kommun", () => {
    const to = (kommun: string | undefined) => {
      const { addressee, templateId, authority } = validMotion(motionText({ kommun }));
      return [addressee.value, templateId, authority.id];
    };
    expect(to("Umeå")).toEqual(["Kommunfullmäktige i Umeå", "umea", "umea"]);
    expect(to("Falun")).toEqual(["Kommunfullmäktige i Falun", "standard", "falun"]);
    expect(to("Gotland")).toEqual(["Regionfullmäktige i Region Gotland", "standard", "gotland"]);
    expect(to(undefined)).toEqual(["Kommunfullmäktige", "standard", ""]);
  });

  it("is nothing else", () => {
    const bare = validMotion(motionText({ kommun: undefined, datum: undefined, ort: undefined }));
    const { date, place, signatureForm, caseTitleEnding, meeting, item, attachments } = bare;
    expect({ date, place, signatureForm, caseTitleEnding, meeting, item, attachments }).toEqual({
      attachments: [],
    });
  });
});

describe("a draft", () => {
  const nothing = motionText({
    titel: undefined,
    datum: undefined,
    "att-satser": undefined,
    undertecknare: undefined,
    yrkande: undefined,
  });

  it("may lack title, date, clauses and signatories, with warnings", () => {
    const { motion, diagnostics } = checkText(nothing, { variant: "draft" });
    expect(
      diagnostics.filter(({ severity }) => severity !== "info").map(({ ruleId, severity }) => `${severity} ${ruleId}`),
    ).toEqual(["warning clause-present", "warning date-present", "warning signatory-present", "warning title-present"]);
    expect([motion?.title.value, motion?.clauses, motion?.signatories, motion?.leadIn]).toEqual([
      "",
      [],
      [],
      undefined,
    ]);
  });

  it("may hold an empty clause, which is left out", () => {
    const text = motionText({ "att-satser": list("att bygga.", "", '" "') });
    expect(validMotion(text, { variant: "draft" }).clauses.map(({ text: { value } }) => value)).toEqual(["att bygga."]);
    expect(checkText(text).motion).toBeUndefined();
  });

  it("keeps a lead-in that has no clauses yet", () => {
    expect(validMotion(motionText({ "att-satser": undefined }), { variant: "draft" }).leadIn?.value).toBe(
      "Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:",
    );
  });

  it("is otherwise held to the same", () => {
    expect(checkText(motionText({ titl: "x" }), { variant: "draft" }).motion).toBeUndefined();
  });
});

describe("one cause", () => {
  const errors = (text: string): readonly string[] =>
    checkText(text)
      .diagnostics.filter(({ severity }) => severity === "error")
      .map(({ ruleId }) => ruleId);

  it("is one diagnostic", () => {
    expect(errors(motionText({ titel: undefined, titl: "Cyklar" }))).toEqual(["fields-known"]);
    expect(errors(motionText({ "att-satser": "att bygga" }))).toEqual(["fields-typed"]);
    expect(errors(motionText({ undertecknare: undefined, motionärer: list("Anna") }))).toEqual(["fields-known"]);
    expect(errors(motionText({ datum: "i går" }))).toEqual(["date-valid"]);
    expect(errors("Bara text.\n")).toEqual(["front-matter-present"]);
    expect(errors(motionText({ titel: '"Cyklar' }))).toEqual(["yaml-parses"]);
  });

  it("hides no other", () => {
    const text = motionText({
      titel: undefined,
      typ: "mottion",
      kommun: "Umeo",
      datum: "i går",
      undertecknare: undefined,
      "att-satser": "x",
      kaffe: "ja",
    });
    expect(new Set(errors(text))).toEqual(
      new Set([
        "title-present",
        "kind-known",
        "kommun-known",
        "date-valid",
        "signatory-present",
        "fields-typed",
        "fields-known",
      ]),
    );
  });

  it("is found too many times to go on, above the limits", () => {
    const clauses = (count: number): string =>
      motionText({ "att-satser": list(...Array.from({ length: count }, (_, index) => `att ${index}`)) });
    expect(errors(clauses(1001))).toEqual(["size-limit"]);
    expect(errors(clauses(1000))).toEqual([]);
    const signatories = (count: number): string =>
      motionText({ undertecknare: list(...Array.from({ length: count }, (_, index) => `namn: N${index}`)) });
    expect(errors(signatories(201))).toEqual(["size-limit"]);
    expect(errors(signatories(200))).toEqual([]);
  });
});

describe("any text", () => {
  const hostile = fc.string({
    unit: fc.constantFrom(
      "---\n",
      "\n",
      "titel: ",
      "att-satser:",
      "\n  - ",
      "att ",
      "undertecknare:",
      "namn: ",
      "datum: ",
      "{",
      "}",
      "[",
      "]",
      "*",
      "&",
      "|",
      ">",
      '"',
      "'",
      "#",
      ":",
      "\t",
      "\r\n",
      "\u0000",
      "\ud800",
      "å",
      "[^1]",
      "<b>",
      "![](",
      "|",
      "1. ",
      "__proto__: ",
    ),
    maxLength: 40,
  });

  it("is read without a throw, and places lie in the file", () => {
    fc.assert(
      fc.property(hostile, hostile, (front, body) => {
        const text = `---\n${front}\n---\n${body}`;
        for (const { place } of checkText(text).diagnostics) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThanOrEqual(place.start);
          expect(place.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("made of a real motion by cutting and doubling is read without a throw", () => {
    const [, [, real]] = realMotions;
    fc.assert(
      fc.property(fc.nat(real.length), fc.nat(80), fc.nat(real.length), (at, length, to) => {
        const cut = real.slice(0, at) + real.slice(at + length);
        checkText(cut.slice(0, to) + real.slice(at, at + length) + cut.slice(to));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a motion saved on Windows", () => {
  it("is the same motion", () => {
    const [, [, real]] = realMotions;
    const windows = `\ufeff${real.replace(/\n/g, "\r\n")}`;
    const words = (text: string) => {
      const { title, clauses, sourceHash } = validMotion(text);
      return [title.value, clauses.map((clause) => clause.text.value), sourceHash];
    };
    expect(words(windows)).toEqual(words(real));
  });
});
