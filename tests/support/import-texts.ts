import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { KINDS } from "../../src/motion/kinds/kinds.ts";
import { projectFolder } from "./cases.ts";
import { descriptionText, docxDescription, docxFromDescription } from "./docx-from-description.ts";

/** A value, or those that are all right; `null` among them: it may also be left out. */
const value = z.union([z.string(), z.array(z.string().nullable()).min(2)]);
const signatory = z
  .strictObject({ name: value, party: value, role: value, onBehalfOf: value })
  .partial()
  .refine(({ name, onBehalfOf }) => name !== undefined || onBehalfOf !== undefined, "neither a name nor a party");

const expected = z.strictObject({
  kind: z.enum(KINDS.map(({ names }) => names[0]) as [string, ...string[]]),
  title: value.optional(),
  addressee: value.optional(),
  /** As 2026-11-16. */
  date: value.optional(),
  place: value.optional(),
  caseNumbers: z.array(z.string()).optional(),
  leadIn: value.optional(),
  clauses: z.array(z.string()).optional(),
  questions: z.array(z.string()).optional(),
  signatories: z.array(signatory),
  "body-contains": z.array(z.string()).min(1),
});

export type ExpectedImport = z.infer<typeof expected>;

export type ImportText = {
  readonly name: string;
  /** What import is given: `text.txt` or `document.docx`, and its bytes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** All words of the file. */
  readonly text: string;
  readonly expected: ExpectedImport;
};

/** The folders of texts: one to work with, and those that are not looked at while the recogniser is mended. */
export const HALVES = ["work", "held-back", "held-back-again", "held-back-third"] as const;
export type Half = (typeof HALVES)[number];

/** The texts of one folder, in the order of their numbers. */
export function importTexts(half: Half): readonly ImportText[] {
  const folder = join(projectFolder, "tests/import-texts", half);
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name: `${half}/${name}`,
      ...readInput(join(folder, name)),
      expected: expected.parse(parse(readFileSync(join(folder, name, "expected.yml"), "utf8"))),
    }));
}

function readInput(folder: string): Pick<ImportText, "file" | "bytes" | "text"> {
  const plain = join(folder, "text.txt");
  if (existsSync(plain)) {
    const bytes = readFileSync(plain);
    return { file: "text.txt", bytes, text: bytes.toString("utf8") };
  }
  const description = docxDescription.parse(parse(readFileSync(join(folder, "document.yml"), "utf8")));
  return { file: "document.docx", bytes: docxFromDescription(description), text: descriptionText(description) };
}
