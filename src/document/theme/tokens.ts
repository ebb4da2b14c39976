import type { StyleName } from "./theme.ts";

/** What a value of `theme.yml` may be. Lengths and their bounds are in pt. */
export type TokenKind =
  | { readonly type: "length"; readonly min: number; readonly max: number }
  | { readonly type: "number"; readonly min: number; readonly max: number }
  | { readonly type: "colour" }
  | { readonly type: "choice"; readonly of: readonly string[] }
  | { readonly type: "switch" }
  | { readonly type: "folder" }
  | { readonly type: "folders" }
  | { readonly type: "words" };

const length = (min: number, max: number): TokenKind => ({ type: "length", min, max });
const number = (max: number): TokenKind => ({ type: "number", min: 0, max });
const colour: TokenKind = { type: "colour" };

/** Tokens that belong to no style. Every one must have a value in a theme or in one it extends. */
export const plainTokens = {
  "page-width": length(200, 1700),
  "page-height": length(280, 2400),
  "margin-top": length(0, 400),
  "margin-right": length(0, 400),
  "margin-bottom": length(0, 400),
  "margin-left": length(0, 400),
  "furniture-side": length(0, 400),
  "header-baseline": length(0, 400),
  "footer-baseline": length(0, 400),
  "font-body": { type: "folder" },
  "font-body-word": { type: "words" },
  "font-heading": { type: "folder" },
  "font-heading-word": { type: "words" },
  "font-code": { type: "folder" },
  "font-code-word": { type: "words" },
  "font-fallback": { type: "folders" },
  "colour-text": colour,
  "colour-accent": colour,
  "colour-link": colour,
  "colour-rule": colour,
  "clause-ordinals-from": number(1000),
  "clause-label-width": length(0, 200),
  "clause-label-width-with-ordinal": length(0, 200),
  "list-label-width": length(0, 200),
  "list-item-gap": length(0, 100),
  "list-bullet": { type: "words" },
  "quotation-inset": length(0, 200),
  "table-padding": length(0, 50),
  "table-rule": length(0, 10),
  "note-gap": length(0, 100),
  "note-rule": length(0, 10),
  "note-rule-length": length(0, 1000),
  "title-rule": length(0, 10),
  "footer-rule": length(0, 10),
  "signature-form": { type: "choice", of: ["pen", "field", "none"] },
  "signature-columns-from": number(200),
  "signature-by-party": { type: "switch" },
  "signature-space": length(0, 300),
  "signature-line": length(0, 1000),
  "signature-gap": length(0, 200),
} as const satisfies Readonly<Record<string, TokenKind>>;

export type PlainToken = keyof typeof plainTokens;

/** Tokens that each style has, as in `heading-1-size`. One that is not given is as in the style below. */
export const styleTokens = {
  font: { type: "choice", of: ["body", "heading", "code"] },
  weight: { type: "choice", of: ["regular", "bold"] },
  slant: { type: "choice", of: ["upright", "italic"] },
  size: length(4, 100),
  leading: length(4, 200),
  before: length(0, 300),
  after: length(0, 300),
  indent: length(0, 400),
  align: { type: "choice", of: ["start", "justify", "center", "end"] },
  colour: colour,
  hyphenate: { type: "switch" },
  "keep-with-next": { type: "switch" },
} as const satisfies Readonly<Record<string, TokenKind>>;

export type StyleToken = keyof typeof styleTokens;

/** Parent of each style, from which unset tokens are inherited. */
export const styleParents: Readonly<Record<Exclude<StyleName, "body">, StyleName>> = {
  kind: "body",
  addressee: "body",
  reference: "addressee",
  title: "heading-1",
  "heading-1": "body",
  "heading-2": "heading-1",
  "heading-3": "heading-2",
  "heading-4": "heading-3",
  quotation: "body",
  list: "body",
  "table-head": "table-cell",
  "table-cell": "body",
  caption: "body",
  note: "body",
  code: "body",
  "lead-in": "body",
  organ: "body",
  clause: "body",
  "place-date": "body",
  signatory: "body",
  "signatory-detail": "signatory",
  "attachments-title": "heading-2",
  draft: "kind",
  placeholder: "body",
  header: "footer",
  footer: "body",
};
