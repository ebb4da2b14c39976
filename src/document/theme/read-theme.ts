import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { nearest } from "../../ground/text/nearest.ts";
import type { FieldValue } from "../../motion/source/syntax.ts";
import { readYaml } from "../../motion/source/yaml.ts";
import { themeValid } from "../../rules/template/theme-valid.ts";
import { makeTheme } from "./make-theme.ts";
import { readToken, type TokenValue } from "./read-token.ts";
import { styleNames, type Theme } from "./theme.ts";
import { plainTokens, styleTokens, type TokenKind } from "./tokens.ts";

/** A token's value and where it was written. */
export type GivenToken = { readonly value: TokenValue; readonly place: Place };

/** The tokens of a `theme.yml`, those of the one it extends included, and the folder it extends. */
export type ThemeTokens = {
  readonly extends?: { readonly name: string; readonly place: Place };
  readonly tokens: ReadonlyMap<string, GivenToken>;
};

const kinds: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  ...Object.entries(plainTokens),
  ...styleNames.flatMap((style) =>
    Object.entries(styleTokens).map(([token, kind]) => [`${style}-${token}`, kind] as const),
  ),
]);

/** A colour begins with `#`, which without quotation marks would be a comment: it is read as written, with a warning. */
function isColour([name]: readonly string[]): boolean {
  return name !== undefined && kinds.get(name)?.type === "colour";
}

/**
 * Read a `theme.yml`: a line for each token.
 *
 * Reports: `theme-valid`, and what is wrong with the YAML.
 */
export function readThemeTokens(file: string, text: string): Outcome<ThemeTokens> {
  const report = new Report();
  const root = report.take(readYaml(file, text, isColour));
  if (root === undefined) return report.outcome();
  if (root.type !== "map") return { diagnostics: [problem(themeValid, "not-a-map", root.place)] };
  const tokens = new Map<string, GivenToken>();
  let extended: ThemeTokens["extends"];
  for (const { key, value } of root.fields) {
    const name = key.value;
    const place = keyPlace(key.spans[0]?.start ?? 0, key.spans.at(-1)?.end ?? 0, file);
    const kind = kinds.get(name);
    if (value.type === "unknown") continue;
    if (name === "extends") extended = { name: scalarText(value), place: value.place };
    else if (kind === undefined) report.add(unknownToken(name, place));
    else {
      const read = report.take(readToken(name, value, kind));
      if (read !== undefined) tokens.set(name, { value: read, place: value.place });
    }
  }
  return report.outcome({ tokens, ...(extended && { extends: extended }) });
}

/**
 * Make a theme of its tokens, those nearest first.
 *
 * Reports: `theme-valid`, `contrast`.
 */
export function resolveTheme(id: string, file: string, chain: readonly ThemeTokens[]): Outcome<Theme> {
  const tokens = new Map<string, GivenToken>();
  for (const { tokens: own } of [...chain].reverse()) for (const [name, token] of own) tokens.set(name, token);
  return makeTheme(id, file, tokens);
}

/**
 * Read a theme that extends `base`, or nothing.
 *
 * Reports: `theme-valid`, `contrast`.
 */
export function readTheme(id: string, file: string, text: string, base: readonly ThemeTokens[] = []): Outcome<Theme> {
  const report = new Report();
  const own = report.take(readThemeTokens(file, text));
  if (own === undefined || report.hasErrors) return report.outcome();
  return report.outcome(report.take(resolveTheme(id, file, [own, ...base])));
}

function unknownToken(name: string, place: Place) {
  const near = nearest(name, ["extends", ...kinds.keys()]);
  if (near === undefined) return problem(themeValid, "unknown", place, { values: { name } });
  return problem(themeValid, "unknown-near", place, { values: { name, near } });
}

function keyPlace(start: number, end: number, file: string): Place {
  return { file, start, end };
}

function scalarText(value: FieldValue): string {
  return value.type === "text" ? value.text.value.trim() : "";
}
