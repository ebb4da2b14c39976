import { type PlacedText, trimText } from "../../ground/text/placed-text.ts";
import type { FieldValue } from "../source/syntax.ts";
import * as z from "../validation/zod.ts";
import type { FieldDescription } from "./field-description.ts";
import type { ChoiceType, ClausesType, FieldType, GroupType, IsoDate, OwnValue, WrittenClause } from "./field-type.ts";

type TextValue = Extract<FieldValue, { type: "text" }>;

/**
 * The schema that reads the values of a type: from plain lists and objects of texts with places, into texts, dates, words of the program
 * and groups by name. Absent values are absent keys, and so are texts of nothing but white space; lists are never absent.
 */
export function fieldSchema(type: FieldType): z.ZodMiniType {
  switch (type.type) {
    case "text":
      return text;
    case "date":
      return date;
    case "choice":
      return choice(type);
    case "one-or-more": {
      const item = fieldSchema(type.item);
      const list = z.array(item);
      return z.pipe(
        z.union([item, list]),
        z.transform((value) => (Array.isArray(value) ? value.filter(isThere) : isThere(value) ? [value] : [])),
      );
    }
    case "clauses":
      return clauses(type);
    case "list":
      return listOf(group(type.item));
    case "group":
      return group(type);
    case "anything":
      return z.pipe(z.unknown(), z.transform(ownValue));
  }
}

const written = z.transform((value: unknown, context): TextValue => {
  if (isText(value)) return value;
  context.issues.push({ code: "invalid_type", expected: "string", input: value });
  return z.NEVER;
});

/** A text and its place are an object to zod. */
const notText = z.transform((value: unknown, context) => {
  if (isText(value)) context.issues.push({ code: "invalid_type", expected: "object", input: value });
  return value;
});

const text = z.pipe(
  written,
  z.transform(({ text: words }): PlacedText | undefined => {
    const trimmed = trimText(words);
    return trimmed.value === "" ? undefined : trimmed;
  }),
);

const isDate = z.iso.date();

const date = z.pipe(
  written,
  z.transform(({ text: words }, context) => {
    const { value } = words;
    if (z.safeParse(isDate, value).success) return { value: value as IsoDate, text: words };
    context.issues.push({ code: "invalid_format", format: "date", input: value });
    return z.NEVER;
  }),
);

function choice({ of }: ChoiceType) {
  return z.pipe(
    written,
    z.transform(({ text: words }, context) => {
      const chosen = of.find(({ word }) => word.sv === words.value);
      if (chosen !== undefined) return { value: chosen.value, text: words };
      context.issues.push({ code: "invalid_value", values: of.map(({ word }) => word.sv), input: words.value });
      return z.NEVER;
    }),
  );
}

function listOf(item: z.ZodMiniType) {
  return z.pipe(
    z.array(item),
    z.transform((items) => items.filter(isThere)),
  );
}

/** The clauses of groups follow one another as one list. */
function clauses({ group: groupType }: ClausesType) {
  const single = z.pipe(
    text,
    z.transform((words): readonly WrittenClause[] => (words === undefined ? [] : [{ text: words }])),
  );
  if (groupType === undefined) return flatListOf(single);
  const together = z.pipe(
    group(groupType),
    z.transform((value, context) => {
      const { body, clauses: inGroup } = value as {
        readonly body: PlacedText;
        readonly clauses: readonly WrittenClause[];
      };
      if (inGroup.length > 0) return inGroup.map(({ text: words }): WrittenClause => ({ text: words, body }));
      context.issues.push({ code: "invalid_type", expected: "array", input: undefined, path: ["att-satser"] });
      return z.NEVER;
    }),
  );
  return flatListOf(z.union([single, together]));
}

function flatListOf(item: z.ZodMiniType) {
  return z.pipe(
    z.array(item),
    z.transform((items) => items.flat()),
  );
}

function group({ fields, needs = [] }: GroupType) {
  const shape = fields.map(({ key, name, type }) => {
    const schema = fieldSchema(type);
    return [key, needs.includes(name) ? needed(schema) : z.optional(schema)] as const;
  });
  return z.pipe(
    z.pipe(notText, z.strictObject(Object.fromEntries(shape))),
    z.transform((values) => Object.fromEntries(fields.flatMap((field) => entryOf(field, values[field.key])))),
  );
}

/** Not of white space alone. */
function needed(schema: z.ZodMiniType) {
  return z.pipe(
    schema,
    z.transform((value, context) => {
      if (value === undefined) context.issues.push({ code: "invalid_type", expected: "string", input: value });
      return value;
    }),
  );
}

/** An empty group is absent. */
function entryOf({ name, type }: FieldDescription, value: unknown): readonly (readonly [string, unknown])[] {
  const isList = type.type === "list" || type.type === "clauses" || type.type === "one-or-more";
  if (value === undefined) return isList ? [[name, []]] : [];
  const isEmpty =
    type.type === "group" && Object.values(value as object).every((each) => Array.isArray(each) && each.length === 0);
  return isEmpty ? [] : [[name, value]];
}

/** The author's own keys, as plain nested values; nothing is an empty text. */
function ownValue(value: unknown): OwnValue {
  if (isText(value)) return value.text.value;
  if (Array.isArray(value)) return value.map(ownValue);
  if (typeof value !== "object" || value === null) return "";
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ownValue(inner)]));
}

function isText(value: unknown): value is TextValue {
  return typeof value === "object" && value !== null && "type" in value && value.type === "text" && "place" in value;
}

function isThere(value: unknown): boolean {
  return value !== undefined;
}
