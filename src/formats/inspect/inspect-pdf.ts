import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
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
import { readXmp } from "./read-xmp.ts";

/** More pages than any motion has; of the rest no text is read. */
const MAX_PAGES = 500;

/** What the information dictionary says that is not said elsewhere. */
const infoKeys = ["Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate"];

/** Look into a PDF, whoever made it. Of one that was signed afterwards, the newest revision is read. */
export async function inspectPdf(bytes: Uint8Array): Promise<InspectionReading> {
  const opened = await openPdf(bytes);
  if ("fault" in opened) return opened;
  const { pdf, setFont } = opened;
  try {
    return { inspection: await inspect(pdf, setFont, bytes) };
  } catch (error) {
    if (error instanceof Error) return { fault: "damaged" };
    throw error;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function inspect(pdf: PDFDocumentProxy, setFont: number, bytes: Uint8Array): Promise<Inspection> {
  const { info, metadata } = await pdf.getMetadata();
  const said: Readonly<Record<string, unknown>> = { ...info };
  const raw: unknown = metadata?.getRaw();
  const xmp = readXmp(typeof raw === "string" ? raw : "");
  const pages = await readPages(pdf, setFont);
  const isMarked = (await pdf.getMarkInfo())?.Marked === true;
  const fonts = pages.flatMap((page) => page.fonts);
  const title = textOf(said["Title"]) ?? xmp.title;
  const language = textOf(said["Language"]);
  const properties = Object.fromEntries(
    infoKeys.flatMap((key) => {
      const value = textOf(said[key]);
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

type ReadPage = { readonly text: string; readonly hasTags: boolean; readonly fonts: readonly InspectedFont[] };

async function readPages(pdf: PDFDocumentProxy, setFont: number): Promise<readonly ReadPage[]> {
  const pages: ReadPage[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    const tree: unknown = await page.getStructTree();
    pages.push({ text, hasTags: tree !== null && tree !== undefined, fonts: await fontsOf(page, setFont) });
    page.cleanup();
  }
  return pages;
}

async function fontsOf(page: PDFPageProxy, setFont: number): Promise<readonly InspectedFont[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = new Set<string>();
  for (const [index, operator] of fnArray.entries()) {
    const [id]: readonly unknown[] = operator === setFont ? argsArray[index] : [];
    if (typeof id === "string") ids.add(id);
  }
  return [...ids].flatMap((id): readonly InspectedFont[] => {
    if (!page.commonObjs.has(id)) return [];
    const font: { readonly name?: unknown; readonly missingFile?: unknown; readonly isType3Font?: unknown } =
      page.commonObjs.get(id);
    const name = typeof font.name === "string" ? font.name.replace(/^[A-Z]{6}\+/, "") : id;
    return [{ name, isEmbedded: font.missingFile !== true }];
  });
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

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
