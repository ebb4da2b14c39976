import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { findResource, resourceNames } from "../../ground/host/find-resource.ts";
import type { Host } from "../../ground/host/host.ts";
import { joinPath } from "../../ground/host/path.ts";
import { nearest } from "../../ground/text/nearest.ts";
import { decodeSource } from "../../motion/source/decode-source.ts";
import { templateExists } from "../../rules/template/template-exists.ts";
import { themeValid } from "../../rules/template/theme-valid.ts";
import { readThemeTokens, resolveTheme, type ThemeTokens } from "../theme/read-theme.ts";
import type { Theme } from "../theme/theme.ts";
import type { Template, TemplateFile } from "./template.ts";

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Load a template: its theme and its Handlebars files, what it lacks from the folder it extends. Folders are looked for in the project,
 * then in the package. `from` is where the template is named, for what is said when there is none.
 *
 * Reports: `template-exists`, `theme-valid`, `contrast`, and what is wrong with the YAML.
 */
export function loadTemplate(id: string, host: Host, from: Place = { file: "", start: 0, end: 0 }): Outcome<Template> {
  const report = new Report();
  const layers: { folder: string; tokens: ThemeTokens; file: string }[] = [];
  const ids: string[] = [];
  let place = from;
  for (let next: string | undefined = id; next !== undefined; ) {
    const folder = findFolder(next, host);
    if (folder === undefined || ids.includes(next)) {
      report.add(missingTemplate(next, ids, place, host));
      return report.outcome();
    }
    ids.push(next);
    const file = joinPath(folder, "theme.yml");
    const tokens: ThemeTokens | undefined =
      host.stat(file)?.kind === "file" ? report.take(loadTokens(file, host)) : { tokens: new Map() };
    if (tokens === undefined) return report.outcome();
    layers.push({ folder, tokens, file });
    next = tokens.extends?.name;
    place = tokens.extends?.place ?? place;
  }
  const own = layers[0];
  if (own === undefined || report.hasErrors) return report.outcome();
  const chain = layers.map((layer) => layer.tokens);
  const theme = report.take(resolveTheme(id, own.file, chain));
  if (theme === undefined) return report.outcome();
  report.add(...missingFonts(theme, chain, own.file, host));
  const files = new Map<string, TemplateFile>();
  for (const { folder } of layers) {
    for (const path of templatePaths(folder, host)) {
      if (files.has(path)) continue;
      const file = joinPath(folder, path);
      const text = report.take(decodeSource(file, host.readFile(file)));
      if (text !== undefined) files.set(path, { file, text: text.replace(/^\uFEFF/, " ") });
    }
  }
  return report.hasErrors ? report.outcome() : report.outcome({ id, theme, files });
}

function loadTokens(file: string, host: Host): Outcome<ThemeTokens> {
  const report = new Report();
  const text = report.take(decodeSource(file, host.readFile(file)));
  const tokens = text === undefined ? undefined : report.take(readThemeTokens(file, text));
  return report.outcome(tokens);
}

/** The nearest folder of that name. One in the project hides one in the package. */
function findFolder(id: string, host: Host): string | undefined {
  if (!idForm.test(id)) return undefined;
  return findResource(`templates/${id}`, "folder", host);
}

/** Handlebars files of a folder, by their path inside it. */
function templatePaths(folder: string, host: Host): readonly string[] {
  const namesIn = (path: string): readonly string[] =>
    host.stat(path)?.kind === "folder" ? host.listFolder(path) : [];
  const isTemplate = (name: string): boolean => name.endsWith(".hbs");
  return [
    ...namesIn(folder).filter(isTemplate),
    ...namesIn(joinPath(folder, "partials"))
      .filter(isTemplate)
      .map((name) => `partials/${name}`),
  ];
}

function missingTemplate(id: string, ids: readonly string[], place: Place, host: Host): Diagnostic {
  if (ids.includes(id))
    return problem(templateExists, "circular", place, { values: { chain: [...ids, id].join(" → ") } });
  if (!idForm.test(id)) return problem(templateExists, "name", place, { values: { name: id } });
  const known = knownTemplates(host);
  const near = nearest(id, known);
  if (near !== undefined) return problem(templateExists, "near", place, { values: { name: id, near } });
  if (ids.length > 0) return problem(templateExists, "extended", place, { values: { name: id } });
  return problem(templateExists, "missing", place, { values: { name: id, known: known.join(", ") } });
}

/** Names of the templates there are. */
function knownTemplates(host: Host): readonly string[] {
  return resourceNames("templates", host).filter(
    (name) => idForm.test(name) && name !== "fonts" && findFolder(name, host) !== undefined,
  );
}

function missingFonts(theme: Theme, chain: readonly ThemeTokens[], file: string, host: Host): readonly Diagnostic[] {
  const placeOf = (token: string): Place =>
    chain.map(({ tokens }) => tokens.get(token)?.place).find((place) => place !== undefined) ?? {
      file,
      start: 0,
      end: 0,
    };
  const hasFont = (folder: string): boolean => findResource(`templates/fonts/${folder}`, "folder", host) !== undefined;
  const wanted = [
    ["font-body", theme.fonts.body.folder],
    ["font-heading", theme.fonts.heading.folder],
    ["font-code", theme.fonts.code.folder],
    ...theme.fallbackFonts.map((folder) => ["font-fallback", folder] as const),
  ] as const;
  return wanted
    .filter(([, folder]) => !hasFont(folder))
    .map(([token, value]) => problem(themeValid, "font", placeOf(token), { values: { value } }));
}
