import { describe, expect, it } from "vitest";
import { findKind } from "../src/motion/kinds/kinds.ts";
import { importOne } from "./support/import-text.ts";
import { type ExpectedImport, HALVES, type Half, type ImportText, importTexts } from "./support/import-texts.ts";

const FIELDS = [
  "kind",
  "title",
  "addressee",
  "date",
  "place",
  "caseNumbers",
  "leadIn",
  "clauses",
  "signatories",
] as const;
type Field = (typeof FIELDS)[number];

/** The program counts clauses and questions itself. */
const ORDINALS = /^\s*\d{1,2}(?:[.)]\s|\s*$)/gm;

/** Labels that say what a field is: in the motion file its key says it. */
const LABELS: ReadonlySet<string> = new Set(
  "att motion interpellation fråga reservation yrkande till ställd av och båda för genom gm dnr datum den ink rubrik ämne från skickat motionär inlämnat inlämnad diarienummer ärende angående om ställs frågan ankom motionens diarienr m o t i n".split(
    " ",
  ),
);

/** How a text was read: per field whether it is right, and whether its doubts say that it may be wrong. */
type Score = {
  readonly name: string;
  readonly right: Readonly<Record<Field, boolean>>;
  readonly doubted: Readonly<Record<Field, boolean>>;
  readonly lost: readonly string[];
};

/** What each half must reach. Those that were never looked at are harder. */
const least: Readonly<Record<Half, Readonly<Partial<Record<Field, number>>>>> = {
  work: { kind: 1, title: 1, addressee: 1, date: 1, place: 1, caseNumbers: 1, leadIn: 1, clauses: 1, signatories: 1 },
  "held-back": { kind: 0.95, title: 0.92, date: 0.95, clauses: 0.95, signatories: 0.92 },
  "held-back-again": { kind: 0.95, title: 0.92, date: 0.95, clauses: 0.9, signatories: 0.92 },
  "held-back-third": { kind: 0.95, title: 0.9, date: 0.95, clauses: 0.9, signatories: 0.9 },
};

/** How much of what is read wrong must be told as a doubt. */
const doubted: Readonly<Record<Half, number>> = {
  work: 0.9,
  "held-back": 0.75,
  "held-back-again": 0.9,
  "held-back-third": 0.5,
};

describe.each(HALVES)("import of the texts in %s", (half) => {
  const all = importTexts(half).map(score);

  it.each(Object.entries(least[half]) as [Field, number][])("reads %s right in %d of them", (field, share) => {
    const right = all.filter((each) => each.right[field]).length / all.length;
    expect(right, wrongIn(all, field)).toBeGreaterThanOrEqual(share);
  });

  it("loses no word", () => {
    expect(all.flatMap(({ name, lost }) => lost.map((word) => `${name}: ${word}`))).toEqual([]);
  });

  it("doubts most of what it reads wrong", () => {
    const wrong = all.flatMap((each) => FIELDS.filter((field) => !each.right[field]).map((field) => ({ each, field })));
    const told = wrong.filter(({ each, field }) => each.doubted[field]);
    const untold = wrong
      .filter(({ each, field }) => !each.doubted[field])
      .map(({ each, field }) => `${each.name} ${field}`);
    expect(told.length, untold.join("\n")).toBeGreaterThanOrEqual(Math.floor(wrong.length * doubted[half]));
  });
});

function wrongIn(all: readonly Score[], field: Field): string {
  return all
    .filter(({ right }) => !right[field])
    .map(({ name }) => name)
    .join("\n");
}

function score({ name, file, bytes, text, expected }: ImportText): Score {
  const { motion, text: source } = importOne(bytes, file.endsWith(".docx") ? "docx" : "txt");
  const { kind, title, addressee, date, place, leadIn, clauses, signatories, caseNumbers } = motion;
  const right: Record<Field, boolean> = {
    kind: isRight(findKind(kind?.text ?? "motion")?.names[0], expected.kind),
    title: isRight(title?.text, expected.title),
    addressee: isRight(addressee?.text, expected.addressee),
    date: isRight(date?.text, expected.date),
    place: isRight(place?.text, expected.place),
    caseNumbers: areRight([...caseNumbers, ...[motion.item?.caseNumber ?? []].flat()], expected.caseNumbers ?? []),
    leadIn: isRight(leadIn?.text, expected.leadIn),
    clauses: areRight(
      clauses.map((clause) => clause.text),
      expected.clauses ?? expected.questions ?? [],
    ),
    signatories: areSignatories(signatories, expected.signatories),
  };
  const has = (doubts: readonly string[] | undefined): boolean => (doubts?.length ?? 0) > 0;
  const isMissing = (key: string): boolean =>
    [key, key.replace("att-satser", "frågor")].some(
      (each) => source.includes(`# ${each} saknas`) || source.includes(`inga ${each}`),
    );
  const doubted: Record<Field, boolean> = {
    kind: has(kind?.doubts),
    title: has(title?.doubts) || isMissing("titel"),
    addressee: has(addressee?.doubts),
    date: has(date?.doubts) || has(motion.received?.doubts) || isMissing("datum"),
    place: has(place?.doubts) || isMissing("ort"),
    caseNumbers: false,
    leadIn: has(leadIn?.doubts) || clauses.some((clause) => has(clause.doubts)) || isMissing("att-satser"),
    clauses: has(leadIn?.doubts) || clauses.some((clause) => has(clause.doubts)) || isMissing("att-satser"),
    signatories: signatories.some((signatory) => has(signatory.doubts)) || isMissing("undertecknare"),
  };
  // A hyphen that nobody can tell from a division stays, and is told.
  const written = new Set([...wordsOf(source), ...wordsOf(source.replace(/(\p{L})-(?=\p{Ll})/gu, "$1"))]);
  const lost = [...new Set(wordsOf(text.replace(ORDINALS, "")))].filter(
    (word) => !written.has(word) && !isKnownLoss(word, source),
  );
  return { name, right, doubted, lost };
}

/** Dates are written in one form, labels of fields are those of the motion file, and places of words are counted. */
function isKnownLoss(word: string, source: string): boolean {
  return LABELS.has(word) || (/^\p{N}+$|^\p{L}{3,9}$/u.test(word) && isOfDate(word, source));
}

function isOfDate(word: string, source: string): boolean {
  const day = /^datum: (\d{4})-(\d\d)-(\d\d)|^inlämnad: (\d{4})-(\d\d)-(\d\d)/m.exec(source);
  const months = "januari februari mars april maj juni juli augusti september oktober november december".split(" ");
  return (
    months.includes(word) ||
    (day?.slice(1).some((part) => part !== undefined && (Number(part) === Number(word) || part.endsWith(word))) ??
      false)
  );
}

type Expected = ExpectedImport["title"];

function isRight(got: string | undefined, wanted: Expected): boolean {
  const all = wanted === undefined ? [null] : [wanted].flat();
  return all.some((each) => (each === null ? got === undefined : got !== undefined && bare(got) === bare(each)));
}

function areRight(got: readonly string[], wanted: readonly string[]): boolean {
  return got.length === wanted.length && got.every((each, index) => isRight(each, wanted[index]));
}

function areSignatories(
  got: readonly Readonly<Partial<Record<string, unknown>>>[],
  wanted: ExpectedImport["signatories"],
): boolean {
  return (
    got.length === wanted.length &&
    wanted.every((each, index) =>
      (["name", "party", "role", "onBehalfOf"] as const).every((key) => {
        const value = got[index]?.[key];
        return isRight(typeof value === "string" ? value : undefined, each[key]);
      }),
    )
  );
}

/** Without what differs in form alone: space, capitals, list marks, ordinals, punctuation around it, marks of Markdown. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^att[\d₀-₉]+/, "att")
    .replace(/[\s*\\]+/g, " ")
    .replace(/^[\s”"“.,:;–•-]+|[\s”"“.,:;–•-]+$/g, "");
}

/** A word divided at the end of a line is whole. */
function wordsOf(text: string): string[] {
  return (
    text
      .replace(/(\p{L})-\n(?!\s*(?:och|eller)\b)\s*(?=\p{Ll})/gu, "$1")
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  );
}
