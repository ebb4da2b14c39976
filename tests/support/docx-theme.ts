import { type Colour, type StyleName, styleNames, type TextStyle, type Theme } from "../../src/document/theme/theme.ts";
import { nodeHost } from "../../src/ground/host/node-host.ts";
import { mm, pt } from "../../src/ground/units/length.ts";
import type { FontSet } from "../../src/pages/fonts/font-set.ts";
import { loadFonts } from "../../src/pages/fonts/load-fonts.ts";
import { projectFolder } from "./cases.ts";

const colour = (value: string): Colour => value as Colour;

const body: TextStyle = {
  font: "body",
  bold: false,
  italic: false,
  size: pt(11),
  leading: pt(15),
  before: pt(0),
  after: pt(6),
  indent: pt(0),
  align: "start",
  colour: colour("#222222"),
  hyphenate: true,
  keepWithNext: false,
};

const heading = {
  font: "heading",
  bold: true,
  hyphenate: false,
  keepWithNext: true,
  colour: colour("#006e1e"),
} as const;

const changes: Partial<Record<StyleName, Partial<TextStyle>>> = {
  kind: { font: "heading", size: pt(10), leading: pt(13), after: pt(2), hyphenate: false },
  addressee: { font: "heading", size: pt(10), leading: pt(13), after: pt(18), hyphenate: false },
  title: { ...heading, size: pt(20), leading: pt(25), after: pt(14) },
  "heading-1": { ...heading, size: pt(14), leading: pt(18), before: pt(16), after: pt(4) },
  "heading-2": { ...heading, size: pt(12), leading: pt(16), before: pt(12), after: pt(3) },
  "heading-3": { ...heading, size: pt(11), leading: pt(15), before: pt(10), after: pt(2) },
  "heading-4": { ...heading, size: pt(11), leading: pt(15), bold: false, italic: true, before: pt(8), after: pt(2) },
  quotation: { italic: true, before: pt(3), after: pt(9) },
  list: { after: pt(6) },
  "table-head": { font: "heading", bold: true, size: pt(9.5), leading: pt(12.5), after: pt(0), hyphenate: false },
  "table-cell": { font: "heading", size: pt(9.5), leading: pt(12.5), after: pt(0) },
  caption: { font: "heading", size: pt(9), leading: pt(12), after: pt(8) },
  note: { size: pt(9), leading: pt(11.5), after: pt(2) },
  code: { font: "code", size: pt(9), leading: pt(12), hyphenate: false },
  "lead-in": { before: pt(12), after: pt(6), keepWithNext: true },
  "place-date": { before: pt(18), after: pt(0), keepWithNext: true, hyphenate: false },
  signatory: { after: pt(0), hyphenate: false },
  "signatory-detail": { size: pt(10), leading: pt(13), after: pt(0), hyphenate: false },
  "attachments-title": { ...heading, size: pt(11), leading: pt(15), before: pt(16) },
  draft: { font: "heading", bold: true, colour: colour("#a00000"), after: pt(10) },
  header: { font: "heading", size: pt(8.5), leading: pt(11), after: pt(0), hyphenate: false },
  footer: { font: "heading", size: pt(8.5), leading: pt(11), after: pt(0), hyphenate: false },
};

/** A theme of our own, so that tests of the renderer do not change with the templates. */
export const theme: Theme = {
  id: "prov",
  page: {
    width: mm(210),
    height: mm(297),
    margins: { top: mm(28), right: mm(30), bottom: mm(30), left: mm(30) },
    furniture: { side: mm(18), header: mm(14), footer: mm(14) },
  },
  fonts: {
    body: { folder: "carlito", wordName: "Calibri" },
    heading: { folder: "carlito", wordName: "Calibri" },
    code: { folder: "source-code-pro", wordName: "Consolas" },
  },
  fallbackFonts: [],
  styles: Object.fromEntries(styleNames.map((name) => [name, { ...body, ...changes[name] }])) as Theme["styles"],
  colours: { text: colour("#222222"), accent: colour("#006e1e"), link: colour("#00561a"), rule: colour("#9a9a9a") },
  clauses: { ordinalsFrom: 4, indent: pt(26), indentWithOrdinal: pt(42) },
  list: { indent: pt(18), itemGap: pt(4), bullet: "•" },
  quotation: { indent: pt(18) },
  table: { padding: pt(4), ruleWidth: pt(0.5) },
  notes: { gap: pt(8), ruleWidth: pt(0.5), ruleLength: pt(100) },
  ornaments: { titleRule: pt(1), footerRule: pt(0.5) },
  signatures: { form: "pen", twoColumnsFrom: 4, groupByParty: false, space: pt(34), lineWidth: pt(200), gap: pt(10) },
};

/** The fonts of the theme, from the package's own templates. */
export const fonts: FontSet = (() => {
  const { value } = loadFonts(theme, nodeHost(projectFolder));
  if (value === undefined) throw new Error("the fonts of the theme are gone");
  return value;
})();
