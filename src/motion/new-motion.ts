import { stripEnd, stripEnds } from "../ground/text/strip-ends.ts";
import { writeScalar } from "./source/write-scalar.ts";
/** What a new motion begins with. Absent fields are left for the author to fill in. */
export type NewMotion = {
  readonly title?: string;
  readonly kommun?: string;
  readonly place?: string;
  readonly date?: string;
  readonly name?: string;
  readonly party?: string;
  readonly role?: string;
};

/** Write a motion to go on from. What is not known is a comment that says what belongs there; it passes a check as a draft. */
export function newMotion({ title, kommun, place, date, name, party, role }: NewMotion): string {
  const lines = [
    "---",
    field("kommun", kommun, "Umeå"),
    field("titel", title, "Fler cykelplatser vid resecentrum"),
    field("datum", date, "2026-11-23"),
    field("ort", place, "Umeå"),
    "# Yrkandet väljs efter antalet undertecknare; skriv ett eget efter `yrkande:`",
    "att-satser:",
    "  # ett förslag till beslut per rad, så här:",
    "  # - att kommunen bygger 200 väderskyddade cykelplatser.",
    "undertecknare:",
    ...(name === undefined
      ? ["  # - namn: Anna Exempel", "  #   parti: M"]
      : [`  - namn: ${writeScalar(name)}`, ...more("parti", party), ...more("roll", role)]),
    "---",
    "",
    "",
  ];
  return lines.join("\n");
}

/** Names that Windows keeps for devices, whatever ending they have. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A file name made of a title: small letters without marks, digits and hyphens. */
export function fileNameOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[åä]/g, "a")
    .replaceAll("ö", "o")
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]+/g, "-");
  const name = stripEnd(stripEnds(plain, "-").slice(0, 60), "-") || "motion";
  return `${deviceNames.test(name) ? `motion-${name}` : name}.md`;
}

function field(key: string, value: string | undefined, example: string): string {
  return value === undefined ? `# ${key}: ${example}` : `${key}: ${writeScalar(value)}`;
}

function more(key: string, value: string | undefined): readonly string[] {
  return value === undefined || value === "" ? [] : [`    ${key}: ${writeScalar(value)}`];
}
