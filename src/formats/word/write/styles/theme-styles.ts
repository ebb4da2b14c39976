import { clauseColumns, listColumns } from "../../../../document/theme/measures.ts";
import type { Colour, StyleName, TextStyle, Theme } from "../../../../document/theme/theme.ts";
import { type Pt, pt, type Twips, toHalfPoints, toTwips, ZERO } from "../../../../ground/units/length.ts";
import { type StyleRole, styleNames } from "../../format/style-names.ts";
import type { DocxContext } from "../docx-context.ts";
import { columnWidth } from "../measures.ts";
import type { StyleLists } from "../numbering.ts";
import type { Widths } from "../widths.ts";
import type { Border, ParagraphFormat } from "./paragraph-format.ts";
import type { RunFormat } from "./run-format.ts";
import type { Style } from "./style-sheet.ts";

type Formats = { readonly paragraph: ParagraphFormat; readonly run: RunFormat };

/** The styles of a theme, each as what it changes against the one it is based on. */
export function themeStyles(
  { theme, widths }: Pick<DocxContext, "theme" | "widths">,
  lists: StyleLists,
): readonly Style[] {
  const of = (name: StyleName): Formats => formatsOf(theme.styles[name], theme);
  const body = of("body");
  const own = (role: StyleRole, formats: Formats, more: Partial<Style> = {}, base: Formats = body): Style => ({
    ...styleNames[role],
    type: "paragraph",
    basedOn: styleNames.body.id,
    isQuick: true,
    ...more,
    paragraph: changed(formats.paragraph, base.paragraph),
    run: changed(formats.run, base.run),
  });
  const custom = (role: StyleRole, formats: Formats, more: Partial<Style> = {}, base: Formats = body): Style =>
    own(role, formats, { isCustom: true, ...more }, base);
  const next = (role: StyleRole): { readonly next: string } => ({ next: styleNames[role].id });
  const tableCell = of("table-cell");

  return [
    { ...styleNames.body, type: "paragraph", isDefault: true, isQuick: true, ...changedFromDefaults(body, theme) },
    own("title", withParagraph(of("title"), { outlineLevel: 0, keepLines: true, ...titleRule(theme) }), next("body")),
    ...([1, 2, 3, 4] as const).map((level) => {
      const heading = { outlineLevel: level - 1, keepNext: true, keepLines: true };
      return own(`heading-${level}`, withParagraph(of(`heading-${level}`), heading), { ...next("body"), priority: 9 });
    }),
    custom("kind", of("kind"), next("title")),
    custom("addressee", of("addressee"), next("body")),
    custom("reference", of("reference"), next("body")),
    own("quotation", withParagraph(of("quotation"), quotationEdges(theme)), next("body")),
    ...listStyles(theme, widths, lists, own),
    custom(
      "lead-in",
      withParagraph(of("lead-in"), { keepNext: true, keepLines: true, outlineLevel: 0 }),
      next("clause"),
    ),
    custom("organ", withParagraph(of("organ"), { keepNext: true, keepLines: true }), next("clause")),
    ...clauseStyles(theme, widths, lists, custom),
    custom("place-date", withParagraph(of("place-date"), { keepNext: true }), next("signatory")),
    custom("signature-line", withParagraph(of("signatory"), signatureLine(theme)), next("signatory")),
    custom("signatory", withParagraph(of("signatory"), { keepLines: true }), next("signatory-detail")),
    custom("signatory-detail", of("signatory-detail"), next("signature-line")),
    custom("attachments-title", withParagraph(of("attachments-title"), { keepNext: true }), next("list-number")),
    custom("draft", of("draft"), next("body")),
    custom("placeholder", of("placeholder"), next("body")),
    custom("body-numbered", withParagraph(body, inMargin(theme, widths)), next("body-numbered")),
    own("caption", withParagraph(of("caption"), { keepLines: true }), next("body")),
    custom("figure", withParagraph(body, figure(theme)), next("caption")),
    custom("table-cell", tableCell, next("table-cell")),
    custom("table-head", of("table-head"), { basedOn: styleNames["table-cell"].id, ...next("table-cell") }, tableCell),
    custom("code", verbatim(of("code")), next("code")),
    custom("divider", withParagraph(body, shortRule(theme)), next("body")),
    own("note", of("note"), { isQuick: false, priority: 99 }),
    own("header", withParagraph(of("header"), furniture(theme)), { isQuick: false, priority: 99 }),
    own("footer", withParagraph(of("footer"), { ...furniture(theme), ...footerRule(theme) }), {
      isQuick: false,
      priority: 99,
    }),
    ...characterStyles(theme),
  ];
}

type MakeStyle = (role: StyleRole, formats: Formats, more?: Partial<Style>, base?: Formats) => Style;

function listStyles(theme: Theme, widths: Widths, lists: StyleLists, own: MakeStyle): readonly Style[] {
  const gap = toTwips(theme.list.itemGap);
  const item = withParagraph(formatsOf(theme.styles.list, theme), { before: gap, after: gap });
  const edgesOf = (label: string): { readonly left: Twips; readonly hanging: Twips } => {
    const { labelEnd, text } = listColumns(theme, theme.styles.list, widths.of(label, "list"));
    return { left: toTwips(pt(text + theme.styles.list.indent)), hanging: toTwips(pt(text - labelEnd)) };
  };
  const bullet = edgesOf(theme.list.bullet);
  return [
    own("list-bullet", withParagraph(item, { ...bullet, numbering: lists.bullet }), {
      next: styleNames["list-bullet"].id,
    }),
    own("list-number", withParagraph(item, { ...edgesOf("9."), numbering: lists.number }), {
      next: styleNames["list-number"].id,
    }),
    own("list-continue", withParagraph(item, { left: bullet.left }), { next: styleNames["list-continue"].id }),
  ];
}

/** Enter after a clause gives a new clause. */
function clauseStyles(theme: Theme, widths: Widths, lists: StyleLists, custom: MakeStyle): readonly Style[] {
  const { indent } = theme.styles.clause;
  const own = formatsOf(theme.styles.clause, theme);
  const att = widths.of("att", "clause");
  const { text } = clauseColumns(theme, { ordinal: 0, att });
  const clause = withParagraph(own, { keepLines: true, left: toTwips(pt(indent + text)), hanging: toTwips(text) });
  const columns = clauseColumns(theme, { ordinal: widths.of("9.", "clause"), att });
  const numbered: ParagraphFormat = {
    left: toTwips(pt(indent + columns.text)),
    // Word's own numbers end where ordinals end; ordinals that are text begin at the edge.
    hanging: toTwips(pt(columns.text - (lists.clauses === undefined ? 0 : columns.ordinalEnd))),
    tabs: [{ at: toTwips(pt(indent + columns.att)), type: "left" }],
    ...(lists.clauses === undefined ? {} : { numbering: lists.clauses }),
  };
  const like = (role: StyleRole): Partial<Style> => ({ basedOn: styleNames.clause.id, next: styleNames[role].id });
  return [
    custom("clause", clause, { next: styleNames.clause.id }),
    custom("clause-numbered", withParagraph(clause, numbered), like("clause-numbered"), clause),
    custom("clause-plain", withParagraph(clause, { hanging: toTwips(ZERO) }), like("clause-plain"), clause),
  ];
}

function characterStyles(theme: Theme): readonly Style[] {
  const based = { type: "character", basedOn: styleNames["default-font"].id } as const;
  return [
    { ...styleNames["default-font"], type: "character", isDefault: true, priority: 1 },
    { ...styleNames.link, ...based, priority: 99, run: { colour: theme.colours.link, underline: true } },
    { ...styleNames["note-reference"], ...based, priority: 99, run: { superscript: true } },
    { ...styleNames["inline-code"], ...based, isCustom: true, run: { font: theme.fonts.code.wordName, noProof: true } },
    { ...styleNames.label, ...based, isCustom: true, run: { noProof: true } },
    {
      ...styleNames["paragraph-number"],
      ...based,
      isCustom: true,
      run: { ...formatsOf(theme.styles.note, theme).run, bold: false, italic: false, noProof: true },
    },
  ];
}

function formatsOf(style: TextStyle, theme: Theme): Formats {
  return {
    paragraph: {
      keepNext: style.keepWithNext,
      suppressHyphens: !style.hyphenate,
      before: toTwips(style.before),
      after: toTwips(style.after),
      line: toTwips(style.leading),
      left: toTwips(style.indent),
      align: style.align,
    },
    run: {
      font: theme.fonts[style.font].wordName,
      bold: style.bold,
      italic: style.italic,
      colour: style.colour,
      size: toHalfPoints(style.size),
    },
  };
}

/** The document's defaults hold the body's font and size; the rest of the body is the style Normal's. */
function changedFromDefaults(body: Formats, theme: Theme): Formats {
  const defaults: Formats = {
    paragraph: { keepNext: false, suppressHyphens: false, left: toTwips(ZERO), align: "start" },
    run: { font: theme.fonts.body.wordName, size: toHalfPoints(theme.styles.body.size), bold: false, italic: false },
  };
  return { paragraph: changed(body.paragraph, defaults.paragraph), run: changed(body.run, defaults.run) };
}

function changed<T extends object>(format: T, base: T): T {
  const entries = Object.entries(format).filter(([key, value]) => Reflect.get(base, key) !== value);
  return Object.fromEntries(entries) as T;
}

function withParagraph({ paragraph, run }: Formats, more: ParagraphFormat): Formats {
  return { paragraph: { ...paragraph, ...more }, run };
}

function quotationEdges({ quotation, styles }: Theme): ParagraphFormat {
  return { left: toTwips(pt(quotation.indent + styles.quotation.indent)), right: toTwips(quotation.indent) };
}

/** The number of a draft's paragraph is to the left of the column. */
function inMargin({ styles }: Theme, { numberMargin }: Widths): ParagraphFormat {
  return { left: toTwips(styles.body.indent), hanging: toTwips(pt(styles.body.indent + numberMargin)) };
}

/** As high as its picture. */
function figure({ styles: { caption } }: Theme): ParagraphFormat {
  return { line: "font", before: toTwips(pt(Math.max(caption.before, caption.after))), after: toTwips(caption.before) };
}

function verbatim({ paragraph, run }: Formats): Formats {
  return { paragraph: { ...paragraph, suppressHyphens: true, keepLines: true }, run: { ...run, noProof: true } };
}

/** A rule of a fifth of the column in its middle, as high as a line of text. */
function shortRule(theme: Theme): ParagraphFormat {
  const side = toTwips(pt(columnWidth(theme) * 0.4));
  const half = toTwips(pt(theme.styles.body.leading / 2));
  return {
    left: side,
    right: side,
    line: half,
    after: toTwips(pt(theme.styles.body.leading / 2 + theme.styles.body.after)),
    borders: { bottom: rule(theme.colours.rule, theme.notes.ruleWidth) },
    keepNext: false,
  };
}

/** A tab that draws the line to sign on: it needs no empty text, and its length does not depend on the column. */
function signatureLine({ signatures, styles }: Theme): ParagraphFormat {
  return {
    before: toTwips(pt(signatures.gap + Math.max(0, signatures.space - styles.signatory.leading))),
    after: toTwips(ZERO),
    tabs: [{ at: toTwips(signatures.lineWidth), type: "left", leader: "underscore" }],
    keepNext: true,
  };
}

/** Header and footer have side margins of their own, wider or narrower than the text column's. */
function furniture({ page }: Theme): ParagraphFormat {
  const left = pt(page.furniture.side - page.margins.left);
  const right = pt(page.furniture.side - page.margins.right);
  const end = pt(page.width - page.furniture.side - page.margins.left);
  return { left: toTwips(left), right: toTwips(right), tabs: [{ at: toTwips(end), type: "right" }] };
}

function titleRule({ ornaments, colours }: Theme): ParagraphFormat {
  return ornaments.titleRule === 0 ? {} : { borders: { bottom: rule(colours.accent, ornaments.titleRule, 6) } };
}

function footerRule({ ornaments, colours }: Theme): ParagraphFormat {
  return ornaments.footerRule === 0 ? {} : { borders: { top: rule(colours.rule, ornaments.footerRule, 6) } };
}

function rule(colour: Colour, width: Pt, space = 1): Border {
  return { eighths: toEighths(width), space, colour };
}

/** Reference: ECMA-376 Part 1, 17.18.2 (ST_Border): lines are 2 to 96 eighths of a point. */
export function toEighths(width: Pt): number {
  return Math.min(96, Math.max(2, Math.round(width * 8)));
}
