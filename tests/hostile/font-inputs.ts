import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../support/cases.ts";
import type { HostileInput } from "./inputs.ts";

const motion =
  "---\ntitel: Åäö fi 1/2\nmall: egen\ndatum: 2026-11-23\natt-satser:\n  - att kommunen prövar detta.\nundertecknare:\n  - namn: Anna Exempel\n    parti: M\n---\n\nEn text med é.\n";

const good = new Uint8Array(readFileSync(join(projectFolder, "templates/fonts/source-code-pro/Regular.ttf")));
const view = new DataView(good.buffer);
const tables = new Map(
  Array.from({ length: view.getUint16(4) }, (_, index) => {
    const record = 12 + 16 * index;
    const name = String.fromCharCode(...good.subarray(record, record + 4));
    return [name, { record, start: view.getUint32(record + 8), length: view.getUint32(record + 12) }] as const;
  }),
);

const font = (name: string, bytes: Uint8Array): HostileInput => ({
  name: `Font: ${name}`,
  files: {
    "motions/a.md": motion,
    "templates/egen/theme.yml": "extends: standard\nfont-body: egen\nfont-heading: egen\n",
    "templates/fonts/egen/Regular.ttf": bytes,
  },
  args: ["motions/a.md"],
});

/** The good font with other bytes in a table, from its start or, below zero, from its end. */
function inTable(table: string, at: number, ...values: readonly number[]): Uint8Array {
  const { start, length } = tables.get(table) ?? { start: 0, length: 0 };
  const bytes = good.slice();
  bytes.set(values, start + (at < 0 ? length + at : at));
  return bytes;
}

/** The good font with other bytes in a table's record: its tag at 0, its offset at 8, its length at 12. */
function inRecord(table: string, at: number, ...values: readonly number[]): Uint8Array {
  const bytes = good.slice();
  bytes.set(values, (tables.get(table)?.record ?? 0) + at);
  return bytes;
}

/** The good font in which every glyph is made of itself. */
function composedOfItself(): Uint8Array {
  const bytes = good.slice();
  const { start, length } = tables.get("glyf") ?? { start: 0, length: 0 };
  const loca = tables.get("loca") ?? { start: 0, length: 0 };
  // Number of contours −1, a box, then: more components follow, glyph 0, no shift.
  const composite = [255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20, 0, 1, 0, 0];
  bytes.set(composite, start);
  // All glyphs begin at the first.
  for (let at = 0; at < loca.length; at += 4) bytes.set([0, 0, (length >> 8) & 255, length & 255], loca.start + at);
  for (let at = 0; at < Math.min(length - 16, 40_000); at += 16) bytes.set(composite, start + at);
  return bytes;
}

const everyByte = (table: string, value: number): Uint8Array => {
  const { start, length } = tables.get(table) ?? { start: 0, length: 0 };
  return good.slice().fill(value, start, start + length);
};

/** An office's own font, damaged. */
export const fontInputs: readonly HostileInput[] = [
  font("empty", new Uint8Array()),
  font("four bytes", good.slice(0, 4)),
  font("cut off in its directory", good.slice(0, 60)),
  font("cut off in the middle", good.slice(0, good.length >> 1)),
  font("page of HTML", new TextEncoder().encode("<html>hej</html>")),
  font("WOFF", Uint8Array.from([...new TextEncoder().encode("wOFF"), ...good.subarray(4)])),
  font("OpenType with CFF outlines", inRecord("glyf", 0, 67, 70, 70, 32)),
  font("65,535 tables", Uint8Array.from([...good.subarray(0, 4), 255, 255, ...good.subarray(6)])),
  font("a table that begins beyond the end", inRecord("glyf", 8, 127, 255, 255, 255)),
  font("a table that ends beyond the end", inRecord("glyf", 12, 255, 255, 255, 255)),
  font("tables that lie on one another", inRecord("loca", 8, 0, 0, 0, 0)),
  font("no units to the em", inTable("head", 18, 0, 0)),
  font("an unknown form of loca", inTable("head", 50, 0, 9)),
  font("no glyphs", inTable("maxp", 4, 0, 0)),
  font("65,535 glyphs", inTable("maxp", 4, 255, 255)),
  font("no widths", inTable("hhea", -2, 0, 0)),
  font("65,535 widths", inTable("hhea", -2, 255, 255)),
  font("a character map of no tables", inTable("cmap", 2, 0, 0)),
  font("a character map of 65,535 tables", inTable("cmap", 2, 255, 255)),
  font("a character map that begins beyond the end", inTable("cmap", 8, 127, 255, 255, 255)),
  font("a character map of all ones", everyByte("cmap", 255)),
  font("outlines of all ones", everyByte("glyf", 255)),
  font("places of outlines of all ones", everyByte("loca", 255)),
  font("glyphs made of themselves", composedOfItself()),
  font("kerning of all ones", everyByte("GPOS", 255)),
  font("substitutions of all ones", everyByte("GSUB", 255)),
  font("substitutions that begin at themselves", inTable("GSUB", 4, 0, 0, 0, 0, 0, 0)),
  font("names of all ones", everyByte("name", 255)),
];
