import { problem } from "../../ground/diagnostics/diagnostic.ts";
import { type Outcome, Report } from "../../ground/diagnostics/outcome.ts";
import type { Place } from "../../ground/diagnostics/place.ts";
import { type Pt, pt } from "../../ground/units/length.ts";
import { contrast } from "../../rules/template/contrast.ts";
import { themeValid } from "../../rules/template/theme-valid.ts";
import { contrastOnWhite } from "./contrast.ts";
import type { GivenToken } from "./read-theme.ts";
import type { Colour, FontRole, StyleName, TextStyle, Theme } from "./theme.ts";
import { styleNames } from "./theme.ts";
import { type PlainToken, plainTokens, type StyleToken, styleParents, styleTokens } from "./tokens.ts";

type Tokens = ReadonlyMap<string, GivenToken>;

/** Narrowest text column that can be set, in pt. */
const MIN_COLUMN = 120;

/** Text from this size on counts as large, bold text from the second. Reference: WCAG 2.1, definition of large scale, in pt. */
const LARGE = 18;
const LARGE_BOLD = 14;

/**
 * Make a theme of tokens that each have a right value.
 *
 * Reports: `theme-valid` for what is missing, `contrast`.
 */
export function makeTheme(id: string, file: string, tokens: Tokens): Outcome<Theme> {
  const report = new Report();
  const whole: Place = { file, start: 0, end: 0 };
  const required = [...Object.keys(plainTokens), ...Object.keys(styleTokens).map((token) => `body-${token}`)];
  for (const name of required) {
    if (!tokens.has(name)) report.add(problem(themeValid, "missing", whole, { values: { name } }));
  }
  if (report.hasErrors) return report.outcome();
  const theme = assemble(id, tokens);
  const { width, height, margins } = theme.page;
  const isRoomy =
    width - margins.left - margins.right >= MIN_COLUMN && height - margins.top - margins.bottom >= MIN_COLUMN;
  if (!isRoomy) report.add(problem(themeValid, "column", tokens.get("margin-left")?.place ?? whole));
  checkContrast(theme, tokens, whole, report);
  return report.hasErrors ? report.outcome() : report.outcome(theme);
}

function assemble(id: string, tokens: Tokens): Theme {
  const text = (name: PlainToken): string => String(tokens.get(name)?.value ?? "");
  const length = (name: PlainToken): Pt => pt(Number(tokens.get(name)?.value ?? 0));
  const number = (name: PlainToken): number => Number(tokens.get(name)?.value ?? 0);
  const font = (role: FontRole) => ({ folder: text(`font-${role}`), wordName: text(`font-${role}-word`) });
  const fallback = tokens.get("font-fallback")?.value;
  return {
    id,
    page: {
      width: length("page-width"),
      height: length("page-height"),
      margins: {
        top: length("margin-top"),
        right: length("margin-right"),
        bottom: length("margin-bottom"),
        left: length("margin-left"),
      },
      furniture: {
        side: length("furniture-side"),
        header: length("header-baseline"),
        footer: length("footer-baseline"),
      },
    },
    fonts: { body: font("body"), heading: font("heading"), code: font("code") },
    fallbackFonts: Array.isArray(fallback) ? fallback : [],
    styles: stylesOf(tokens),
    colours: {
      text: text("colour-text") as Colour,
      accent: text("colour-accent") as Colour,
      link: text("colour-link") as Colour,
      rule: text("colour-rule") as Colour,
    },
    clauses: {
      ordinalsFrom: number("clause-ordinals-from"),
      indent: length("clause-label-width"),
      indentWithOrdinal: length("clause-label-width-with-ordinal"),
    },
    list: { indent: length("list-label-width"), itemGap: length("list-item-gap"), bullet: text("list-bullet") },
    quotation: { indent: length("quotation-inset") },
    table: { padding: length("table-padding"), ruleWidth: length("table-rule") },
    notes: { gap: length("note-gap"), ruleWidth: length("note-rule"), ruleLength: length("note-rule-length") },
    ornaments: { titleRule: length("title-rule"), footerRule: length("footer-rule") },
    signatures: {
      form: text("signature-form") as Theme["signatures"]["form"],
      twoColumnsFrom: number("signature-columns-from"),
      groupByParty: tokens.get("signature-by-party")?.value === true,
      space: length("signature-space"),
      lineWidth: length("signature-line"),
      gap: length("signature-gap"),
    },
  };
}

function stylesOf(tokens: Tokens): Theme["styles"] {
  const styles: Partial<Record<StyleName, TextStyle>> = {};
  const styleOf = (name: StyleName): TextStyle => {
    const value = (token: StyleToken) => inherited(name, token, tokens);
    return {
      font: value("font") as FontRole,
      bold: value("weight") === "bold",
      italic: value("slant") === "italic",
      size: pt(Number(value("size"))),
      leading: pt(Number(value("leading"))),
      before: pt(Number(value("before"))),
      after: pt(Number(value("after"))),
      indent: pt(Number(value("indent"))),
      align: value("align") as TextStyle["align"],
      colour: value("colour") as Colour,
      hyphenate: value("hyphenate") === true,
      keepWithNext: value("keep-with-next") === true,
    };
  };
  for (const name of styleNames) styles[name] = styleOf(name);
  return styles as Theme["styles"];
}

/** A style's own value, else that of the style it takes after. */
function inherited(style: StyleName, token: StyleToken, tokens: Tokens): GivenToken["value"] | undefined {
  const own = tokens.get(`${style}-${token}`);
  if (own !== undefined || style === "body") return own?.value;
  return inherited(styleParents[style], token, tokens);
}

/** Each colour of text on white paper, said once where it is given. */
function checkContrast(theme: Theme, tokens: Tokens, whole: Place, report: Report): void {
  const check = (colour: Colour, least: number, place: Place): void => {
    const ratio = contrastOnWhite(colour);
    if (ratio >= least) return;
    const values = { colour, ratio: inTenths(ratio), least: inTenths(least) };
    report.add(problem(contrast, "low", place, { values }));
  };
  check(theme.colours.link, 4.5, tokens.get("colour-link")?.place ?? whole);
  for (const name of styleNames) {
    const { colour, size, bold } = theme.styles[name];
    check(colour, size >= (bold ? LARGE_BOLD : LARGE) ? 3 : 4.5, placeOfColour(name, tokens) ?? whole);
  }
}

function placeOfColour(style: StyleName, tokens: Tokens): Place | undefined {
  const own = tokens.get(`${style}-colour`);
  if (own !== undefined || style === "body") return own?.place;
  return placeOfColour(styleParents[style], tokens);
}

/** Rounded down, so that what fails never reads as if it passed. */
function inTenths(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1).replace(".", ",");
}
