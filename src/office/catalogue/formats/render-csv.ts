import { officeTexts } from "../../../motion/fields/columns.ts";
import type { Language } from "../../../rules/wording.ts";
import type { Catalogue, Entry } from "../entry.ts";
import { outcomesText, signatoriesText } from "../entry-texts.ts";
import { columnWords, kindWords, statusWords } from "../wording.ts";

type Column = keyof typeof columnWords;

const cells: Readonly<Partial<Record<Column, (entry: Entry, language: Language) => string>>> = {
  status: ({ status }, language) => statusWords[status][language],
  due: ({ due }) => due ?? "",
  title: ({ title }) => title,
  signatories: signatoriesText,
  authority: ({ authority }) => authority ?? "",
  kind: ({ kind }, language) => kindWords[kind][language],
  date: ({ date }) => date ?? "",
  submitted: ({ submitted }) => submitted ?? "",
  raised: ({ raised }) => raised ?? "",
  decided: ({ decided }) => decided ?? "",
  outcomes: outcomesText,
  caseNumbers: ({ caseNumbers }) => caseNumbers.join(", "),
  ...Object.fromEntries(officeTexts.map(({ name }) => [name, (entry: Entry) => entry[name] ?? ""])),
  source: ({ source }) => source,
  files: ({ files }) => files.join(", "),
};

/**
 * The catalogue as a table that a Swedish spreadsheet opens as it is: a byte order mark, semicolons, CRLF. What would be read as a formula
 * begins with an apostrophe, for titles and names are whatever their authors wrote.
 *
 * Reference: RFC 4180, save for the semicolon.
 */
export function renderCsv({ entries }: Catalogue, language: Language): string {
  const columns = Object.keys(cells) as (keyof typeof cells)[];
  const rows = [
    columns.map((column) => columnWords[column][language]),
    ...entries.map((entry) => columns.map((column) => cells[column]?.(entry, language) ?? "")),
  ];
  return `\ufeff${rows.map((row) => `${row.map(field).join(";")}\r\n`).join("")}`;
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
