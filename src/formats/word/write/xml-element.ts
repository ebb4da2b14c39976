import { escapeXml } from "../format/escape-xml.ts";

declare const kind: unique symbol;

/** XML that stands as it is. Texts get into it by `element` and `escaped`, which escape them. */
export type Xml = string & { readonly [kind]: "Xml" };

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its content. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${typeof value === "number" ? value : escapeXml(value)}"`;
  }
  return (children.length === 0 ? `${tag}/>` : `${tag}>${children.join("")}</${name}>`) as Xml;
}

export function escaped(text: string): Xml {
  return escapeXml(text) as Xml;
}

/** XML of our own, such as a part that is always the same. */
export function xml(written: string): Xml {
  return written as Xml;
}
