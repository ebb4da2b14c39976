import { findKind } from "../../motion/kinds/kinds.ts";
import { signatoryKeys } from "../../motion/signatories/signatory-words.ts";
import { writeScalar } from "../../motion/source/write-scalar.ts";
import { type ListMarks, writeBlock, writeList, writeQuotation } from "../merge/write-blocks.ts";
import type { ImportedClause, ImportedItem, ImportedMotion, ImportedPart, ImportedValue } from "./imported-motion.ts";
import type { ImportedSignatory } from "./imported-signatory.ts";

/** Write the source of a motion. What was guessed has a comment above it that begins with `osäker:`. */
export function writeImported(motion: ImportedMotion): string {
  const { kommun, kind, title, date, place, addressee, leadIn, signatories } = motion;
  const lines = [
    "---",
    ...motion.told.map((text) => `# ${oneLine(text)}`),
    ...comments(motion.doubts, ""),
    ...field("kommun", kommun, "Umeå"),
    ...(kind === undefined || kind.text === "motion" ? [] : field("typ", kind)),
    ...field("titel", title, "Fler cykelplatser vid resecentrum"),
    ...field("datum", date, "2026-11-23"),
    ...field("ort", place, "Umeå"),
    ...(addressee === undefined ? [] : field("till", addressee)),
    ...itemLines(motion.item),
    ...(motion.received === undefined ? [] : field("inlämnad", motion.received)),
    ...caseLines(motion.caseNumbers),
    ...(leadIn === undefined ? [] : field("yrkande", leadIn)),
    ...clauseLines(motion),
    ...signatoryLines(signatories),
    "---",
  ];
  const body = [...writeBody(motion.body), ...motion.notes].join("\n\n");
  return `${lines.join("\n")}\n${body === "" ? "" : `\n${body}\n`}`;
}

function field(key: string, value: ImportedValue | undefined, example = ""): readonly string[] {
  if (value === undefined) return [`# ${key} saknas i texten; så här skrivs det:`, `# ${key}: ${example}`];
  return [...comments(value.doubts, ""), `${key}: ${writeScalar(value.text)}`];
}

function itemLines(item: ImportedItem | undefined): readonly string[] {
  if (item === undefined) return [];
  const values = [
    ["rubrik", item.title],
    ["paragraf", item.paragraph],
    ["diarienummer", item.caseNumber],
    ["instans", item.body],
    ["sammanträde", item.meeting],
    ["nummer", item.number],
  ] as const;
  return [
    "ärende:",
    ...values.flatMap(([key, value]) => (value === undefined ? [] : [`  ${key}: ${writeScalar(value)}`])),
  ];
}

function caseLines(numbers: readonly string[]): readonly string[] {
  const [only = ""] = numbers;
  if (numbers.length < 2) return numbers.length === 0 ? [] : [`diarienummer: ${writeScalar(only)}`];
  return ["diarienummer:", ...numbers.map((number) => `  - ${writeScalar(number)}`)];
}

function clauseLines({ clauses, asksQuestions, isStated, kind }: ImportedMotion): readonly string[] {
  const key = asksQuestions ? "frågor" : "att-satser";
  if (clauses.length === 0) {
    const isOptional = kind !== undefined && findKind(kind.text)?.isOperativeRequired === false;
    if (isOptional) return [];
    const missing = isStated ? `${key} saknas` : `osäker: inga ${key} hittades; står de i texten nedan?`;
    return [`# ${missing}`, `# ${key}:`];
  }
  return [`${key}:`, ...clauses.flatMap((clause, index) => clauseItem(clause, clauses[index - 1]))];
}

/** A clause with the head of its group where that begins. */
function clauseItem({ text, doubts, body }: ImportedClause, before: ImportedClause | undefined): readonly string[] {
  const indent = body === undefined ? "  " : "      ";
  const head = [`  - instans: ${writeScalar(body ?? "")}`, "    att-satser:"];
  return [
    ...(body === undefined || body === before?.body ? [] : head),
    ...comments(doubts, indent),
    `${indent}- ${writeScalar(text)}`,
  ];
}

function signatoryLines(signatories: readonly ImportedSignatory[]): readonly string[] {
  if (signatories.length === 0)
    return [
      "# undertecknare saknas i texten; så här skrivs de:",
      "# undertecknare:",
      "#   - namn: Anna Exempel",
      "#     parti: M",
    ];
  return [
    "undertecknare:",
    ...signatories.flatMap(({ doubts, ...words }) => {
      const lines = signatoryKeys.flatMap(([key, written]) =>
        words[key] === undefined ? [] : [`${written}: ${writeScalar(words[key])}`],
      );
      return [...comments(doubts, "  "), ...lines.map((line, index) => `${index === 0 ? "  - " : "    "}${line}`)];
    }),
  ];
}

/** A comment of YAML ends with its line. */
function comments(doubts: readonly string[], indent: string): readonly string[] {
  return doubts.map((doubt) => `${indent}# ${oneLine(marked(doubt))}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** What was written beside the text in Word is no doubt of ours. */
function marked(doubt: string): string {
  return doubt.startsWith("kommentar (") ? doubt : `osäker: ${doubt}`;
}

/** Write the parts of a body, what is uncertain of each above it. */
export function writeBody(parts: readonly ImportedPart[]): readonly string[] {
  const written: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const end = runEnd(parts, at);
    const run = parts.slice(at, end);
    written.push(...run.flatMap(({ doubts }) => doubts).map(htmlComment), writeRun(run));
    at = end;
  }
  return written.filter((part) => part !== "");
}

/** Items of a list, paragraphs of a quotation, and lines of a list in Markdown belong together. */
function runEnd(parts: readonly ImportedPart[], from: number): number {
  const kind = runKind(parts[from]);
  let end = from + 1;
  while (kind !== undefined && end < parts.length && runKind(parts[end]) === kind && isSameList(parts, from, end))
    end++;
  return end;
}

function runKind(part: ImportedPart | undefined): "list" | "quotation" | "raw-list" | undefined {
  if (part === undefined) return undefined;
  const { block } = part;
  if (block.raw !== undefined) return block.mark === undefined ? undefined : "raw-list";
  if (block.mark !== undefined && block.unit.kind === "paragraph") return undefined;
  if (block.unit.kind === "item" || block.unit.kind === "continuation") return "list";
  return block.unit.kind === "quotation" ? "quotation" : undefined;
}

/** Lists of another kind begin anew. */
function isSameList(parts: readonly ImportedPart[], from: number, at: number): boolean {
  const first = parts[from]?.block.unit;
  const unit = parts[at]?.block.unit;
  return unit?.kind !== "item" || unit.level !== 0 || first?.ordered === unit.ordered;
}

function writeRun(run: readonly ImportedPart[]): string {
  const blocks = run.map(({ block }) => block);
  const units = blocks.map(({ unit, markdown, mark }) => ({
    unit,
    words: unit.kind === "paragraph" && mark !== undefined ? `${mark} ${markdown}` : markdown,
  }));
  switch (runKind(run[0])) {
    case "raw-list":
      return blocks.map(({ raw = "" }) => raw).join("\n");
    case "quotation":
      return writeQuotation(units);
    case "list":
      return writeList(units, listMarks(blocks[0]?.mark ?? "-"));
    default: {
      const [block] = blocks;
      const [unit] = units;
      if (block?.unit.kind === "figure") return block.raw ?? "";
      return block?.raw ?? (unit === undefined ? "" : writeBlock(unit));
    }
  }
}

function listMarks(mark: string): ListMarks {
  const number = Number.parseInt(mark, 10);
  return {
    bullet: "-",
    delimiter: mark.endsWith(")") && !Number.isNaN(number) ? ")" : ".",
    start: Number.isNaN(number) ? 1 : number,
  };
}

/** A comment of HTML may not hold its own end. */
function htmlComment(doubt: string): string {
  return `<!-- ${marked(doubt).replace(/\s+/g, " ").replaceAll("--", "- -").replace(/>/g, "›")} -->`;
}
