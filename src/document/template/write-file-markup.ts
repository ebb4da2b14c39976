import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../../ground/diagnostics/outcome.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { templateExists } from "../../rules/template/template-exists.ts";
import { checkTemplate } from "./check-template.ts";
import { compileTemplate, type Markup } from "./compile-template.ts";
import type { Shapes, Values } from "./context.ts";
import type { Template } from "./template.ts";

/**
 * Write the markup that one file of a template gives. `wantedBy` is the file that needs it, for what is said when the template lacks it; the
 * values are made for the template's own place.
 *
 * Reports: `template-exists`, `template-compiles`, `template-names-known`.
 */
export function writeFileMarkup(
  name: string,
  template: Template,
  shapes: Shapes,
  wantedBy: string,
  valuesAt: (place: Place) => Values,
): Outcome<Markup> {
  const file = template.files.get(name);
  if (file === undefined) {
    const place = { file: wantedBy, start: 0, end: 0 };
    return { diagnostics: [problem(templateExists, "kind", place, { values: { name: template.id, file: name } })] };
  }
  const { value: write, diagnostics } = compileOnce(name, template, shapes);
  if (write === undefined) return { diagnostics };
  return { value: write(valuesAt({ file: file.file, start: 0, end: 0 })), diagnostics };
}

type Compiled = Outcome<(values: Values) => Markup>;

/** A template is checked and compiled once for all motions that use it. */
const compiled = new WeakMap<Template, Map<string, Compiled>>();

function compileOnce(name: string, template: Template, shapes: Shapes): Compiled {
  const byName = compiled.get(template) ?? new Map<string, Compiled>();
  compiled.set(template, byName);
  const known = byName.get(name);
  if (known !== undefined) return known;
  const { value, diagnostics } = checkTemplate(name, template, shapes);
  const outcome = value === undefined ? { diagnostics } : { value: compileTemplate(value), diagnostics };
  byName.set(name, outcome);
  return outcome;
}
