/** What a paragraph, run or table of our DOCX is, each with a style of its own. */
export type StyleRole = keyof typeof styleNames;

export type NamedStyle = { readonly id: string; readonly name: string };

/**
 * The styles of our DOCX. Word's own keep the ids and names that Word knows them by in every language; the motion's own parts have
 * Swedish names, as those are what an author sees in the list of styles.
 *
 * A Swedish Word renames ids, never names: find a style by its name.
 */
export const styleNames = {
  body: { id: "Normal", name: "Normal" },
  title: { id: "Title", name: "Title" },
  "heading-1": { id: "Heading1", name: "heading 1" },
  "heading-2": { id: "Heading2", name: "heading 2" },
  "heading-3": { id: "Heading3", name: "heading 3" },
  "heading-4": { id: "Heading4", name: "heading 4" },
  quotation: { id: "Quote", name: "Quote" },
  "list-bullet": { id: "ListBullet", name: "List Bullet" },
  "list-number": { id: "ListNumber", name: "List Number" },
  "list-continue": { id: "ListContinue", name: "List Continue" },
  caption: { id: "Caption", name: "caption" },
  note: { id: "FootnoteText", name: "footnote text" },
  header: { id: "Header", name: "header" },
  footer: { id: "Footer", name: "footer" },
  kind: { id: "Dokumenttyp", name: "Dokumenttyp" },
  addressee: { id: "Adressat", name: "Adressat" },
  reference: { id: "Referens", name: "Referens" },
  "lead-in": { id: "Yrkande", name: "Yrkande" },
  organ: { id: "Instans", name: "Instans" },
  clause: { id: "Attsats", name: "Att-sats" },
  "clause-numbered": { id: "Attsatsnumrerad", name: "Att-sats numrerad" },
  "clause-plain": { id: "Attsatsutanatt", name: "Att-sats utan att" },
  "place-date": { id: "Ortochdatum", name: "Ort och datum" },
  "signature-line": { id: "Underskriftsrad", name: "Underskriftsrad" },
  signatory: { id: "Underskrift", name: "Underskrift" },
  "signatory-detail": { id: "Underskriftsuppgift", name: "Underskriftsuppgift" },
  "attachments-title": { id: "Bilagerubrik", name: "Bilagerubrik" },
  draft: { id: "Utkast", name: "Utkast" },
  placeholder: { id: "Platshallare", name: "Platshållare" },
  "body-numbered": { id: "Numreratstycke", name: "Numrerat stycke" },
  code: { id: "Kod", name: "Kod" },
  "table-head": { id: "Tabellhuvud", name: "Tabellhuvud" },
  "table-cell": { id: "Tabelltext", name: "Tabelltext" },
  figure: { id: "Figur", name: "Figur" },
  divider: { id: "Avdelare", name: "Avdelare" },
  "default-font": { id: "DefaultParagraphFont", name: "Default Paragraph Font" },
  link: { id: "Hyperlink", name: "Hyperlink" },
  "note-reference": { id: "FootnoteReference", name: "footnote reference" },
  "inline-code": { id: "Koditext", name: "Kod i text" },
  label: { id: "Etikett", name: "Etikett" },
  "paragraph-number": { id: "Styckenummer", name: "Styckenummer" },
  "plain-table": { id: "TableNormal", name: "Normal Table" },
  table: { id: "Motionstabell", name: "Motionstabell" },
  "signature-table": { id: "Underskriftstabell", name: "Underskriftstabell" },
  "no-list": { id: "NoList", name: "No List" },
} as const satisfies Readonly<Record<string, NamedStyle>>;
