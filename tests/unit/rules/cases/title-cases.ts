import { motionText } from "../../../support/motion-text.ts";
import type { RuleCases } from "./rule-cases.ts";

const titled = (titel: string | undefined, body?: string): string => motionText({ titel }, body);

export const titleCases: RuleCases = {
  "title-present": {
    accepts: [
      { name: "a title", text: titled("Fler cykelplatser") },
      { name: "a title YAML would refuse", text: titled("*Rätt* till heltid") },
      {
        name: "a misspelt key, which says it already",
        text: motionText({ titel: undefined, titl: "Fler cykelplatser" }),
      },
      { name: "a title that is no text, which says it already", text: titled("\n  - Fler cykelplatser") },
    ],
    rejects: [
      { name: "no title", text: titled(undefined), reports: ["1:1 title-present/missing «---»"] },
      { name: "a key without a value", text: titled(""), reports: ["3:1 title-present/missing «titel»"] },
      { name: "white space alone", text: titled('"  "'), reports: ["3:1 title-present/missing «titel»"] },
      {
        name: "a title left in the body",
        text: titled(undefined, "# Fler *cykelplatser*\n\nText.\n"),
        reports: ["14:1 title-present/in-body «# Fler *cykelplatser*»"],
      },
    ],
  },
  "title-short": {
    accepts: [
      { name: "120 characters", text: titled("å".repeat(120)) },
      {
        name: "two lines of a real motion",
        text: titled("Umeå kommun ska inte samarbeta med diktaturer och länder som hotar vår säkerhet"),
      },
    ],
    rejects: [
      { name: "121 characters", text: titled("å".repeat(121)), reports: [`3:8 title-short/long «${"å".repeat(121)}»`] },
    ],
  },
  "title-neutral": {
    accepts: [
      { name: "a plain title", text: titled("Motion om att införa nattvandrare") },
      { name: "quoted words", text: titled("Inför ”Rädda barnen-dagen” i skolan") },
      { name: "letters of a name", text: titled("SKR och LSS") },
    ],
    rejects: [
      {
        name: "a question",
        text: titled('"Varför får cyklarna inte plats?"'),
        reports: ["3:9 title-neutral/question «Varför får cyklarna inte plats?»"],
      },
      {
        name: "a slogan",
        text: titled("Barnen först – alltid"),
        reports: ["3:8 title-neutral/slogan «Barnen först»"],
      },
      { name: "an exclamation mark", text: titled("Bygg bron nu!"), reports: ["3:20 title-neutral/exclamation «!»"] },
      {
        name: "capitals",
        text: titled("BYGG FLER CYKELBANOR"),
        reports: ["3:8 title-neutral/capitals «BYGG FLER CYKELBANOR»"],
      },
      {
        name: "a judgement",
        text: titled("Stoppa vansinnet i Vattenfallsparken"),
        reports: ["3:15 title-neutral/loaded «vansinnet»"],
      },
    ],
  },
  "title-kind-apart": {
    accepts: [
      { name: "a phrase", text: titled("Motion om fler broar") },
      { name: "another word that begins so", text: titled("Motionsslingor i skogen") },
      { name: "on behalf of", text: motionText({ titel: "Motion till förmån för broar" }) },
    ],
    rejects: [
      {
        name: "a colon, a dash, an abbreviation, an addressee",
        text: titled('"Motion: Fler broar"'),
        reports: ["3:9 title-kind-apart/label «Motion: »"],
      },
      { name: "a dash", text: titled("Motion – Fler broar"), reports: ["3:8 title-kind-apart/label «Motion – »"] },
      {
        name: "an abbreviation",
        text: titled("Motion ang. broar"),
        reports: ["3:8 title-kind-apart/label «Motion ang. »"],
      },
      {
        name: "an addressee",
        text: titled("Motion till kommunfullmäktige om broar"),
        reports: ["3:8 title-kind-apart/label «Motion till kommunfullmäktige om »"],
      },
    ],
  },
  "date-present": {
    accepts: [
      { name: "a date", text: motionText() },
      { name: "a date that cannot be read, which says it already", text: motionText({ datum: "i höstas" }) },
      {
        name: "a date indented below the title, which the source says already",
        text: motionText({ titel: "Fler platser\n  datum: 2026-11-23", datum: undefined }),
      },
    ],
    rejects: [
      { name: "no date", text: motionText({ datum: undefined }), reports: ["1:1 date-present/missing «---»"] },
      { name: "a key without a value", text: motionText({ datum: "" }), reports: ["4:1 date-present/missing «datum»"] },
    ],
  },
  "date-valid": {
    accepts: [
      { name: "a day", text: motionText({ datum: "2026-11-23" }) },
      { name: "a leap day", text: motionText({ datum: "2028-02-29" }) },
      { name: "a quoted day", text: motionText({ datum: '"2026-11-23"' }) },
    ],
    rejects: [
      {
        name: "no such day",
        text: motionText({ datum: "2026-02-29" }),
        reports: ["4:8 date-valid/no-such-day «2026-02-29»"],
      },
      {
        name: "a month in letters",
        text: motionText({ datum: "den 3 mars 2026" }),
        reports: ["4:8 date-valid/form «den 3 mars 2026»"],
      },
      {
        name: "digits left out",
        text: motionText({ inlämnad: "2026-3-1" }),
        reports: ["13:11 date-valid/form «2026-3-1»"],
      },
      {
        name: "no date",
        text: motionText({ sammanträde: "nästa gång" }),
        reports: ["13:14 date-valid/unreadable «nästa gång»"],
      },
      {
        name: "a date of the decision",
        text: motionText({ beslut: "{datum: 2027-13-01, utfall: bifall}" }),
        reports: ["13:17 date-valid/no-such-day «2027-13-01»"],
      },
    ],
  },
  "date-order": {
    accepts: [
      { name: "ten months before the meeting", text: motionText({ datum: "2026-02-23", sammanträde: "2026-12-14" }) },
      {
        name: "in order",
        text: motionText({ inlämnad: "2026-11-24", väckt: "2026-12-14", beslut: "{datum: 2027-10-25}" }),
      },
      { name: "all on one day", text: motionText({ inlämnad: "2026-11-23", väckt: "2026-11-23" }) },
      {
        name: "a date that cannot be read is passed over",
        text: motionText({ inlämnad: "2026-13-24", väckt: "2026-12-14" }),
      },
    ],
    rejects: [
      {
        name: "another year than the meeting's",
        text: motionText({ datum: "2025-11-23", sammanträde: "2026-12-14" }),
        reports: ["4:8 date-order/long-before-meeting «2025-11-23»"],
      },
      {
        name: "handed in before it was written",
        text: motionText({ inlämnad: "2026-11-01" }),
        reports: ["13:11 date-order/before «2026-11-01»"],
      },
      {
        name: "raised before it was written",
        text: motionText({ väckt: "2026-11-01" }),
        reports: ["13:8 date-order/before «2026-11-01»"],
      },
      {
        name: "decided before it was raised",
        text: motionText({ väckt: "2026-12-14", beslut: "\n  datum: 2026-12-01" }),
        reports: ["15:10 date-order/before «2026-12-01»"],
      },
    ],
  },
  "meeting-on-working-day": {
    accepts: [
      { name: "a Monday", text: motionText({ sammanträde: "2026-12-14" }) },
      {
        name: "a working day of a year that nobody has listed",
        text: motionText({ datum: "1998-01-01", sammanträde: "1998-01-06" }),
      },
    ],
    rejects: [
      {
        name: "Christmas Eve",
        text: motionText({ sammanträde: "2026-12-24" }),
        reports: ["13:14 meeting-on-working-day/holiday «2026-12-24»"],
      },
      {
        name: "a Sunday",
        text: motionText({ sammanträde: "2026-12-13" }),
        reports: ["13:14 meeting-on-working-day/weekend «2026-12-13»"],
      },
    ],
  },
  "place-present": {
    accepts: [{ name: "a place", text: motionText() }],
    rejects: [{ name: "no place", text: motionText({ ort: undefined }), reports: ["1:1 place-present/missing «---»"] }],
  },
};
