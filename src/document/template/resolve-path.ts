import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { nearest } from "../../ground/text/nearest.ts";
import { templateNamesKnown } from "../../rules/template/template-names-known.ts";
import type { Scope } from "./check-template.ts";
import type { Shape } from "./context.ts";
import type { Path } from "./read-template.ts";
import type { FieldPath } from "./syntax.ts";

/**
 * Find the value of a name where it is used.
 *
 * Reports: `template-names-known`, with the nearest known name.
 */
export function resolvePath(
  path: Path,
  { shapes, inLoop }: Scope,
): { path: FieldPath; shape: Shape } | { problem: Diagnostic } {
  if (path.data) {
    const name = path.parts[0];
    if (inLoop && path.depth === 0 && path.parts.length === 1 && (name === "first" || name === "last")) {
      return { path: { loop: name }, shape: { type: "flag" } };
    }
    return { problem: unknown(path, inLoop ? ["@first", "@last"] : []) };
  }
  let names = shapes.at(-1 - path.depth);
  if (names === undefined || path.parts.length === 0)
    return { problem: unknown(path, Object.keys(shapes.at(-1) ?? {})) };
  let shape: Shape | undefined;
  for (const [index, part] of path.parts.entries()) {
    shape = Object.hasOwn(names, part) ? names[part] : undefined;
    if (shape === undefined)
      return {
        problem: unknown(
          path,
          Object.keys(names).map((name) => withLast(path, index, name)),
        ),
      };
    if (index === path.parts.length - 1) break;
    if (shape.type !== "group") return { problem: unknown(path, []) };
    names = shape.of;
  }
  if (shape === undefined) return { problem: unknown(path, []) };
  return { path: { up: path.depth, names: path.parts }, shape };
}

/** The path with another name in place of the one that is not known, as it would be written. */
function withLast({ depth, parts }: Path, index: number, name: string): string {
  return "../".repeat(depth) + [...parts.slice(0, index), name].join(".");
}

function unknown(path: Path, known: readonly string[]): Diagnostic {
  const name = path.original;
  const near = nearest(name, known);
  if (near !== undefined) return problem(templateNamesKnown, "field-near", path.place, { values: { name, near } });
  const list = known.length === 0 ? "–" : known.join(", ");
  return problem(templateNamesKnown, "field", path.place, { values: { name, known: list } });
}
