import Handlebars from "handlebars";
import type { FieldPath, TemplateNode, WrittenNode } from "./syntax.ts";

const handlebars = Handlebars.create();

/**
 * Writes the numbers of a checked template's pieces and fields, `12;`, in the order that a context gives, with Handlebars; after a field's number what
 * its value gives as HTML. A partial is put where it is used, so that `../` reaches out of it, which it does not among Handlebars' own.
 *
 * Handlebars compiles to JavaScript, which the policy of a page without a server forbids: bundles for browsers get `write-nodes-in-browser.ts` in
 * place of this file.
 */
export function nodeWriter(
  nodes: readonly TemplateNode[],
  numberOf: (node: WrittenNode) => number,
): (context: unknown) => string {
  const source = (node: TemplateNode): string => {
    switch (node.type) {
      case "markup":
        return `${numberOf(node)};`;
      case "field":
        return `${numberOf(node)};{{${nameOf(node.path)}}}`;
      case "partial":
        return all(node.nodes);
      case "if":
      case "with":
      case "each":
        return `{{#${node.type} ${nameOf(node.path)}}}${all(node.body)}{{else}}${all(node.otherwise)}{{/${node.type}}}`;
    }
  };
  const all = (list: readonly TemplateNode[]): string => list.map(source).join("");
  return handlebars.compile(all(nodes), { knownHelpersOnly: true });
}

function nameOf(path: FieldPath): string {
  if (path.loop !== undefined) return `@${path.loop}`;
  return "../".repeat(path.up) + path.names.map((name) => `[${name}]`).join(".");
}
