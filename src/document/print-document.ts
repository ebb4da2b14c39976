import type { Block, Caption, Document, Inline, Label, ListItem, TableRow } from "./types.ts";

/**
 * Print a document for people and for tests: a line for each block, with its id and what it is, and the words as Markdown would write
 * them. What is inside a block is indented. Node numbers and places are left out.
 */
export function printDocument({ meta, blocks, notes, assets }: Document): string {
  const { variant, caseTitle, title } = meta;
  const lines = [
    `document ${meta.kind} ${variant}`,
    `  title ${title}`,
    `  case-title ${caseTitle}`,
    ...blocks.flatMap((block) => blockLines(block)),
    ...notes.flatMap((note) => [
      `${note.id} note${printLabel("label", note.label)}`,
      ...indent(note.blocks.flatMap(blockLines)),
    ]),
    ...assets.map((asset, index) => `asset ${index} ${asset.format} ${asset.width}×${asset.height} ${asset.path}`),
  ];
  return `${lines.join("\n")}\n`;
}

function blockLines(block: Block): readonly string[] {
  const { id } = block;
  switch (block.type) {
    case "furniture":
      return [
        `${id} ${block.region}`,
        ...indent([`start ${printInlines(block.start)}`, `end ${printInlines(block.end)}`]),
      ];
    case "heading":
      return [line(id, `heading ${block.level}`, block.children)];
    case "paragraph":
      return [line(id, `paragraph ${block.role}${printLabel("number", block.number)}`, block.children)];
    case "quotation":
      return [`${id} quotation`, ...indent(block.blocks.flatMap(blockLines))];
    case "list":
      return [`${id} list${block.ordered ? ` from ${block.start}` : ""}`, ...indent(block.items.flatMap(itemLines))];
    case "table": {
      const rows = [block.head, ...block.rows];
      return [
        `${id} table ${block.columns.join(" ")}`,
        ...indent([...captionLines(block.caption), ...rows.map(rowLine)]),
      ];
    }
    case "figure":
      return [`${id} figure asset ${block.asset} alt "${block.alt.value}"`, ...indent(captionLines(block.caption))];
    case "code-block":
      return [`${id} code-block`, ...indent(block.lines.map((text) => `| ${text.text.value}`.trimEnd()))];
    case "divider":
      return [`${id} divider`];
    case "clause-list":
      return [
        `${id} clause-list`,
        ...indent(
          block.clauses.map((clause) => {
            const labels = printLabel("ordinal", clause.shownOrdinal) + printLabel("label", clause.att);
            return line(clause.id, `clause ${clause.ordinal}${labels}`, clause.children);
          }),
        ),
      ];
    case "signature-block":
      return [
        `${id} signature-block ${block.form}`,
        ...indent(
          block.signatories.flatMap((signatory) => [
            line(signatory.id, `signatory "${signatory.fieldTitle}"`, signatory.name),
            ...indent(signatory.details.map(printInlines)),
          ]),
        ),
      ];
    case "contents-list":
      return [
        `${id} contents-list`,
        ...indent(
          block.entries.flatMap((entry) => [
            line(entry.id, `entry page ${entry.page.text.value}`, entry.title),
            ...indent([printInlines(entry.details)]),
          ]),
        ),
      ];
  }
}

function itemLines(item: ListItem): readonly string[] {
  return [`${item.id} item${printLabel("label", item.label)}`, ...indent(item.blocks.flatMap(blockLines))];
}

function rowLine(row: TableRow): string {
  return `${row.id} row | ${row.cells.map((cell) => printInlines(cell.children)).join(" | ")} |`;
}

function captionLines(caption: Caption | undefined): readonly string[] {
  return caption === undefined ? [] : [line(caption.id, "caption", caption.children)];
}

function line(id: string, what: string, children: readonly Inline[]): string {
  return `${id} ${what}: ${printInlines(children)}`.trimEnd();
}

/** A label, in brackets where the program made it. */
function printLabel(name: string, label: Label | undefined): string {
  if (label === undefined) return "";
  const { value } = label.text.text;
  return ` ${name} ${label.generated ? `(${value})` : value}`;
}

function printInlines(inlines: readonly Inline[]): string {
  return inlines.map(printInline).join("");
}

function printInline(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.text.value;
    case "emphasis":
      return `*${printInlines(inline.children)}*`;
    case "strong":
      return `**${printInlines(inline.children)}**`;
    case "code":
      return `\`${printInlines(inline.children)}\``;
    case "link":
      return `[${printInlines(inline.children)}](${inline.url})`;
    case "language":
      return `[${printInlines(inline.children)}]{lang=${inline.lang}}`;
    case "line-break":
      return "⏎";
    case "note-reference":
      return `[^${inline.note}: ${inline.label}]`;
    case "page-number":
      return "{page}";
    case "page-count":
      return "{pages}";
  }
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((text) => `  ${text}`);
}
