import type { Document } from "../../src/document/types.ts";
import {
  clause,
  documentOf,
  footer,
  fullDocument,
  heading,
  id,
  inlines,
  link,
  list,
  note,
  noteReference,
  paragraph,
  row,
} from "./docx-sample.ts";

const signatory = (number: number) => ({
  id: id(`signatory-${number}`),
  name: inlines(`Undertecknare ${number} (P)`),
  details: number % 2 === 0 ? [inlines("ledamot")] : [],
  fieldTitle: `Underskrift av Undertecknare ${number}`,
});

const signatures = (form: "pen" | "field" | "none", count: number) =>
  ({
    type: "signature-block",
    id: id("signatures"),
    form,
    signatories: Array.from({ length: count }, (_, index) => signatory(index + 1)),
  }) as const;

/** Documents that each ask something else of the renderer, by what that is. */
export const documents: Readonly<Record<string, Document>> = {
  "everything there is": fullDocument(),
  "a draft": (() => {
    const full = fullDocument({ meta: { variant: "draft" } });
    const blocks = full.blocks.map((block) =>
      block.type === "paragraph" && block.role === "body"
        ? { ...block, number: { id: id(`${block.id}-number`), generated: true, text: { ...inlineText("12") } } }
        : block,
    );
    return { ...full, blocks: [paragraph("draft", "draft", "Utkast"), ...blocks] };
  })(),
  "a published copy": fullDocument({ meta: { variant: "published" } }),
  "a title alone": documentOf([heading("title", 0, "Rubrik")]),
  "no blocks at all": documentOf([]),
  "clauses without ordinals": documentOf([
    paragraph("lead-in", "lead-in", "Jag yrkar:"),
    {
      type: "clause-list",
      id: id("clauses"),
      clauses: [clause(1, "att", false, "en sak görs"), clause(2, undefined, false, "En annan görs.")],
    },
  ]),
  "numbered clauses without att": documentOf([
    {
      type: "clause-list",
      id: id("clauses"),
      clauses: Array.from({ length: 12 }, (_, index) => clause(index + 1, undefined, true, "Kommunen gör det.")),
    },
  ]),
  "two lists of clauses": documentOf([
    { type: "clause-list", id: id("clauses"), clauses: [clause(1, "att", true, "ett"), clause(2, "att", true, "två")] },
    {
      type: "clause-list",
      id: id("clauses-2"),
      clauses: [clause(3, "att", true, "börjar om"), clause(4, "att", true, "från tre")].map((each, index) => ({
        ...each,
        ordinal: index + 1,
      })),
    },
  ]),
  "many signatories, in columns": documentOf([
    paragraph("place-date", "place-date", "Umeå den 23 november 2026"),
    signatures("pen", 5),
  ]),
  "fields to sign in": documentOf([signatures("field", 2)]),
  "names alone": documentOf([footer(), signatures("none", 1)]),
  "a table at the end, another in a list and one in a footnote": documentOf(
    [
      list("list-1", 1, [
        paragraph("p-1", "body", "Tabell i lista"),
        { type: "table", id: id("table-1"), columns: ["start"], head: row("table-1-0", "A"), rows: [] },
      ]),
      paragraph("p-2", "body", "Se noten", noteReference("note-1", "1")),
      {
        type: "table",
        id: id("table-2"),
        columns: ["start", "end"],
        head: row("table-2-0", "A", "B"),
        rows: [row("table-2-1", "c", "d")],
      },
    ],
    {
      notes: [
        note("note-1", "1", {
          type: "table",
          id: id("table-3"),
          columns: ["start", "start"],
          head: row("table-3-0", "E", "F"),
          rows: [row("table-3-1", "g", "h")],
        }),
      ],
    },
  ),
  "words that look like the library's own marks": documentOf([
    list("list-1", "bullets", [paragraph("p-1", "body", "{list-bullet-0} {clauses-3-0} {list-3-0}")]),
    paragraph("p-2", "body", "rId1 \u00ad mjuk\u00adhet & <w:p> ]]> \u{1f6b2}"),
    paragraph("p-3", "body", "CURRENT"),
    paragraph("p-4", "body", "\u00adTOTAL_PAGES\u2011"),
    paragraph("p-5", "body", link("{list-1-0}", "https://www.example.org/{list-1-0}#TOTAL_PAGES")),
  ]),
};

function inlineText(value: string) {
  const [text] = inlines(value);
  if (text?.type !== "text") throw new Error("not a text");
  return text;
}
