import { strToU8, zipSync } from "fflate";

export type DocxParts = {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  /** Relationships of the document, as `[id, type, target]`; addresses are external. */
  readonly relationships?: readonly (readonly [id: string, type: string, target: string])[];
  /** Further parts, or others in place of these. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
};

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** Write a Word file by hand, with no more in it than asked for. */
export function makeDocx({
  body,
  styles,
  numbering,
  footnotes,
  comments,
  relationships = [],
  parts = {},
}: DocxParts): Uint8Array {
  const own = { styles, numbering, footnotes, comments };
  const given = Object.entries(own).filter((entry): entry is [keyof typeof own, string] => entry[1] !== undefined);
  const related = [...given.map(([name]) => [`rId-${name}`, name, `${name}.xml`] as const), ...relationships].map(
    ([id, type, target]) => {
      const mode = /^[a-z]+:/.test(target) ? ' TargetMode="External"' : "";
      return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
    },
  );
  const rels = (content: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": rels(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": rels(related.join("")),
    ...Object.fromEntries(
      given.map(([name, content]) => [`word/${name}.xml`, `<w:${name} ${namespaces}>${content}</w:${name}>`]),
    ),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

/** A paragraph of a style, of runs or plain text. */
export function p(content: string, style = "", properties = ""): string {
  const styled = style === "" ? "" : `<w:pStyle w:val="${style}"/>`;
  const runs = content.startsWith("<") ? content : r(content);
  return `<w:p><w:pPr>${styled}${properties}</w:pPr>${runs}</w:p>`;
}

/** A run with properties. */
export function r(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function inserted(content: string, author = "Bo Ek"): string {
  return `<w:ins w:id="1" w:author="${author}" w:date="2026-11-24T10:00:00Z">${content}</w:ins>`;
}

export function deleted(text: string, author = "Bo Ek"): string {
  return `<w:del w:id="2" w:author="${author}"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
}

/** A paragraph style. */
export function style(id: string, name: string, content = "", attributes = ""): string {
  return `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}><w:name w:val="${name}"/>${content}</w:style>`;
}
