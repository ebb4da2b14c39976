import type { PlacedText } from "../../ground/text/placed-text.ts";
import type { Value, Values } from "./context.ts";
import type { FieldPath, TemplateNode } from "./syntax.ts";

/** What a template wrote: markup in which texts are tokens, and where each stretch of it stands in the template. */
export type Markup = {
  readonly text: string;
  /** `<field n="3"/>` stands for the third. */
  readonly fields: readonly PlacedText[];
  /** In order: from `at` on, the markup is that of the file from `start` on, or the token of a field. */
  readonly origins: readonly Origin[];
};

export type Origin = { readonly at: number; readonly file: string; readonly start: number; readonly isField: boolean };

type Scope = { readonly values: readonly Values[]; readonly isFirst: boolean; readonly isLast: boolean };

/**
 * Write the markup of a checked template. No text of the motion comes into it: a value is the token `<field n="3"/>`.
 *
 * Equal to what Handlebars itself gives for these templates, which a test compares.
 */
export function runTemplate(nodes: readonly TemplateNode[], context: Values): Markup {
  const parts: string[] = [];
  const fields: PlacedText[] = [];
  const origins: Origin[] = [];
  let length = 0;
  const write = (text: string, file: string, start: number, isField: boolean): void => {
    if (text === "") return;
    origins.push({ at: length, file, start, isField });
    parts.push(text);
    length += text.length;
  };
  const run = (node: TemplateNode, scope: Scope): void => {
    switch (node.type) {
      case "markup":
        write(node.text, node.file, node.start, false);
        break;
      case "field": {
        const value = lookUp(node.path, scope);
        if (isText(value)) write(`<field n="${fields.push(value)}"/>`, node.place.file, node.place.start, true);
        break;
      }
      case "if":
        runAll(isTruthy(lookUp(node.condition, scope)) ? node.body : node.otherwise, scope);
        break;
      case "with": {
        const value = lookUp(node.path, scope);
        if (isGroup(value)) runAll(node.body, { ...scope, values: [...scope.values, value] });
        else runAll(node.otherwise, scope);
        break;
      }
      case "each": {
        const value = lookUp(node.path, scope);
        const items = isList(value) ? value : [];
        if (items.length === 0) runAll(node.otherwise, scope);
        for (const [index, item] of items.entries()) {
          const values = [...scope.values, item];
          runAll(node.body, { values, isFirst: index === 0, isLast: index === items.length - 1 });
        }
        break;
      }
      case "partial":
        runAll(node.nodes, scope);
        break;
    }
  };
  const runAll = (list: readonly TemplateNode[], scope: Scope): void => {
    for (const node of list) run(node, scope);
  };
  runAll(nodes, { values: [context], isFirst: false, isLast: false });
  return { text: parts.join(""), fields, origins };
}

function lookUp(path: FieldPath, scope: Scope): Value {
  if (path.loop !== undefined) return path.loop === "first" ? scope.isFirst : scope.isLast;
  let value: Value = scope.values.at(-1 - path.up);
  for (const name of path.names) value = isGroup(value) ? value[name] : undefined;
  return value;
}

function isTruthy(value: Value): boolean {
  return isList(value) ? value.length > 0 : value !== undefined && value !== false;
}

function isText(value: Value): value is PlacedText {
  return typeof value === "object" && !Array.isArray(value) && "spans" in value && Array.isArray(value["spans"]);
}

function isList(value: Value): value is readonly Values[] {
  return Array.isArray(value);
}

function isGroup(value: Value): value is Values {
  return typeof value === "object" && !isList(value) && !isText(value);
}
