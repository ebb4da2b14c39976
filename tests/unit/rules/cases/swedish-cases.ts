import { list, motionText } from "../../../support/motion-text.ts";
import type { RuleCases } from "./rule-cases.ts";

const body = (text: string): string => motionText({}, `${text}\n`);
const clauses = (...items: readonly string[]): string => motionText({ "att-satser": list(...items) });

/** Cases of the rules on language. Their repairs are in the tests of the group. */
export const swedishCases: RuleCases = {
  "words-not-doubled": {
    accepts: [
      { name: "words that are doubled for emphasis", text: body("Det är mycket mycket bättre.") },
      { name: "a verb that ends one clause and begins the next", text: body("Vad problemet är är välkänt.") },
      { name: "a compound", text: body("Vi talar om sam-sam och ja ja.") },
      { name: "att att in a clause, which has a rule of its own", text: clauses("att att bygga en bro.") },
    ],
    rejects: [
      {
        name: "over a line end and with a capital",
        text: body("Den ska\nska rivas. Det det finns."),
        reports: ["15:5 words-not-doubled/doubled «ska\nska»", "16:12 words-not-doubled/doubled «Det det»"],
      },
      {
        name: "in title and clause",
        text: motionText({ titel: "En bro bro", "att-satser": list("att bygga bygga.") }),
        reports: ["3:11 words-not-doubled/doubled «bro bro»", "8:9 words-not-doubled/doubled «bygga bygga»"],
      },
    ],
  },
  "punctuation-spaced": {
    accepts: [
      {
        name: "numbers, abbreviations and addresses",
        text: body("12,5 kr, f.Kr., bl.a. umea.se, kl. 8.30 och 1:2 (två). Ja … Kör .NET?"),
      },
      { name: "endings in brackets", text: body("Varje ledamot(er) och undertecknad(e).") },
    ],
    rejects: [
      {
        name: "no space after",
        text: body("Gungor,träd. En gunga.Den är trasig;nej, nog!Nu."),
        reports: [
          "15:7 punctuation-spaced/after «,»",
          "15:22 punctuation-spaced/after «.»",
          "15:36 punctuation-spaced/after «;»",
          "15:45 punctuation-spaced/after «!»",
        ],
      },
      {
        name: "none before a bracket",
        text: body("Elever(särskilt de yngre) går in."),
        reports: ["15:7 punctuation-spaced/bracket «(»"],
      },
      {
        name: "one before",
        text: body("Ja , nej . Så ? Följande : ett !"),
        reports: [
          "15:4 punctuation-spaced/before «,»",
          "15:10 punctuation-spaced/before «.»",
          "15:15 punctuation-spaced/before «?»",
          "15:26 punctuation-spaced/before «:»",
          "15:32 punctuation-spaced/before «!»",
        ],
      },
    ],
  },
  "number-form": {
    accepts: [
      {
        name: "Swedish numbers, chapters, times and versions",
        text: body("3,5 procent, 1 200 000 kr, 12 %, kapitel 3.5, kl. 8.30, PDF/A 1.4, 10.0.0.1 och 1.5.2."),
      },
    ],
    rejects: [
      {
        name: "decimal points",
        text: body("3.5 procent och 1.2 miljoner."),
        reports: ["15:1 number-form/decimal «3.5 procent»", "15:17 number-form/decimal «1.2 miljoner»"],
      },
      {
        name: "marks between thousands",
        text: body("1,200,000 kr och 12.000 kr."),
        reports: ["15:1 number-form/thousands «1,200,000»", "15:18 number-form/thousands «12.000»"],
      },
      {
        name: "units close to the number",
        text: body("Det var 12% och 1 350kr."),
        reports: ["15:9 number-form/glued «12%»", "15:17 number-form/glued «1 350kr»"],
      },
      {
        name: "price tags and bank codes",
        text: body("2 500:- eller SEK 400."),
        reports: ["15:1 number-form/currency «2 500:-»", "15:15 number-form/currency «SEK 400»"],
      },
    ],
  },
  "date-form": {
    accepts: [
      {
        name: "Swedish dates, ranges, fractions and numbers of records",
        text: body(
          "2026-11-09, måndagen den 9 november 2026, 9/11, 1/9-31/12, den 29 februari 2028, 2025/26:12, KS 2023/0045, klockan 24.00.",
        ),
      },
    ],
    rejects: [
      {
        name: "other orders",
        text: body("11/09/2026, 9/11-26, 09.11.2026, 2026/11/09 och November 9, 2026."),
        reports: [
          "15:1 date-form/order «11/09/2026»",
          "15:13 date-form/order «9/11-26»",
          "15:22 date-form/order «09.11.2026»",
          "15:34 date-form/order «2026/11/09»",
          "15:49 date-form/order «November 9, 2026»",
        ],
      },
      {
        name: "days that are none",
        text: body("Den 31 april, 2027-02-29 och 29 februari 2027."),
        reports: [
          "15:5 date-form/impossible «31 april»",
          "15:15 date-form/impossible «2027-02-29»",
          "15:30 date-form/impossible «29 februari 2027»",
        ],
      },
      {
        name: "another day of the week",
        text: body("Fredagen den 9 november 2026."),
        reports: ["15:1 date-form/weekday «Fredagen den 9 november 2026»"],
      },
      { name: "a time that is none", text: body("Klockan 25.30."), reports: ["15:1 date-form/time «Klockan 25.30»"] },
    ],
  },
  "law-current": {
    accepts: [
      {
        name: "acts in force",
        text: body("Enligt 5 kap. 22 § kommunallagen (2017:725) och 9 § offentlighets- och sekretesslagen (2009:400)."),
      },
      { name: "an act that is called old", text: body("Den tidigare kommunallagen (1991:900) ersattes 2018.") },
      { name: "an act of the parliament's year", text: body("Se prop. 2016/17:171 och betänkande 1991:900/2.") },
    ],
    rejects: [
      {
        name: "repealed acts",
        text: body("Enligt KL 1991:900, PuL och sekretesslagen."),
        reports: [
          "15:11 law-current/repealed «1991:900»",
          "15:21 law-current/repealed «PuL»",
          "15:29 law-current/repealed «sekretesslagen»",
        ],
      },
      {
        name: "a wrong number",
        text: body("Enligt kommunallagen (2017:752)."),
        reports: ["15:23 law-current/number «2017:752»"],
      },
      {
        name: "an order that is not the usual",
        text: body("Enligt kommunallagen kapitel 5 paragraf 22."),
        reports: ["15:8 law-current/form «kommunallagen kapitel 5 paragraf 22»"],
      },
      {
        name: "signs close to the number",
        text: body("Enligt 9§ och §12."),
        reports: ["15:8 law-current/glued «9§»", "15:15 law-current/glued «§12»"],
      },
    ],
  },
  "quotes-consistent": {
    accepts: [
      { name: "one kind", text: body("Det är ”varmt” och ”hett”.") },
      { name: "a quotation within another", text: body("Hon sade ”det är »varmt» här”.") },
    ],
    rejects: [
      {
        name: "two kinds",
        text: body("Det är ”varmt”, »hett» och ”kvavt”."),
        reports: ["15:17 quotes-consistent/mixed «»»"],
      },
    ],
  },
};
