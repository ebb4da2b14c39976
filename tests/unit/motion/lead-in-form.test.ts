import { describe, expect, it } from "vitest";
import { checkText, list, motionText, show } from "../../support/motion-text.ts";

type Variant = {
  readonly row: number;
  readonly yrkande: string | undefined;
  readonly clauses: readonly string[];
  readonly signatories?: readonly string[];
};

const anna = "namn: Anna Exempel\n    parti: M";
const two = [anna, "namn: Bo Exempel\n    parti: M"];

/** The ways in which accepted motions have put it, by their row in the catalogue of lead-ins. Invented matters, real forms. */
const catalogue: readonly Variant[] = [
  {
    row: 1,
    yrkande: "Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:",
    clauses: ["att bygga en bro.", "att riva en annan."],
  },
  {
    row: 2,
    yrkande: "Mot denna bakgrund yrkar undertecknade att kommunfullmäktige beslutar:",
    clauses: ["att bygga en bro."],
    signatories: two,
  },
  {
    row: 3,
    yrkande: "Jag yrkar därför på",
    clauses: ["– Att kommunen bygger en bro", "– Att kommunen river en annan"],
  },
  { row: 4, yrkande: "Jag yrkar därför", clauses: ["*att* kommunen bygger en bro.", "*att* kommunen river en annan."] },
  {
    row: 5,
    yrkande: "Med anledning av detta yrkar jag:",
    clauses: ["**att**₁ kommunen bygger en bro", "**att**₂ kommunen river en annan"],
  },
  {
    row: 6,
    yrkande: "Med anledning av ovanstående yrkar vi:",
    clauses: ["**Att** bygga en bro", "**Att** riva en annan"],
    signatories: two,
  },
  {
    row: 7,
    yrkande: "Vi föreslår kommunfullmäktige besluta",
    clauses: ["– att bygga en bro", "– att riva en annan"],
    signatories: two,
  },
  { row: 8, yrkande: "Därför yrkar Demopartiet på:", clauses: ["att bygga en bro.", "att riva en annan."] },
  {
    row: 9,
    yrkande: "Därför yrkar Demopartiet att:",
    clauses: ["Ge kommunstyrelsen i uppdrag att bygga en bro.", "Ge tekniska nämnden i uppdrag att riva en annan."],
  },
  {
    row: 10,
    yrkande: "Med anledning av ovanstående yrkar Demopartiet i Exempelstad:",
    clauses: ["– ATT bygga en bro", "– ATT riva en annan"],
  },
  {
    row: 11,
    yrkande: "Demopartiet – Exempelstad yrkar därför på att fullmäktige beslutar:",
    clauses: ["att bygga en bro", "att riva en annan"],
  },
  {
    row: 12,
    yrkande: "Demopartiet yrkar att kommunfullmäktige beslutar:",
    clauses: ["att ge kommunstyrelsen i uppdrag att tillse, att en bro byggs.", "att en annan rivs."],
  },
  {
    row: 13,
    yrkande: "Demopartiet yrkar:",
    clauses: ["att en bro byggs. Den ska stå klar 2028.", "att en annan rivs."],
  },
  { row: 14, yrkande: "Demopartiet hemställer härmed", clauses: ["att en bro byggs"] },
  {
    row: 15,
    yrkande: "Demopartiet i Exempelstad yrkar att :",
    clauses: ["Kommunen tar fram en plan som visar 1 var bron ska stå 2 vad den kostar", "Kommunen bygger bron"],
  },
  { row: 16, yrkande: "Demopartiet vill därför att:", clauses: ["Kommunen bygger en bro", "Kommunen river en annan"] },
  { row: 17, yrkande: "Vi yrkar därför", clauses: ["Att   en bro byggs", "Att   en annan rivs"], signatories: two },
  {
    row: 18,
    yrkande: "Förslag till beslut",
    clauses: [
      "Fullmäktige ställer sig bakom det som anförs om broar.",
      "Fullmäktige tillkännager detta för styrelsen.",
    ],
  },
  {
    row: 19,
    yrkande: "Med hänvisning till det anförda hemställs",
    clauses: ["1. att en bro byggs,", "2. att en annan rivs."],
  },
  { row: 21, yrkande: "Jag föreslår fullmäktige att besluta", clauses: ["att bygga en bro"] },
  {
    row: 22,
    yrkande: "Demopartiet yrkar på att kommunfullmäktige beslutar:",
    clauses: ["att införa ett förbud mot broar.", "att specificera var förbudet gäller."],
  },
  {
    row: 23,
    yrkande: "Därför yrkar vi på att",
    clauses: ["Kommunfullmäktige ger kommunstyrelsen i uppdrag att bygga en bro."],
  },
  {
    row: 24,
    yrkande: "För att fler ska komma över ån yrkar Demopartiet att:",
    clauses: ["Kommunfullmäktige ger kommunstyrelsen i uppdrag att bygga en bro."],
  },
  { row: 25, yrkande: "Demopartiet föreslår", clauses: ["Att kommunen bygger en bro", "Att kommunen river en annan"] },
  {
    row: 26,
    yrkande: "Vi föreslår kommunfullmäktige",
    clauses: ["att1 bygga en bro", "att2 riva en annan"],
    signatories: two,
  },
  { row: 0, yrkande: undefined, clauses: ["att bygga en bro."] },
];

describe("the catalogue of lead-ins", () => {
  it.each(catalogue)(
    "row $row, «$yrkande», is accepted without a word",
    ({ yrkande, clauses, signatories = [anna] }) => {
      const text = motionText({
        yrkande: yrkande && JSON.stringify(yrkande),
        "att-satser": list(...clauses.map((clause) => JSON.stringify(clause))),
        undertecknare: list(...signatories),
      });
      const { diagnostics, motion } = checkText(text);
      expect(
        diagnostics.filter(({ severity }) => severity !== "info").map((diagnostic) => show(diagnostic, text)),
      ).toEqual([]);
      expect(motion?.clauses).toHaveLength(clauses.length);
    },
  );
});
