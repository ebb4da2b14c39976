import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import type { PlacedText } from "../../ground/text/placed-text.ts";
import { verbatim } from "../../ground/text/placed-text.ts";
import { sizeLimit } from "../../rules/source/size-limit.ts";
import { yamlKeysUnique } from "../../rules/source/yaml-keys-unique.ts";
import { yamlParses } from "../../rules/source/yaml-parses.ts";
import { placeScalar, type ScalarStyle } from "./place-scalar.ts";
import { type ProseLines, readProse } from "./prose-value.ts";
import type { Field, FieldValue } from "./syntax.ts";

/** The first error YAML met, with its offset in the file. */
export type YamlError = { readonly code: string; readonly start: number };

export type YamlReading = { readonly root?: Node; readonly error?: YamlError };

/**
 * Parse YAML with the failsafe schema, in which every scalar is text. This is the one file that imports a YAML parser.
 *
 * `base` is the offset of `yaml` in the file.
 */
export function parseYaml(yaml: string, base: number): YamlReading {
  const document = parseDocument(yaml, {
    schema: "failsafe",
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: "error",
    version: "1.2",
  });
  const [error] = document.errors;
  if (error !== undefined) return { error: { code: error.code, start: base + error.pos[0] } };
  return document.contents === null ? {} : { root: document.contents };
}

/** What is needed to turn YAML's nodes into fields with places. */
export type YamlSource = {
  readonly file: string;
  readonly text: string;
  /** Prose values, which YAML saw blanked out, by their offset in the file. */
  readonly prose: ReadonlyMap<number, ProseLines>;
  /** Line of an offset, from 1. */
  readonly lineAt: (offset: number) => number;
  /** Says what is wrong with an unquoted value that YAML accepts, with the text that was meant. */
  readonly unquoted: (key: string, text: PlacedText) => PlacedText;
  readonly report: (problem: Diagnostic) => void;
};

/** The fields of the root; undefined where it is no map. `base` is as for `parseYaml`. */
export function readRootFields(root: Node, base: number, source: YamlSource): readonly Field[] | undefined {
  return isMap(root) && root.anchor === undefined && root.tag === undefined
    ? readFields(root, base, source)
    : undefined;
}

/** Report keys that are written twice, and keep the first. */
export function uniqueFields(fields: readonly Field[], source: YamlSource): readonly Field[] {
  const first = new Map<string, Field>();
  for (const field of fields) {
    const name = field.key.value;
    const before = first.get(name);
    if (before === undefined) first.set(name, field);
    else {
      const place = keyPlace(field);
      const earlier = keyPlace(before);
      const values = { key: name, line: String(source.lineAt(earlier.start)) };
      source.report(
        problem(yamlKeysUnique, "duplicate", place, { values, related: [{ place: earlier, message: name }] }),
      );
    }
  }
  return [...first.values()];
}

function keyPlace({ key }: Field) {
  return { file: key.file, start: key.spans[0]?.start ?? 0, end: key.spans.at(-1)?.end ?? 0 };
}

function readFields(map: YAMLMap, base: number, source: YamlSource): readonly Field[] {
  const fields: Field[] = [];
  for (const pair of map.items) {
    const field = readField(pair as Pair<Node | null, Node | null>, base, source);
    if (field !== undefined) fields.push(field);
  }
  return uniqueFields(fields, source);
}

function readField(pair: Pair<Node | null, Node | null>, base: number, source: YamlSource): Field | undefined {
  if (!isScalar(pair.key) || pair.key.anchor !== undefined || pair.key.tag !== undefined) {
    const start = base + (pair.key?.range?.[0] ?? pair.value?.range?.[0] ?? 0);
    source.report(
      problem(yamlParses, "unreadable", { file: source.file, start, end: base + (pair.key?.range?.[1] ?? 0) }),
    );
    return undefined;
  }
  const key = toKey(readScalar(pair.key, base, source));
  return { key, value: readValue(key.value, pair.value, base, source, base + (pair.key.range?.[1] ?? 0)) };
}

function readValue(key: string, node: Node | null, base: number, source: YamlSource, after: number): FieldValue {
  if (node === null) return { type: "empty", place: { file: source.file, start: after, end: after } };
  const [start, end] = [base + (node.range?.[0] ?? 0), base + (node.range?.[1] ?? 0)];
  const place = { file: source.file, start, end };
  if (isAlias(node)) return refuse(problem(sizeLimit, "aliases", place, { values: { found: sourceOf(node) } }), source);
  if (node.anchor !== undefined || node.tag !== undefined) {
    const found = node.anchor !== undefined ? `&${node.anchor}` : String(node.tag);
    const from = Math.max(after, source.text.lastIndexOf(found, start));
    const whole = trimmed({ ...place, start: source.text.startsWith(found, from) ? from : start }, source);
    return refuse(problem(yamlParses, "anchor-or-tag", whole, { values: { found } }), source);
  }
  if (isScalar(node)) {
    if (start === end) return { type: "empty", place };
    const text = readScalar(node, base, source);
    const isUnquoted = node.type === "PLAIN";
    return { type: "text", text: isUnquoted ? source.unquoted(key, text) : text, place };
  }
  if (isMap(node)) return { type: "map", fields: readFields(node, base, source), place: trimmed(place, source) };
  if (isSeq(node)) {
    const items = node.items.map((item) => readValue(key, item as Node | null, base, source, start));
    return { type: "list", items, place: trimmed(place, source) };
  }
  return { type: "unknown", place };
}

/** YAML counts the end of the last line to a map or list, save where it is CRLF. */
function trimmed(place: Place, { text }: YamlSource): Place {
  return { ...place, end: place.start + text.slice(place.start, place.end).trimEnd().length };
}

function refuse(diagnostic: Diagnostic, source: YamlSource): FieldValue {
  source.report(diagnostic);
  return { type: "unknown", place: diagnostic.place };
}

function sourceOf(alias: Alias): string {
  return `*${alias.source}`;
}

function readScalar(scalar: Scalar, base: number, { file, text, prose }: YamlSource): PlacedText {
  const [start, end] = [base + (scalar.range?.[0] ?? 0), base + (scalar.range?.[1] ?? 0)];
  const lines = prose.get(start);
  if (lines !== undefined) return readProse(file, text, lines);
  return placeScalar(file, text, start, end, styles[scalar.type ?? "PLAIN"] ?? "plain", String(scalar.value ?? ""));
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single",
  QUOTE_DOUBLE: "double",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block",
};

function toKey(text: PlacedText): PlacedText {
  const value = text.value.normalize("NFC");
  if (value === text.value) return text;
  const start = text.spans[0]?.start ?? 0;
  return { ...verbatim(value, text.file, start), spans: [{ at: 0, start, end: text.spans.at(-1)?.end ?? start }] };
}
