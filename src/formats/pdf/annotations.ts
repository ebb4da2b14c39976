import type { FieldItem, Frame, LinkItem } from "../../pages/layout/frame.ts";
import { asciiString, type PdfObjects, type Ref, textString, type Value } from "./objects.ts";
import type { Box } from "./structure/add-structure.ts";
import type { StructureElement } from "./structure/element.ts";
import type { LocalTarget, TaggedDocument } from "./structure/tag-document.ts";

/** The print flag alone: annotations are shown and printed. Reference: ISO 32000-1, 12.5.3; ISO 19005-2, 6.3.2. */
const PRINT = 4;

/** An annotation placed in the structure, to be written when its targets are known. */
type Annotation = { readonly ref: Ref; readonly element: StructureElement; readonly entries: () => Value };

type Surroundings = {
  readonly objects: PdfObjects;
  /** Entries that lead to a place in the file. */
  readonly destination: (target: LocalTarget, from: TaggedDocument) => { readonly [key: string]: Value };
  /** The file follows the second part of ISO 14289. */
  readonly isSecond: boolean;
  /** Key of the first annotation in the parent tree. */
  readonly firstKey: number;
};

/**
 * The annotations of one file: active areas of links, and empty signature fields.
 *
 * Each is a kid of its element, and has a key in the parent tree after the pages'.
 *
 * Reference: ISO 32000-1, 12.5 and 12.7.4.5; ISO 14289-1, 7.18.
 */
export class Annotations {
  readonly #surroundings: Surroundings;
  readonly #all: Annotation[] = [];
  readonly #fields: Ref[] = [];

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Place the annotations of a page, and give them in order. */
  place(frame: Frame, page: number, pageRef: Ref, tagged: TaggedDocument): readonly Ref[] {
    const before = this.#all.length;
    for (const item of frame.items) {
      if (item.type === "link" && item.artifact !== true) this.#link(item, frame, page, pageRef, tagged);
      else if (item.type === "field") this.#field(item, frame, page, pageRef, tagged);
    }
    return this.#all.slice(before).map(({ ref }) => ref);
  }

  /** Write the annotations, once every page is drawn. */
  finish(): { readonly annotated: readonly StructureElement[]; readonly fields: readonly Ref[] } {
    for (const { ref, entries } of this.#all) this.#surroundings.objects.set(ref, entries());
    return { annotated: this.#all.map(({ element }) => element), fields: this.#fields };
  }

  #link(item: LinkItem, frame: Frame, page: number, pageRef: Ref, tagged: TaggedDocument): void {
    const { destination } = this.#surroundings;
    const link = tagged.links.get(item.node);
    // A link in a header or footer is text only: what has no element may have no annotation.
    if (link === undefined) return;
    const { element, contents, target } = link;
    this.#add(element, page, (key) => ({
      Type: "Annot",
      Subtype: "Link",
      Rect: boxOf(item, frame),
      Border: [0, 0, 0],
      F: PRINT,
      P: pageRef,
      StructParent: key,
      Contents: textString(contents),
      ...("url" in target
        ? { A: { Type: "Action", S: "URI", URI: asciiString(target.url) } }
        : destination(target, tagged)),
    }));
  }

  #field(item: FieldItem, frame: Frame, page: number, pageRef: Ref, tagged: TaggedDocument): void {
    const { objects, isSecond } = this.#surroundings;
    const field = tagged.fields.get(item.block);
    if (field === undefined) throw new Error(`No signatory for field ${item.block}`);
    const name = `underskrift-${this.#fields.length + 1}`;
    const ref = this.#add(field.element, page, (key) => ({
      Type: "Annot",
      Subtype: "Widget",
      FT: "Sig",
      T: asciiString(name),
      TU: textString(field.title),
      // ISO 14289-2, 8.10.2.3.
      ...(isSecond ? { Contents: textString(field.title) } : {}),
      Rect: boxOf(item, frame),
      F: PRINT,
      P: pageRef,
      StructParent: key,
      AP: { N: objects.addStream(emptyForm(item), new Uint8Array()) },
    }));
    this.#fields.push(ref);
  }

  #add(element: StructureElement, page: number, entries: (key: number) => Value): Ref {
    const ref = this.#surroundings.objects.reserve();
    const key = this.#surroundings.firstKey + this.#all.length;
    this.#all.push({ ref, element, entries: () => entries(key) });
    element.children.push({ type: "object", page, ref });
    return ref;
  }
}

/** A field that nobody has signed shows nothing of its own. */
function emptyForm({ width, height }: FieldItem): { readonly [key: string]: Value } {
  return { Type: "XObject", Subtype: "Form", BBox: [0, 0, width, height], Resources: {} };
}

/** The item's area from the bottom left of the page. */
export function boxOf(
  item: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  frame: Frame,
): Box {
  return [item.x, frame.height - item.y - item.height, item.x + item.width, frame.height - item.y];
}
