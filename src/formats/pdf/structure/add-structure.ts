import { asciiString, type PdfObjects, type Ref, textString, type Value } from "../objects.ts";
import {
  firstMark,
  hasContent,
  type ObjectReference,
  roleMap,
  type Stretch,
  type StructureChild,
  type StructureElement,
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
};

/** The structure's objects: its root, and the object of each element. */
export type AddedStructure = { readonly root: Ref; readonly refs: ReadonlyMap<StructureElement, Ref> };

/**
 * Add the structure tree, leaving out elements of which nothing is on a page.
 *
 * Reference: ISO 32000-1, 14.7.
 */
export function addStructure(input: StructureInput, objects: PdfObjects): AddedStructure {
  const root = objects.reserve();
  const refs = new Map<StructureElement, Ref>();
  const ids: { readonly id: string; readonly ref: Ref }[] = [];

  const add = (element: StructureElement, parent: Ref): Ref => {
    const ref = objects.reserve();
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
      S: element.tag,
      P: parent,
      Pg: page === undefined ? undefined : input.pages[page],
      K: kids.length === 1 ? kids[0] : kids,
      ID: id === undefined ? undefined : asciiString(id),
      T: title === undefined ? undefined : textString(title),
      Lang: lang === undefined ? undefined : asciiString(lang),
      Alt: alt === undefined ? undefined : textString(alt),
      A: attributes(element, input.boxes.get(element)),
    });
    return ref;
  };

  const top = add(input.root, root);
  objects.set(root, {
    Type: "StructTreeRoot",
    K: top,
    RoleMap: roleMap,
    ParentTree: objects.add({ Nums: parents(input, refs, objects) }),
    ParentTreeNextKey: input.pages.length + input.annotated.length,
    IDTree: ids.length === 0 ? undefined : objects.add(idTree(ids)),
  });
  return { root, refs };
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
function attributes({ tag, details }: StructureElement, box: Box | undefined): Value {
  if (details.numbering !== undefined) return { O: "List", ListNumbering: details.numbering };
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
