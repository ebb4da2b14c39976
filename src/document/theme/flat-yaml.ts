import { verbatim } from "../../ground/text/placed-text.ts";
import { stripEnd } from "../../ground/text/strip-ends.ts";
import type { Field, FieldValue } from "../../motion/source/syntax.ts";

/**
 * A line of a key and a value that mean the same to any reader of YAML: a plain value of letters, figures and a few marks, or one in
 * quotation marks without escapes. No character with a meaning of its own in YAML stands in a plain one.
 */
const line = /^([a-z][a-z0-9-]*):[ ]+(?:([A-Za-z0-9ÅÄÖåäö–•·][A-Za-z0-9ÅÄÖåäö–•·.,()/ +-]*)|"([^"\\\t\r\n]*)"[ ]*)$/;

/**
 * Read YAML that is nothing but such lines, blank ones and comments on lines of their own. Undefined for anything else, which then is
 * for YAML itself to read.
 *
 * A file of measures is like that. So read, the standard theme takes 3–5 ms of processor time at a cold start; by YAML it took 25–42.
 */
export function readFlatYaml(file: string, text: string): Extract<FieldValue, { type: "map" }> | undefined {
  const fields: Field[] = [];
  const keys = new Set<string>();
  let start = 0;
  for (const row of text.split("\n")) {
    const content = row.endsWith("\r") ? row.slice(0, -1) : row;
    if (content !== "" && !/^#[ -~\u00a0-\ud7ff]*$/.test(content)) {
      const match = line.exec(content);
      const [, key = "", plain, quoted] = match ?? [];
      if (match === null || keys.has(key)) return undefined;
      keys.add(key);
      fields.push({ key: verbatim(key, file, start), value: readValue(content, key, plain, quoted, start, file) });
    }
    start += row.length + 1;
  }
  if (fields.length === 0) return undefined;
  return { type: "map", fields, place: { file, start: 0, end: text.length } };
}

function readValue(
  content: string,
  key: string,
  plain: string | undefined,
  quoted: string | undefined,
  lineStart: number,
  file: string,
): FieldValue {
  const value = plain === undefined ? (quoted ?? "") : stripEnd(plain, " ");
  const marks = quoted === undefined ? 0 : 1;
  const start = lineStart + content.indexOf(marks === 1 ? '"' : value, key.length + 1);
  const place = { file, start, end: start + value.length + 2 * marks };
  return { type: "text", text: verbatim(value, file, start + marks), place };
}
