import type { Content, NodeId } from "../../document/types.ts";
import type { Frame } from "../../pages/layout/frame.ts";
import { Annotations, boxOf } from "./annotations.ts";
import { type Attachment, addAttachment } from "./attachment.ts";
import { type Description, pdfDate } from "./description.ts";
import { jumpTo, type Targets } from "./destination.ts";
import { drawPage } from "./draw-page.ts";
import { fillSlot } from "./file-slot.ts";
import { addFont } from "./fonts/add-font.ts";
import { CodedFonts } from "./fonts/coded-font.ts";
import { PageImages } from "./images.ts";
import { asciiString, PdfObjects, type Ref, textString, type Value } from "./objects.ts";
import { addOutline, type OutlineItem } from "./outline.ts";
import { outputIntent } from "./output-intent.ts";
import { type PdfStandard, standardFacts } from "./standard.ts";
import { addStructure, type Box } from "./structure/add-structure.ts";
import type { StructureElement } from "./structure/element.ts";
import type { LocalTarget, TaggedDocument } from "./structure/tag-document.ts";
import { writeFile } from "./write-file.ts";
import { xmpPacket } from "./xmp.ts";

export type PdfOptions = {
  readonly standard: PdfStandard;
  /** Whether the file claims PDF/A and PDF/UA. A draft claims nothing. */
  readonly conformant: boolean;
  readonly lang: "sv-SE";
  /** Of the document, or what SOURCE_DATE_EPOCH says: seconds since 1970. Without it the file states no date. */
  readonly date?: number;
  /** The source, for PDF/A-3 alone: PDF/A-2 forbids it. */
  readonly attachment?: Attachment;
};

/** Pages that one document gives, with its structure. */
export type FilePart = {
  readonly content: Content;
  readonly frames: readonly Frame[];
  readonly tagged: TaggedDocument;
};

/** What a file holds: one document, or several after one another. All parts hang on the root. */
export type FileContent = {
  readonly root: StructureElement;
  readonly parts: readonly FilePart[];
  readonly outline: readonly OutlineItem[];
  readonly description: Description;
};

/** Draw all pages, add what they share once, and write the file. */
export function drawFile({ root, parts, outline, description }: FileContent, options: PdfOptions): Uint8Array {
  const objects = new PdfObjects();
  const facts = standardFacts[options.standard];
  const isSecond = facts.accessible.part === 2;
  // First, so that the slot for length and hash is found before any other bytes that look like it.
  const packet = objects.reserve();
  const catalogue = objects.reserve();
  const info = facts.version[0] === 1 ? objects.reserve() : undefined;
  const pageTree = objects.reserve();
  const resources = objects.reserve();
  const frames = parts.flatMap((part) => part.frames);
  const pages = frames.map(() => objects.reserve());

  const refs = new Map<StructureElement, Ref>();
  const targets: Targets = {
    frames,
    pages,
    structure: (element) => {
      if (!isSecond) return undefined;
      const ref = refs.get(element) ?? objects.reserve();
      refs.set(element, ref);
      return ref;
    },
  };
  const fonts = new CodedFonts();
  const images = new PageImages(objects);
  const annotations = new Annotations({
    objects,
    isSecond,
    firstKey: frames.length,
    destination: (target, from) => {
      const element = elementOf(target, from, parts);
      return element === undefined ? {} : jumpTo(element, targets);
    },
  });
  const owners = parts
    .flatMap((part) => part.frames.map((frame) => ({ frame, ...part })))
    .map(({ frame, content: { assets }, tagged }, page) => {
      const ref = at(pages, page);
      const drawn = drawPage(frame, page, { tagged, fonts, images, assets });
      const placed = annotations.place(frame, page, ref, tagged);
      objects.set(ref, {
        Type: "Page",
        Parent: pageTree,
        MediaBox: [0, 0, frame.width, frame.height],
        Resources: resources,
        Contents: objects.addDeflatedStream({}, drawn.content),
        StructParents: page,
        // On pages without annotations too: a signature may add one later (ISO 14289-1, 7.18.3).
        Tabs: "S",
        Annots: placed.length === 0 ? undefined : placed,
      });
      return drawn.owners;
    });
  const { annotated, fields } = annotations.finish();

  objects.set(pageTree, { Type: "Pages", Kids: pages, Count: pages.length });
  objects.set(resources, {
    Font: Object.fromEntries(fonts.all().map((font) => [font.name, addFont(font, objects)])),
    XObject:
      images.all().length === 0 ? undefined : Object.fromEntries(images.all().map((image) => [image.name, image.ref])),
  });
  const structure = addStructure(
    { root, pages, owners, annotated, boxes: figureBoxes(parts), refs, isSecond },
    objects,
  );
  const outlines = addOutline(outline, { ...targets, refs }, objects);

  const claim = options.conformant ? facts : undefined;
  objects.addStream({ Type: "Metadata", Subtype: "XML" }, xmpPacket(description, claim), packet);
  if (info !== undefined) objects.set(info, infoDictionary(description));
  objects.set(catalogue, {
    Type: "Catalog",
    Pages: pageTree,
    Lang: asciiString(options.lang),
    MarkInfo: { Marked: true },
    StructTreeRoot: structure,
    ViewerPreferences: { DisplayDocTitle: true },
    PageMode: outlines === undefined ? undefined : "UseOutlines",
    PageLabels: { Nums: [0, { S: "D" }] },
    Outlines: outlines,
    Metadata: packet,
    OutputIntents: [outputIntent(objects)],
    AcroForm: fields.length === 0 ? undefined : { Fields: fields, SigFlags: 0 },
    ...attached(options, objects),
  });

  const file = writeFile(objects, { root: catalogue, info, version: facts.version });
  fillSlot(file);
  return file;
}

/** Nodes with an active area on a page. */
export function linkedNodes(frames: readonly Frame[]): ReadonlySet<NodeId> {
  return new Set(frames.flatMap(({ items }) => items.flatMap((item) => (item.type === "link" ? item.node : []))));
}

/** The contents are the first part of a volume, and the motions the others. */
function elementOf(
  target: LocalTarget,
  from: TaggedDocument,
  parts: readonly FilePart[],
): StructureElement | undefined {
  if ("note" in target) return from.elements.get(target.note);
  if ("referenceOf" in target) return from.references.get(target.referenceOf)?.[0];
  return parts[target.motion + 1]?.tagged.root;
}

/** Says the same as the XMP packet. Reference: ISO 32000-1, 14.3.3. */
function infoDictionary({ title, authors, subject, generator, date }: Description): Value {
  const dated = date === undefined ? undefined : asciiString(pdfDate(date));
  return {
    Title: textString(title),
    Author: authors.length === 0 ? undefined : textString(authors.join("; ")),
    Subject: textString(subject),
    Creator: textString(generator),
    Producer: textString(generator),
    CreationDate: dated,
    ModDate: dated,
  };
}

function attached({ attachment, standard, date }: PdfOptions, objects: PdfObjects): { readonly [key: string]: Value } {
  if (attachment === undefined) return {};
  const { allowsAttachment, archive } = standardFacts[standard];
  if (!allowsAttachment) throw new Error(`PDF/A-${archive.part} allows no attachment that is not PDF/A`);
  const specification = addAttachment(attachment, date, objects);
  return {
    AF: [specification],
    Names: { EmbeddedFiles: { Names: [textString(attachment.name), specification] } },
  };
}

function figureBoxes(parts: readonly FilePart[]): ReadonlyMap<StructureElement, Box> {
  const boxes = new Map<StructureElement, Box>();
  for (const { frames, tagged } of parts) {
    for (const frame of frames) {
      for (const item of frame.items) {
        const element = item.type === "image" ? tagged.elements.get(item.block) : undefined;
        if (element !== undefined && item.type === "image") boxes.set(element, boxOf(item, frame));
      }
    }
  }
  return boxes;
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`Nothing at ${index}`);
  return value;
}
