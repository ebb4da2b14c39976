import type { UnitKind } from "../../formats/word/format/unit.ts";
import type { UnitDifference } from "./compare-units.ts";

export type Language = "sv" | "en";

type Wording = Readonly<Record<Language, string>>;

/** What a unit is called; `{n}` is its number. */
const names: Readonly<Record<UnitKind, Wording>> = {
  kind: { sv: "Dokumenttyp", en: "Kind of document" },
  addressee: { sv: "Mottagare", en: "Addressee" },
  reference: { sv: "Ärende", en: "Item" },
  title: { sv: "Rubrik", en: "Title" },
  heading: { sv: "Mellanrubrik {n}", en: "Heading {n}" },
  paragraph: { sv: "Stycke {n}", en: "Paragraph {n}" },
  quotation: { sv: "Citat {n}", en: "Quotation {n}" },
  item: { sv: "Punkt {n}", en: "List item {n}" },
  continuation: { sv: "Stycke i lista {n}", en: "Paragraph in a list {n}" },
  table: { sv: "Tabell {n}", en: "Table {n}" },
  figure: { sv: "Bild {n}", en: "Figure {n}" },
  caption: { sv: "Bildtext {n}", en: "Caption {n}" },
  code: { sv: "Kod {n}", en: "Code {n}" },
  divider: { sv: "Avdelare {n}", en: "Divider {n}" },
  "lead-in": { sv: "Yrkande", en: "Lead-in" },
  organ: { sv: "Instans {n}", en: "Body {n}" },
  clause: { sv: "Att-sats {n}", en: "Clause {n}" },
  "place-date": { sv: "Ort och datum", en: "Place and date" },
  signatory: { sv: "Undertecknare {n}", en: "Signatory {n}" },
  "attachments-title": { sv: "Bilagor", en: "Attachments" },
  draft: { sv: "Utkast", en: "Draft" },
  placeholder: { sv: "Platshållare {n}", en: "Placeholder {n}" },
  note: { sv: "Fotnot {n}", en: "Footnote {n}" },
};

const outcomes: Readonly<Record<UnitDifference["type"] | "moved" | "movedAndChanged", Wording>> = {
  same: { sv: "oförändrad", en: "unchanged" },
  changed: { sv: "ändrad", en: "changed" },
  added: { sv: "ny", en: "added" },
  removed: { sv: "borttagen", en: "removed" },
  moved: { sv: "flyttad", en: "moved" },
  movedAndChanged: { sv: "flyttad och ändrad", en: "moved and changed" },
};

/** `Att-sats 2 (ändrad)`. */
export function headingOf(difference: UnitDifference, language: Language): string {
  const name = names[difference.kind][language].replace("{n}", String(difference.number));
  return `${name} (${outcomes[outcomeOf(difference)][language]})`;
}

function outcomeOf(difference: UnitDifference): keyof typeof outcomes {
  if (difference.type === "same" && difference.isMoved) return "moved";
  return difference.type === "changed" && difference.isMoved ? "movedAndChanged" : difference.type;
}

/** Whether there is any difference. */
export function isDifferent(difference: UnitDifference): boolean {
  return difference.type !== "same" || difference.isMoved;
}

export const sameText: Wording = { sv: "Texterna är lika.", en: "The texts are the same." };
