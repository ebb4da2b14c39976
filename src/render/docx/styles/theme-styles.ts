import { type StyleRole, styleNames } from "../../../docx-format/style-names.ts";
import type { Colour, StyleName, TextStyle, Theme } from "../../../theme/theme.ts";
import { type Pt, pt, toHalfPoints, toTwips, ZERO } from "../../../units/length.ts";
import type { ListReferences } from "../numbering.ts";
import type { Border, ParagraphFormat } from "./paragraph-format.ts";
import type { RunFormat } from "./run-format.ts";
import type { Style } from "./style-sheet.ts";

/** Distance of the number of a draft's paragraph to its text, in the margin. */
const DRAFT_NUMBER_WIDTH = pt(30);

type Formats = { readonly paragraph: ParagraphFormat; readonly run: RunFormat };

/** The styles of a theme, each as what it changes against the one it is based on. */
export function themeStyles(theme: Theme, lists: ListReferences): readonly Style[] {
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
  const clause = withParagraph(of("clause"), hanging(theme.clauses.indent, theme.styles.clause.indent));
  const listItem = withParagraph(of("list"), { after: toTwips(theme.list.itemGap) });
  const tableCell = of("table-cell");

  return [
    { ...styleNames.body, type: "paragraph", isDefault: true, isQuick: true, ...changedFromDefaults(body, theme) },
    own("title", withParagraph(of("title"), { outlineLevel: 0, keepLines: true, ...titleRule(theme) }), next("body")),
    ...([1, 2, 3, 4] as const).map((level) =>
      own(
        `heading-${level}`,
        withParagraph(of(`heading-${level}`), { outlineLevel: level - 1, keepNext: true, keepLines: true }),
        { ...next("body"), priority: 9 },
      ),
    ),
    custom("kind", of("kind"), next("title")),
    custom("addressee", of("addressee"), next("body")),
    custom("reference", of("reference"), next("body")),
    own(
      "quotation",
      withParagraph(of("quotation"), { left: toTwips(sum(theme.quotation.indent, theme.styles.quotation.indent)) }),
      next("body"),
    ),
    own("list-bullet", withParagraph(listItem, { ...listIndent(theme), numbering: lists.bullet }), next("list-bullet")),
    own("list-number", withParagraph(listItem, { ...listIndent(theme), numbering: lists.number }), next("list-number")),
    own("list-continue", withParagraph(listItem, { left: listIndent(theme).left }), next("list-continue")),
    custom(
      "lead-in",
      withParagraph(of("lead-in"), { keepNext: true, keepLines: true, outlineLevel: 0 }),
      next("clause"),
    ),
    custom("clause", withParagraph(clause, { keepLines: true }), next("clause")),
    custom(
      "clause-numbered",
      withParagraph(clause, {
        keepLines: true,
        ...hanging(theme.clauses.indentWithOrdinal, theme.styles.clause.indent),
        ...(lists.clauses === undefined ? {} : { numbering: lists.clauses }),
      }),
      { basedOn: styleNames.clause.id, ...next("clause-numbered") },
      withParagraph(clause, { keepLines: true }),
    ),
    custom("place-date", withParagraph(of("place-date"), { keepNext: true }), next("signatory")),
    custom("signature-line", withParagraph(of("signatory"), signatureLine(theme)), next("signatory")),
    custom("signatory", withParagraph(of("signatory"), { keepLines: true }), next("signatory-detail")),
    custom("signatory-detail", of("signatory-detail"), next("signature-line")),
    custom("attachments-title", withParagraph(of("attachments-title"), { keepNext: true }), next("list-number")),
    custom("draft", of("draft"), next("body")),
    custom("placeholder", of("placeholder"), next("body")),
    custom(
      "body-numbered",
      withParagraph(body, { left: toTwips(ZERO), hanging: toTwips(DRAFT_NUMBER_WIDTH) }),
      next("body-numbered"),
    ),
    own("caption", of("caption"), next("body")),
    custom("figure", withParagraph(body, { line: "font" }), next("caption")),
    custom("table-cell", tableCell, next("table-cell")),
    custom("table-head", of("table-head"), { basedOn: styleNames["table-cell"].id, ...next("table-cell") }, tableCell),
    custom(
      "code",
      { paragraph: { ...of("code").paragraph, suppressHyphens: true }, run: { ...of("code").run, noProof: true } },
      next("code"),
    ),
    custom("divider", withParagraph(body, { borders: { bottom: rule(theme.colours.rule, pt(0.5)) } }), next("body")),
    own("note", of("note"), { isQuick: false }),
    own("header", withParagraph(of("header"), furniture(theme)), { isQuick: false }),
    own("footer", withParagraph(of("footer"), { ...furniture(theme), ...footerRule(theme) }), { isQuick: false }),
    ...characterStyles(theme),
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

function hanging(width: Pt, indent: Pt): ParagraphFormat {
  return { left: toTwips(sum(width, indent)), hanging: toTwips(width) };
}

function listIndent(theme: Theme): {
  readonly left: ReturnType<typeof toTwips>;
  readonly hanging: ReturnType<typeof toTwips>;
} {
  return { left: toTwips(sum(theme.list.indent, theme.styles.list.indent)), hanging: toTwips(theme.list.indent) };
}

/** A tab that draws the line to sign on: it needs no empty text, and its length does not depend on the column. */
function signatureLine({ signatures }: Theme): ParagraphFormat {
  return {
    before: toTwips(signatures.gap),
    after: toTwips(ZERO),
    line: toTwips(signatures.space),
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

function sum(a: Pt, b: Pt): Pt {
  return pt(a + b);
}
