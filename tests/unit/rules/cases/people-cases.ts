import { list, motionText } from "../../../support/motion-text.ts";
import type { RuleCases } from "./rule-cases.ts";

const anna = "namn: Anna Exempel\n    parti: M";
const bo = "namn: Bo Exempel\n    parti: S";
const signedBy = (...items: readonly string[]): string => motionText({ undertecknare: list(...items) });
const led = (yrkande: string, ...items: readonly string[]): string =>
  motionText({ yrkande, undertecknare: list(...items) });

export const peopleCases: RuleCases = {
  "lead-in-number-agrees": {
    accepts: [
      { name: "one", text: led("Härmed yrkar undertecknad", anna) },
      { name: "several", text: led("Härmed yrkar undertecknade", anna, bo) },
      { name: "a person who speaks for a party", text: led("Därför yrkar vi på att", anna) },
      { name: "a party", text: led("Vi yrkar", "parti: Centerpartiet") },
      { name: "a group that signs as undertecknade", text: led("Härmed yrkar undertecknade", "för: Alliansen") },
      { name: "two names in one", text: led("Härmed yrkar undertecknade", "namn: Anna och Bo Exempel") },
      { name: "no such word", text: led("Demopartiet yrkar", anna, bo) },
    ],
    rejects: [
      {
        name: "undertecknad for two",
        text: led("Härmed yrkar undertecknad", anna, bo),
        reports: ["6:23 lead-in-number-agrees/one-for-several «undertecknad»"],
      },
      {
        name: "undertecknade for one",
        text: led("Härmed yrkar undertecknade", anna),
        reports: ["6:23 lead-in-number-agrees/several-for-one «undertecknade»"],
      },
      {
        name: "jag for two",
        text: led("Jag yrkar", anna, bo),
        reports: ["6:10 lead-in-number-agrees/one-for-several «Jag»"],
      },
      {
        name: "vi for one without a party",
        text: led("Vi yrkar", "namn: Anna Exempel"),
        reports: ["6:10 lead-in-number-agrees/several-for-one «Vi»"],
      },
    ],
  },
  "signatory-present": {
    accepts: [
      { name: "a person", text: signedBy(anna) },
      { name: "a party", text: signedBy("parti: C") },
      { name: "a group", text: signedBy("för: Alliansen") },
      {
        name: "a list that cannot be read, which says it already",
        text: motionText({ undertecknare: "Anna Exempel" }),
      },
    ],
    rejects: [
      {
        name: "nobody",
        text: motionText({ undertecknare: undefined }),
        reports: ["1:1 signatory-present/missing «---»"],
      },
      {
        name: "an empty list",
        text: motionText({ undertecknare: "[]" }),
        reports: ["10:1 signatory-present/empty «undertecknare»"],
      },
      {
        name: "a role alone",
        text: signedBy(anna, "roll: ledamot"),
        reports: ["13:5 signatory-present/nameless «roll: ledamot»"],
      },
    ],
  },
  "signatory-person": {
    accepts: [
      { name: "a person", text: signedBy(anna) },
      { name: "a party beside its person", text: signedBy(anna, "för: M") },
      {
        name: "parties on an item of the agenda",
        text: motionText({
          typ: "yrkande",
          yrkande: undefined,
          ärende: "{rubrik: Budget}",
          undertecknare: list("parti: V", "parti: MP"),
        }),
      },
    ],
    rejects: [
      {
        name: "a party",
        text: signedBy("parti: Centerpartiet"),
        reports: ["11:12 signatory-person/party-alone «Centerpartiet»"],
      },
      {
        name: "another party",
        text: signedBy(anna, "för: Centerpartiet"),
        reports: ["13:10 signatory-person/party-alone «Centerpartiet»"],
      },
      {
        name: "the party of the one above, with a dash of its own",
        text: signedBy("namn: Anna Exempel", "parti: M"),
        reports: ["12:12 signatory-person/split «M»"],
      },
    ],
  },
  "signatory-one-name": {
    accepts: [
      { name: "particles and double names", text: signedBy("namn: Per-Olof von Rosenhjelm", "namn: Anna Ek Öst") },
    ],
    rejects: [
      {
        name: "two joined in any way",
        text: signedBy("namn: Anna Ek och Bo Öst", "namn: Anna Ek, Bo Öst", "namn: Anna & Bo Ek"),
        reports: [
          "11:11 signatory-one-name/several «Anna Ek och Bo Öst»",
          "12:11 signatory-one-name/several «Anna Ek, Bo Öst»",
          "13:11 signatory-one-name/several «Anna & Bo Ek»",
        ],
      },
      {
        name: "others without a name",
        text: signedBy("namn: Anna Ek m.fl."),
        reports: ["11:19 signatory-one-name/others «m.fl.»"],
      },
    ],
  },
  "signatory-party-apart": {
    accepts: [{ name: "a party in its field", text: signedBy(anna) }],
    rejects: [
      {
        name: "in brackets, after a comma, before the name",
        text: signedBy("namn: Anna Ek (mp)", "namn: Bo Öst, MP", "namn: Centerpartiet genom Eva Ek"),
        reports: [
          "11:19 signatory-party-apart/in-name «(mp)»",
          "12:17 signatory-party-apart/in-name «, MP»",
          "13:11 signatory-party-apart/in-name «Centerpartiet genom »",
        ],
      },
      {
        name: "twice",
        text: signedBy("namn: Anna Ek (Miljöpartiet)\n    parti: MP"),
        reports: ["11:19 signatory-party-apart/twice «(Miljöpartiet)»"],
      },
    ],
  },
  "signatory-role-apart": {
    accepts: [{ name: "a role in its field", text: signedBy(`${anna}\n    roll: gruppledare`) }],
    rejects: [
      {
        name: "in the name",
        text: signedBy("namn: Anna Ek, gruppledare"),
        reports: ["11:18 signatory-role-apart/in-name «, gruppledare»"],
      },
    ],
  },
  "party-form-consistent": {
    accepts: [{ name: "one form each", text: signedBy(anna, bo) }],
    rejects: [
      {
        name: "letters and name",
        text: signedBy(anna, "namn: Bo Ek\n    parti: Moderaterna", "namn: Eva Ek\n    parti: m"),
        reports: ["14:12 party-form-consistent/mixed «Moderaterna»", "16:12 party-form-consistent/mixed «m»"],
      },
    ],
  },
  "signatory-unique": {
    accepts: [
      { name: "two people", text: signedBy(anna, bo) },
      { name: "two of one name", text: signedBy(anna, "namn: Anna Exempel\n    parti: S") },
    ],
    rejects: [
      {
        name: "one twice",
        text: signedBy(anna, "namn: anna exempel\n    parti: m"),
        reports: ["13:11 signatory-unique/repeated «anna exempel»"],
      },
    ],
  },
  "party-known": {
    accepts: [
      { name: "letters", text: signedBy(anna) },
      { name: "small letters in brackets", text: signedBy('namn: Anna Exempel\n    parti: "(sd)"') },
      { name: "in words", text: signedBy("namn: Anna Exempel\n    parti: Moderaterna") },
      { name: "a local party of the guide", text: signedBy("namn: Anna Exempel\n    parti: SLP") },
      { name: "without a party, on purpose", text: signedBy("namn: Anna Exempel\n    parti: '-'") },
      { name: "a group in its place", text: signedBy("namn: Anna Exempel\n    för: Alliansen") },
    ],
    rejects: [
      {
        name: "a slip",
        text: signedBy("namn: Anna Exempel\n    parti: Moderatarna"),
        reports: ["12:12 party-known/nearest «Moderatarna»"],
      },
      {
        name: "a local party",
        text: signedBy("namn: Anna Exempel\n    parti: Lokalpartiet"),
        reports: ["12:12 party-known/unknown «Lokalpartiet»"],
      },
      { name: "none", text: signedBy("namn: Anna Exempel"), reports: ["11:11 party-known/missing «Anna Exempel»"] },
    ],
  },
};
