import { fieldHelp } from "./field-help.ts";
import { frontMatterSchema } from "./schema.ts";
import * as z from "./validation/zod.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/**
 * The front matter as a JSON Schema, for editors: what it may hold, with titles, descriptions and examples in Swedish.
 *
 * Editors read YAML with numbers, the program does not: a field of text takes numbers too.
 */
export function frontMatterJsonSchema(): JsonObject {
  const generated = JSON.parse(JSON.stringify(z.toJSONSchema(frontMatterSchema))) as JsonObject;
  const { $schema = "", ...schema } = decorate(generated, "") as JsonObject;
  return { $schema, title: "Motion", description: "Uppgifterna om en motion, överst i filen.", ...schema };
}

function decorate(schema: Json, path: string): Json {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return schema;
  const { type, properties, items, anyOf, pattern, ...rest } = schema as JsonObject;
  const help = fieldHelp[path];
  return {
    ...(help === undefined ? {} : { title: help.title, description: help.description }),
    ...rest,
    ...(type === undefined
      ? {}
      : {
          type:
            type === "string" && rest["format"] === undefined && rest["enum"] === undefined
              ? ["string", "number"]
              : type,
        }),
    ...(help?.examples === undefined || items !== undefined ? {} : { examples: help.examples }),
    ...(properties === undefined
      ? {}
      : {
          properties: mapValues(properties as JsonObject, (value, key) =>
            decorate(value, path === "" ? key : `${path}.${key}`),
          ),
        }),
    ...(items === undefined ? {} : { items: decorate(items, hasFields(items) ? path : `${path}[]`) }),
    ...(anyOf === undefined ? {} : { anyOf: (anyOf as readonly Json[]).map((each) => decorate(each, `${path}?`)) }),
  };
}

/** Fields of a list's items are named by the list; the items themselves need no help of their own. */
function hasFields(items: Json): boolean {
  return typeof items === "object" && items !== null && "properties" in items;
}

function mapValues(object: JsonObject, change: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
