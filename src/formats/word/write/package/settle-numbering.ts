import { element, elementsOf, isElement, type XmlContent, type XmlTree } from "../../../../ground/xml/write-xml.ts";

/**
 * Leave the lists that something names, under their new numbers, and their definitions, of which the library has one of its own besides.
 * `numbers` gives the new numbers by the old ones.
 *
 * Reference: ECMA-376 Part 1, 17.9 (numbering).
 */
export function settleNumbering(numbering: XmlTree, numbers: ReadonlyMap<string, number>): XmlTree {
  const all = elementsOf(numbering);
  const lists = all
    .filter(({ name }) => name === "w:num")
    .flatMap((list) => {
      const number = numbers.get(String(list.attributes["w:numId"]));
      return number === undefined ? [] : [{ list, number }];
    })
    .sort((a, b) => a.number - b.number);
  const definitions = new Map(
    all
      .filter(({ name }) => name === "w:abstractNum")
      .map((definition) => [String(definition.attributes["w:abstractNumId"]), definition]),
  );
  const ids = new Map<string, number>();
  for (const { list } of lists) {
    const id = definitionOf(list);
    ids.set(id, ids.get(id) ?? ids.size + 1);
  }
  return {
    ...numbering,
    children: [
      ...[...ids].flatMap(([old, id]) => {
        const definition = definitions.get(old);
        return definition === undefined ? [] : [settleDefinition(definition, id)];
      }),
      ...lists.map(({ list, number }) => settleList(list, number, ids)),
    ],
  };
}

function definitionOf(list: XmlTree): string {
  const reference = elementsOf(list).find(({ name }) => name === "w:abstractNumId");
  return String(reference?.attributes["w:val"]);
}

function settleList(list: XmlTree, number: number, ids: ReadonlyMap<string, number>): XmlTree {
  return {
    ...list,
    attributes: { ...list.attributes, "w:numId": number },
    children: list.children.map((child) =>
      isElement(child) && child.name === "w:abstractNumId"
        ? element(child.name, { "w:val": ids.get(definitionOf(list)) })
        : child,
    ),
  };
}

function settleDefinition(definition: XmlTree, id: number): XmlTree {
  return {
    ...definition,
    attributes: { ...definition.attributes, "w:abstractNumId": id },
    children: definition.children.map(certain),
  };
}

/** The library calls every level tentative, which Word says of what it has made up and may make up anew. */
function certain(child: XmlContent): XmlContent {
  if (!isElement(child) || child.name !== "w:lvl") return child;
  const { "w:tentative": _, ...attributes } = child.attributes;
  return { ...child, attributes };
}
