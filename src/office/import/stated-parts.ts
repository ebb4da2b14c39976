import { plainRichText } from "../../formats/word/format/rich-text.ts";
import { readSwedishDate } from "../../ground/text/swedish-date.ts";
import { trimEndOf } from "../../ground/text/trim-end-of.ts";
import { readSignatory } from "../../motion/signatories/read-signatory.ts";
import { readDateLine } from "./date-line.ts";
import type { ImportBlock, ImportSource } from "./import-block.ts";
import type { ImportedClause, ImportedItem, ImportedValue } from "./imported-motion.ts";
import type { ImportedSignatory } from "./imported-signatory.ts";
import { readKindLine } from "./kind-line.ts";

/** The parts that a file names itself, and the blocks that are left. */
export type StatedParts = {
  readonly title?: ImportedValue;
  readonly addressee?: ImportedValue;
  readonly date?: ImportedValue;
  readonly place?: ImportedValue;
  readonly leadIn?: ImportedValue;
  readonly item?: ImportedItem;
  readonly clauses: readonly ImportedClause[];
  readonly signatories: readonly ImportedSignatory[];
  readonly hasHead: boolean;
  readonly hasOperative: boolean;
  readonly blocks: readonly ImportBlock[];
};

/** Take out what the file itself says is a title, lead-in, clause, date or name. */
export function statedParts({ blocks, stated }: ImportSource): StatedParts {
  const left: ImportBlock[] = [];
  const clauses: ImportedClause[] = [];
  let organ: string | undefined;
  const signatories: ImportedSignatory[] = [];
  const found: { title?: ImportedValue; addressee?: ImportedValue; leadIn?: ImportedValue; item?: ImportedItem } = {};
  const dates: ReturnType<typeof readDateLine>[] = [];
  for (const block of blocks) {
    const { plain, doubts } = block;
    const value: ImportedValue = { text: plain, doubts };
    const kind = block.isStated ? block.unit.kind : "paragraph";
    const isTaken = (kind === "place-date" || kind === "addressee") && isInProperties(block, stated);
    if (kind === "title" && found.title === undefined && !isLabelAlone(plain)) found.title = value;
    else if (kind === "kind" && (stated.typ !== undefined || readKindLine(plain) !== undefined)) continue;
    else if (isTaken) continue;
    else if (kind === "addressee" && found.addressee === undefined && stated.till === undefined)
      found.addressee = value;
    else if (kind === "lead-in" && found.leadIn === undefined) found.leadIn = value;
    else if (kind === "reference" && itemOf(plain) !== undefined) found.item = { ...found.item, ...itemOf(plain) };
    else if (kind === "organ") organ = trimEndOf(plain.trim(), ":");
    else if (kind === "clause")
      clauses.push({ text: block.markdown, doubts, ...(organ !== undefined && { body: organ }) });
    else if (kind === "signatory") signatories.push(signatoryOf(block));
    else if (kind === "place-date" && readDateLine(plain) !== undefined) dates.push(readDateLine(plain));
    else left.push(block);
  }
  const date = stated.datum ?? dates[0]?.date;
  const place = stated.ort ?? dates[0]?.place;
  return {
    ...found,
    ...(stated.till === undefined ? {} : { addressee: sure(stated.till) }),
    ...(date === undefined ? {} : { date: dateOf(date) }),
    ...(place === undefined ? {} : { place: sure(place) }),
    clauses,
    signatories,
    hasHead: found.title !== undefined,
    hasOperative: clauses.length > 0,
    blocks: left,
  };
}

/** A name of one word may be that of a party or a group: a page shows them alike. */
function signatoryOf({ unit, doubts }: ImportBlock): ImportedSignatory {
  const words = readSignatory(plainRichText(unit.text).split("\n"));
  const isAlone = words.name !== undefined && words.party === undefined && !words.name.includes(" ");
  return {
    ...words,
    doubts: isAlone ? [...doubts, `är ”${words.name}” en person, eller en grupp (\`för:\`)?`] : doubts,
  };
}

function isLabelAlone(words: string): boolean {
  const label = readKindLine(words);
  return label !== undefined && label.title === undefined;
}

function sure(text: string): ImportedValue {
  return { text, doubts: [] };
}

function dateOf(date: string): ImportedValue {
  return readSwedishDate(date) === undefined ? { text: date, doubts: ["datumet kan inte läsas"] } : sure(date);
}

/** Whether the file's properties say all that a line of its pages says. */
function isInProperties({ plain, unit }: ImportBlock, { till, datum, ort }: ImportSource["stated"]): boolean {
  if (unit.kind === "addressee") return till !== undefined && plain === till;
  if (datum === undefined && ort === undefined) return false;
  const line = readDateLine(plain);
  return line === undefined ? plain === ort : line.date === datum && (line.place ?? ort) === ort;
}

/** `Ärende: Öppettider, § 12, dnr KS-2026-1`, and the line of where it is dealt with. */
function itemOf(words: string): ImportedItem | undefined {
  const dealtWith = placeOfItem(words);
  if (dealtWith !== undefined) return dealtWith;
  const rest = /^Ärende:? (.+)$/u.exec(words)?.[1];
  if (rest === undefined) return undefined;
  const parts = rest.split(", ");
  const dnr = parts.findIndex((part) => part.startsWith("dnr "));
  const caseNumber = dnr === -1 ? undefined : parts.slice(dnr).join(", ").slice("dnr ".length);
  const before = dnr === -1 ? parts : parts.slice(0, dnr);
  const last = before.at(-1);
  const paragraph = last?.startsWith("§ ") ? last : undefined;
  const title = (paragraph === undefined ? before : before.slice(0, -1)).join(", ");
  return {
    ...(title === "" ? {} : { title }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(caseNumber === undefined ? {} : { caseNumber }),
  };
}

/** `Kommunstyrelsen den 25 november 2026, ärende 12`, `Sammanträdet den …`, `Ärende 12`. */
function placeOfItem(words: string): ImportedItem | undefined {
  if (words.startsWith("Ärende:")) return undefined;
  const [before, number] = splitLast(words, /^Ärende \d/u.test(words) ? "Ärende " : ", ärende ");
  const [body, written] = splitLast(before, " den ");
  const meeting = written === undefined ? undefined : readSwedishDate(written);
  if (meeting === undefined && number === undefined) return undefined;
  const name = meeting === undefined ? before : body === "Sammanträdet" ? "" : body;
  return {
    ...(name === "" ? {} : { body: name }),
    ...(meeting === undefined ? {} : { meeting }),
    ...(number === undefined ? {} : { number }),
  };
}

function splitLast(words: string, separator: string): readonly [before: string, after: string | undefined] {
  const at = words.lastIndexOf(separator);
  return at === -1 ? [words, undefined] : [words.slice(0, at), words.slice(at + separator.length)];
}
