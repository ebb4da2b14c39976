import {
  type Attributes,
  element,
  elementsOf,
  isElement,
  writeXml,
  type XmlContent,
  type XmlTree,
} from "../../../../ground/xml/write-xml.ts";
import { utf8Bytes, writePackage } from "../../format/package-parts.ts";
import { relationshipsPath, targetPath } from "../../format/part-names.ts";
import type { Parts } from "./library-parts.ts";
import { settleNumbering } from "./settle-numbering.ts";

const TYPES = "[Content_Types].xml";
const NUMBERING = "word/numbering.xml";

/**
 * Settle what the library leaves to chance, and pack the file. Relationships, lists and drawings are counted in the order of the parts;
 * what is not in the file is neither referred to nor described; archive and compression are our own.
 *
 * This is the only place where something that the library made is changed. The same parts give the same bytes.
 */
export function settlePackage(parts: Parts): Uint8Array {
  const counts = new Counts();
  const settled = new Map<string, XmlTree | Uint8Array>();
  for (const path of ["", ...parts.keys()]) {
    if (path === TYPES || path === NUMBERING || path.endsWith(".rels")) continue;
    const relationships = treeAt(relationshipsPath(path), parts);
    const references = new References(relationships, path, parts);
    if (relationships !== undefined && references.list.length > 0)
      settled.set(relationshipsPath(path), { ...relationships, children: references.list });
    const part = parts.get(path);
    if (part !== undefined) settled.set(path, part instanceof Uint8Array ? part : settle(part, references, counts));
  }
  const numbering = treeAt(NUMBERING, parts);
  if (numbering !== undefined) settled.set(NUMBERING, settleNumbering(numbering, counts.lists));
  const types = treeAt(TYPES, parts);
  if (types !== undefined) settled.set(TYPES, settleTypes(types, [TYPES, ...settled.keys()]));
  const bytes = ([path, part]: [string, XmlTree | Uint8Array]) =>
    [path, part instanceof Uint8Array ? part : utf8Bytes(writeXml(part))] as const;
  return writePackage(new Map([...settled].map(bytes)));
}

/** What is counted over all parts. */
class Counts {
  /** New numbers of the lists that paragraphs and styles name, by their old ones. */
  readonly lists = new Map<string, number>();
  #drawings = 0;

  /** 0 is no list: it takes a paragraph out of its style's. Reference: ECMA-376 Part 1, 17.9.18 (numId). */
  list(old: string): number {
    if (old === "0") return 0;
    const number = this.lists.get(old) ?? this.lists.size + 1;
    this.lists.set(old, number);
    return number;
  }

  drawing(): number {
    return ++this.#drawings;
  }
}

/** What one part refers to: each thing once, numbered in the order of the library's list, where it is in the file or outside it. */
class References {
  readonly list: readonly XmlTree[];
  readonly #ids = new Map<string, string>();

  constructor(relationships: XmlTree | undefined, path: string, parts: Parts) {
    const byTarget = new Map<string, XmlTree>();
    for (const { name, attributes } of elementsOf(relationships)) {
      const { Id, Type, Target, TargetMode } = attributes;
      if (TargetMode === undefined && !parts.has(targetPath(path, String(Target)))) continue;
      const key = `${Type} ${Target} ${TargetMode}`;
      const known = byTarget.get(key) ?? element(name, { ...attributes, Id: `rId${byTarget.size + 1}` });
      byTarget.set(key, known);
      this.#ids.set(String(Id), String(known.attributes["Id"]));
    }
    this.list = [...byTarget.values()];
  }

  /** The settled id in the place of the library's. */
  id(old: string | number | undefined): string | number | undefined {
    return this.#ids.get(String(old)) ?? old;
  }
}

/** The same tree where nothing in it is to change, as most is not. */
function settle(tree: XmlTree, references: References, counts: Counts): XmlTree {
  const { name, attributes, children } = tree;
  if (name === "w:numId") return element(name, { "w:val": counts.list(String(attributes["w:val"])) });
  const settled = {
    name,
    attributes: name === "wp:docPr" ? { ...attributes, id: counts.drawing() } : withReferences(attributes, references),
    children: mapped(contentOf(tree), (child) => (isElement(child) ? settle(child, references, counts) : child)),
  };
  return settled.attributes === attributes && settled.children === children ? tree : settled;
}

function mapped<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.some((item, index) => item !== list[index]) ? changed : list;
}

/** Reference: ECMA-376 Part 1, 22.8 (attributes of the namespace of relationships). */
function withReferences(attributes: Attributes, references: References): Attributes {
  for (const name in attributes)
    if (name.startsWith("r:"))
      return Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key, key.startsWith("r:") ? references.id(value) : value]),
      );
  return attributes;
}

/** The library puts a footnote's number also before the lines that Word draws above the notes. */
function contentOf({ name, attributes, children }: XmlTree): readonly XmlContent[] {
  if (name !== "w:footnote" || attributes["w:type"] === undefined) return children;
  return children.map((paragraph) =>
    isElement(paragraph) ? { ...paragraph, children: paragraph.children.filter((run) => !isNoteMark(run)) } : paragraph,
  );
}

function isNoteMark(run: XmlContent): boolean {
  return isElement(run) && elementsOf(run).some(({ name }) => name === "w:footnoteRef");
}

/** What describes the parts that there are. Reference: ECMA-376 Part 2, 10.1.2 (content types). */
function settleTypes(types: XmlTree, paths: readonly string[]): XmlTree {
  const endings = new Set(paths.map((path) => path.slice(path.lastIndexOf(".") + 1)));
  const names = new Set(paths.map((path) => `/${path}`));
  return {
    ...types,
    children: elementsOf(types).filter(({ attributes: { Extension, PartName } }) =>
      PartName === undefined ? endings.has(String(Extension)) : names.has(String(PartName)),
    ),
  };
}

function treeAt(path: string, parts: Parts): XmlTree | undefined {
  const part = parts.get(path);
  return part instanceof Uint8Array ? undefined : part;
}
