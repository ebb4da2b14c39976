import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type RuleId, rules } from "../src/rules/registry.ts";
import { hintOf, reasonOf } from "../src/rules/wording.ts";
import { makePng } from "./support/make-png.ts";
import { list, motionText } from "./support/motion-text.ts";
import { swedishIn } from "./support/swedish-words.ts";
import { problemsIn, showIn, type World } from "./support/world.ts";
import { bodyCases } from "./unit/rules/cases/body-cases.ts";
import { clauseCases } from "./unit/rules/cases/clause-cases.ts";
import { kommunCases } from "./unit/rules/cases/kommun-cases.ts";
import { markupCases } from "./unit/rules/cases/markup-cases.ts";
import { peopleCases } from "./unit/rules/cases/people-cases.ts";
import { swedishCases } from "./unit/rules/cases/swedish-cases.ts";
import { titleCases } from "./unit/rules/cases/title-cases.ts";

/** A folder that a rule accepts, and one that it rejects with all that it says. */
type Pair = { readonly accepts: World; readonly rejects: World & { readonly reports: readonly string[] } };

/** A motion in a folder, with this body and these fields. */
const motion = (body: string, fields: Readonly<Record<string, string | undefined>> = {}): World => ({
  files: { "motions/a.md": motionText(fields, `${body}\n`) },
});

/** A motion as written. */
const written = (text: string | Uint8Array): World => ({ files: { "motions/a.md": text } });

/** A good motion with other files beside it. */
const beside = (files: World["files"], fields: Readonly<Record<string, string | undefined>> = {}): World => ({
  files: { "motions/a.md": motionText(fields), ...files },
});

const picture = (width: number): Uint8Array =>
  makePng({ width, height: 10, bitDepth: 8, colourType: 0, pixel: () => [0] });

const pictured = (body: string, width: number): World => ({
  files: { ...motion(body).files, "motions/karta.png": picture(width) },
  format: "pdf",
});

const question = { typ: "fråga", till: "Bo Ek", "att-satser": undefined, yrkande: undefined };
const yrkande = { typ: "yrkande", yrkande: undefined };

/** Rules that other layers than the motion's hold: source, typography, images, kinds, templates, settings and outputs. */
const pairs: Readonly<Partial<Record<RuleId, Pair>>> = {
  "front-matter-present": {
    accepts: motion("Text."),
    rejects: {
      ...written("# Fler platser\n"),
      reports: ["motions/a.md:1:1 front-matter-present/missing «# Fler platser»"],
    },
  },
  "file-is-utf8": {
    accepts: written(`\ufeff${motionText()}`),
    rejects: {
      ...written(Buffer.from(motionText(), "latin1")),
      reports: ["motions/a.md:2:12 file-is-utf8/windows-1252 «�»"],
    },
  },
  "yaml-parses": {
    accepts: motion("Text.", { till: '"Umeå: fullmäktige"' }),
    rejects: {
      ...motion("Text.", { till: "Umeå: fullmäktige" }),
      reports: ["motions/a.md:13:11 yaml-parses/colon-in-value «:»"],
    },
  },
  "yaml-keys-unique": {
    accepts: motion("Text."),
    rejects: {
      ...motion("Text.", { ort: "Umeå\nort: Vännäs" }),
      reports: ["motions/a.md:6:1 yaml-keys-unique/duplicate «ort»"],
    },
  },
  "yaml-quotes-needed": {
    accepts: motion("Text.", { titel: '"Motion: cykel"' }),
    rejects: {
      ...motion("Text.", { titel: "Motion: cykel" }),
      reports: ["motions/a.md:3:14 yaml-quotes-needed/colon «:»"],
    },
  },
  "size-limit": {
    accepts: motion("Text.", { "att-satser": list(...Array.from({ length: 1000 }, (_, n) => `att bygga ${n}.`)) }),
    rejects: {
      ...motion("Text.", { "att-satser": list(...Array.from({ length: 1001 }, (_, n) => `att bygga ${n}.`)) }),
      reports: ["motions/a.md:1008:5 size-limit/clauses «att bygga 1000.»"],
    },
  },
  "file-readable": {
    accepts: { ...motion("Text."), path: "motions/a.md" },
    rejects: { ...motion("Text."), path: "motions/b.md", reports: ["motions/b.md:1:1 file-readable/missing «»"] },
  },
  "quotes-swedish": {
    accepts: motion("Ett ”ord”."),
    rejects: { ...motion("Ett “ord”."), reports: ["motions/a.md:15:5 quotes-swedish/foreign «“»"] },
  },
  "quotes-balanced": {
    accepts: motion("Ett ”ord”."),
    rejects: { ...motion("Ett ”ord."), reports: ["motions/a.md:15:5 quotes-balanced/unpaired «”»"] },
  },
  "no-break-space": {
    accepts: motion("Enligt §\u00a012."),
    rejects: { ...motion("Enligt § 12."), reports: ["motions/a.md:15:9 no-break-space/one « »"] },
  },
  "spaces-single": {
    accepts: motion("Fler platser."),
    rejects: { ...motion("Fler  platser."), reports: ["motions/a.md:15:5 spaces-single/several «  »"] },
  },
  "dash-form": {
    accepts: motion("Fler – platser."),
    rejects: { ...motion("Fler - platser."), reports: ["motions/a.md:15:6 dash-form/pause «-»"] },
  },
  "invisible-characters": {
    accepts: motion("Cykelplatser."),
    rejects: {
      ...motion("Cykel\u00adplatser."),
      reports: ["motions/a.md:15:6 invisible-characters/soft-hyphen «\u00ad»"],
    },
  },
  readability: {
    accepts: motion("Kort mening."),
    rejects: {
      ...motion(`${"och ett ord till ".repeat(20)}.`),
      reports: [`motions/a.md:15:1 readability/long-sentence «${"och ett ord till ".repeat(20)}.»`],
    },
  },
  "characters-printable": {
    accepts: motion("Ett ord på finska: yö. И на русском."),
    rejects: {
      ...motion("Ett tecken: \u202eord."),
      reports: ["motions/a.md:15:13 characters-printable/direction «\u202e»"],
    },
  },
  "word-fits": {
    accepts: { ...motion("| A | B |\n| - | - |\n| ord | ord |"), format: "pdf" },
    rejects: {
      ...motion(`| A | B |\n| - | - |\n| ${"12345".repeat(30)} | ord |`),
      format: "pdf",
      reports: [`motions/a.md:17:3 word-fits/too-long «${"12345".repeat(30)}»`],
    },
  },
  "personal-data-masked": {
    accepts: { ...motion("Ring växeln."), variant: "published" },
    rejects: {
      ...motion("Skriv till anna@example.org om det."),
      variant: "published",
      reports: ["motions/a.md:15:12 personal-data-masked/email «anna@example.org»"],
    },
  },
  "image-readable": {
    accepts: pictured("![Karta](karta.png)", 1500),
    rejects: {
      ...motion("![Karta](karta.png)"),
      reports: ["motions/a.md:15:1 image-readable/missing «![Karta](karta.png)»"],
    },
  },
  "image-alt": {
    accepts: pictured("![Karta](karta.png)", 1500),
    rejects: { ...pictured("![](karta.png)", 1500), reports: ["motions/a.md:15:1 image-alt/missing «![](karta.png)»"] },
  },
  "image-sharp": {
    accepts: pictured("![Karta](karta.png)", 1500),
    rejects: { ...pictured("![Karta](karta.png)", 300), reports: ["motions/a.md:15:3 image-sharp/blurred «Karta»"] },
  },
  "question-present": {
    accepts: motion("Text.", { ...question, frågor: list("När byggs banan?") }),
    rejects: { ...motion("Text.", question), reports: ["motions/a.md:1:1 question-present/missing «---»"] },
  },
  "question-form": {
    accepts: motion("Text.", { ...question, frågor: list("När byggs bron?", "Redogör för bron. Blir den av?") }),
    rejects: {
      ...motion("Text.", { ...question, frågor: list("att bygga en bro.", "Bron behövs.") }),
      reports: [
        "motions/a.md:12:5 question-form/clause «att bygga en bro.»",
        "motions/a.md:13:5 question-form/statement «Bron behövs.»",
      ],
    },
  },
  "organ-present": {
    accepts: motion("Text.", { ...yrkande, ärende: "{paragraf: § 12, diarienummer: KS 1}" }),
    rejects: {
      ...motion("Text.", { ...yrkande, ärende: "{paragraf: § 12}" }),
      reports: ["motions/a.md:13:20 organ-present/missing «§ 12»"],
    },
  },
  "addressee-present": {
    accepts: motion("Text.", { ...question, frågor: list("När byggs banan?") }),
    rejects: {
      ...motion("Text.", { ...question, till: undefined, frågor: list("När byggs banan?") }),
      reports: ["motions/a.md:1:1 addressee-present/missing «---»"],
    },
  },
  "item-present": {
    accepts: motion("Text.", { ...yrkande, ärende: "{rubrik: Budget}" }),
    rejects: { ...motion("Text.", yrkande), reports: ["motions/a.md:1:1 item-present/missing «---»"] },
  },
  "template-exists": {
    accepts: motion("Text.", { mall: "umea" }),
    rejects: { ...motion("Text.", { mall: "ume" }), reports: ["motions/a.md:13:7 template-exists/near «ume»"] },
  },
  "template-compiles": {
    accepts: beside({ "templates/x/theme.yml": "extends: standard\n" }, { mall: "x" }),
    rejects: {
      ...beside(
        { "templates/x/theme.yml": "extends: standard\n", "templates/x/motion.hbs": "<document>{{#if titel}}" },
        { mall: "x" },
      ),
      reports: ["templates/x/motion.hbs:1:1 template-compiles/end «<document>{{#if titel}}»"],
    },
  },
  "template-names-known": {
    accepts: beside(
      {
        "templates/x/theme.yml": "extends: standard\n",
        "templates/x/motion.hbs": "<document>\n<h1>{{titel}}</h1>\n</document>\n",
      },
      { mall: "x" },
    ),
    rejects: {
      ...beside(
        {
          "templates/x/theme.yml": "extends: standard\n",
          "templates/x/motion.hbs": "<document>\n<h1>{{titell}}</h1>\n</document>\n",
        },
        { mall: "x" },
      ),
      reports: ["templates/x/motion.hbs:2:7 template-names-known/field-near «titell»"],
    },
  },
  "markup-known": {
    accepts: motion("Text."),
    rejects: {
      ...beside(
        {
          "templates/x/theme.yml": "extends: standard\n",
          "templates/x/motion.hbs": "<document>\n<h1>{{titel}}</h1>\n<blink/>\n</document>\n",
        },
        { mall: "x" },
      ),
      reports: ["templates/x/motion.hbs:3:1 markup-known/element «<blink/>»"],
    },
  },
  "theme-valid": {
    accepts: beside({ "templates/x/theme.yml": "extends: standard\nmargin-left: 20mm\n" }, { mall: "x" }),
    rejects: {
      ...beside({ "templates/x/theme.yml": "extends: standard\nmargin-left: 20 ägg\n" }, { mall: "x" }),
      reports: ["templates/x/theme.yml:2:14 theme-valid/length «20 ägg»"],
    },
  },
  contrast: {
    accepts: beside({ "templates/x/theme.yml": 'extends: standard\ncaption-colour: "#333333"\n' }, { mall: "x" }),
    rejects: {
      ...beside({ "templates/x/theme.yml": 'extends: standard\ncaption-colour: "#aaaaaa"\n' }, { mall: "x" }),
      reports: ['templates/x/theme.yml:2:17 contrast/low «"#aaaaaa"»'],
    },
  },
  "kommun-valid": {
    accepts: beside({ "kommuner/umea.yml": "id: umea\nname: Umeå\n" }),
    rejects: {
      ...beside({ "kommuner/umea.yml": "id: umea\nname: Umeå\nregler: x\n" }),
      reports: ["kommuner/umea.yml:3:1 kommun-valid/unknown-key «regler»"],
    },
  },
  "config-valid": {
    accepts: beside({ "yrka.config.yml": "regler:\n  date-present: fel\n" }),
    rejects: {
      ...beside({ "yrka.config.yml": "regler:\n  date-present: kanske\n" }),
      reports: ["yrka.config.yml:2:17 config-valid/wrong-value «kanske»"],
    },
  },
  "ignore-used": {
    accepts: motion("<!-- yrka-ignore quotes-swedish: så står det i avtalet -->\n\nEtt “ord”."),
    rejects: {
      ...motion("<!-- yrka-ignore quotes-swedish: så står det i avtalet -->\n\nEtt ord."),
      reports: ["motions/a.md:15:1 ignore-used/unused «<!-- yrka-ignore quotes-swedish: så står det i avtalet -->»"],
    },
  },
  "output-unsigned": {
    accepts: { ...beside({ "output/a.pdf": "%PDF-1.7\n" }), format: "pdf" },
    rejects: {
      ...beside({ "output/a.pdf": "%PDF-1.7\n/ByteRange [0 1 2 3]" }),
      format: "pdf",
      reports: ["motions/a.md:1:1 output-unsigned/signed «»"],
    },
  },
  "output-submitted": {
    accepts: beside({}, { inlämnad: "2026-11-24" }),
    rejects: {
      ...beside({ "output/a.txt": "som inlämnad" }, { inlämnad: "2026-11-24" }),
      reports: ["motions/a.md:1:1 output-submitted/kept «»"],
    },
  },
  "output-edited": {
    accepts: beside({ "output/a.txt": "En motion\n\nGjord med yrka 0.1.0\n" }),
    rejects: {
      ...beside({ "output/a.txt": "Mina anteckningar\n" }),
      reports: ["motions/a.md:1:1 output-edited/foreign «»"],
    },
  },
  "output-distinct": {
    accepts: beside({ "motions/b.md": motionText() }),
    rejects: {
      ...beside({ "motions/A/motion.md": motionText() }),
      reports: ["motions/a.md:1:1 output-distinct/collision «»"],
    },
  },
  "file-writable": {
    accepts: motion("Text."),
    rejects: { ...motion("Text."), isReadOnly: true, reports: ["output/a.txt:1:1 file-writable/denied «»"] },
  },
};

describe.each(Object.entries(pairs))("%s", (ruleId, { accepts, rejects }) => {
  const ofRule = async (world: World) => (await problemsIn(world)).filter((problem) => problem.ruleId === ruleId);

  it("accepts what is as it should be", async () => {
    expect((await ofRule(accepts)).map((problem) => showIn(problem, accepts.files))).toEqual([]);
  });

  it("rejects what is not, points at it, and says so in both languages", async () => {
    const found = await ofRule(rejects);
    expect(found.map((problem) => showIn(problem, rejects.files))).toEqual(rejects.reports);
    const words = found.flatMap((problem) =>
      (["sv", "en"] as const).flatMap((language) => [reasonOf(problem, language), hintOf(problem, language) ?? ""]),
    );
    expect(words.filter((text) => /\{\w+\}|undefined/.test(text))).toEqual([]);
    const about = Object.values(rejects.files)
      .map((content) => Buffer.from(content).toString())
      .join("\n");
    const inEnglish = found.flatMap((problem) => [reasonOf(problem, "en"), hintOf(problem, "en") ?? ""]);
    expect(inEnglish.flatMap((text) => swedishIn(text, about).map((word) => `${word}: ${text}`))).toEqual([]);
  });
});

/** Rules that a folder in memory cannot break, with the test that breaks them. */
const brokenElsewhere: Readonly<Partial<Record<RuleId, string>>> = {
  "time-limit": "unit/interfaces/cli/batch/worker-pool.test.ts",
};

describe("every rule", () => {
  const motionCases = {
    ...titleCases,
    ...clauseCases,
    ...peopleCases,
    ...kommunCases,
    ...bodyCases,
    ...markupCases,
    ...swedishCases,
  };

  it("has an accepted and a rejected case", () => {
    const cased = new Set<string>([
      ...Object.entries(motionCases).flatMap(([id, { accepts, rejects }]) =>
        accepts.length > 0 && rejects.some(({ reports }) => reports.length > 0) ? [id] : [],
      ),
      ...Object.entries(pairs).flatMap(([id, { rejects }]) => (rejects.reports.length > 0 ? [id] : [])),
      ...Object.entries(brokenElsewhere).flatMap(([id, file]) =>
        existsSync(join(import.meta.dirname, file)) ? [id] : [],
      ),
    ]);
    expect(Object.keys(rules).filter((id) => !cased.has(id))).toEqual([]);
  });

  it("has its words in both languages", () => {
    const lacking = Object.entries(rules).flatMap(([id, { why, messages }]) =>
      [
        why,
        ...Object.values(messages).flatMap(({ reason, ...rest }) => ("hint" in rest ? [reason, rest.hint] : [reason])),
      ]
        .filter(({ sv, en }) => sv.trim() === "" || en.trim() === "")
        .map(() => id),
    );
    expect(lacking).toEqual([]);
  });
});
