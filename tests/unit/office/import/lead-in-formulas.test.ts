import { describe, expect, it } from "vitest";
import { importOne, recognised } from "../../../support/import-text.ts";

const body =
  "Cyklarna får inte plats vid stationen. Varje morgon står de längs gatan, och det händer att de hindrar bussarna.";

/** Ways in which real motions hand over to their clauses: what stands in the text, the lead-in, and the clauses. */
type Formula = readonly [name: string, operative: string, leadIn: string | undefined, clauses: readonly string[]];

const formulas: readonly Formula[] = [
  [
    "one person, the council decides",
    "Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:\n\natt bygga.\n\natt betala.",
    "Mot denna bakgrund yrkar undertecknad att kommunfullmäktige beslutar:",
    ["att bygga.", "att betala."],
  ],
  [
    "several persons",
    "Mot denna bakgrund yrkar undertecknade att kommunfullmäktige beslutar:\natt bygga.\natt betala.",
    "Mot denna bakgrund yrkar undertecknade att kommunfullmäktige beslutar:",
    ["att bygga.", "att betala."],
  ],
  [
    "on, dash, capital",
    "Jag yrkar därför på\n– Att bygga\n– Att betala",
    "Jag yrkar därför på",
    ["Att bygga", "Att betala"],
  ],
  ["numbered", "Jag yrkar därför\n\n1. att bygga\n2. att betala", "Jag yrkar därför", ["att bygga", "att betala"]],
  [
    "glued small ordinals",
    "Därför yrkar vi:\natt₁ bygga\natt₂ betala",
    "Därför yrkar vi:",
    ["att₁ bygga", "att₂ betala"],
  ],
  [
    "numbered, capital",
    "Med anledning av ovanstående yrkar vi:\n1. Att bygga.\n2. Att betala.",
    "Med anledning av ovanstående yrkar vi:",
    ["Att bygga.", "Att betala."],
  ],
  [
    "proposes that the council decide",
    "Vi föreslår kommunfullmäktige besluta\n– att bygga\n– att betala",
    "Vi föreslår kommunfullmäktige besluta",
    ["att bygga", "att betala"],
  ],
  ["a party, on:", "Därför yrkar Vänsterpartiet på: att bygga", "Därför yrkar Vänsterpartiet på:", ["att bygga"]],
  [
    "att in the lead-in, imperative clauses",
    "Därför yrkar Moderaterna att:\n• Ge nämnden i uppdrag att bygga\n• Ge nämnden i uppdrag att betala",
    "Därför yrkar Moderaterna att:",
    ["Ge nämnden i uppdrag att bygga", "Ge nämnden i uppdrag att betala"],
  ],
  [
    "party and place, capitals",
    "Med anledning av ovanstående yrkar Centerpartiet i Klippan:\n– ATT bygga\n– ATT betala",
    "Med anledning av ovanstående yrkar Centerpartiet i Klippan:",
    ["ATT bygga", "ATT betala"],
  ],
  [
    "party with a dash",
    "Framtidspartiet – Kalmar yrkar därför på att fullmäktige beslutar: att bygga",
    "Framtidspartiet – Kalmar yrkar därför på att fullmäktige beslutar:",
    ["att bygga"],
  ],
  [
    "att within a clause",
    "Moderaterna yrkar att kommunfullmäktige beslutar:\n\natt ge nämnden i uppdrag att tillse, att cyklar får plats.",
    "Moderaterna yrkar att kommunfullmäktige beslutar:",
    ["att ge nämnden i uppdrag att tillse, att cyklar får plats."],
  ],
  [
    "two sentences in a clause",
    "Moderaterna yrkar: att platser byggs. Detta ska ske i år.",
    "Moderaterna yrkar:",
    ["att platser byggs. Detta ska ske i år."],
  ],
  [
    "implied subject, no colon",
    "Undertecknad hemställer härmed\n\natt bygga",
    "Undertecknad hemställer härmed",
    ["att bygga"],
  ],
  [
    "space before the colon, numbers within a clause",
    "Miljöpartiet i Mariestad yrkar att :\n• Utreda 1 cyklar och 2 bussar\n• Bygga",
    "Miljöpartiet i Mariestad yrkar att :",
    ["Utreda 1 cyklar och 2 bussar", "Bygga"],
  ],
  [
    "wants therefore",
    "Miljöpartiet vill därför att:\n• kommunen bygger\n• kommunen betalar",
    "Miljöpartiet vill därför att:",
    ["kommunen bygger", "kommunen betalar"],
  ],
  ["tabs after Att", "Vi yrkar därför\n\nAtt\tbygga\n\nAtt\tbetala", "Vi yrkar därför", ["Att bygga", "Att betala"]],
  [
    "a heading and full sentences",
    "Förslag till riksdagsbeslut\n\n1. Riksdagen ställer sig bakom det.\n2. Riksdagen avslår det.",
    "Förslag till riksdagsbeslut",
    ["Riksdagen ställer sig bakom det.", "Riksdagen avslår det."],
  ],
  [
    "passive, on one line",
    "Med hänvisning till det anförda hemställs 1. att riksdagen bygger, 2. att riksdagen betalar.",
    "Med hänvisning till det anförda hemställs",
    ["att riksdagen bygger,", "att riksdagen betalar."],
  ],
  ...["-", "–", "•", "*", "»"].map(
    (mark): Formula => [
      `marked with ${mark}, on one line`,
      `Moderaterna yrkar: ${mark} att platser byggs, ${mark} att de betalas.`,
      "Moderaterna yrkar:",
      ["att platser byggs,", "att de betalas."],
    ],
  ),
  ["no lead-in and no clauses", "Därför anser vi att det är dags.", undefined, []],
  ["support for another's", "Jag yrkar bifall till liggande förslag.", undefined, []],
  [
    "bullets in a party's name",
    "Sverigedemokraterna yrkar på att kommunfullmäktige beslutar:\n• att införa platser\n• att införa stöd",
    "Sverigedemokraterna yrkar på att kommunfullmäktige beslutar:",
    ["att införa platser", "att införa stöd"],
  ],
  [
    "no colon, sentences",
    "Därför yrkar vi på att\n– Kommunfullmäktige ger nämnden i uppdrag att bygga\n– Kommunfullmäktige betalar",
    "Därför yrkar vi på att",
    ["Kommunfullmäktige ger nämnden i uppdrag att bygga", "Kommunfullmäktige betalar"],
  ],
  [
    "a purpose first",
    "För att fler ska cykla yrkar Centerpartiet att:\n– Kommunfullmäktige ger nämnden i uppdrag att bygga",
    "För att fler ska cykla yrkar Centerpartiet att:",
    ["Kommunfullmäktige ger nämnden i uppdrag att bygga"],
  ],
  [
    "a party proposes, no colon",
    "Habodemokraterna föreslår\nAtt bygga\nAtt betala",
    "Habodemokraterna föreslår",
    ["Att bygga", "Att betala"],
  ],
  [
    "ordinals glued on",
    "Vi föreslår kommunfullmäktige\natt1 bygga\natt2 betala",
    "Vi föreslår kommunfullmäktige",
    ["att1 bygga", "att2 betala"],
  ],
];

describe("lead-in formulas", () => {
  it.each(formulas)("%s", (_, operative, leadIn, clauses) => {
    const imported = importOne(
      `Motion\n\nFler cykelplatser\n\n${body}\n\n${operative}\n\nUmeå 3 mars 2023\n\nAnna Exempel (M)\n`,
    );
    expect(recognised(imported)).toMatchObject({
      title: "Fler cykelplatser",
      leadIn,
      clauses,
      date: "2023-03-03",
      place: "Umeå",
      signatories: [{ name: "Anna Exempel", party: "M" }],
    });
    const left = clauses.length === 0 ? [body, operative] : [body];
    expect(imported.motion.body.map(({ block }) => block.plain)).toEqual(left);
  });
});
