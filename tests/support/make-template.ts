import { join } from "node:path";
import type { Variant } from "../../src/document/meta.ts";
import { resolveDocument } from "../../src/document/steps/resolve-document.ts";
import { fillTemplate } from "../../src/document/template/fill-template.ts";
import { loadTemplate } from "../../src/document/template/load-template.ts";
import type { Template } from "../../src/document/template/template.ts";
import type { Asset, Document } from "../../src/document/types.ts";
import type { Outcome } from "../../src/ground/diagnostics/outcome.ts";
import { nodeHost } from "../../src/ground/host/node-host.ts";
import type { Motion } from "../../src/motion/motion.ts";
import { hintOf, reasonOf } from "../../src/rules/wording.ts";

export const projectHost = nodeHost(join(import.meta.dirname, "../.."));

/** A template of the project. */
export function projectTemplate(id: string): Template {
  const { value, diagnostics } = loadTemplate(id, projectHost);
  if (value === undefined) throw new Error(said({ diagnostics }).join("\n"));
  return value;
}

/** A template with the measures of `standard` and these files. */
export function makeTemplate(files: Readonly<Record<string, string>>): Template {
  const entries = Object.entries(files).map(([path, text]) => [path, { file: `templates/x/${path}`, text }] as const);
  return { id: "x", theme: projectTemplate("standard").theme, files: new Map(entries) };
}

/** The resolved document of a motion in the standard template. */
export function documentOf(
  motion: Motion,
  variant: Variant = "final",
  assets: ReadonlyMap<string, Asset> = new Map(),
): Document {
  const outcome = fillTemplate(motion, projectTemplate("standard"), { variant, assets });
  if (outcome.value === undefined) throw new Error(said(outcome).join("\n"));
  return resolveDocument(outcome.value);
}

/** What is said to the user: `file:start-end severity rule: reason (hint)`, in English. */
export function said({ diagnostics }: Pick<Outcome<unknown>, "diagnostics">): readonly string[] {
  return diagnostics.map((diagnostic) => {
    const { file, start, end } = diagnostic.place;
    const hint = hintOf(diagnostic, "en");
    const words = `${reasonOf(diagnostic, "en")}${hint === undefined ? "" : ` (${hint})`}`;
    return `${file}:${start}-${end} ${diagnostic.severity} ${diagnostic.ruleId}: ${words}`;
  });
}
