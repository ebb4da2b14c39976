/** Values of attributes by their names. Those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element to be written. Its texts and values are as they are meant, and escaped when they are written. */
export type XmlTree = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlContent[];
};

/** What an element holds: elements and text. An element that was read can be written too. */
export type XmlContent = string | XmlTree | { readonly type: "text"; readonly value: string };

export function element(name: string, attributes: Attributes = {}, children: readonly XmlContent[] = []): XmlTree {
  return { name, attributes, children };
}

export function isElement(content: XmlContent): content is XmlTree {
  return typeof content !== "string" && "name" in content;
}

/** The elements directly in an element. */
export function elementsOf(tree: XmlTree | undefined): readonly XmlTree[] {
  return tree === undefined ? [] : tree.children.filter(isElement);
}

/** Write a whole document in one line after its declaration. Reference: XML 1.0, 2.8 (prolog). */
export function writeXml(root: XmlTree): string {
  return DECLARATION + writeElement(root);
}

/**
 * Write a document with a line for each element in its root, so that two documents compare well. Texts are escaped as values are: none of
 * them ends a line.
 */
export function writeXmlLines(root: XmlTree): string {
  const lines = root.children.map((child) => `${writeContent(child, escapeValue)}\n`);
  return `${DECLARATION}${startTag(root)}>\n${lines.join("")}</${root.name}>\n`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Write an element without a declaration, such as one within a text of another kind. */
export function writeElement(tree: XmlTree, escaping: Escaping = escapeText): string {
  if (tree.children.length === 0) return `${startTag(tree)}/>`;
  let written = `${startTag(tree)}>`;
  for (const child of tree.children) written += writeContent(child, escaping);
  return `${written}</${tree.name}>`;
}

/** Without its end. */
function startTag({ name, attributes }: XmlTree): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${typeof value === "number" ? value : escapeValue(value)}"`;
  }
  return tag;
}

function writeContent(content: XmlContent, escaping: Escaping): string {
  if (typeof content === "string") return escaping(content);
  return isElement(content) ? writeElement(content, escaping) : escaping(content.value);
}

type Escaping = (text: string) => string;

/** Characters that XML would read, or change when it reads them, as references. Reference: XML 1.0, 2.4 and 2.11. */
function escapeText(text: string): string {
  return /[&<>\r]/.test(text)
    ? text.replace(/[&<>\r]/g, (character) => named[character] ?? reference(character))
    : text;
}

/** The same within quotation marks, where line breaks and tabs would become spaces. Reference: XML 1.0, 3.3.3. */
function escapeValue(text: string): string {
  return /[&<>"\r\n\t]/.test(text) ? text.replace(/[&<>"\r\n\t]/g, reference) : text;
}

const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
