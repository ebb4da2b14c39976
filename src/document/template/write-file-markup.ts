import { problem } from "../../ground/diagnostics/diagnostic.ts";
import type { Outcome } from "../../ground/diagnostics/outcome.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { templateExists } from "../../rules/template/template-exists.ts";
import { checkTemplate } from "./check-template.ts";
import type { Shapes, Values } from "./context.ts";
import { type Markup, runTemplate } from "./run-template.ts";
import type { TemplateNode } from "./syntax.ts";
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
  const { value, diagnostics } = checkOnce(name, template, shapes);
  if (value === undefined) return { diagnostics };
  return { value: runTemplate(value, valuesAt({ file: file.file, start: 0, end: 0 })), diagnostics };
}

/** A template is checked once for all motions that use it. */
const checked = new WeakMap<Template, Map<string, Outcome<readonly TemplateNode[]>>>();

function checkOnce(name: string, template: Template, shapes: Shapes): Outcome<readonly TemplateNode[]> {
  const byName = checked.get(template) ?? new Map<string, Outcome<readonly TemplateNode[]>>();
  checked.set(template, byName);
  const outcome = byName.get(name) ?? checkTemplate(name, template, shapes);
  byName.set(name, outcome);
  return outcome;
}
