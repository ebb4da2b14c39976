import type { Pt } from "../../ground/units/length.ts";

/** Colour in sRGB, `#rrggbb` in small letters. */
export type Colour = string & { readonly isColour: true };

/** Which of the theme's families a style is set in. */
export type FontRole = "body" | "heading" | "code";

/** Names of the styles, one for each kind of text on the page. DOCX has a paragraph style for each. */
export const styleNames = [
  "kind",
  "addressee",
  "reference",
  "title",
  "heading-1",
  "heading-2",
  "heading-3",
  "heading-4",
  "body",
  "quotation",
  "list",
  "table-head",
  "table-cell",
  "caption",
  "note",
  "code",
  "lead-in",
  "organ",
  "clause",
  "place-date",
  "signatory",
  "signatory-detail",
  "attachments-title",
  "draft",
  "placeholder",
  "header",
  "footer",
] as const;

export type StyleName = (typeof styleNames)[number];

/** How a paragraph of one kind is set. */
export type TextStyle = {
  readonly font: FontRole;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: Pt;
  /** From baseline to baseline. */
  readonly leading: Pt;
  /** Space above and below; between two blocks the larger of the two counts. */
  readonly before: Pt;
  readonly after: Pt;
  /** Left indent of all lines. */
  readonly indent: Pt;
  readonly align: "start" | "justify" | "center" | "end";
  readonly colour: Colour;
  readonly hyphenate: boolean;
  /** Stays on the page of what follows. */
  readonly keepWithNext: boolean;
};

/**
 * The measures of a template: page, fonts, sizes, spacing, colours and switches; no structure and no words. All lengths in pt.
 */
export type Theme = {
  readonly id: string;
  readonly page: {
    readonly width: Pt;
    readonly height: Pt;
    /** Edges of the text column. */
    readonly margins: { readonly top: Pt; readonly right: Pt; readonly bottom: Pt; readonly left: Pt };
    /** Positions of header and footer: their side edges, and their baselines' distance from the top and bottom of the page. */
    readonly furniture: { readonly side: Pt; readonly header: Pt; readonly footer: Pt };
  };
  /** Folder in `templates/fonts/` for PDF, and the family's name for Word. */
  readonly fonts: Readonly<Record<FontRole, { readonly folder: string; readonly wordName: string }>>;
  /** Families tried in order for a character that the style's font lacks. */
  readonly fallbackFonts: readonly string[];
  readonly styles: Readonly<Record<StyleName, TextStyle>>;
  readonly colours: { readonly text: Colour; readonly accent: Colour; readonly link: Colour; readonly rule: Colour };
  readonly clauses: {
    /** From how many clauses the ordinal is shown before *att*; 0 for never. */
    readonly ordinalsFrom: number;
    /** Width of the label column: the text hangs to its right. */
    readonly indent: Pt;
    readonly indentWithOrdinal: Pt;
  };
  readonly list: { readonly indent: Pt; readonly itemGap: Pt; readonly bullet: string };
  readonly quotation: { readonly indent: Pt };
  readonly table: { readonly padding: Pt; readonly ruleWidth: Pt };
  readonly notes: { readonly gap: Pt; readonly ruleWidth: Pt; readonly ruleLength: Pt };
  /** Rule below the title or above the footer, where the look has one. */
  readonly ornaments: { readonly titleRule: Pt; readonly footerRule: Pt };
  readonly signatures: {
    readonly form: "pen" | "field" | "none";
    /** From how many signatories they are set in two columns; 0 for never. */
    readonly twoColumnsFrom: number;
    readonly groupByParty: boolean;
    /** Free height above the typed name, for ink or the field. */
    readonly space: Pt;
    /** Length of the line to sign on, and of the field. */
    readonly lineWidth: Pt;
    /** Between the signatories above one another. */
    readonly gap: Pt;
  };
};
