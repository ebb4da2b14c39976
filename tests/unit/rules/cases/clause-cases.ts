import { list, motionText } from "../../../support/motion-text.ts";
import type { RuleCases } from "./rule-cases.ts";

const clauses = (...items: readonly string[]): string => motionText({ "att-satser": list(...items) });
const ledBy = (yrkande: string, ...items: readonly string[]): string =>
  motionText({ yrkande, "att-satser": list(...items) });

export const clauseCases: RuleCases = {
  "clause-present": {
    accepts: [
      { name: "one clause", text: clauses("att bygga en bro.") },
      {
        name: "a string where a list should be, which says it already",
        text: motionText({ "att-satser": "att bygga en bro" }),
      },
    ],
    rejects: [
      {
        name: "no clauses",
        text: motionText({ "att-satser": undefined }),
        reports: ["1:1 clause-present/missing «---»"],
      },
      {
        name: "a key without a value",
        text: motionText({ "att-satser": "" }),
        reports: ["7:1 clause-present/empty «att-satser»"],
      },
      {
        name: "clauses left in the body",
        text: motionText(
          { "att-satser": undefined },
          "Skäl.\n\nJag yrkar därför\n\n- att bygga en bro\n- att riva en annan\n",
        ),
        reports: ["16:1 clause-present/in-body «- att bygga en bro\n- att riva en annan»"],
      },
    ],
  },
  "clause-is-inline": {
    accepts: [
      {
        name: "emphasis, strong, code and a link",
        text: clauses("att *bygga* en **bro** enligt `B12` och [planen](https://example.org/plan)."),
      },
      {
        name: "a number that Markdown would make a list of",
        text: clauses("200. cykelplatser, eller 201. om det går."),
      },
      { name: "lines that are folded", text: clauses(">\n    att bygga en bro\n    över ån.") },
      { name: "lines that are kept", text: clauses("|\n    att bygga en bro\n    över ån.") },
    ],
    rejects: [
      {
        name: "two paragraphs",
        text: clauses("|\n    att bygga en bro.\n\n    Den behövs."),
        reports: ["11:5 clause-is-inline/paragraphs «Den behövs.»"],
      },
      {
        name: "a list",
        text: clauses("|\n    att kommunen\n    - bygger en bro\n    - river en annan"),
        reports: ["10:5 clause-is-inline/list «- bygger en bro»"],
      },
      {
        name: "a heading",
        text: clauses("|\n    att bygga\n    ## Bakgrund"),
        reports: ["10:5 clause-is-inline/block «## Bakgrund»"],
      },
      {
        name: "an image",
        text: clauses("att bygga ![en bro](bro.png) över ån."),
        reports: ["8:15 clause-is-inline/image «![en bro](bro.png)»"],
      },
      {
        name: "a footnote",
        text: clauses("att bygga en bro[^1] över ån."),
        reports: ["8:21 clause-is-inline/footnote «[^1]»"],
      },
    ],
  },
  "clause-starts-with-att": {
    accepts: [
      { name: "in any case", text: clauses("att bygga en bro.", "Att riva en annan.", "ATT måla en tredje.") },
      {
        name: "after a dash or an ordinal",
        text: clauses("– att bygga en bro.", "1. att riva en annan.", "att2 måla en tredje."),
      },
      { name: "in italics or bold", text: clauses('"*att* bygga en bro."', '"**Att** riva en annan."') },
      {
        name: "after letters, brackets and dots",
        text: clauses("a) att bygga en bro,", "(2) att riva en annan,", "…att måla en tredje."),
      },
      {
        name: "after what joins it to the one before",
        text: clauses("dels att bygga en bro,", "dels att riva en annan,", "samt att måla en tredje."),
      },
      { name: "in quotation marks", text: clauses("”att bygga en bro”", "”att riva en annan”") },
      {
        name: "all without, after a lead-in that ends in att",
        text: ledBy('"Därför yrkar Demopartiet att:"', "Bygga en bro.", "Riva en annan."),
      },
      {
        name: "all without, after an unfinished clause",
        text: ledBy('"Jag yrkar att kommunen:"', "bygger en bro.", "river en annan."),
      },
      {
        name: "whole sentences below a heading",
        text: ledBy('"Förslag till beslut:"', "Kommunen bygger en bro.", "Kommunen river en annan."),
      },
      { name: 'whole sentences after "följande"', text: ledBy('"Vi föreslår följande:"', "Kommunen bygger en bro.") },
    ],
    rejects: [
      {
        name: "none, after a lead-in that needs them",
        text: clauses("Kommunen bygger en bro.", "Kommunen river en annan."),
        reports: ["8:5 clause-starts-with-att/missing «Kommunen»", "9:5 clause-starts-with-att/missing «Kommunen»"],
      },
      {
        name: "none, after the default lead-in",
        text: motionText({ yrkande: undefined, "att-satser": list("Bygg en bro.") }),
        reports: ["7:5 clause-starts-with-att/missing «Bygg»"],
      },
      {
        name: "one without",
        text: clauses("att bygga en bro.", "riva en annan."),
        reports: ["9:5 clause-starts-with-att/mixed «riva»"],
      },
      {
        name: "a word that only begins so",
        text: clauses("attraktiva torg byggs."),
        reports: ["8:5 clause-starts-with-att/missing «attraktiva»"],
      },
      {
        name: "one without, after an unfinished clause",
        text: ledBy('"Jag yrkar att kommunen:"', "bygger en bro.", "att riva en annan."),
        reports: ["8:5 clause-starts-with-att/mixed «bygger»"],
      },
    ],
  },
  "clause-att-not-doubled": {
    accepts: [
      {
        name: "an att within a clause",
        text: clauses("att kommunstyrelsen får i uppdrag att tillse, att en bro byggs."),
      },
      {
        name: "a lead-in that says who decides",
        text: ledBy('"Jag yrkar att fullmäktige beslutar:"', "att bygga en bro."),
      },
      { name: "a compound", text: clauses("att att-satserna läses upp.") },
      { name: "att in the lead-in alone", text: ledBy('"Jag yrkar att"', "bygga en bro.") },
    ],
    rejects: [
      {
        name: "at the start",
        text: clauses("Att att bygga en bro."),
        reports: ["8:9 clause-att-not-doubled/in-clause «att»"],
      },
      {
        name: "further on",
        text: clauses("att ge i uppdrag att att bygga."),
        reports: ["8:26 clause-att-not-doubled/in-clause «att»"],
      },
      {
        name: "across emphasis",
        text: clauses('"*att* att bygga."'),
        reports: ["8:12 clause-att-not-doubled/in-clause «att»"],
      },
      {
        name: "the lead-in's and every clause's",
        text: ledBy('"Jag yrkar på att:"', "att bygga en bro.", "att riva en annan."),
        reports: ["6:24 clause-att-not-doubled/lead-in «att»"],
      },
      {
        name: "the lead-in's and one clause's",
        text: ledBy('"Jag yrkar på att:"', "bygga en bro.", "att riva en annan."),
        reports: ["9:5 clause-att-not-doubled/lead-in «att»"],
      },
    ],
  },
  "clause-punctuation-consistent": {
    accepts: [
      { name: "stops", text: clauses("att bygga.", "att riva.") },
      { name: "none", text: clauses("att bygga", "att riva") },
      { name: "commas and a stop last", text: clauses("att bygga,", "att riva,", "att måla.") },
      { name: "commas, samt, and nothing last", text: clauses("att bygga,", "att riva, samt", "att måla") },
      { name: "stops within a quotation", text: clauses("att kalla den ”Bron.”", "att riva.") },
    ],
    rejects: [
      {
        name: "one without",
        text: clauses("att bygga.", "att riva", "att måla."),
        reports: ["9:12 clause-punctuation-consistent/without-mark «a»"],
      },
      {
        name: "one with",
        text: clauses("att bygga", "att riva.", "att måla"),
        reports: ["9:13 clause-punctuation-consistent/with-mark «.»"],
      },
      {
        name: "another mark",
        text: clauses("att bygga.", "att riva;", "att måla."),
        reports: ["9:13 clause-punctuation-consistent/other-mark «;»"],
      },
    ],
  },
  "clause-one-decision": {
    accepts: [
      { name: "one sentence", text: clauses("att bygga en bro och riva en annan.") },
      {
        name: "abbreviations",
        text: clauses("att enl. 3 kap. Miljöbalken m.fl. Lagar t.ex. Plan- och bygglagen pröva saken."),
      },
      { name: "an initial", text: clauses("att hedra minnet av A. Exempel.") },
    ],
    rejects: [
      {
        name: "two sentences",
        text: clauses("att bygga en bro. Den ska vara röd."),
        reports: ["8:23 clause-one-decision/sentences «Den ska vara röd.»"],
      },
      {
        name: "joined",
        text: clauses("att bygga en bro samt att riva en annan."),
        reports: ["8:22 clause-one-decision/joined «samt att»"],
      },
    ],
  },
  "clause-is-decision": {
    accepts: [
      { name: "a decision", text: clauses("att motionen anses besvarad.") },
      {
        name: "judgements within a question to be answered",
        text: clauses(
          "att utreda hur skolan bör placeras.",
          "att pröva vad som måste göras.",
          "att taxan är oförändrad.",
        ),
      },
    ],
    rejects: [
      {
        name: "an opinion",
        text: clauses("att kommunen tycker om cyklar."),
        reports: ["8:18 clause-is-decision/opinion «tycker»"],
      },
      {
        name: "advice and demands",
        text: clauses("att kommunen bör satsa på träd.", "att vi måste bli bättre."),
        reports: ["8:18 clause-is-decision/opinion «bör satsa»", "9:12 clause-is-decision/opinion «måste bli»"],
      },
      {
        name: "what something is",
        text: clauses("att torget är för litet.", "att det är mycket viktigt med träd."),
        reports: [
          "8:16 clause-is-decision/opinion «är för litet»",
          "9:13 clause-is-decision/opinion «är mycket viktigt»",
        ],
      },
    ],
  },
  "clause-stands-alone": {
    accepts: [
      {
        name: "articles",
        text: clauses(
          "att den kommunala skolan får en bro.",
          "att de elever som vill får åka.",
          "att den kurs som ges blir fri.",
        ),
      },
      {
        name: "a formal subject",
        text: clauses("att det införs en avgift.", "att det ska byggas en bro.", "att det utreds hur bron byggs."),
      },
      {
        name: "the parliament's formula",
        text: clauses("Riksdagen ställer sig bakom det som anförs i motionen och tillkännager detta för regeringen."),
      },
      {
        name: "the item's own proposal",
        text: motionText({ typ: "yrkande", till: "Kommunstyrelsen", "att-satser": list("att motionen bifalls.") }),
      },
    ],
    rejects: [
      {
        name: "detta",
        text: clauses("att kommunen genomför detta."),
        reports: ["8:27 clause-stands-alone/leans «detta»"],
      },
      {
        name: "den, det and så with a verb",
        text: clauses("att den ska rivas.", "att det utreds.", "att så sker.", "att den redovisas i juni."),
        reports: [
          "8:9 clause-stands-alone/leans «den ska»",
          "9:9 clause-stands-alone/leans «det utreds»",
          "10:9 clause-stands-alone/leans «så sker»",
          "11:9 clause-stands-alone/leans «den redovisas»",
        ],
      },
      {
        name: "the motion itself",
        text: clauses("att förslaget genomförs."),
        reports: ["8:9 clause-stands-alone/leans «förslaget»"],
      },
    ],
  },
  "lead-in-not-repeated": {
    accepts: [
      { name: "a task", text: clauses("att kommunstyrelsen får i uppdrag att besluta om en bro.") },
      { name: "a lead-in that decides nothing", text: ledBy('"Vi yrkar"', "att fullmäktige beslutar att bygga.") },
    ],
    rejects: [
      {
        name: "the decision twice",
        text: clauses("att kommunfullmäktige beslutar att bygga en bro."),
        reports: ["8:5 lead-in-not-repeated/repeated «att kommunfullmäktige beslutar att»"],
      },
    ],
  },
  "clause-unique": {
    accepts: [{ name: "different clauses", text: clauses("att bygga en bro.", "att bygga två broar.") }],
    rejects: [
      {
        name: "the same but for label, capitals and mark",
        text: clauses("att bygga en bro.", "Att  bygga en Bro"),
        reports: ["9:5 clause-unique/repeated «Att  bygga en Bro»"],
      },
    ],
  },
  "clauses-in-front-matter": {
    accepts: [
      {
        name: "a list of arguments",
        text: motionText({}, "Fördelarna är\n\n- att fler cyklar\n- att luften blir bättre\n"),
      },
      {
        name: "a sentence that begins with Att",
        text: motionText({}, "Vi vill se fler cyklar i staden.\n\nSkälen är många.\n\nAtt cykla är bra.\n"),
      },
      {
        name: "clauses quoted earlier, with a short sentence below",
        text: motionText({}, "År 2020 yrkade vi:\n\n- att bygga en bro\n\nAvslag blev det\nmen vi ger oss inte.\n"),
      },
      {
        name: "clauses quoted earlier in the body",
        text: motionText({}, "År 2020 yrkade vi:\n\n- att bygga en bro\n\nDet blev avslag.\n"),
      },
    ],
    rejects: [
      {
        name: "a list at the end",
        text: motionText({}, "Skäl.\n\nMot den bakgrunden yrkar vi:\n\n* att bygga en bro\n* Att riva en annan\n"),
        reports: ["19:1 clauses-in-front-matter/in-body «* att bygga en bro\n* Att riva en annan»"],
      },
      {
        name: "paragraphs below a heading",
        text: motionText({}, "Skäl.\n\n## Förslag till beslut\n\natt bygga en bro\n\n**att** riva en annan\n"),
        reports: ["19:1 clauses-in-front-matter/in-body «att bygga en bro\n\n**att** riva en annan»"],
      },
      {
        name: "a list with the date and the names below",
        text: motionText(
          {},
          "Skäl.\n\nDärför yrkar jag\n- att bygga en bro\n\nUmeå 2026-12-01\n\nBo Ek (S)\nÅsa Ek (M)\n",
        ),
        reports: ["18:1 clauses-in-front-matter/in-body «- att bygga en bro»"],
      },
    ],
  },
  "fields-known": {
    accepts: [
      { name: "keys in another normal form", text: motionText({ ["ärendemening".normalize("NFD")]: "om cyklar" }) },
    ],
    rejects: [
      {
        name: "a slip",
        text: motionText({ titel: undefined, titl: "Cyklar" }),
        reports: ["12:1 fields-known/nearest «titl»"],
      },
      {
        name: "another word for it",
        text: motionText({ titel: undefined, rubrik: "Cyklar" }),
        reports: ["12:1 fields-known/nearest «rubrik»"],
      },
      {
        name: "a capital",
        text: motionText({ ort: undefined, Ort: "Umeå" }),
        reports: ["12:1 fields-known/nearest «Ort»"],
      },
      {
        name: "a key of a signatory",
        text: motionText({ epost: "a@example.org" }),
        reports: ["13:1 fields-known/elsewhere «epost»"],
      },
      { name: "nothing like it", text: motionText({ kaffe: "ja" }), reports: ["13:1 fields-known/unknown «kaffe»"] },
      {
        name: "a slip further in",
        text: motionText({ undertecknare: list("namn: Anna Exempel\n    part: M") }),
        reports: ["12:5 fields-known/nearest «part»"],
      },
      {
        name: "questions in a motion",
        text: motionText({ frågor: list("Varför?") }),
        reports: ["13:1 fields-known/other-kind «frågor»"],
      },
    ],
  },
  "fields-typed": {
    accepts: [
      { name: "one number or several", text: motionText({ diarienummer: "[KS-2026-1, 0123]" }) },
      { name: "keys without a value", text: motionText({ bilagor: "", diarienummer: "", eget: "", beslut: "" }) },
      {
        name: "scalars that YAML would read as something else",
        text: motionText({ löpnummer: "0123", mall: "null", ort: "NO" }),
      },
      {
        name: "clauses, then groups of them by body, in lines and between brackets",
        text: motionText({
          "att-satser":
            "\n  - att a byggs.\n  - instans: I kommunstyrelsen\n    att-satser:\n      - att b byggs.\n  - {instans: Nämnden, att-satser: [att c byggs.]}",
        }),
      },
    ],
    rejects: [
      {
        name: "a list for a text",
        text: motionText({ ort: "[Umeå, Vännäs]" }),
        reports: ["5:6 fields-typed/not-text «[Umeå, Vännäs]»"],
      },
      {
        name: "a text for a list",
        text: motionText({ "att-satser": "att bygga" }),
        reports: ["7:13 fields-typed/not-list «att bygga»"],
      },
      {
        name: "a name alone",
        text: motionText({ undertecknare: list("Anna Exempel") }),
        reports: ["11:5 fields-typed/item-not-map «Anna Exempel»"],
      },
      {
        name: "fields for a text or list",
        text: motionText({ diarienummer: "{ks: 1}" }),
        reports: ["13:15 fields-typed/not-text-or-list «{ks: 1}»"],
      },
      {
        name: "a text for fields",
        text: motionText({ beslut: "bifall" }),
        reports: ["13:9 fields-typed/not-map «bifall»"],
      },
      {
        name: "a group without its clauses",
        text: motionText({ "att-satser": "\n  - instans: Nämnden" }),
        reports: ["8:5 fields-typed/missing «instans: Nämnden»"],
      },
      {
        name: "a group whose clauses are no list, and one without a body",
        text: motionText({
          "att-satser": "\n  - {instans: Nämnden, att-satser: att gå.}\n  - att-satser:\n    - att gå.",
        }),
        reports: ["8:36 fields-typed/not-list «att gå.»", "9:5 fields-typed/missing «att-satser:\n    - att gå.»"],
      },
      {
        name: "a clause below a group, which it does not belong to",
        text: motionText({ "att-satser": "\n  - {instans: Nämnden, att-satser: [att gå.]}\n  - att springa." }),
        reports: ["9:5 fields-typed/clause-below-group «att springa.»"],
      },
      {
        name: "an empty item",
        text: motionText({ "att-satser": list("att bygga.", "") }),
        reports: ["9:5 fields-typed/item-empty «»"],
      },
      {
        name: "an item of *att* alone",
        text: motionText({ "att-satser": list("att bygga.", "att ") }),
        reports: ["9:5 fields-typed/item-empty «att»"],
      },
      {
        name: "a value of none",
        text: motionText({ underskrift: "bläck" }),
        reports: ["13:14 fields-typed/not-one-of «bläck»"],
      },
      {
        name: "nearly a value",
        text: motionText({ underskrift: "pena" }),
        reports: ["13:14 fields-typed/nearest-of «pena»"],
      },
      {
        name: "one of several outcomes",
        text: motionText({ beslut: "{utfall: [bifall, avslagg]}" }),
        reports: ["13:27 fields-typed/nearest-of «avslagg»"],
      },
      {
        name: "an attachment without a file",
        text: motionText({ bilagor: "[{titel: Karta}]" }),
        reports: ["13:11 fields-typed/missing «{titel: Karta}»"],
      },
    ],
  },
  "kind-known": {
    accepts: [
      { name: "the default", text: motionText() },
      { name: "in capitals", text: motionText({ typ: "Motion" }) },
      { name: "another name of a kind", text: motionText({ typ: "Enkel fråga" }) },
    ],
    rejects: [
      { name: "a slip", text: motionText({ typ: "mottion" }), reports: ["13:6 kind-known/nearest «mottion»"] },
      {
        name: "nothing like it",
        text: motionText({ typ: "protokoll" }),
        reports: ["13:6 kind-known/unknown «protokoll»"],
      },
    ],
  },
};
