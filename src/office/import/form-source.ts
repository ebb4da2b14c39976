import type { BlockId } from "../../document/types.ts";
import { formTags, formWords } from "../../formats/word/format/form-tags.ts";
import type { UnitKind } from "../../formats/word/format/unit.ts";
import type { DocxBlock, DocxDocument } from "../../formats/word/read/docx-document.ts";
import { runsText } from "../../formats/word/read/plain-text.ts";
import { readSwedishDate } from "../../ground/text/swedish-date.ts";
import { signatoryLines } from "../../motion/signatories/signatory-text.ts";
import { docxContent } from "./docx-content.ts";
import { docxNotes } from "./docx-notes.ts";
import { type ImportBlock, type ImportSource, textBlock } from "./import-block.ts";

/** Fields of one line each, by their tags. */
type Filled = { readonly tag: string; readonly text: string };

/** Read a form: each field says what it holds, so that nothing is guessed. Text beside the fields stays in the body. */
export function formSource(document: DocxDocument): ImportSource {
  const filled = document.blocks.flatMap(fieldsIn);
  const textOf = (tag: string): string | undefined => filled.find((field) => field.tag === tag)?.text;
  const kommun = textOf(formTags.kommun);
  const till = textOf(formTags.addressee);
  const written = textOf(formTags.date);
  const datum = written === undefined ? undefined : (readSwedishDate(written) ?? written);
  const ort = textOf(formTags.place);
  const open = document.blocks.filter((block) => !isEmptyField(block));
  const notes = docxNotes(document);
  const blocks = open.filter((block) => !isField(block) && !isOfClauses(block));
  const content = docxContent({ ...document, blocks }, notes);
  const clauses = docxContent({ ...document, blocks: open.filter(isOfClauses) }, notes);
  return {
    blocks: [
      ...stated(textOf(formTags.title), "title"),
      ...content.blocks.map((block) => ({ ...block, isStated: block.unit.kind === "clause" })),
      ...document.blocks.flatMap(besideFields),
      ...stated(textOf(formTags.leadIn), "lead-in"),
      ...clauses.blocks.map((block) => ({
        ...block,
        isStated: true,
        unit: { ...block.unit, kind: "clause" as const },
      })),
      ...signatoriesIn(filled),
    ],
    notes: notes.definitions,
    doubts: notes.doubts,
    stated: {
      ...(kommun === undefined ? {} : { kommun }),
      ...(till === undefined ? {} : { till }),
      ...(datum === undefined ? {} : { datum }),
      ...(ort === undefined ? {} : { ort }),
      typ: "motion",
    },
  };
}

const ONE_LINE: ReadonlySet<string> = new Set(
  Object.values(formTags).filter((tag) => tag !== formTags.body && tag !== formTags.clauses),
);

function fieldsIn(block: DocxBlock): readonly Filled[] {
  if (block.type === "table")
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(fieldsIn)));
  if (block.control !== undefined && ONE_LINE.has(block.control.tag)) {
    const text = runsText(block.runs).replace(/\s+/g, " ").trim();
    return block.control.isEmpty || text === "" ? [] : [{ tag: block.control.tag, text }];
  }
  const fields: Filled[] = [];
  for (const run of block.runs) {
    const { control } = run;
    if (control === undefined || control.isEmpty || !ONE_LINE.has(control.tag)) continue;
    const last = fields.at(-1);
    const text = runsText([run]);
    if (last?.tag === control.tag) fields[fields.length - 1] = { tag: last.tag, text: last.text + text };
    else fields.push({ tag: control.tag, text });
  }
  return fields
    .map(({ tag, text }) => ({ tag, text: text.replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => text !== "");
}

/** Paragraphs that hold one field each, and lines of fields with their labels. */
function isField(block: DocxBlock): boolean {
  if (block.type === "table") return false;
  if (block.control !== undefined && ONE_LINE.has(block.control.tag)) return true;
  return (
    block.style.role === "kind" || block.runs.some(({ control }) => control !== undefined && ONE_LINE.has(control.tag))
  );
}

function isEmptyField(block: DocxBlock): boolean {
  return block.type === "paragraph" && block.control?.isEmpty === true;
}

function isOfClauses(block: DocxBlock): boolean {
  return block.type === "paragraph" && block.control?.tag === formTags.clauses;
}

/** What somebody wrote in a line of the form, but not in one of its fields. */
function besideFields(block: DocxBlock): readonly ImportBlock[] {
  if (block.type === "table" || block.control !== undefined) return [];
  if (block.style.role !== "placeholder" && !isField(block)) return [];
  const written = block.runs.filter((run) => run.type === "text" && run.control === undefined);
  const own = Object.values(formWords).reduce((text, words) => text.replace(words, " "), runsText(written));
  const words = own.replace(/\s+/g, " ").trim();
  return words === "" ? [] : [textBlock(words, { doubts: ["stod utanför formulärets fält"] })];
}

function stated(text: string | undefined, kind: UnitKind): readonly ImportBlock[] {
  if (text === undefined) return [];
  const block = textBlock(text);
  return [{ ...block, isStated: true, unit: { id: "" as BlockId, kind, text: block.unit.text } }];
}

/** A name begins a signatory; party and role are of the name before them. */
function signatoriesIn(fields: readonly Filled[]): readonly ImportBlock[] {
  const people: { name?: string; party?: string; role?: string }[] = [];
  for (const { tag, text } of fields) {
    const last = people.at(-1);
    if (tag === formTags.name) people.push({ name: text });
    else if (tag === formTags.party && (last === undefined || last.party !== undefined)) people.push({ party: text });
    else if (tag === formTags.role && (last === undefined || last.role !== undefined)) people.push({ role: text });
    else if (tag === formTags.party && last !== undefined) last.party = text;
    else if (tag === formTags.role && last !== undefined) last.role = text;
  }
  return people.flatMap((words) => stated(signatoryLines(words).join("\n"), "signatory"));
}
