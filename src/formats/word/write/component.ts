import { type BaseXmlComponent, FileChild, TextRun, XmlAttributeComponent, XmlComponent } from "docx";
import type { Attributes } from "../../../ground/xml/write-xml.ts";

type Content = readonly (XmlComponent | string)[];

/** An element that the library has no class for. */
export function element(name: string, attributes: Attributes = {}, content: Content = []): XmlComponent {
  return new Element(name, attributes, content);
}

/** The same, where the library expects a paragraph or a table. */
export function blockElement(name: string, attributes: Attributes = {}, content: Content = []): FileChild {
  return new BlockElement(name, attributes, content);
}

/** The same, where the library expects a run. */
export function inlineElement(name: string, attributes: Attributes = {}, content: Content = []): TextRun {
  return new InlineElement(new Element(name, attributes, content));
}

/** Attributes under the names that they have in XML. */
export class ElementAttributes extends XmlAttributeComponent<Attributes> {}

class Element extends XmlComponent {
  constructor(name: string, attributes: Attributes, content: Content) {
    super(name);
    this.root.push(new ElementAttributes(attributes), ...content);
  }
}

class BlockElement extends FileChild {
  constructor(name: string, attributes: Attributes, content: Content) {
    super(name);
    this.root.push(new ElementAttributes(attributes), ...content);
  }
}

class InlineElement extends TextRun {
  readonly #written: readonly BaseXmlComponent[];

  constructor(written: BaseXmlComponent) {
    super({});
    this.#written = [written];
  }

  override get writtenAs(): readonly BaseXmlComponent[] {
    return this.#written;
  }
}
