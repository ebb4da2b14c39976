import type { DocxBlock, DocxDocument, DocxFault, DocxRun } from "../word/read/docx-document.ts";
import { DocxParts } from "../word/read/docx-parts.ts";
import { plainText } from "../word/read/plain-text.ts";
import { readDocx } from "../word/read/read-docx.ts";
import { attributeOf, childNamed, childrenNamed, localName, valOf } from "../word/read/xml-walk.ts";
import { findInTexts } from "./find-in-texts.ts";
import type { InspectedFont, InspectionFault, InspectionReading, Missing } from "./inspection.ts";

const faults: Readonly<Record<DocxFault["kind"], InspectionFault>> = {
  "not-a-zip": "damaged",
  "not-a-docx": "unknown-format",
  encrypted: "encrypted",
  "too-large": "too-large",
  "too-many-parts": "too-large",
  malformed: "damaged",
};

/** Look into a DOCX, whoever made it. A Word file claims no conformance. */
export function inspectDocx(bytes: Uint8Array): InspectionReading {
  const reading = readDocx(bytes);
  if ("fault" in reading) return { fault: faults[reading.fault.kind] };
  const { document } = reading;
  const { title, language: stated, custom, ...said } = document.properties;
  const parts = new DocxParts(bytes);
  const language = stated ?? defaultLanguage(parts);
  const stories = [document.blocks, ...document.notes.map(({ blocks }) => blocks)];
  const others = [...document.headers, ...document.footers];
  const properties = Object.fromEntries(
    Object.entries({ ...said, ...custom }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const text = [...stories, ...others].map(plainText).join("\n\n");
  const deleted = [...stories, ...others].flat().flatMap(deletedIn).join("\n");
  const isTagged = document.blocks.some(isHeading);
  const hasText = text.trim() !== "";
  const missing: readonly Missing[] = [
    ...(isTagged ? [] : (["tags"] as const)),
    ...(hasText ? [] : (["text"] as const)),
    ...(title === undefined ? (["title"] as const) : []),
    ...(language === undefined ? (["language"] as const) : []),
  ];
  return {
    inspection: {
      format: "docx",
      conformance: [],
      isTagged,
      hasText,
      ...(title === undefined ? {} : { title }),
      ...(language === undefined ? {} : { language }),
      fonts: fontsOf(parts),
      signatures: {
        fields: 0,
        present: parts.paths.filter((path) => /^_xmlsignatures\/[^/]+\.xml$/.test(path)).length,
      },
      hidden: { changes: changesIn(document), comments: document.comments.length },
      properties,
      personalData: findInTexts(
        [
          text,
          deleted,
          title ?? "",
          ...Object.values(properties),
          ...document.comments.map((comment) => comment.text),
        ].map((each) => ({ text: each })),
      ),
      missing,
    },
  };
}

function isHeading(block: DocxBlock): boolean {
  return block.type === "paragraph" && (block.style.outlineLevel !== undefined || block.style.name === "Title");
}

/** The language that text has unless it says another. Reference: ECMA-376 Part 1, 17.7.5.1 (document defaults). */
function defaultLanguage(parts: DocxParts): string | undefined {
  const run = ["docDefaults", "rPrDefault", "rPr"].reduce(childNamed, parts.xml("word/styles.xml"));
  return valOf(run, "lang");
}

function fontsOf(parts: DocxParts): readonly InspectedFont[] {
  const table = parts.xml("word/fontTable.xml");
  const embedded = (table === undefined ? [] : childrenNamed(table, "font"))
    .filter(({ children }) =>
      children.some((child) => child.type === "element" && localName(child).startsWith("embed")),
    )
    .map((font) => attributeOf(font, "name"));
  const xml = ["word/styles.xml", "word/document.xml"].map((path) => parts.text(path) ?? "").join("");
  const used = [...xml.matchAll(/\bw:ascii="([^"]+)"/g)].map(([, name = ""]) => name);
  return [...new Set(used)].map((name) => ({ name, isEmbedded: embedded.includes(name) }));
}

/** What tracked changes have deleted, and the file still holds. */
function deletedIn(block: DocxBlock): readonly string[] {
  if (block.type === "table")
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(deletedIn)));
  const runs = block.runs.map((run) => (run.type === "text" && run.change?.kind === "deleted" ? run.text : "\n"));
  return [runs.join("")];
}

function changesIn({ blocks, notes, headers, footers }: DocxDocument): number {
  return [blocks, ...notes.map((note) => note.blocks), ...headers, ...footers]
    .flat()
    .reduce((sum, block) => sum + changesOf(block), 0);
}

function changesOf(block: DocxBlock): number {
  if (block.type === "paragraph") return block.runs.filter(({ change }: DocxRun) => change !== undefined).length;
  return block.rows
    .flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks))
    .reduce((sum, child) => sum + changesOf(child), 0);
}
