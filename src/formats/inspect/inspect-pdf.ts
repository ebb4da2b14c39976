import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { countCost, MAX_PAGES } from "./count-cost.ts";
import { countSignatures } from "./count-signatures.ts";
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
import { OverBudget } from "./unpack-stream.ts";

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
      const inspection = await inspect(opened.pdf, fontsOf(objects, pages), bytes);
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

async function inspect(pdf: PDFDocumentProxy, fonts: readonly InspectedFont[], bytes: Uint8Array): Promise<Inspection> {
  const { info, metadata } = await pdf.getMetadata();
  const said: Readonly<Record<string, unknown>> = { ...info };
  const raw: unknown = metadata?.getRaw();
  const xmp = readXmp(typeof raw === "string" ? raw : "");
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
    ...pages.map(({ text }, index) => ({ text, page: index + 1 })),
    ...[title, ...Object.values(properties).filter((value) => !value.startsWith("D:"))].map((text) => ({
      text: text ?? "",
    })),
    ...[xmp.data, xmp.volume].map((data) => ({ text: data === undefined ? "" : JSON.stringify(data) })),
  ];
  const inspected = {
    isTagged: isMarked && pages.some(({ hasTags }) => hasTags),
    hasText: pages.some(({ text }) => text.trim() !== ""),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
  };
  return {
    format: "pdf",
    conformance: xmp.conformance,
    ...inspected,
    pages: pdf.numPages,
    fonts: distinct(fonts),
    signatures: { fields: await countFields(pdf), present: countSignatures(bytes) },
    properties,
    ...(xmp.data && { data: xmp.data }),
    ...(xmp.volume && { volume: xmp.volume }),
    personalData: findInTexts(texts),
    missing: missingOf(inspected, fonts),
  };
}

type ReadPage = { readonly text: string; readonly hasTags: boolean };

async function readPages(pdf: PDFDocumentProxy): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    const tree: unknown = await page.getStructTree();
    pages.push({ text, hasTags: tree !== null && tree !== undefined });
    page.cleanup();
  }
  return pages;
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
