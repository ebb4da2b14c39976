import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { countCost, MAX_PAGES } from "./count-cost.ts";
import { countSignatures } from "./count-signatures.ts";
import { decodeXmp } from "./decode-xmp.ts";
import { findInTexts } from "./find-in-texts.ts";
import {
  type InspectedFont,
  type Inspection,
  type InspectionReading,
  type Missing,
  missingThings,
} from "./inspection.ts";
import { openPdf } from "./open-pdf.ts";
import { fontsOf } from "./pdf-fonts.ts";
import { readXmp } from "./read-xmp.ts";
import { signedFields } from "./signed-fields.ts";
import { Budget, OverBudget } from "./unpack-stream.ts";

/** No packet says more than this. */
const packetBudget = () => new Budget(4 * 1024 * 1024);

/** What the information dictionary says that is not said elsewhere. */
const infoKeys = ["Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate"];

/**
 * Look into a PDF, whoever made it. Of one that was signed afterwards, the newest revision is read. What it costs to read is counted before
 * pdf.js, which has no bounds of its own, is given it.
 */
export async function inspectPdf(bytes: Uint8Array): Promise<InspectionReading> {
  try {
    const { objects, pages } = countCost(bytes);
    const opened = await openPdf(bytes);
    if ("fault" in opened) return opened;
    try {
      const isReadable = !objects.isEncrypted || pages.length > 0;
      const present = isReadable ? signedFields(objects) : countSignatures(bytes);
      const packet = objects.isEncrypted ? undefined : objects.unpack(objects.root?.get("Metadata"), packetBudget());
      const found = {
        fonts: fontsOf(objects, pages),
        present,
        ...(packet !== undefined && { packet: decodeXmp(packet) }),
      };
      const inspection = await inspect(opened.pdf, found);
      // What is locked for editing keeps its fonts among what is encrypted.
      const isUnread = objects.isEncrypted && pages.length === 0;
      return { inspection: { ...inspection, ...(isUnread && { unread: ["fonts"] as const }) } };
    } finally {
      await opened.pdf.loadingTask.destroy();
    }
  } catch (error) {
    if (error instanceof OverBudget) return { fault: "too-large" };
    if (error instanceof Error) return { fault: "damaged" };
    throw error;
  }
}

/** What is read from the file's objects, without pdf.js. */
type Found = { readonly fonts: readonly InspectedFont[]; readonly present: number; readonly packet?: string };

async function inspect(pdf: PDFDocumentProxy, { fonts, present, packet }: Found): Promise<Inspection> {
  const { info, metadata } = await pdf.getMetadata();
  const said: Readonly<Record<string, unknown>> = { ...info };
  const raw: unknown = metadata?.getRaw();
  const xmp = readXmp(typeof raw === "string" ? raw : (packet ?? ""));
  const pages = await readPages(pdf);
  const isMarked = (await pdf.getMarkInfo())?.Marked === true;
  const title = textOrNothing(said["Title"]) ?? xmp.title;
  const language = textOrNothing(said["Language"]);
  const properties = Object.fromEntries(
    infoKeys.flatMap((key) => {
      const value = textOrNothing(said[key]);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
  const texts = [
    ...pages.flatMap(({ text, beside }, index) => [text, ...beside].map((each) => ({ text: each, page: index + 1 }))),
    ...[title, ...Object.values(properties).filter((value) => !value.startsWith("D:"))].map((text) => ({
      text: text ?? "",
    })),
    ...[xmp.data, xmp.volume].map((data) => ({ text: data === undefined ? "" : JSON.stringify(data) })),
  ];
  const inspected = {
    isTagged: isMarked && pages.some(({ hasTags }) => hasTags),
    hasText: pages.some(({ text, isFilledIn }) => text.trim() !== "" || isFilledIn),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  };
  return {
    format: "pdf",
    conformance: xmp.conformance,
    ...inspected,
    pages: pdf.numPages,
    fonts: distinct(fonts),
    signatures: { fields: await countFields(pdf), present },
    properties,
    ...(xmp.data && { data: xmp.data }),
    ...(xmp.volume && { volume: xmp.volume }),
    personalData: findInTexts(texts),
    missing: missingOf(inspected, fonts),
  };
}

/** A page's text, and beside it what its form fields and notes hold. */
type ReadPage = {
  readonly text: string;
  readonly beside: readonly string[];
  readonly isFilledIn: boolean;
  readonly hasTags: boolean;
};

async function readPages(pdf: PDFDocumentProxy): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    const tree: unknown = await page.getStructTree();
    const annotations: readonly Annotation[] = await page.getAnnotations();
    const values = annotations.flatMap(({ fieldValue }) => textsIn(fieldValue));
    const notes = annotations.flatMap(({ contentsObj, titleObj }) => textsIn([contentsObj?.str, titleObj?.str]));
    pages.push({
      text,
      beside: [...values, ...notes],
      isFilledIn: annotations.some(({ fieldType, fieldValue }) => fieldType === "Tx" && textsIn(fieldValue).length > 0),
      hasTags: tree !== null && tree !== undefined,
    });
    page.cleanup();
  }
  return pages;
}

/** What pdf.js says of a form field or a note on a page. */
type Annotation = {
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
  readonly titleObj?: { readonly str?: unknown };
};

function textsIn(value: unknown): readonly string[] {
  return [value].flat().filter((each): each is string => typeof each === "string" && each.trim() !== "");
}

/** Each font once, not embedded if one of its uses is not. */
function distinct(fonts: readonly InspectedFont[]): readonly InspectedFont[] {
  const byName = new Map<string, boolean>();
  for (const { name, isEmbedded } of fonts) byName.set(name, isEmbedded && byName.get(name) !== false);
  return [...byName].map(([name, isEmbedded]) => ({ name, isEmbedded }));
}

async function countFields(pdf: PDFDocumentProxy): Promise<number> {
  const fields = Object.values((await pdf.getFieldObjects()) ?? {}).flat();
  return fields.filter((field: unknown) => isSignature(field)).length;
}

function isSignature(field: unknown): boolean {
  return typeof field === "object" && field !== null && "type" in field && field.type === "signature";
}

function missingOf(
  { isTagged, hasText, title, language }: Pick<Inspection, "isTagged" | "hasText" | "title" | "language">,
  fonts: readonly InspectedFont[],
): readonly Missing[] {
  const isThere: Readonly<Record<Missing, boolean>> = {
    tags: isTagged,
    text: hasText,
    title: title !== undefined,
    language: language !== undefined,
    fonts: fonts.every(({ isEmbedded }) => isEmbedded),
  };
  return missingThings.filter((thing) => !isThere[thing]);
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
