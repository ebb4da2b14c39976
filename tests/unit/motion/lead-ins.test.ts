import { expect, it } from "vitest";
import { checkText, list, motionText } from "../../support/motion-text.ts";

/** Lead-ins, clauses and the names below them, as they are met beyond the catalogue. Invented matters, real forms. */
const leadIns: readonly (readonly [string, readonly string[], (readonly string[])?])[] = [
  ["Vi yrkar att kommunfullmäktige beslutar att", ["köpa bänkar.", "måla bänkar."], ["Anna Exempel", "Bo Exempel"]],
  ["Jag föreslår kommunfullmäktige besluta att:", ["bänkar köps.", "bänkar målas."]],
  [
    "Undertecknad föreslår att kommunfullmäktige uppdrar åt kommunstyrelsen att",
    ["utreda bänkar.", "återkomma med förslag."],
  ],
  [
    "Mot bakgrund av detta yrkar jag att kommunfullmäktige ska besluta:",
    ["att bänkar köps", "att de gamla ska tas bort"],
  ],
  ["Med anledning av ovan yrkar jag följande:", ["att bänkar köps"]],
  ["Vi Moderater yrkar", ["att bänkar köps"]],
  ["Vi i Centerpartiet vill därför:", ["att bänkar köps"]],
  [
    "Moderaterna i Umeå föreslår därför att fullmäktige ger kommunstyrelsen i uppdrag:",
    ["att utreda bänkar", "att återkomma"],
  ],
  ["Jag hemställer att kommunfullmäktige beslutar i enlighet med följande att-satser:", ["att bänkar köps"]],
  ["Yrkande:", ["att bänkar köps"]],
  ["Förslag till beslut i kommunfullmäktige", ["att bänkar köps"]],
  ["Därför föreslår vi socialdemokrater", ["att bänkar köps"], ["Anna Exempel", "Bo Exempel"]],
  ["Med hänvisning till ovanstående yrkar vi att-satserna nedan", ["att bänkar köps"], ["Anna Exempel", "Bo Exempel"]],
  ["Yrkas", ["att bänkar köps"]],
  ["Vi yrkar på att kommunen", ["köper bänkar", "målar bänkar"], ["Anna Exempel", "Bo Exempel"]],
  ["Därför yrkar jag att kommunen ska", ["köpa bänkar", "måla bänkar"]],
  [
    "Därför yrkar undertecknad, för Vänsterpartiet, att kommunfullmäktige beslutar att ge tekniska nämnden i uppdrag att",
    ["köpa bänkar", "måla bänkar"],
  ],
  ["Jag yrkar bifall till motionen i dess helhet, vilket innebär:", ["att bänkar köps"]],
  ["Vi undertecknade yrkar", ["att bänkar köps"], ["Anna Exempel", "Bo Exempel"]],
  ["Jag, Anna Exempel, yrkar", ["att bänkar köps"]],
  ["Undertecknad ledamot av kommunfullmäktige yrkar", ["att bänkar köps"]],
  ["Vi yrkar", ["att bänkar köps"], ["Anna Exempel m.fl."]],
  ["Vi yrkar", ["att bänkar köps"], ["Anna Exempel och Bo Exempel"]],
  ["Undertecknade yrkar", ["att bänkar köps"], ["Anna Exempel, Bo Exempel"]],
  ["Kommunfullmäktige föreslås besluta", ["Att – bänkar köps", "Att – bänkar målas"]],
  ["Jag yrkar", ["att att-satserna i motion 12/2020 genomförs"]],
  ["Jag yrkar", ["att se över hur, och på vilket sätt att bänkar kan målas"]],
  ["Jag yrkar", ["Att, i andra hand, bänkar målas", "Att, i första hand, bänkar köps"]],
  ["Jag yrkar i första hand", ["att bänkar köps"]],
  ["Jag yrkar", ["1. Att bänkar köps", "2. Att bänkar målas"]],
  ["Jag yrkar", ["(1) att bänkar köps", "(2) att bänkar målas"]],
  ["Jag yrkar", ["a) att bänkar köps", "b) att bänkar målas"]],
  ["Jag yrkar", ["• att bänkar köps", "• att bänkar målas"]],
  ["Jag yrkar", ["att: bänkar köps", "att: bänkar målas"]],
  ["Jag yrkar", ["”att bänkar köps”", "”att bänkar målas”"]],
  ["Jag yrkar", ["**Att** bänkar köps", "**Att** bänkar målas"]],
  ["Jag yrkar", ["*att bänkar köps*", "*att bänkar målas*"]],
  ["Jag yrkar", ["ATT: Bänkar köps", "ATT: Bänkar målas"]],
  ["Jag yrkar", ["...att bänkar köps", "...att bänkar målas"]],
  ["Jag yrkar", ["…att bänkar köps", "…att bänkar målas"]],
  ["Jag yrkar", ["dels att bänkar köps", "dels att bänkar målas"]],
  ["Jag yrkar", ["att bänkar köps,", "att bänkar målas,", "samt att bänkar tvättas."]],
  ["Jag yrkar", ["att bänkar köps; och", "att bänkar målas"]],
  ["Jag yrkar att kommunfullmäktige uttalar", ["att bänkar är viktiga"]],
  [
    "Jag yrkar att kommunfullmäktige beslutar följande:",
    ["Kommunstyrelsen får i uppdrag att köpa bänkar.", "Nämnden ska måla dem."],
  ],
  ["Förslag till beslut: Kommunfullmäktige beslutar", ["Ge kommunstyrelsen i uppdrag att köpa bänkar."]],
  ["Jag vill", ["att bänkar köps"]],
  ["Jag anser att kommunen bör", ["köpa bänkar", "måla dem"]],
  ["Min hemställan är", ["att bänkar köps"]],
  ["Jag motionerar om", ["att bänkar köps"]],
  ["Mitt förslag är därför att fullmäktige beslutar om följande", ["Att bänkar köps"]],
  ["Med anledning av ovanstående yrkar vi i Umeålistan (UL)", ["att bänkar köps"]],
];

const cases = leadIns.map(([leadIn, clauses, names = ["Anna Exempel"]]) => ({ leadIn, clauses, names }));

it.each(cases)("says nothing of $leadIn with $clauses", ({ leadIn, clauses, names }) => {
  const text = motionText({
    yrkande: JSON.stringify(leadIn),
    "att-satser": list(...clauses.map((clause) => JSON.stringify(clause))),
    undertecknare: list(...names.map((name) => `namn: ${name}\n    parti: M`)),
  });
  // That two persons share a field is told, but has nothing to do with the lead-in.
  const told = checkText(text).diagnostics.filter(({ ruleId }) => ruleId !== "signatory-one-name");
  expect(told.filter(({ severity }) => severity !== "info")).toEqual([]);
});
