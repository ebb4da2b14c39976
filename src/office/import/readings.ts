import { type SplitAtt, splitAtt } from "../../motion/split-att.ts";
import { type DateLine, readDateLine } from "./date-line.ts";
import { type KindLine, readAddressee, readKindLine, withoutQuotes } from "./kind-line.ts";
import { isGroupHeading, isOperativeHeading, type LeadInWords, leadInWords, questionWords } from "./lead-in-words.ts";
import { type PeopleLine, readPeopleLine } from "./people-line.ts";
import type { Piece } from "./pieces.ts";

/** All that a piece could be, each read as far as its words go. Which one it is depends on the pieces around it. */
export type Reading = Piece & {
  readonly kindLine?: KindLine;
  readonly addressee?: string;
  readonly date?: DateLine;
  readonly caseNumbers?: readonly string[];
  readonly item?: ItemLine;
  readonly people?: PeopleLine;
  readonly opening?: LeadInWords;
  readonly asking?: LeadInWords;
  readonly att?: SplitAtt;
  readonly isHeading: boolean;
  readonly isOperativeHeading: boolean;
  readonly isGroupHeading: boolean;
  /** Text around the motion and not part of it: greetings, telephone numbers, addresses. */
  readonly isFurniture: boolean;
  readonly isProse: boolean;
};

/** The item of an agenda that a line names. */
export type ItemLine = {
  readonly title?: string;
  readonly paragraph?: string;
  readonly caseNumber?: string;
  readonly body?: string;
};

export function readPiece(piece: Piece): Reading {
  const { labelled, kind } = piece;
  const plain = labelled?.field === "title" ? labelled.value : piece.plain;
  const value = labelled?.value ?? plain;
  const addressee = labelled?.field === "addressee" ? labelled.value : readAddressee(plain);
  const date = labelled?.field === "date" ? readDateLine(value) : readDateLine(plain);
  const people = peopleOf(piece, value);
  const caseNumbers = labelled?.field === "case" ? casesIn(value) : CASE.test(plain) ? [plain] : undefined;
  const item = labelled?.field === "item" ? itemOf(labelled.label, value) : itemLine(plain);
  const kindLine = readKindLine(plain);
  const opening = leadInWords(plain);
  const asking = questionWords(plain);
  const att = splitAtt(plain);
  return {
    ...piece,
    ...(kindLine && { kindLine }),
    ...(addressee !== undefined && { addressee }),
    ...(date && { date }),
    ...(caseNumbers && { caseNumbers }),
    ...(item && { item }),
    ...(people && { people }),
    ...(opening && { opening }),
    ...(asking && { asking }),
    ...(att && { att }),
    isHeading: kind === "heading" || kind === "title",
    isOperativeHeading: isOperativeHeading(plain),
    isGroupHeading: isGroupHeading(plain),
    isFurniture: isFurniture(plain),
    isProse: /[.!?…][”")]?(?:\s|$)/u.test(plain) ? plain.length > 40 : plain.length > 150,
  };
}

function peopleOf({ labelled, plain }: Piece, value: string): PeopleLine | undefined {
  if (labelled?.field === "people") return readPeopleLine(withoutAddress(value));
  if (labelled?.field !== "party") return readPeopleLine(plain);
  const people = readPeopleLine(value);
  // A local party may have the form of a name, and only its label tells: *Hela Sunne (HeS)*.
  return people?.type === "people" ? { type: "party", party: value, isSure: true } : people;
}

/** The words of a title line, without label and quotation marks. */
export function titleOf({ kindLine, labelled, item, plain }: Reading): string {
  if (labelled?.field === "title") return readKindLine(labelled.value)?.title ?? withoutQuotes(labelled.value);
  if (item?.title !== undefined) return item.title;
  return kindLine?.title ?? withoutQuotes(plain);
}

/** `KS 2026/00742`, `KSN-2026-00123`, `KS/2026:204`, `LS-LED26-0412`, `2026/112-008`: letters of a body, a year, and a running number. */
const CASE =
  /^(?:\p{Lu}{2,6}[ /-]?(?:\p{Lu}{2,4})?(?:\d{4}|\d{2})[-/:]\d{2,6}(?:-\d{1,4})?|\d{4}[-/]\d{3,6}(?:-\d{2,4})?)$/u;

/** Diary numbers in a line after their label. */
export function caseNumbersIn(line: string): readonly string[] {
  return [
    ...line.matchAll(/(?:dnr|diarienr|diarienummer)\.?\s{0,9}:?\s{0,9}((?:\p{L}{2,6}[ /-]?)?\d[\d/:-]{0,40}\d)/giu),
  ].map(([, number = ""]) => number);
}

function casesIn(value: string): readonly string[] {
  return value
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => /\d/.test(part));
}

/** `8. Ny skolskjutstaxa` under the label *Ärende*, `Ärende 12: Ansökan`. */
function itemOf(label: string, value: string): ItemLine | undefined {
  if (/^[\d.]+$/.test(value)) return undefined;
  const title = value.replace(/^\d+(?:\.\d+)*\.?\s+/, "");
  return { title, body: label };
}

/** `Kommunstyrelsen 2026-10-14, § 187`. */
function itemLine(plain: string): ItemLine | undefined {
  const numbered = /^(?:till )?(?:ärende|punkt)\s+\d+[a-z]?(?:\.\d+)*[.:,]?\s+(?:[–-]\s*)?(\p{Lu}.{3,120})$/isu.exec(
    plain,
  );
  if (numbered !== null) return { ...numberedTitle(numbered[1] ?? ""), body: plain };
  const paragraph = /^(§\s*\d+[a-z]?)[.:,]?\s+(?:[–-]\s*)?(\p{Lu}.{3,120})$/su.exec(plain);
  if (paragraph !== null) return { ...numberedTitle(paragraph[2] ?? ""), paragraph: paragraph[1] ?? "", body: plain };
  const match =
    /^[\p{L}][\p{L} -]*(?:styrelsen|nämnden|fullmäktige|utskottet),?\s+(?:den )?[\d\p{L} -]{6,30}?(?:,?\s+(?:(§\s*\d+[a-z]?)|(?:ärende|punkt)\s+\d+[a-z]?)(?:[.,:]?\s+(\p{Lu}.{3,120}))?)?$/iu.exec(
      plain,
    );
  if (match === null || !/\d/.test(plain) || plain.length > 160) return undefined;
  const [, section, title] = match;
  return {
    ...(section === undefined ? {} : { paragraph: section }),
    ...(title === undefined ? {} : numberedTitle(title)),
    body: plain,
  };
}

/** `Försäljning av brandstationen (KS 2026/00418)` has the diary number of the item after its title. */
function numberedTitle(words: string): Pick<ItemLine, "title" | "caseNumber"> {
  const [, title = "", number = ""] = /^(\S.{2,160}?),? \((?:dnr:? )?([^()]{4,24})\)$/iu.exec(words) ?? [];
  return CASE.test(number) ? { title, caseNumber: number } : { title: words };
}

function withoutAddress(words: string): string {
  return words.replace(/\s{0,9}[<(]?[^\s<>()@]{1,64}@[^\s<>()@]{1,255}[>)]?/g, "").trim();
}

function isFurniture(plain: string): boolean {
  return (
    /^(?:hej|med vänlig(?:a)? hälsning(?:ar)?|vänlig(?:a|en)?(?: hälsning(?:ar)?)?|vänligen|mvh|hälsningar|bifall|namnförtydligande|namnteckning|underskrift(?:er)?)[,.!]?$/iu.test(
      plain,
    ) ||
    /^(?:tel(?:efon)?|mobil)?[.:]?\s*(?:\+46|0)[\d\s()/–-]{6,}$/iu.test(plain) ||
    /^sida \d+ ?(?:\(\d+\)|av \d+)$/iu.test(plain) ||
    /^(?:dnr|diarienr|diarienummer|datum|ankomststämpel|inkom|parti|namn|rubrik|titel|motionär(?:er)?|(?:(?:ort och )?(?:dag|datum) )?som ovan)[.:]?$/iu.test(
      plain,
    ) ||
    /^\p{Lu}[\p{L} .-]{2,40}(?:gatan|vägen|torget|gränd|gränden|allén|plan|platsen|stigen) \d{1,3} ?\p{L}?$/u.test(
      plain,
    ) ||
    /^(?:motionen (?:är |har )?)?(?:antagen|antogs|antagits|behandlad|behandlats|tillstyrkt) (?:av|på|vid) \S/iu.test(
      plain,
    ) ||
    /^(?:[^\s@]+@[^\s@]+|www\.\S+|https?:\S+|[_.…-]{5,})$/u.test(plain) ||
    /(?:^|\s)\d{3} ?\d\d \p{Lu}\p{L}+/u.test(plain)
  );
}
