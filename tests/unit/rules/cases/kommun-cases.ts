import { list, motionText } from "../../../support/motion-text.ts";
import type { RuleCases } from "./rule-cases.ts";

const to = (kommun: string, fields: Readonly<Record<string, string>> = {}): string =>
  motionText({ kommun, ort: "Orten", ...fields });
const interpellation = (kommun: string, ...signatories: readonly string[]): string =>
  motionText({
    typ: "interpellation",
    kommun,
    till: "Bo Ek",
    yrkande: undefined,
    "att-satser": undefined,
    frågor: list("Hur går det?"),
    undertecknare: list(...signatories),
  });
const question = (
  kommun: string,
  fields: Readonly<Record<string, string>>,
  ...signatories: readonly string[]
): string =>
  interpellation(kommun, ...signatories)
    .replace("typ: interpellation", "typ: fråga")
    .replace(
      "---\n\n",
      `${Object.entries(fields)
        .map(([key, value]) => `${key}: ${value}\n`)
        .join("")}---\n\n`,
    );
const clauses = (kommun: string, ...items: readonly string[]): string => to(kommun, { "att-satser": list(...items) });
const files = { "motions/karta.pdf": "%PDF", "motions/bilder/foto.png": "png" };

export const kommunCases: RuleCases = {
  "kommun-known": {
    accepts: [
      { name: "a name", text: to("Skellefteå") },
      { name: "a code with a leading zero", text: to("0180") },
      { name: "an id", text: to("habo-uppsala") },
      { name: "a region", text: to("Region Västerbotten") },
      { name: "a name without its dots", text: to("Ostersund") },
      { name: "none", text: motionText({ kommun: undefined }) },
    ],
    rejects: [
      { name: "a slip", text: to("Skeleftå"), reports: ["2:9 kommun-known/nearest «Skeleftå»"] },
      {
        name: "nothing like it",
        text: to("Kyrkslätt på Åland"),
        reports: ["2:9 kommun-known/unknown «Kyrkslätt på Åland»"],
      },
      { name: "a name that may be two", text: to("Hâbo"), reports: ["2:9 kommun-known/ambiguous «Hâbo»"] },
    ],
  },
  "authority-named": {
    accepts: [
      {
        name: "its own names",
        text: to("Falun", {
          yrkande: '"Jag yrkar att kommunfullmäktige i Falun beslutar:"',
          "att-satser": list("att Falu kommun bygger."),
        }),
      },
      {
        name: "neighbours that one works with or does as",
        text: clauses(
          "Umeå",
          "att Umeå kommun och Vännäs kommun bygger en väg.",
          "att i likhet med Lunds kommun mäta luften.",
          "att tillsammans med Region Västerbotten bygga en väg.",
          "att köpa en väg av Vännäs kommun.",
        ),
      },
      {
        name: "neighbours in the body",
        text: motionText({}, "I Skellefteå kommun beslutade kommunfullmäktige i Skellefteå så.\n"),
      },
      {
        name: "what Gotland's council is called",
        text: to("Gotland", { yrkande: '"Jag yrkar att regionfullmäktige beslutar:"' }),
      },
      { name: "places that are words", text: clauses("Svenljunga", "att mark köps i Mark, Berg och Vara.") },
      {
        name: "a board that asks another",
        text: motionText({
          typ: "yrkande",
          till: "Byggnadsnämnden",
          "att-satser": list("att föreslå kommunfullmäktige att bygga."),
        }),
      },
    ],
    rejects: [
      {
        name: "an assembly of regions and of the church",
        text: to("Umeå", {
          till: "Regionfullmäktige",
          yrkande: '"Jag yrkar att kyrkofullmäktige beslutar:"',
          "att-satser": list("att landstinget bygger."),
        }),
        reports: [
          "6:25 authority-named/assembly «kyrkofullmäktige»",
          "8:9 authority-named/assembly «landstinget»",
          "12:7 authority-named/assembly «Regionfullmäktige»",
        ],
      },
      {
        name: "another council, by place and by genitive",
        text: to("Umeå", {
          till: "Kommunfullmäktige i Lilla Edet",
          yrkande: '"Jag yrkar att Hässleholms kommunfullmäktige beslutar:"',
        }),
        reports: [
          "6:25 authority-named/other-addressee «Hässleholms kommunfullmäktige»",
          "13:27 authority-named/other-addressee «Lilla Edet»",
        ],
      },
      {
        name: "another that is to act, or whose things it is about",
        text: clauses(
          "Upplands-Bro",
          "att Upplands Väsby kommun bygger.",
          "att mäta skuggan på Falu kommuns gårdar.",
          "att ge Region Skåne i uppdrag att bygga.",
        ),
        reports: [
          "8:9 authority-named/other-decides «Upplands Väsby kommun»",
          "9:25 authority-named/other-decides «Falu kommuns»",
          "10:12 authority-named/other-decides «Region Skåne»",
        ],
      },
      {
        name: "a board that orders another",
        text: motionText({
          typ: "yrkande",
          till: "Byggnadsnämnden",
          "att-satser": list("att ge kultur- och fritidsnämnden i uppdrag att bygga."),
        }),
        reports: ["8:24 authority-named/board-orders «fritidsnämnden»"],
      },
    ],
  },
  "attachment-allowed": {
    accepts: [
      {
        name: "on an item of the agenda",
        text: motionText({ kommun: "Mariestad", typ: "reservation", bilagor: "[{fil: karta.pdf}]" }),
      },
      { name: "where they are allowed", text: to("Karlskrona", { bilagor: "[{fil: karta.pdf}]" }) },
      { name: "where nothing is known", text: to("Umeå", { bilagor: "[{fil: karta.pdf}]" }) },
      { name: "none", text: to("Mariestad") },
    ],
    rejects: [
      {
        name: "where they are not",
        text: to("Mariestad", { bilagor: "[{fil: karta.pdf}]" }),
        reports: ["13:1 attachment-allowed/forbidden «bilagor»"],
      },
    ],
  },
  "attachment-readable": {
    accepts: [
      {
        name: "a file beside the motion",
        text: to("Umeå", { bilagor: "[{fil: karta.pdf}, {fil: ./bilder/foto.png}]" }),
        options: { files },
      },
      { name: "nobody has looked", text: to("Umeå", { bilagor: "[{fil: karta.pdf}]" }) },
    ],
    rejects: [
      {
        name: "no such file",
        text: to("Umeå", { bilagor: "[{fil: budget.xlsx}]" }),
        options: { files },
        reports: ["13:17 attachment-readable/missing «budget.xlsx»"],
      },
      {
        name: "a slip",
        text: to("Umeå", { bilagor: "[{fil: bilder/fotto.png}]" }),
        options: { files },
        reports: ["13:17 attachment-readable/nearest «bilder/fotto.png»"],
      },
      {
        name: "a folder",
        text: to("Umeå", { bilagor: "[{fil: bilder}]" }),
        options: { files },
        reports: ["13:17 attachment-readable/not-file «bilder»"],
      },
      {
        name: "two of one name",
        text: to("Umeå", { bilagor: "[{fil: karta.pdf}, {fil: bilder/Karta.pdf}]" }),
        reports: ["13:35 attachment-readable/same-name «bilder/Karta.pdf»"],
      },
    ],
  },
  "deadline-met": {
    accepts: [
      { name: "14 days before", text: to("Kramfors", { datum: "2026-11-30", sammanträde: "2026-12-14" }) },
      {
        name: "handed in late, but raised",
        text: to("Kramfors", { inlämnad: "2026-12-10", sammanträde: "2026-12-14", väckt: "2026-12-14" }),
      },
      {
        name: "five working days, past New Year and Epiphany",
        text: to("Härryda", { datum: "2026-12-30", sammanträde: "2027-01-11" }),
      },
      { name: "at the meeting", text: to("Mariestad", { datum: "2026-12-14", sammanträde: "2026-12-14" }) },
      { name: "no rule is known", text: to("Umeå", { datum: "2026-12-13", sammanträde: "2026-12-14" }) },
      { name: "no meeting", text: to("Kramfors", { datum: "2026-12-13" }) },
    ],
    rejects: [
      {
        name: "a question after its own deadline",
        text: question("Kalix", { sammanträde: "2026-12-01" }, "namn: Anna Exempel"),
        reports: ["4:8 deadline-met/late «2026-11-23»"],
      },
      {
        name: "13 days before",
        text: to("Kramfors", { datum: "2026-12-01", sammanträde: "2026-12-14" }),
        reports: ["4:8 deadline-met/late «2026-12-01»"],
      },
      {
        name: "when it was handed in counts",
        text: to("Kramfors", { inlämnad: "2026-12-01", sammanträde: "2026-12-14" }),
        reports: ["13:11 deadline-met/late «2026-12-01»"],
      },
      {
        name: "too late for the notice",
        text: to("Härryda", { datum: "2026-12-31", sammanträde: "2027-01-11" }),
        reports: ["4:8 deadline-met/late-for-notice «2026-12-31»"],
      },
      {
        name: "after the meeting",
        text: to("Umeå", { datum: "2026-12-15", sammanträde: "2026-12-14" }),
        reports: ["4:8 deadline-met/after-meeting «2026-12-15»"],
      },
    ],
  },
  "one-subject": {
    accepts: [
      {
        name: "clauses that share a subject",
        text: clauses("Åre", "att bygga cykelplatser.", "att cykelplatserna väderskyddas."),
      },
      {
        name: "where several may stand",
        text: clauses("Umeå", "att bygga cykelplatser.", "att skolmaten lagas lokalt av ekologiska råvaror."),
      },
      {
        name: "what it costs and when it is reported",
        text: clauses(
          "Härryda",
          "att kommunen tar fram en plan för laddstolpar vid idrottshallarna.",
          "att planen redovisas för fullmäktige före sommaren 2027.",
          "att tekniska nämnden avsätter 500 000 kr.",
        ),
      },
    ],
    rejects: [
      {
        name: "a clause on something else",
        text: clauses("Åre", "att bygga cykelplatser.", "att skolmaten lagas lokalt av ekologiska råvaror."),
        reports: ["9:5 one-subject/several «att skolmaten lagas lokalt av ekologiska råvaror.»"],
      },
    ],
  },
  "within-powers": {
    accepts: [
      { name: "to work for it", text: clauses("Strömsund", "att kommunen verkar för att vårdcentralen blir kvar.") },
      { name: "a region's own matter", text: clauses("Region Skåne", "att öppna en vårdcentral.") },
      { name: "Gotland is both", text: clauses("Gotland", "att öppna en vårdcentral.", "att bygga en förskola.") },
    ],
    rejects: [
      {
        name: "the region's",
        text: clauses("Strömsund", "att öppna en vårdcentral."),
        reports: ["8:18 within-powers/region «vårdcentral»"],
      },
      {
        name: "the state's",
        text: clauses("Umeå", "att lagstiftningen ändras."),
        reports: ["8:9 within-powers/state «lagstiftningen»"],
      },
      {
        name: "the kommun's",
        text: clauses("Region Skåne", "att bygga en förskola."),
        reports: ["8:18 within-powers/kommun «förskola»"],
      },
    ],
  },
  "submitter-entitled": {
    accepts: [
      {
        name: "a serving substitute",
        text: to("Mariestad", { undertecknare: list("namn: Anna Exempel\n    roll: tjänstgörande ersättare") }),
      },
      {
        name: "a substitute beside a councillor",
        text: to("Mariestad", { undertecknare: list("namn: Bo Exempel", "namn: Anna Exempel\n    roll: ersättare") }),
      },
      {
        name: "no rule is known",
        text: to("Umeå", { undertecknare: list("namn: Anna Exempel\n    roll: ersättare") }),
      },
    ],
    rejects: [
      {
        name: "a substitute",
        text: to("Mariestad", { undertecknare: list("namn: Anna Exempel\n    roll: ersättare") }),
        reports: ["12:11 submitter-entitled/when-serving «ersättare»"],
      },
      {
        name: "a substitute who may at the meeting",
        text: to("Härryda", { undertecknare: list("namn: Anna Exempel\n    roll: ersättare") }),
        reports: ["12:11 submitter-entitled/at-meeting «ersättare»"],
      },
      {
        name: "a substitute where only councillors are named",
        text: to("Åre", { undertecknare: list("namn: Anna Exempel\n    roll: Ersättare i fullmäktige") }),
        reports: ["12:11 submitter-entitled/councillors «Ersättare i fullmäktige»"],
      },
    ],
  },
  "signature-form": {
    accepts: [
      { name: "ink", text: to("Mariestad", { underskrift: "penna" }) },
      { name: "as the template has it", text: to("Mariestad") },
      { name: "an electronic one, where it may be", text: to("Härryda", { underskrift: "fält" }) },
      { name: "one who asks", text: interpellation("Mariestad", "namn: Anna Exempel") },
      {
        name: "two who ask, where no rule is known",
        text: interpellation("Umeå", "namn: Anna Exempel", "namn: Bo Exempel"),
      },
      { name: "none, where it need only be written", text: to("Valdemarsvik", { underskrift: "ingen" }) },
    ],
    rejects: [
      {
        name: "a field for a hand",
        text: to("Mariestad", { underskrift: "fält" }),
        reports: ["13:14 signature-form/own-hand «fält»"],
      },
      {
        name: "none for a paper",
        text: to("Svenljunga", { underskrift: "ingen" }),
        reports: ["13:14 signature-form/paper «ingen»"],
      },
      {
        name: "none at all",
        text: to("Härryda", { underskrift: "ingen" }),
        reports: ["13:14 signature-form/signed «ingen»"],
      },
      {
        name: "more who ask than the kommun takes",
        text: interpellation("Mariestad", "namn: Anna Exempel", "namn: Bo Exempel"),
        reports: ["8:5 signature-form/signatories «namn: Bo Exempel»"],
      },
    ],
  },
};
