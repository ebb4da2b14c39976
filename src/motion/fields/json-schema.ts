import { KINDS } from "../kinds/kinds.ts";
import type { FieldDescription } from "./field-description.ts";
import type { FieldType, GroupType } from "./field-type.ts";
import { fields, frontMatter } from "./fields.ts";

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/**
 * The front matter as a JSON Schema, for editors: what it may hold and what a finished motion must, with titles, descriptions and examples
 * in Swedish.
 *
 * Editors read YAML with numbers, the program does not: a field of text takes numbers too. The words of a closed set are in lower case,
 * where the program takes any.
 */
export function frontMatterJsonSchema(): JsonObject {
  const { required, ...schema } = groupSchema({
    ...frontMatter,
    needs: fields.filter(({ isRequired }: FieldDescription) => isRequired === true).map(({ name }) => name),
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:yrka:front-matter:1",
    title: "Motion",
    description: "Uppgifterna om en motion, överst i filen.",
    ...schema,
    ...(required === undefined ? {} : { required }),
    allOf: [needsOf("clauses", "att-satser"), needsOf("questions", "frågor")],
  };
}

/** What the kinds that ask for decisions, or for answers, cannot be without. A motion is the kind where none is named. */
function needsOf(operative: "clauses" | "questions", key: string): JsonObject {
  const kinds = KINDS.filter((kind) => kind.operative === operative && kind.isOperativeRequired);
  const isNamed = kinds.some(({ kind }) => kind === "motion") ? {} : { required: ["typ"] };
  return {
    if: { properties: { typ: { enum: kinds.flatMap(({ names }) => names) } }, ...isNamed },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { required: [key] },
  };
}

function fieldJsonSchema({ title, description, omitted, examples, type }: FieldDescription): JsonObject {
  const isScalar = type.type === "text" || type.type === "date" || type.type === "one-or-more";
  return {
    title: title.sv,
    description: omitted === undefined ? description.sv : `${description.sv} Utelämnad: ${plain(omitted.sv)}.`,
    ...typeSchema(type, isScalar ? undefined : examples),
    ...(isScalar && examples !== undefined ? { examples } : {}),
  };
}

function typeSchema(type: FieldType, itemExamples: readonly string[] | undefined): JsonObject {
  switch (type.type) {
    case "text":
      return type.among === undefined ? { type: ["string", "number"] } : { enum: type.among };
    case "date":
      return { type: "string", format: "date" };
    case "choice":
      return { enum: type.of.map(({ word }) => word.sv) };
    case "one-or-more": {
      const item = typeSchema(type.item, undefined);
      return { anyOf: [item, { type: "array", minItems: 1, items: item }] };
    }
    case "clauses": {
      const examples = itemExamples === undefined ? {} : { examples: itemExamples };
      const item = { type: ["string", "number"], ...examples };
      return {
        type: "array",
        minItems: 1,
        items: type.group === undefined ? item : { anyOf: [item, groupSchema(type.group)] },
      };
    }
    case "list":
      return { type: "array", minItems: 1, items: groupSchema(type.item) };
    case "group":
      return groupSchema(type);
    case "anything":
      return {};
  }
}

function groupSchema({ fields: own, needs = [], anyOf = [] }: GroupType): JsonObject {
  const keyOf = (name: string): string => own.find((field) => field.name === name)?.key ?? name;
  return {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(own.map((field) => [field.key, fieldJsonSchema(field)])),
    ...(needs.length === 0 ? {} : { required: needs.map(keyOf) }),
    ...(anyOf.length === 0 ? {} : { anyOf: anyOf.map((name) => ({ required: [keyOf(name)] })) }),
  };
}

/** Without the marks of Markdown. */
function plain(words: string): string {
  return words.replace(/[*`]/g, "");
}
