import type { XmlElement } from "../../../ground/xml/read-xml.ts";

/** Name without its prefix: programs choose prefixes as they like. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

export function childrenOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child.type === "element");
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).filter((child) => localName(child) === name);
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : childrenOf(element).find((child) => localName(child) === name);
}

/** Value of an attribute, whatever its prefix. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  for (const [key, value] of Object.entries(element.attributes))
    if (key.slice(key.indexOf(":") + 1) === name) return value;
  return undefined;
}

/** The `w:val` of a child. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return attributeOf(childNamed(element, name), "val");
}

/** Whether a switch such as `<w:b/>` is on: present and not set to off. Undefined where it is absent. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const child = childNamed(element, name);
  if (child === undefined) return undefined;
  return !["0", "false", "off"].includes(attributeOf(child, "val") ?? "1");
}

/** The outermost elements of the name at any depth, in order. Of the same thing written twice, only the newer is looked into. */
export function outermostNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (localName(child) === name) return [child];
    return outermostNamed(localName(child) === "AlternateContent" ? alternativeOf(child) : child, name);
  });
}

/** Of the same thing written twice, for newer and older programs, the newer. */
export function alternativeOf(element: XmlElement): XmlElement {
  return childNamed(element, "Choice") ?? childNamed(element, "Fallback") ?? element;
}

/** The first element of the name at any depth. */
export function findNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of childrenOf(element)) {
    const found = localName(child) === name ? child : findNamed(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
