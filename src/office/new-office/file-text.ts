import type { DocxDocument } from "../../formats/word/read/docx-document.ts";
import { plainText } from "../../formats/word/read/plain-text.ts";
import { readDocx } from "../../formats/word/read/read-docx.ts";
import { sha256 } from "../../ground/digest/sha256.ts";
import { signatoryLine } from "../../motion/signatories/signatory-text.ts";

/** What the registrar's data in a PDF of ours says, as far as it is printed here. */
type Said = {
  readonly title?: unknown;
  readonly body?: unknown;
  readonly leadIn?: unknown;
  readonly clauses?: unknown;
  readonly questions?: unknown;
  readonly signatories?: unknown;
};

/**
 * The words of a DOCX or of a PDF that this program made, a line each paragraph, for `git diff`. A file without words that can be read gives
 * its size and hash, so that a change still shows.
 */
export function fileText(bytes: Uint8Array): string {
  const isDocx = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = isDocx ? docxText(bytes) : pdfText(bytes);
  return text === undefined ? `(${bytes.length} byte, sha256 ${sha256(bytes)})\n` : `${text.trimEnd()}\n`;
}

function docxText(bytes: Uint8Array): string | undefined {
  const reading = readDocx(bytes);
  return "fault" in reading ? undefined : documentText(reading.document);
}

function documentText({ blocks, notes }: DocxDocument): string {
  const footnotes = notes.map(({ id, blocks: note }) => `[${id}] ${plainText(note)}`);
  return [plainText(blocks), ...footnotes].join("\n");
}

/** The registrar's data is uncompressed in the metadata; of several the last, which is the file's own. */
function pdfText(bytes: Uint8Array): string | undefined {
  const all = new TextDecoder().decode(bytes);
  const end = all.lastIndexOf("</yrka:data>");
  const start = all.lastIndexOf("<yrka:data>", end);
  if (start === -1 || end === -1) return undefined;
  const json = all.slice(start + "<yrka:data>".length, end).replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => {
    return references[name] ?? "";
  });
  try {
    return saidText(JSON.parse(json) as Said);
  } catch {
    return undefined;
  }
}

const references: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function saidText({ title, body, leadIn, clauses, questions, signatories }: Said): string {
  const numbered = [...list(clauses), ...list(questions)].map((item) => `${item["ordinal"]}. ${item["text"]}`);
  const signed = list(signatories).map(({ name, party, role, onBehalfOf }) =>
    signatoryLine({ name: said(name), party: said(party), role: said(role), onBehalfOf: said(onBehalfOf) }),
  );
  return [title, body, leadIn, ...numbered, ...signed].filter((line) => typeof line === "string").join("\n");
}

function said(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value : [];
}
