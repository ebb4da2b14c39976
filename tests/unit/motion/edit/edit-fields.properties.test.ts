import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, type TextEdit } from "../../../../src/ground/text/text-edit.ts";
import { insertItem, moveItem, removeItem } from "../../../../src/motion/edit/edit-list.ts";
import type { FieldPath, FrontMatterText } from "../../../../src/motion/edit/front-matter-text.ts";
import { setField } from "../../../../src/motion/edit/set-field.ts";
import { oneLine } from "../../../../src/motion/edit/write-value.ts";
import { isProse } from "../../../../src/motion/fields/is-prose.ts";
import { readSource } from "../../../../src/motion/source/read-source.ts";
import type { FieldValue } from "../../../../src/motion/source/syntax.ts";
import {
  doubleQuoted,
  singleQuoted,
  writeFlowScalar,
  writeScalar,
} from "../../../../src/motion/source/write-scalar.ts";

/** What a form shows of a front matter: texts, lists and maps; what is empty is as if it were not there. */
type Shown = string | readonly Shown[] | { readonly [key: string]: Shown };

const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "Umeå",
      "att kommunen bygger.",
      "Fler platser: nu",
      "A # b",
      "§ 12",
      "- nej",
      "1, 2 [3]",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom(..."aåÖ 1:#-'\"“”\\,[]{}&*!|>%@`?.~=\u00a0"), maxLength: 12 }),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
);
const someWords = words.map(oneLine).filter((text) => text !== "");

/** A text as one of the ways that authors write it. */
const scalar = someWords.chain((text) =>
  fc.constantFrom(writeScalar(text), doubleQuoted(text), text.includes("\n") ? doubleQuoted(text) : singleQuoted(text)),
);
const flowScalar = someWords.chain((text) => fc.constantFrom(writeFlowScalar(text), doubleQuoted(text)));
const comment = fc.constantFrom("# en anteckning", "# titel: så här", "#\tx");
const above = (indent: string) =>
  fc
    .array(
      fc.oneof(
        comment.map((text) => `${indent}${text}\n`),
        fc.constant("\n"),
      ),
      { maxLength: 2 },
    )
    .map((lines) => lines.join(""));
const marks = fc.constantFrom("- ", "  - ", "    - ", "  -   ");

const textField = (key: string) =>
  fc.oneof(
    fc.tuple(above(""), scalar).map(([before, value]) => `${before}${key}: ${value}\n`),
    fc.constant(`${key}:\n`),
    fc.constant(`${key}: |\n  flera\n  rader\n\n`),
    fc.constant(`${key}: två\n  rader\n`),
  );
const plainField = (key: string) =>
  fc.oneof(
    textField(key),
    scalar.map((value) => `${key}: ${value}   # efteråt\n`),
    fc.constant(`${key}:   # inget än\n`),
  );

const listField = (key: string) =>
  fc.oneof(
    marks.chain((mark) =>
      fc
        .array(
          fc.oneof(
            fc.tuple(above("  "), scalar).map(([before, value]) => `${before}${mark}${value}\n`),
            fc.constant(`${mark}flera\n      rader\n`),
          ),
          { maxLength: 4 },
        )
        .map((items) => `${key}:\n${items.join("")}`),
    ),
    fc.array(flowScalar, { maxLength: 3 }).map((items) => `${key}: [${items.join(", ")}]\n`),
    fc.constant(`${key}:\n  # - att så här\n`),
  );

const signatories = fc.oneof(
  marks.chain((mark) =>
    fc
      .array(
        fc.tuple(scalar, fc.option(scalar), above("    ")).map(([name, party, between]) => {
          const more = party === null ? "" : `${between}${" ".repeat(mark.length)}parti: ${party}\n`;
          return `${mark}namn: ${name}\n${more}`;
        }),
        { maxLength: 3 },
      )
      .map((items) => `undertecknare:\n${items.join("")}`),
  ),
  fc
    .array(flowScalar, { minLength: 1, maxLength: 3 })
    .map((names) => `undertecknare:\n${names.map((name) => `  - {namn: ${name}, parti: }\n`).join("")}`),
);
const item = fc.oneof(
  fc.tuple(scalar, above("  ")).map(([title, between]) => `ärende:\n${between}  rubrik: ${title}\n`),
  flowScalar.map((title) => `ärende: {rubrik: ${title}}\n`),
  fc.constant("ärende:\n"),
  fc.constant("ärende: {}\n"),
);

const source = fc
  .tuple(
    fc
      .subarray([
        plainField("kommun"),
        textField("titel"),
        plainField("ort"),
        textField("yrkande"),
        listField("att-satser"),
        listField("frågor"),
        signatories,
        item,
        plainField("löpnummer"),
      ])
      .chain((fields) => fc.tuple(...fields)),
    fc.shuffledSubarray(["# sist\n", "# ort: Umeå\n"]),
  )
  .map(([fields, last]) => `---\n${[...(fields as string[]), ...last].join("")}---\n\nBrödtext.\n`);

type Edit =
  | { readonly type: "set"; readonly path: FieldPath; readonly value: string }
  | {
      readonly type: "insert";
      readonly key: string;
      readonly at: number;
      readonly item: string | { readonly namn: string };
    }
  | { readonly type: "remove"; readonly key: string; readonly at: number }
  | { readonly type: "move"; readonly key: string; readonly from: number; readonly to: number };

const place = fc.nat(3);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constant("set" as const),
    path: fc.constantFrom<FieldPath>(
      ["kommun"],
      ["titel"],
      ["ort"],
      ["till"],
      ["yrkande"],
      ["löpnummer"],
      ["ärende", "rubrik"],
      ["ärende", "paragraf"],
    ),
    value: words,
  }),
  fc.record({
    type: fc.constant("set" as const),
    path: fc.tuple(fc.constantFrom("att-satser", "frågor"), place),
    value: words,
  }),
  fc.record({
    type: fc.constant("set" as const),
    path: fc.tuple(fc.constant("undertecknare"), place, fc.constantFrom("namn", "parti", "roll")),
    value: words,
  }),
  fc.record({
    type: fc.constant("insert" as const),
    key: fc.constantFrom("att-satser", "frågor"),
    at: place,
    item: someWords,
  }),
  fc.record({
    type: fc.constant("insert" as const),
    key: fc.constant("undertecknare"),
    at: place,
    item: fc.record({ namn: someWords }),
  }),
  fc.record({
    type: fc.constant("remove" as const),
    key: fc.constantFrom("att-satser", "frågor", "undertecknare"),
    at: place,
  }),
  fc.record({
    type: fc.constant("move" as const),
    key: fc.constantFrom("att-satser", "frågor", "undertecknare"),
    from: place,
    to: place,
  }),
);

type Front = { readonly [key: string]: Shown };

/** The same edit of what is shown. Undefined where the form has no such place. */
function asShown(front: Front, edit: Edit): Front | undefined {
  if (edit.type === "set") {
    const value = oneLine(edit.value);
    const [key, ...rest] = edit.path;
    if (rest.length === 0) return { ...front, [key]: value };
    const [step] = rest;
    if (typeof step === "string") return { ...front, [key]: { ...((front[key] ?? {}) as Front), [step]: value } };
    const items = listOf(front, key);
    const own = items[step ?? -1];
    if (own === undefined) return undefined;
    const changed = rest.length === 1 ? value : { ...(own as Front), [String(rest[1])]: value };
    return { ...front, [key]: items.with(step ?? -1, changed) };
  }
  const items = listOf(front, edit.key);
  switch (edit.type) {
    case "insert":
      return edit.at > items.length ? undefined : { ...front, [edit.key]: items.toSpliced(edit.at, 0, edit.item) };
    case "remove":
      return edit.at >= items.length ? undefined : { ...front, [edit.key]: items.toSpliced(edit.at, 1) };
    case "move": {
      const { from, to } = edit;
      const moved = items[from];
      if (moved === undefined || to >= items.length) return undefined;
      return { ...front, [edit.key]: items.toSpliced(from, 1).toSpliced(to, 0, moved) };
    }
  }
}

function listOf(front: Front, key: string): readonly Shown[] {
  const value = front[key] ?? [];
  return Array.isArray(value) ? value : [];
}

function make(source: FrontMatterText, edit: Edit): readonly TextEdit[] | undefined {
  switch (edit.type) {
    case "set":
      return setField(source, edit.path, edit.value);
    case "insert":
      return insertItem(source, [edit.key], edit.at, edit.item);
    case "remove":
      return removeItem(source, [edit.key], edit.at);
    case "move":
      return moveItem(source, [edit.key], edit.from, edit.to);
  }
}

function shown(value: FieldValue): Shown {
  if (value.type === "text") return value.text.value.trim();
  if (value.type === "list") return value.items.map(shown);
  if (value.type !== "map") return "";
  return Object.fromEntries(value.fields.map((field) => [field.key.value, shown(field.value)]));
}

/** Without what is empty, but for empty items of lists, which have their place. */
function filled(value: Shown): Shown {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((each) => filled(each)).map((each) => (isNothing(each) ? "" : each));
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, filled(inner)] as const)
      .filter(([, inner]) => !isNothing(inner)),
  );
}

function isNothing(value: Shown): boolean {
  return typeof value === "string" ? value === "" : Object.keys(value).length === 0;
}

function read(text: string) {
  const { value, diagnostics } = readSource("x.md", text, isProse);
  const { frontMatter, bodyStart } = value ?? {};
  if (frontMatter === undefined) throw new Error(`no front matter in ${text}`);
  return { text, frontMatter, bodyStart: bodyStart ?? 0, diagnostics };
}

function commentsOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("#"));
}

describe("edits of fields", () => {
  it("change what the form shows, as the form shows it, and nothing else", () => {
    let made = 0;
    fc.assert(
      fc.property(source, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        let now = read(text);
        fc.pre(now.diagnostics.length === 0);
        for (const each of edits) {
          const wanted = asShown(shown(now.frontMatter) as Front, each);
          if (wanted === undefined) continue;
          const changes = make(now, each);
          if (changes === undefined) continue;
          made++;
          const after = read(applyEdits(now.text, changes));
          expect(filled(shown(after.frontMatter)), JSON.stringify([now.text, each, after.text])).toEqual(
            filled(wanted),
          );
          expect([after.diagnostics.map(({ ruleId, message }) => `${ruleId} ${message}`), after.text]).toEqual([
            [],
            after.text,
          ]);
          expect(after.text.slice(after.bodyStart)).toBe(now.text.slice(now.bodyStart));
          // What is noted inside an item goes with it.
          const kept =
            each.type === "remove"
              ? commentsOf(now.text).filter((text) => commentsOf(after.text).includes(text))
              : commentsOf(now.text);
          expect(commentsOf(after.text).toSorted(), JSON.stringify([now.text, each, after.text])).toEqual(
            expect.arrayContaining([...new Set(kept)]),
          );
          if (each.type !== "remove") expect(commentsOf(after.text)).toHaveLength(kept.length);
          now = after;
        }
      }),
      { numRuns: Number(process.env["RUNS"] ?? 300) },
    );
    expect(made).toBeGreaterThan(200);
  });

  it("work in a file with CRLF as in one with LF", () => {
    fc.assert(
      fc.property(source, edit, (text, each) => {
        fc.pre(read(text).diagnostics.length === 0);
        const crlf = read(text.replaceAll("\n", "\r\n"));
        const lf = make(read(text), each);
        const changes = make(crlf, each);
        if (changes === undefined || lf === undefined) return;
        expect(applyEdits(crlf.text, changes).replaceAll("\r\n", "\n")).toBe(applyEdits(text, lf));
        expect(applyEdits(crlf.text, changes)).not.toMatch(/[^\r]\n/);
      }),
    );
  });
});
