import type { Meta } from "../../src/document/meta.ts";
import type {
  Asset,
  Block,
  BlockId,
  ClauseItem,
  Document,
  Inline,
  Label,
  ListItem,
  NodeId,
  Note,
  Paragraph,
  ParagraphRole,
  TableRow,
  TextNode,
} from "../../src/document/types.ts";
import { verbatim } from "../../src/ground/text/placed-text.ts";

/** Documents made by hand, one word a block where it can be, for what a renderer does with each part. */

const node = 1 as NodeId;

export function id(name: string): BlockId {
  return name as BlockId;
}

export function text(value: string): TextNode {
  return { type: "text", node, text: verbatim(value, "motion.md", 0) };
}

export function inlines(...parts: readonly (string | Inline)[]): readonly Inline[] {
  return parts.map((part) => (typeof part === "string" ? text(part) : part));
}

export function emphasis(value: string): Inline {
  return { type: "emphasis", node, children: [text(value)] };
}

export function strong(value: string): Inline {
  return { type: "strong", node, children: [text(value)] };
}

export function code(value: string): Inline {
  return { type: "code", node, children: [text(value)] };
}

export function link(value: string, url: string): Inline {
  return { type: "link", node, url, children: [text(value)] };
}

export function language(value: string, lang: string): Inline {
  return { type: "language", node, lang, children: [text(value)] };
}

export function lineBreak(): Inline {
  return { type: "line-break", node };
}

export function noteReference(note: string, label: string): Inline {
  return { type: "note-reference", node, note: id(note), label };
}

export function label(name: string, value: string, generated = true): Label {
  return { id: id(name), generated, text: text(value) };
}

export function paragraph(name: string, role: ParagraphRole, ...parts: readonly (string | Inline)[]): Paragraph {
  return { type: "paragraph", id: id(name), role, children: inlines(...parts) };
}

export function heading(name: string, level: 0 | 1 | 2 | 3 | 4, ...parts: readonly (string | Inline)[]): Block {
  return { type: "heading", id: id(name), level, children: inlines(...parts) };
}

export function list(name: string, marks: "bullets" | number, ...items: readonly (readonly Block[])[]): Block {
  const ordered = marks !== "bullets";
  const start = ordered ? marks : 1;
  return {
    type: "list",
    id: id(name),
    ordered,
    start,
    items: items.map((blocks, index): ListItem => {
      const item = `${name}-${index + 1}`;
      return { id: id(item), label: label(`${item}-label`, ordered ? `${start + index}.` : "•"), blocks };
    }),
  };
}

export function row(name: string, ...cells: readonly (string | readonly Inline[])[]): TableRow {
  return {
    id: id(name),
    cells: cells.map((cell, index) => ({
      id: id(`${name}-${index + 1}`),
      children: typeof cell === "string" ? inlines(cell) : cell,
    })),
  };
}

export function clause(
  ordinal: number,
  att: string | undefined,
  shown: boolean,
  ...parts: readonly (string | Inline)[]
): ClauseItem {
  return {
    id: id(`att-${ordinal}`),
    ordinal,
    ...(shown ? { shownOrdinal: label(`att-${ordinal}-ordinal`, `${ordinal}.`) } : {}),
    ...(att === undefined ? {} : { att: label(`att-${ordinal}-att`, att, false) }),
    children: inlines(...parts),
  };
}

export function note(name: string, value: string, ...blocks: readonly Block[]): Note {
  return { id: id(name), label: label(`${name}-label`, value), blocks };
}

export function footer(): Block {
  return {
    type: "furniture",
    id: id("footer"),
    region: "footer",
    start: inlines("Fler cykelplatser vid resecentrum"),
    end: inlines("Sida ", { type: "page-number", node }, " av ", { type: "page-count", node }),
  };
}

/** A picture of 2 × 1 pixels. */
export const png: Asset = {
  path: "karta.png",
  bytes: Uint8Array.from(
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADklEQVR4nGP4z8AAQQwMAB3+BfsnxGFNAAAAAElFTkSuQmCC",
      "base64",
    ),
  ),
  format: "png",
  width: 800,
  height: 400,
};

const meta: Meta = {
  schema: "yrka/motion/1",
  kind: "motion",
  variant: "final",
  title: "Fler cykelplatser vid resecentrum",
  caseTitle: "Motion från Anna Exempel (M) m.fl.: Fler cykelplatser vid resecentrum",
  authority: { id: "umea", name: "Umeå", kind: "kommun" },
  addressee: "Kommunfullmäktige",
  date: "2026-11-23",
  place: "Umeå",
  leadIn: "Mot denna bakgrund yrkar undertecknade att kommunfullmäktige beslutar:",
  clauses: [{ ordinal: 1, id: "att-1", text: "att kommunen bygger cykelplatser." }],
  questions: [],
  signatories: [
    { name: "Anna Exempel", party: "M", email: "anna@example.org", phone: "070-000 00 00" },
    { name: "Bo Ek", party: "S" },
  ],
  attachments: [],
  caseNumbers: ["KS-2026-00123"],
  submitted: "2026-11-24",
  body: "",
  source: { name: "cykel.md", sha256: "0".repeat(64) },
  generator: "yrka 0.1.0",
};

export function documentOf(
  blocks: readonly Block[],
  more: Partial<Omit<Document, "meta">> & { readonly meta?: Partial<Meta> } = {},
): Document {
  return { blocks, notes: more.notes ?? [], assets: more.assets ?? [], meta: { ...meta, ...more.meta } };
}

const longText =
  "Cykeln är för många det snabbaste sättet att ta sig till tåget, men vid resecentrum är ställen fulla redan klockan sju på morgonen. Den som kommer senare låser fast sin cykel vid räcken och lyktstolpar, vilket gör det svårt att ta sig fram för den som ser dåligt eller använder rullstol.";

/** Everything that a document can hold. */
export function fullDocument(more: { readonly meta?: Partial<Meta> } = {}): Document {
  const shown = true;
  return documentOf(
    [
      footer(),
      paragraph("kind", "kind", "Motion"),
      paragraph("addressee", "addressee", "Till kommunfullmäktige i Umeå"),
      heading("title", 0, "Fler cykelplatser vid resecentrum"),
      paragraph(
        "p-1",
        "body",
        longText,
        noteReference("note-1", "1"),
        " Det finns ",
        emphasis("bättre"),
        " sätt, ",
        strong("mycket bättre"),
        ".",
      ),
      heading("h-1", 1, "Bakgrund"),
      paragraph(
        "p-2",
        "body",
        "Se ",
        link("kommunens cykelplan", "https://example.org/plan?a=1&b=2"),
        ", där ",
        language("bike and ride", "en"),
        " nämns, och fältet ",
        code("antal_platser"),
        ". Ett mellanslag\u00a0som håller, ett\u2011bindestreck och {klamrar} & <tecken>.",
        lineBreak(),
        "En ny rad, och samma not igen",
        noteReference("note-1", "1"),
        ".",
      ),
      {
        type: "quotation",
        id: id("quote-1"),
        blocks: [
          paragraph("p-3", "body", "”Cykelresorna ska bli fler.”"),
          list("list-1", "bullets", [paragraph("p-4", "body", "i citatet")]),
        ],
      },
      heading("h-2", 2, "Platserna i dag"),
      list(
        "list-2",
        "bullets",
        [
          paragraph(
            "p-5",
            "body",
            "väderskyddade platser, som alltid är fulla och som därför inte räcker till för alla dem som vill cykla till tåget",
          ),
        ],
        [
          paragraph("p-6", "body", "platser utan tak"),
          list(
            "list-3",
            3,
            [paragraph("p-7", "body", "vid norra entrén"), paragraph("p-8", "body", "Den är stängd på natten.")],
            [
              paragraph("p-9", "body", "vid södra entrén"),
              list("list-4", "bullets", [
                paragraph("p-10", "body", "nivå tre"),
                list("list-5", "bullets", [
                  paragraph("p-11", "body", "nivå fyra"),
                  list("list-6", 1, [
                    paragraph("p-12", "body", "nivå fem"),
                    list("list-7", "bullets", [paragraph("p-13", "body", "nivå sex")]),
                  ]),
                ]),
              ]),
            ],
          ),
          { type: "quotation", id: id("quote-2"), blocks: [paragraph("p-14", "body", "Ett citat i en lista.")] },
        ],
      ),
      list("list-8", 1, [paragraph("p-15", "body", "En ny lista börjar om")], [paragraph("p-16", "body", "från ett")]),
      {
        type: "table",
        id: id("table-1"),
        columns: ["start", "end", "center"],
        caption: { id: id("table-1-caption"), children: inlines("Platser vid resecentrum") },
        head: row("table-1-0", "Läge", "Platser", "Tak"),
        rows: [
          row("table-1-1", "Norra entrén, vid bussarna", "120", "ja"),
          row("table-1-2", inlines(strong("Södra"), " entrén", noteReference("note-2", "2")), "80", "nej"),
          row("table-1-3", "Summa", "200", ""),
        ],
      },
      paragraph("p-17", "body", "Efter tabellen."),
      {
        type: "figure",
        id: id("figure-1"),
        asset: 0,
        alt: verbatim("Karta över resecentrum", "motion.md", 0),
        caption: { id: id("figure-1-caption"), children: inlines("Karta över resecentrum") },
      },
      heading("h-3", 3, "Beräkning"),
      {
        type: "code-block",
        id: id("code-1"),
        lines: [text("platser = 200"), text(""), text("  kostnad = platser * 10000")],
      },
      heading("h-4", 4, "Kostnad"),
      { type: "divider", id: id("divider-1") },
      paragraph("lead-in", "lead-in", "Mot denna bakgrund yrkar undertecknade att kommunfullmäktige beslutar:"),
      {
        type: "clause-list",
        id: id("clauses"),
        clauses: [
          clause(
            1,
            "att",
            shown,
            "kommunen bygger 200 väderskyddade cykelplatser vid resecentrum, i första hand vid den norra entrén.",
          ),
          clause(2, "att", shown, "kostnaden, 2 mkr, tas ur ", emphasis("investeringsramen"), " för 2027."),
          clause(3, "Att", shown, "förslaget genomförs."),
          clause(
            4,
            undefined,
            shown,
            "Kommunstyrelsen återrapporterar till fullmäktige varje år så länge arbetet med cykelplatserna pågår.",
          ),
        ],
      },
      paragraph("place-date", "place-date", "Umeå den 23 november 2026"),
      {
        type: "signature-block",
        id: id("signatures"),
        form: "pen",
        signatories: [
          {
            id: id("signatory-1"),
            name: inlines("Anna Exempel (M)"),
            details: [inlines("ledamot"), inlines("för Moderaterna")],
            fieldTitle: "Underskrift av Anna Exempel (M)",
          },
          { id: id("signatory-2"), name: inlines("Bo Ek (S)"), details: [], fieldTitle: "Underskrift av Bo Ek (S)" },
        ],
      },
      paragraph("attachments-title", "attachments-title", "Bilagor"),
      list("list-9", 1, [paragraph("p-18", "body", "Karta")]),
    ],
    {
      notes: [
        note(
          "note-1",
          "1",
          paragraph(
            "p-19",
            "body",
            "Mätt i ",
            emphasis("maj"),
            " 2026, se ",
            link("rapporten", "https://example.org/rapport"),
            ".",
          ),
          paragraph("p-20", "body", "Ett stycke till i noten."),
        ),
        note("note-2", "2", paragraph("p-21", "body", "Utan tak.")),
      ],
      assets: [png],
      ...more,
    },
  );
}
