import { escapeXml } from "./escape-xml.ts";
import type { RichText } from "./rich-text.ts";
import type { Unit } from "./unit.ts";

/** Namespace of the part that carries what a file was built from. */
export const BASE_NAMESPACE = "urn:yrka:docx-base:1";

/** Custom property with the sha256 of that part's text, for files that have lost it on their way. */
export const BASE_HASH_PROPERTY = "yrka.base.sha256";

/** Write units as the XML of the base part: a unit a line, so that two of them compare well. */
export function writeBase(units: readonly Unit[]): string {
  const lines = units.map((unit) => {
    const level = unit.level === undefined ? "" : ` level="${unit.level}"`;
    const ordered = unit.ordered === undefined ? "" : ` ordered="${unit.ordered}"`;
    const rows = (unit.rows ?? []).map(
      (row) => `<row>${row.map((cell) => `<cell>${writeText(cell)}</cell>`).join("")}</row>`,
    );
    return `<unit id="${escapeXml(unit.id)}" kind="${unit.kind}"${level}${ordered}>${writeText(unit.text)}${rows.join("")}</unit>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<base xmlns="${BASE_NAMESPACE}">\n${lines.join("\n")}\n</base>\n`;
}

function writeText(text: RichText): string {
  return text
    .map((piece) => {
      if (piece.type === "note") return "<note/>";
      if (piece.type === "break") return "<br/>";
      const look = [piece.bold && "b", piece.italic && "i", piece.code && "c"]
        .filter((mark) => mark !== undefined)
        .join("");
      const marks = look === "" ? "" : ` look="${look}"`;
      const link = piece.link === undefined ? "" : ` link="${escapeXml(piece.link)}"`;
      return `<t${marks}${link}>${escapeXml(piece.text)}</t>`;
    })
    .join("");
}
