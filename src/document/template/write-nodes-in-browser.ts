import type { FieldPath, TemplateNode, WrittenNode } from "./syntax.ts";

/** Contexts from the outermost to the innermost, and their position in the innermost loop. */
type Scope = { readonly contexts: readonly unknown[]; readonly first: boolean; readonly last: boolean };

/** The same as `write-nodes.ts`, without making JavaScript: what Handlebars would do is done step by step. */
export function nodeWriter(
  nodes: readonly TemplateNode[],
  numberOf: (node: WrittenNode) => number,
): (context: unknown) => string {
  const writers = nodes.map((node) => writerOf(node, numberOf));
  return (context) => written(writers, { contexts: [context], first: false, last: false });
}

type Writer = (scope: Scope) => string;

function writerOf(node: TemplateNode, numberOf: (node: WrittenNode) => number): Writer {
  const all = (list: readonly TemplateNode[]): readonly Writer[] => list.map((each) => writerOf(each, numberOf));
  switch (node.type) {
    case "markup": {
      const number = `${numberOf(node)};`;
      return () => number;
    }
    case "field": {
      const number = `${numberOf(node)};`;
      return (scope) => number + htmlOf(valueAt(node.path, scope));
    }
    case "partial": {
      const inside = all(node.nodes);
      return (scope) => written(inside, scope);
    }
    default: {
      const [body, otherwise] = [all(node.body), all(node.otherwise)];
      return (scope) => {
        const value = valueAt(node.path, scope);
        if (isEmpty(value)) return written(otherwise, scope);
        if (node.type === "if") return written(body, scope);
        if (node.type === "with") return written(body, { ...scope, contexts: [...scope.contexts, value] });
        const items: readonly unknown[] = Array.isArray(value) ? value : [];
        return items
          .map((item, index) => {
            const contexts = [...scope.contexts, item];
            return written(body, { contexts, first: index === 0, last: index === items.length - 1 });
          })
          .join("");
      };
    }
  }
}

function written(writers: readonly Writer[], scope: Scope): string {
  return writers.map((write) => write(scope)).join("");
}

function valueAt(path: FieldPath, { contexts, first, last }: Scope): unknown {
  if (path.loop !== undefined) return path.loop === "first" ? first : last;
  return path.names.reduce<unknown>(
    (value, name) => {
      const isIn = typeof value === "object" && value !== null && Object.hasOwn(value, name);
      return isIn ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
    },
    contexts.at(-1 - path.up),
  );
}

/** What Handlebars goes past: nothing, and lists without items. */
function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : value === undefined || value === null || value === false;
}

function htmlOf(value: unknown): string {
  return typeof value === "object" && value !== null && "toHTML" in value && typeof value.toHTML === "function"
    ? String(value.toHTML())
    : "";
}
