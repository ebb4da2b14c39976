import type { Theme } from "../../document/theme/theme.ts";

/**
 * The look of a page of HTML: the theme's families and colours, with measures that follow the reader's own settings. Text reflows at 320 CSS
 * pixels (WCAG 2.2, 1.4.10); links are underlined (1.4.1); dark screens, forced colours and print are seen to.
 */
export function styleSheetOf({ fonts, colours, styles }: Theme): string {
  return `:root {
  color-scheme: light dark;
  --text: ${colours.text};
  --page: #fff;
  --accent: ${colours.accent};
  --link: ${colours.link};
  --rule: ${colours.rule};
  --muted: #595959;
  --body: "${fonts.body.wordName}", Georgia, "Times New Roman", serif;
  --heading: "${fonts.heading.wordName}", "Segoe UI", system-ui, sans-serif;
  --code: "${fonts.code.wordName}", ui-monospace, monospace;
}
@media (prefers-color-scheme: dark) {
  :root { --text: #ececec; --page: #161616; --accent: #ececec; --link: #9cc7ff; --rule: #8c8c8c; --muted: #b8b8b8; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1.125rem/1.55 var(--body); overflow-wrap: break-word; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, h4, h5, h6 { color: var(--accent); font-family: var(--heading); line-height: 1.25; margin: 1.8em 0 0.4em; text-wrap: balance; }
h1 { font-size: 1.9rem; margin-top: 0.6em;${styles.title.bold ? "" : " font-weight: 400;"} }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, figure, pre, blockquote, .table { margin: 0.7em 0; }
a { color: var(--link); text-decoration: underline; text-underline-offset: 0.15em; }
a:focus-visible, .table:focus-visible, pre:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { scroll-margin-top: 1rem; outline: 2px solid var(--rule); outline-offset: 0.3rem; }
.kind, .addressee, .reference, .attachments-title { font-family: var(--heading); margin: 0.2em 0; }
.kind { color: var(--muted); font-weight: 700; }
.attachments-title { font-weight: 700; margin-top: 1.6em; }
.draft, .placeholder { border: 2px solid var(--rule); font-family: var(--heading); padding: 0.4em 0.8em; }
.lead-in { margin-top: 1.6em; }
.organ { font-weight: 700; margin-top: 1.2em; }
.place-date { margin-top: 1.8em; }
p[data-number]::before { color: var(--muted); content: attr(data-number) " "; }
li > p, li > ul, li > ol { margin: 0.3em 0; }
.clauses { padding-left: 0; }
.clauses:not(.numbered) { list-style: none; }
.clauses.numbered { padding-left: 1.6em; }
.clauses > li { margin: 0.6em 0; }
.att { font-weight: 700; }
blockquote { border-left: 3px solid var(--rule); margin-left: 0; padding-left: 1.1em; }
figure { margin-inline: 0; }
img { display: block; height: auto; max-width: 100%; }
figcaption, caption { color: var(--muted); font: 0.95rem/1.45 var(--heading); padding: 0.4em 0; text-align: left; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font: 1rem/1.4 var(--heading); min-width: min(100%, 20rem); }
th, td { border-bottom: 1px solid var(--rule); padding: 0.4em 1em 0.4em 0; text-align: left; vertical-align: top; }
tbody th { font-weight: 400; }
.center { text-align: center; }
.end { font-variant-numeric: tabular-nums; text-align: right; }
pre { font: 0.95rem/1.45 var(--code); overflow-x: auto; }
code { font-family: var(--code); font-size: 0.95em; }
hr { border: 0; border-top: 1px solid var(--rule); margin: 1.6em auto; width: 6rem; }
.note-reference { line-height: 1; }
.note-reference a { padding: 0 0.15em; }
.note-reference + .note-reference { margin-left: 0.2em; }
.note { border-left: 3px solid var(--rule); display: flex; font-size: 0.95rem; gap: 0.6em; margin: 0.7em 0; padding-left: 0.8em; }
.note p { margin: 0 0 0.3em; }
.signatures { list-style: none; margin-top: 1.6em; padding: 0; }
.signatures > li { margin: 1em 0; }
.signatures.pen > li, .signatures.field > li { border-top: 1px solid var(--rule); margin-top: 3.2em; max-width: 22rem; padding-top: 0.3em; }
.detail { color: var(--muted); display: block; font-size: 0.95em; }
.contents > li { margin: 0.6em 0; }
article + article { border-top: 4px double var(--rule); margin-top: 4rem; padding-top: 2rem; }
@media print {
  :root { --text: #000; --page: #fff; --accent: #000; --link: #000; --rule: #666; --muted: #333; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  .clauses > li, .signatures > li, tr, figure { break-inside: avoid; }
  .table, pre { overflow: visible; }
  pre { white-space: pre-wrap; }
  article { break-before: page; }
}
`;
}
