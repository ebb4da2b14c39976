import { type Diagnostic, problem } from "../../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import type { Severity } from "../../ground/diagnostics/rule.ts";
import type { Host } from "../../ground/host/host.ts";
import { nearest } from "../../ground/text/nearest.ts";
import { placeOf } from "../../ground/text/placed-text.ts";
import { decodeSource } from "../../motion/source/decode-source.ts";
import type { Field, FieldValue } from "../../motion/source/syntax.ts";
import { readYaml } from "../../motion/source/yaml.ts";
import { isRuleId, rules } from "../../rules/registry.ts";
import { configValid } from "../../rules/template/config-valid.ts";
import { type Configuration, configurationFile, noConfiguration } from "./configuration.ts";

const settings = ["kommun", "författare", "regler"];
const authorFields = ["namn", "parti", "roll"];
const severityWords: Readonly<Record<string, Severity | "off">> = {
  fel: "error",
  varning: "warning",
  råd: "info",
  av: "off",
};

/**
 * Load the office's settings. Without a file nothing is settled.
 *
 * Reports: `config-valid`, and what the source reports of a file that is no YAML.
 */
export function loadConfiguration(host: Host): Outcome<Configuration> {
  if (host.stat(configurationFile)?.kind !== "file") return { value: noConfiguration, diagnostics: [] };
  const report = new Report();
  const text = report.take(decodeSource(configurationFile, host.readFile(configurationFile)));
  const root = text === undefined ? undefined : report.take(readYaml(configurationFile, text));
  if (root?.type !== "map") return report.outcome(noConfiguration);
  let configuration = noConfiguration;
  for (const field of root.fields) {
    if (!settings.includes(field.key.value)) report.add(unknownKey(field, settings));
    else configuration = { ...configuration, ...readSetting(field, report) };
  }
  return report.outcome(configuration);
}

function readSetting({ key, value }: Field, report: Report): Partial<Configuration> {
  switch (key.value) {
    case "kommun":
      if (value.type === "text") return { kommun: value.text.value };
      break;
    case "författare":
      if (value.type === "map") return { author: readAuthor(value.fields, report) };
      break;
    default:
      if (value.type === "map") return { severities: readSeverities(value.fields, report) };
  }
  if (value.type !== "empty") report.add(...wrongType(key.value, value));
  return {};
}

function readAuthor(fields: readonly Field[], report: Report): Readonly<Record<string, string>> {
  const known = fields.filter((field) => authorFields.includes(field.key.value));
  report.add(...fields.filter((field) => !known.includes(field)).map((field) => unknownKey(field, authorFields)));
  report.add(
    ...known.filter(({ value }) => value.type !== "text").flatMap(({ key, value }) => wrongType(key.value, value)),
  );
  return Object.fromEntries(
    known.flatMap(({ key, value }) => (value.type === "text" ? [[key.value, value.text.value]] : [])),
  );
}

function readSeverities(fields: readonly Field[], report: Report): ReadonlyMap<string, Severity | "off"> {
  const severities = new Map<string, Severity | "off">();
  for (const { key, value } of fields) {
    const id = key.value;
    const severity = value.type === "text" ? severityWords[value.text.value] : undefined;
    if (!isRuleId(id)) report.add(unknownRule(id, { key, value }));
    else if (value.type !== "text") report.add(...wrongType(id, value));
    else if (severity === undefined) {
      const values = { key: id, value: value.text.value, allowed: Object.keys(severityWords).join(", ") };
      report.add(problem(configValid, "wrong-value", placeOf(value.text), { values, actual: value.text.value }));
    } else if (rules[id].severity === "error" && severity !== "error")
      report.add(problem(configValid, "fixed", placeOf(key), { values: { key: id } }));
    else severities.set(id, severity);
  }
  return severities;
}

function unknownRule(id: string, { key }: Field): Diagnostic {
  const near = nearest(id, Object.keys(rules));
  if (near === undefined)
    return problem(configValid, "unknown-rule", placeOf(key), { values: { key: id }, actual: id });
  return problem(configValid, "nearest-key", placeOf(key), {
    values: { key: id, nearest: near },
    actual: id,
    expected: near,
  });
}

function unknownKey({ key }: Field, known: readonly string[]): Diagnostic {
  const near = nearest(key.value, known);
  if (near === undefined)
    return problem(configValid, "unknown-key", placeOf(key), {
      values: { key: key.value, known: known.join(", ") },
      actual: key.value,
    });
  return problem(configValid, "nearest-key", placeOf(key), {
    values: { key: key.value, nearest: near },
    actual: key.value,
    expected: near,
  });
}

/** Unreadable values are already reported by the source layer. */
function wrongType(key: string, { type, place }: FieldValue): readonly Diagnostic[] {
  return type === "unknown" ? [] : [problem(configValid, "wrong-type", place, { values: { key } })];
}
