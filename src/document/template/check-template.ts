import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { nearest } from "../../ground/text/nearest.ts";
import { templateCompiles } from "../../rules/template/template-compiles.ts";
import { templateNamesKnown } from "../../rules/template/template-names-known.ts";
import type { Shape, Shapes } from "./context.ts";
import { findOpenTag } from "./open-tag.ts";
import { type Path, readTemplate, type Statement } from "./read-template.ts";
import { resolvePath } from "./resolve-path.ts";
import type { TemplateNode } from "./syntax.ts";
import type { Template, TemplateFile } from "./template.ts";

/** What a statement can use: the names of each scope, outermost first, and the files on the way to it. */
export type Scope = { readonly shapes: readonly Shapes[]; readonly inLoop: boolean; readonly chain: readonly string[] };

/** Longest markup that a template may give, in characters, and how long a list is reckoned to be. */
const MAX_LENGTH = 2_000_000;
const LIST_LENGTH = 200;

/** Most pieces of markup, fields and blocks, those of a partial counted each time that it is used. Handlebars compiles so many in half a second. */
const MAX_STATEMENTS = 5_000;

type Of<Type extends Statement["type"]> = Extract<Statement, { type: Type }>;

/**
 * Check a template's file and the partials it uses, branches that never run included: every name is known, no value can reach a tag, no
 * partial calls itself, and loops cannot grow the result beyond bounds.
 *
 * Reports: `template-compiles`, `template-names-known`.
 */
export function checkTemplate(name: string, template: Template, shapes: Shapes): Outcome<readonly TemplateNode[]> {
  const report = new Report();
  const file = template.files.get(name);
  if (file === undefined) return { diagnostics: [] };
  const nodes = new Checker(template, report).file(file, name, { shapes: [shapes], inLoop: false, chain: [] });
  if (lengthOf(nodes) > MAX_LENGTH)
    report.add(problem(templateCompiles, "too-large", { file: file.file, start: 0, end: 0 }));
  return report.hasErrors ? report.outcome() : report.outcome(nodes);
}

class Checker {
  readonly #template: Template;
  readonly #report: Report;
  readonly #read = new Map<TemplateFile, readonly Statement[]>();
  #statements = 0;

  constructor(template: Template, report: Report) {
    this.#template = template;
    this.#report = report;
  }

  file(file: TemplateFile, name: string, scope: Scope): readonly TemplateNode[] {
    const statements = this.#read.get(file) ?? this.#report.take(readTemplate(file)) ?? [];
    this.#read.set(file, statements);
    return this.#all(statements, { ...scope, chain: [...scope.chain, name] });
  }

  #all(statements: readonly Statement[], scope: Scope): readonly TemplateNode[] {
    const nodes: TemplateNode[] = [];
    for (const statement of statements) {
      if (this.#statements === MAX_STATEMENTS)
        this.#fail(problem(templateCompiles, "too-large", { ...statement.place, end: statement.place.start }));
      if (this.#statements++ >= MAX_STATEMENTS) break;
      const node = this.#statement(statement, scope);
      if (node !== undefined) nodes.push(node);
    }
    return nodes;
  }

  #statement(statement: Statement, scope: Scope): TemplateNode | undefined {
    switch (statement.type) {
      case "content":
        return this.#content(statement);
      case "mustache":
        return this.#field(statement, scope);
      case "block":
        return this.#block(statement, scope);
      case "partial":
        return this.#partial(statement, scope);
      case "unsupported":
        return this.#fail(
          problem(templateCompiles, "unsupported", statement.place, { values: { what: statement.what } }),
        );
    }
  }

  #content({ text, place }: Of<"content">): TemplateNode | undefined {
    const open = findOpenTag(text);
    if (open === undefined) return { type: "markup", text, file: place.file, start: place.start };
    return this.#fail(problem(templateCompiles, "in-tag", { ...place, start: place.start + open }));
  }

  #field(statement: Of<"mustache">, scope: Scope): TemplateNode | undefined {
    const { path, place } = statement;
    const name = path.original;
    if (!statement.escaped) return this.#fail(problem(templateCompiles, "raw", place, { values: { name } }));
    if (statement.arguments > 0) return this.#fail(unknownHelper(path));
    const resolved = resolvePath(path, scope);
    if ("problem" in resolved) return this.#fail(resolved.problem);
    if (resolved.shape.type === "text") return { type: "field", path: resolved.path, place };
    const use = printers[resolved.shape.type];
    return this.#fail(problem(templateNamesKnown, "not-text", path.place, { values: { name, use } }));
  }

  #block(statement: Of<"block">, scope: Scope): TemplateNode | undefined {
    const { helper, program, inverse } = statement;
    const name = helper.original;
    if (name !== "if" && name !== "unless" && name !== "each" && name !== "with")
      return this.#fail(unknownHelper(helper));
    const argument = statement.arguments[0];
    if (argument === undefined || statement.arguments.length > 1 || statement.hasOptions) {
      return this.#fail(problem(templateCompiles, "argument", helper.place, { values: { what: `{{#${name}}}` } }));
    }
    const resolved = resolvePath(argument, scope);
    const otherwise = this.#all(inverse, scope);
    if (name === "if" || name === "unless") {
      const then = this.#all(program, scope);
      if ("problem" in resolved) return this.#fail(resolved.problem);
      const [whenTrue, whenFalse] = name === "if" ? [then, otherwise] : [otherwise, then];
      return { type: "if", path: resolved.path, body: whenTrue, otherwise: whenFalse };
    }
    if ("problem" in resolved) return this.#fail(resolved.problem);
    const { shape, path } = resolved;
    if (shape.type !== (name === "each" ? "list" : "group")) {
      const message = name === "each" ? "not-list" : "not-group";
      return this.#fail(problem(templateNamesKnown, message, argument.place, { values: { name: argument.original } }));
    }
    const inner = { ...scope, shapes: [...scope.shapes, shape.of], inLoop: scope.inLoop || name === "each" };
    return { type: name, path, body: this.#all(program, inner), otherwise };
  }

  #partial({ name, isPlain, place }: Of<"partial">, scope: Scope): TemplateNode | undefined {
    if (!isPlain)
      return this.#fail(problem(templateCompiles, "unsupported", place, { values: { what: `{{> ${name} …}}` } }));
    const key = `partials/${name}.hbs`;
    const file = this.#template.files.get(key);
    if (file === undefined) return this.#fail(this.#unknownPartial(name, place));
    if (scope.chain.includes(key)) {
      const chain = [...scope.chain.slice(scope.chain.indexOf(key)), key].map(shortName).join(" → ");
      return this.#fail(problem(templateCompiles, "circular", place, { values: { chain } }));
    }
    return { type: "partial", nodes: this.file(file, key, scope) };
  }

  #unknownPartial(name: string, place: Place): Diagnostic {
    const known = [...this.#template.files.keys()].filter((key) => key.startsWith("partials/")).map(shortName);
    const near = nearest(name, known);
    if (near === undefined) return problem(templateNamesKnown, "partial", place, { values: { name } });
    return problem(templateNamesKnown, "partial-near", place, { values: { name, near } });
  }

  #fail(diagnostic: Diagnostic): undefined {
    this.#report.add(diagnostic);
    return undefined;
  }
}

/** How a value that is no text is used. */
const printers: Readonly<Record<Exclude<Shape["type"], "text">, string>> = {
  list: "{{#each …}}",
  group: "{{#with …}}",
  flag: "{{#if …}}",
};

function unknownHelper(helper: Path): Diagnostic {
  return problem(templateNamesKnown, "helper", helper.place, { values: { name: helper.original } });
}

function shortName(key: string): string {
  return key.replace(/^partials\/|\.hbs$/g, "");
}

/** Upper bound of the markup's length, every branch and long lists reckoned in. */
function lengthOf(nodes: readonly TemplateNode[]): number {
  let length = 0;
  for (const node of nodes) {
    if (node.type === "markup") length += node.text.length;
    else if (node.type === "field") length += 20;
    else if (node.type === "if") length += lengthOf(node.body) + lengthOf(node.otherwise);
    else if (node.type === "partial") length += lengthOf(node.nodes);
    else length += lengthOf(node.body) * (node.type === "each" ? LIST_LENGTH : 1) + lengthOf(node.otherwise);
  }
  return length;
}
