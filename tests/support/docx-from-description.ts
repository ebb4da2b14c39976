import { z } from "zod";
import { makeDocx, p, style } from "./make-docx.ts";

/**
 * Word files written down as text, so that they can be read and reviewed. In every string a tab is Word's tab and a
 * line break Word's line break; an empty string is an empty paragraph.
 */
const marks = {
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  sub: z.boolean().optional(),
  /** In points. */
  size: z.number().optional(),
};
const run = z.union([
  z.string(),
  z.strictObject({ text: z.string(), ...marks }),
  /** A footnote. */
  z.strictObject({ note: z.string() }),
  /** A field with what Word last showed in its place. */
  z.strictObject({ field: z.string(), result: z.string() }),
  /** A content control, as forms have them. */
  z.strictObject({ control: z.string() }),
]);
const form = {
  style: z.enum(["Title", "Subtitle", "Heading1", "Heading2", "Rubrik1", "Rubrik2"]).optional(),
  list: z.enum(["bullet", "dash", "decimal", "letter"]).optional(),
  align: z.enum(["center", "right"]).optional(),
};
const paragraph = z.union([
  z.string(),
  z.strictObject({ text: z.string(), ...marks, ...form }),
  z.strictObject({ runs: z.array(run), ...form }),
]);
const block = z.union([
  paragraph,
  /** Rows of cells. */
  z.strictObject({ table: z.array(z.array(paragraph)) }),
  z.strictObject({ textbox: z.array(paragraph) }),
]);

export const docxDescription = z.strictObject({
  header: z.array(paragraph).optional(),
  footer: z.array(paragraph).optional(),
  blocks: z.array(block),
});

export type DocxDescription = z.infer<typeof docxDescription>;
type Run = z.infer<typeof run>;
type Paragraph = z.infer<typeof paragraph>;
type Block = z.infer<typeof block>;
type Form = z.infer<z.ZodObject<typeof form>>;
type ListKind = NonNullable<z.infer<typeof form.list>>;

const styleNames = {
  Title: "Title",
  Subtitle: "Subtitle",
  Heading1: "heading 1",
  Heading2: "heading 2",
  Rubrik1: "heading 1",
  Rubrik2: "heading 2",
} as const;
const listMarks: Readonly<Record<ListKind, readonly [format: string, mark: string]>> = {
  bullet: ["bullet", "•"],
  dash: ["bullet", "–"],
  decimal: ["decimal", "%1."],
  letter: ["lowerLetter", "%1)"],
};
const listKinds = Object.keys(listMarks) as ListKind[];

/** The Word file that a description describes. */
export function docxFromDescription({ header, footer, blocks }: DocxDescription): Uint8Array {
  const writer = new Writer();
  const body = blocks.map((each) => writer.block(each)).join("");
  const furniture = Object.entries({ header, footer }).flatMap(([kind, paragraphs]) =>
    paragraphs === undefined ? [] : [{ kind, content: paragraphs.map((each) => writer.paragraph(each)).join("") }],
  );
  const references = furniture.map(({ kind }) => `<w:${kind}Reference w:type="default" r:id="rId-${kind}"/>`).join("");
  const used = [header, footer, blocks].flat().flatMap((each) => stylesOf(each));
  return makeDocx({
    body: `${body}<w:sectPr>${references}</w:sectPr>`,
    styles: [...new Set(used)].map((id) => style(id, styleNames[id])).join(""),
    numbering: writer.numbering(),
    ...(writer.notes.length === 0 ? {} : { footnotes: writer.notes.join("") }),
    relationships: furniture.map(({ kind }) => [`rId-${kind}`, kind, `${kind}.xml`] as const),
    parts: {
      "[Content_Types].xml": contentTypes(furniture.map(({ kind }) => kind)),
      ...Object.fromEntries(
        furniture.map(({ kind, content }) => {
          const root = kind === "header" ? "w:hdr" : "w:ftr";
          return [`word/${kind}.xml`, `<${root} ${wordNamespace}>${content}</${root}>`];
        }),
      ),
    },
  });
}

/** Every string that the file shows, in order: a paragraph or cell a line. */
export function descriptionText({ header = [], footer = [], blocks }: DocxDescription): string {
  return [...header, ...blocks, ...footer]
    .flatMap((each) => paragraphsOf(each))
    .map(paragraphText)
    .join("\n");
}

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const shapeNamespace = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

class Writer {
  readonly notes: string[] = [];
  /** The list of each `w:num`, in order. */
  readonly #lists: ListKind[] = [];
  #previous: ListKind | undefined;

  block(content: Block): string {
    if (typeof content === "object" && "table" in content) return this.#table(content.table);
    if (typeof content === "object" && "textbox" in content) return this.#textBox(content.textbox);
    return this.paragraph(content);
  }

  paragraph(content: Paragraph): string {
    const { style: styleId, list, align } = typeof content === "string" ? ({} as Form) : content;
    if (list !== undefined && list !== this.#previous) this.#lists.push(list);
    this.#previous = list;
    const numbered =
      list === undefined ? "" : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${this.#lists.length}"/></w:numPr>`;
    const aligned = align === undefined ? "" : `<w:jc w:val="${align}"/>`;
    return p(
      runsOf(content)
        .map((each) => this.#run(each))
        .join(""),
      styleId,
      numbered + aligned,
    );
  }

  numbering(): string {
    const abstract = listKinds.map((kind, id) => {
      const [format, mark] = listMarks[kind];
      return `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${mark}"/></w:lvl></w:abstractNum>`;
    });
    const used = this.#lists.map(
      (kind, index) =>
        `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${listKinds.indexOf(kind)}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    );
    return [...abstract, ...used].join("");
  }

  #run(content: Run): string {
    if (typeof content === "string") return textRun(content);
    if ("note" in content) return this.#note(content.note);
    if ("field" in content) {
      const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
      const instruction = `<w:r><w:instrText xml:space="preserve"> ${escaped(content.field)} </w:instrText></w:r>`;
      return `${mark("begin")}${instruction}${mark("separate")}${textRun(content.result)}${mark("end")}`;
    }
    if ("control" in content) {
      return `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${textRun(content.control)}</w:sdtContent></w:sdt>`;
    }
    const { text, bold, italic, sub, size } = content;
    return textRun(
      text,
      [
        bold ? "<w:b/>" : "",
        italic ? "<w:i/>" : "",
        size === undefined ? "" : `<w:sz w:val="${size * 2}"/>`,
        sub ? '<w:vertAlign w:val="subscript"/>' : "",
      ].join(""),
    );
  }

  #note(text: string): string {
    const id = this.notes.length + 1;
    this.notes.push(`<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${textRun(` ${text}`)}`)}</w:footnote>`);
    return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  }

  #table(rows: readonly (readonly Paragraph[])[]): string {
    const columns = Math.max(...rows.map((row) => row.length));
    const grid = `<w:tblGrid>${'<w:gridCol w:w="3000"/>'.repeat(columns)}</w:tblGrid>`;
    const written = rows.map(
      (row) => `<w:tr>${row.map((cell) => `<w:tc><w:tcPr/>${this.paragraph(cell)}</w:tc>`).join("")}</w:tr>`,
    );
    return `<w:tbl><w:tblPr/>${grid}${written.join("")}</w:tbl>`;
  }

  /** As Word writes it: the shape, and again in the old form for programs that do not know shapes. */
  #textBox(paragraphs: readonly Paragraph[]): string {
    const content = `<w:txbxContent>${paragraphs.map((each) => this.paragraph(each)).join("")}</w:txbxContent>`;
    const graphic = `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp ${shapeNamespace}><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>`;
    const shape = `<w:drawing><wp:inline><wp:extent cx="2400000" cy="900000"/><wp:docPr id="1" name="Textruta 1"/>${graphic}</wp:inline></w:drawing>`;
    const old = `<w:pict><v:shape style="width:190pt;height:70pt"><v:textbox>${content}</v:textbox></v:shape></w:pict>`;
    return p(
      `<w:r><mc:AlternateContent><mc:Choice ${shapeNamespace} Requires="wps">${shape}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`,
    );
  }
}

function textRun(text: string, properties = ""): string {
  const content = text
    .split(/([\t\n])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece === "\t") return "<w:tab/>";
      if (piece === "\n") return "<w:br/>";
      return `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
    });
  return `<w:r><w:rPr>${properties}</w:rPr>${content.join("")}</w:r>`;
}

function runsOf(content: Paragraph): readonly Run[] {
  if (typeof content === "string") return [content];
  if ("runs" in content) return content.runs;
  const { text, bold, italic, sub, size } = content;
  return [{ text, bold, italic, sub, size }];
}

function paragraphText(content: Paragraph): string {
  return runsOf(content)
    .flatMap((each) =>
      typeof each === "string" ? each : Object.entries(each).flatMap(([key, value]) => shown(key, value)),
    )
    .join("");
}

function shown(key: string, value: unknown): readonly string[] {
  if (key === "note") return [` ${value} `];
  return ["text", "result", "control"].includes(key) ? [`${value}`] : [];
}

function paragraphsOf(content: Block): readonly Paragraph[] {
  if (typeof content === "object" && "table" in content) return content.table.flat();
  if (typeof content === "object" && "textbox" in content) return content.textbox;
  return [content];
}

function stylesOf(content: Block | undefined): readonly (keyof typeof styleNames)[] {
  if (content === undefined) return [];
  return paragraphsOf(content).flatMap((each) =>
    typeof each === "string" || each.style === undefined ? [] : [each.style],
  );
}

function contentTypes(furniture: readonly string[]): string {
  const type = (part: string): string =>
    `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part === "document" ? "document.main" : part}+xml"/>`;
  const parts = ["document", "styles", "numbering", "footnotes", ...furniture].map(type).join("");
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts}</Types>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
