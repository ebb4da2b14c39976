import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Colour, type StyleName, styleNames, type TextStyle, type Theme } from "../../src/document/theme/theme.ts";
import { mm, pt } from "../../src/ground/units/length.ts";
import type { Font, FontFamily } from "../../src/pages/fonts/font.ts";
import type { FontSet } from "../../src/pages/fonts/font-set.ts";
import { openFont } from "../../src/pages/fonts/open-font.ts";

const black = "#000000" as Colour;

type StyleChange = Partial<Omit<TextStyle, "size" | "leading" | "before" | "after" | "indent">> & {
  readonly size?: number;
  readonly leading?: number;
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
};

function style({ size = 11, leading = 15, before = 0, after = 6, indent = 0, ...rest }: StyleChange): TextStyle {
  return {
    font: "body",
    bold: false,
    italic: false,
    size: pt(size),
    leading: pt(leading),
    before: pt(before),
    after: pt(after),
    indent: pt(indent),
    align: "start",
    colour: black,
    hyphenate: true,
    keepWithNext: false,
    ...rest,
  };
}

const headingStyle = { font: "heading", bold: true, hyphenate: false, keepWithNext: true } as const;
const small = { size: 9, leading: 11.5, before: 0, after: 3 } as const;

const styles: Partial<Record<StyleName, StyleChange>> = {
  kind: { ...headingStyle, size: 10 },
  addressee: { after: 0 },
  title: { ...headingStyle, size: 18, leading: 23, before: 6, after: 12 },
  "heading-1": { ...headingStyle, size: 12.5, leading: 16, before: 14, after: 4 },
  "heading-2": { ...headingStyle, before: 12, after: 3 },
  "heading-3": { ...headingStyle, before: 10, after: 2 },
  "heading-4": { ...headingStyle, bold: false, italic: true, before: 10, after: 2 },
  "table-head": { size: 9.5, leading: 12.5, bold: true, font: "heading", hyphenate: false },
  "table-cell": { size: 9.5, leading: 12.5 },
  caption: { ...small, leading: 13, before: 4, after: 4 },
  note: small,
  code: { font: "code", size: 9, leading: 12, hyphenate: false },
  "lead-in": { keepWithNext: true, before: 6 },
  clause: { after: 4 },
  "place-date": { before: 18, keepWithNext: true },
  signatory: { before: 6, after: 0, hyphenate: false },
  "signatory-detail": { size: 9.5, leading: 13, after: 0 },
  "attachments-title": { ...headingStyle, before: 12 },
  placeholder: { italic: true },
  header: { ...small, hyphenate: false },
  footer: { ...small, hyphenate: false },
};

/** A4, a column of 425 pt, body 11 on 15: nobody's look, only what tests of layout need. */
export const testTheme: Theme = {
  id: "test",
  page: {
    width: mm(210),
    height: mm(297),
    margins: { top: mm(28), right: mm(30), bottom: mm(30), left: mm(30) },
    furniture: { side: mm(20), header: mm(15), footer: mm(15) },
  },
  fonts: {
    body: { folder: "source-serif-4", wordName: "Source Serif 4" },
    heading: { folder: "source-sans-3", wordName: "Source Sans 3" },
    code: { folder: "source-code-pro", wordName: "Source Code Pro" },
  },
  fallbackFonts: ["noto-sans"],
  styles: Object.fromEntries(styleNames.map((name) => [name, style(styles[name] ?? {})])) as Record<
    StyleName,
    TextStyle
  >,
  colours: { text: black, accent: black, link: "#004080" as Colour, rule: "#808080" as Colour },
  clauses: { ordinalsFrom: 4, indent: pt(26), indentWithOrdinal: pt(44) },
  list: { indent: pt(18), itemGap: pt(4), bullet: "•" },
  quotation: { indent: pt(18) },
  table: { padding: pt(4), ruleWidth: pt(0.75) },
  notes: { gap: pt(12), ruleWidth: pt(0.5), ruleLength: pt(80) },
  ornaments: { titleRule: pt(0), footerRule: pt(0) },
  signatures: { form: "pen", twoColumnsFrom: 5, groupByParty: false, space: pt(36), lineWidth: pt(200), gap: pt(14) },
};

const fontsFolder = join(import.meta.dirname, "../../templates/fonts");

function readFont(folder: string, face: string): Font {
  const font = openFont(folder, readFileSync(join(fontsFolder, folder, `${face}.ttf`)));
  if (font === undefined) throw new Error(`No font in ${folder}/${face}.ttf`);
  return font;
}

function readFamily(folder: string): FontFamily {
  return {
    regular: readFont(folder, "Regular"),
    bold: readFont(folder, "Bold"),
    italic: readFont(folder, "Italic"),
    boldItalic: readFont(folder, "BoldItalic"),
  };
}

let fonts: FontSet | undefined;

/** The real fonts of the test theme, read once. */
export function testFonts(): FontSet {
  const { body, heading, code } = testTheme.fonts;
  fonts ??= {
    families: { body: readFamily(body.folder), heading: readFamily(heading.folder), code: readFamily(code.folder) },
    fallback: [],
  };
  return fonts;
}
