import {
  type BaseXmlComponent,
  BuilderElement,
  FileChild,
  NextAttributeComponent,
  TextRun,
  type XmlComponent,
} from "docx";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Make an element that the `docx` library has no class for. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  return new BuilderElement({ name, attributes: toPayload(attributes), children });
}

/** The same, where a block of the document is expected. */
export class BlockElement extends FileChild {
  constructor(name: string, attributes: Attributes) {
    super(name);
    this.root.push(new NextAttributeComponent(toPayload(attributes)));
  }
}

/** Elements, one after the other, where a run is expected. */
export class InlineElements extends TextRun {
  readonly #elements: readonly BaseXmlComponent[];

  constructor(elements: readonly BaseXmlComponent[]) {
    super({});
    this.#elements = elements;
  }

  override get writtenAs(): readonly BaseXmlComponent[] {
    return this.#elements;
  }
}

function toPayload(
  attributes: Attributes,
): Readonly<Record<string, { readonly key: string; readonly value: string | number }>> {
  const payload: Record<string, { key: string; value: string | number }> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) payload[key] = { key, value };
  return payload;
}
