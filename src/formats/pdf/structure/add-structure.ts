import { asciiString, type PdfObjects, type Ref, textString, type Value } from "../objects.ts";
import {
  firstMark,
  hasContent,
  type ObjectReference,
  roleMap,
  type Stretch,
  type StructureChild,
  type StructureElement,
  type Tag,
} from "./element.ts";

/** Corners of an area: left, bottom, right, top, from the bottom left of the page. */
export type Box = readonly [number, number, number, number];

/** What the pages know of the structure once they are drawn. */
export type StructureInput = {
  readonly root: StructureElement;
  readonly pages: readonly Ref[];
  /** Owner of each mark, by page and number. */
  readonly owners: readonly (readonly StructureElement[])[];
  /** Element of each annotation; the first has the parent tree's key after the pages'. */
  readonly annotated: readonly StructureElement[];
  /** Where each figure is. */
  readonly boxes: ReadonlyMap<StructureElement, Box>;
  /** The object of each element: gets those that are not in it yet. */
  readonly refs: Map<StructureElement, Ref>;
  /** The file is PDF 2.0 and follows the second part of ISO 14289. */
  readonly isSecond: boolean;
};

/**
 * Add the structure tree, leaving out elements of which nothing is on a page.
 *
 * Gives the object of its root.
 *
 * Reference: ISO 32000-1, 14.7; ISO 32000-2, 14.7.4 and 14.8.6 (namespaces).
 */
export function addStructure(input: StructureInput, objects: PdfObjects): Ref {
  const { refs, isSecond } = input;
  const root = objects.reserve();
  const space = isSecond ? objects.add({ Type: "Namespace", NS: asciiString(PDF_2) }) : undefined;
  const ids: { readonly id: string; readonly ref: Ref }[] = [];

  const add = (element: StructureElement, parent: Ref): Ref => {
    const ref = refs.get(element) ?? objects.reserve();
    refs.set(element, ref);
    const children = element.children.filter(hasContent);
    const page = firstPage(children);
    const { id, title, lang, alt } = element.details;
    if (id !== undefined) ids.push({ id, ref });
    const kids = children.flatMap((child) =>
      child.type === "element"
        ? add(child, ref)
        : child.type === "stretch"
          ? marks(child, page, input)
          : objectReference(child, input),
    );
    objects.set(ref, {
      Type: "StructElem",
      S: isSecond ? (newTags[element.tag] ?? element.tag) : element.tag,
      NS: isSecond && inNewSpace.has(element.tag) ? space : undefined,
      P: parent,
      Pg: page === undefined ? undefined : input.pages[page],
      K: kids.length === 1 ? kids[0] : kids,
      ID: id === undefined ? undefined : asciiString(id),
      T: title === undefined ? undefined : textString(title),
      Lang: lang === undefined ? undefined : asciiString(lang),
      Alt: alt === undefined ? undefined : textString(alt),
      A: attributes(element, input),
      Ref: isSecond ? referred(element, refs, objects) : undefined,
    });
    return ref;
  };

  const top = add(input.root, root);
  objects.set(root, {
    Type: "StructTreeRoot",
    K: top,
    RoleMap: isSecond ? undefined : roleMap,
    Namespaces: space === undefined ? undefined : [space],
    ParentTree: objects.add({ Nums: parents(input, refs, objects) }),
    ParentTreeNextKey: input.pages.length + input.annotated.length,
    IDTree: ids.length === 0 ? undefined : objects.add(idTree(ids)),
  });
  return root;
}

/** Name of the standard structure namespace of PDF 2.0. Reference: ISO 32000-2, 14.8.6.1. */
const PDF_2 = "http://iso.org/pdf2/ssn";

/** Types that have another name in PDF 2.0. */
const newTags: Partial<Record<Tag, string>> = { Note: "FENote" };

/** Types that PDF 2.0 has and PDF 1.7 has not, and the outermost element, which has to be of the newer namespace (ISO 14289-2, 8.2.5.2). */
const inNewSpace: ReadonlySet<Tag> = new Set(["Document", "Note", "Strong", "Em"]);

/** Reference: ISO 14289-2, 8.2.5.8 (entries of contents) and 8.2.5.14 (a note and what refers to it name one another). */
function referred(element: StructureElement, refs: Map<StructureElement, Ref>, objects: PdfObjects): Value {
  const others = element.refersTo.filter(hasContent);
  if (others.length === 0) return undefined;
  return others.map((other) => {
    const ref = refs.get(other) ?? objects.reserve();
    refs.set(other, ref);
    return ref;
  });
}

function marks(stretch: Stretch, page: number | undefined, input: StructureInput): readonly Value[] {
  return stretch.marks.map((mark) =>
    mark.page === page ? mark.number : { Type: "MCR", Pg: input.pages[mark.page], MCID: mark.number },
  );
}

function objectReference(child: ObjectReference, input: StructureInput): Value {
  return { Type: "OBJR", Pg: input.pages[child.page], Obj: child.ref };
}

/** Page of the element's own content; a number among its kids is a mark on it. */
function firstPage(children: readonly StructureChild[]): number | undefined {
  for (const child of children) {
    if (child.type === "stretch") return firstMark(child)?.page;
    if (child.type === "object") return child.page;
  }
  return undefined;
}

/** Reference: ISO 32000-1, 14.8.5; ISO 14289-1, 7.5 for the scope of table headers. */
function attributes(element: StructureElement, { boxes, isSecond }: StructureInput): Value {
  const { tag, details } = element;
  const box = boxes.get(element);
  if (details.numbering !== undefined) {
    // Items with labels may not say that they have none (ISO 14289-2, 8.2.5.25).
    const numbering = isSecond && details.numbering === "None" ? "Unordered" : details.numbering;
    return { O: "List", ListNumbering: numbering };
  }
  if (details.scope !== undefined) return { O: "Table", Scope: details.scope };
  if (tag === "Figure" && box !== undefined) return { O: "Layout", Placement: "Block", BBox: box };
  return undefined;
}

function parents(
  input: StructureInput,
  refs: ReadonlyMap<StructureElement, Ref>,
  objects: PdfObjects,
): readonly Value[] {
  const ofPages = input.owners.flatMap((owners, page) => [page, objects.add(owners.map((owner) => refs.get(owner)))]);
  const ofAnnotations = input.annotated.flatMap((element, index) => [input.pages.length + index, refs.get(element)]);
  return [...ofPages, ...ofAnnotations];
}

function idTree(ids: readonly { readonly id: string; readonly ref: Ref }[]): Value {
  const sorted = [...ids].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { Names: sorted.flatMap(({ id, ref }) => [asciiString(id), ref]) };
}
