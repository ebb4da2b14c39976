import { toSwedishDate } from "../../ground/text/swedish-date.ts";
import { findKind } from "../../motion/kinds/kinds.ts";
import { bestReading } from "./best-reading.ts";
import { columnsOf } from "./columns.ts";
import { readDateLine } from "./date-line.ts";
import { findKommunName, type KommunLookup } from "./find-kommun-name.ts";
import type { ImportBlock, ImportSource } from "./import-block.ts";
import type { ImportedMotion, ImportedValue } from "./imported-motion.ts";
import { piecesOf } from "./pieces.ts";
import { partsOf, type ReadParts } from "./read-parts.ts";
import { caseNumbersIn, type Reading, readPiece } from "./readings.ts";
import { statedParts } from "./stated-parts.ts";
import { STATES } from "./states.ts";
import { begins, ends, follows, suits, type Whole } from "./weights.ts";

/**
 * Recognise the parts of a motion in what a file holds. What the file itself says is taken at its word. All else is weighed together: of all
 * ways to read the text the best is taken, and where another is nearly as good, that is reported as a doubt. What fits nowhere stays in the
 * body, in its order.
 */
export function recogniseMotion(source: ImportSource, lookup: KommunLookup): ImportedMotion {
  const stated = statedParts(source);
  const { blocks } = stated;
  const pieces = piecesOf(blocks).map(readPiece);
  const known = source.stated.typ;
  const whole = { hasHead: stated.hasHead, hasOperative: stated.hasOperative };
  const parts = readWhole(pieces, blocks, whole, known);
  const kind = known === undefined ? parts.kind : sure(known);
  const date = stated.date ?? dateValue(parts) ?? dateOnPages(source.furniture ?? []);
  const place = stated.place ?? parts.place;
  const title = stated.title ?? parts.title;
  const addressee = stated.addressee ?? parts.addressee;
  const kommun =
    source.stated.kommun === undefined ? kommunOf(blocks, addressee, place, lookup) : sure(source.stated.kommun);
  const item = stated.item ?? parts.item;
  const leadIn = stated.leadIn ?? parts.leadIn;
  return {
    ...(kommun && { kommun }),
    ...(kind && { kind }),
    ...(title && { title }),
    ...(date && { date }),
    ...(place && { place }),
    ...(addressee && { addressee }),
    ...(parts.received && { received: parts.received }),
    ...(item && { item }),
    ...(leadIn && { leadIn }),
    isStated: known !== undefined,
    asksQuestions: kind === undefined ? parts.asks : findKind(kind.text)?.operative === "questions",
    clauses: [...stated.clauses, ...parts.clauses],
    signatories: [...stated.signatories, ...parts.signatories],
    caseNumbers: [...new Set([...parts.caseNumbers, ...(source.furniture ?? []).flatMap(caseNumbersIn)])],
    body: parts.body,
    notes: source.notes,
    told: [...(source.furniture ?? []), ...parts.told],
    doubts: source.doubts ?? [],
  };
}

/** Read the text once as what asks for decisions and once as what asks for answers, and take what suits better. */
function readWhole(
  pieces: readonly Reading[],
  blocks: readonly ImportBlock[],
  stated: Pick<Whole, "hasHead" | "hasOperative">,
  known: string | undefined,
): ReadParts {
  const named = known ?? pieces.slice(0, HEAD_PIECES).find(({ kindLine }) => kindLine !== undefined)?.kindLine?.kind;
  const facts = named === undefined ? undefined : findKind(named);
  const needsNoClauses = facts?.isOperativeRequired === false;
  const [decisions, answers] = [false, true].map((asks) => {
    const whole: Whole = { ...stated, asks, needsNoClauses };
    const reading = bestReading({
      length: pieces.length,
      states: STATES,
      suits: (index, state) => suits(pieces[index] as Reading, state, whole),
      follows: (index, from, to) => follows(pieces[index] as Reading, pieces[index + 1] as Reading, from, to, whole),
      begins: (state) => begins(state, whole),
      ends: (state) => ends(state, whole),
    });
    return { asks, reading };
  });
  if (decisions === undefined || answers === undefined) throw new Error("no reading");
  const isAnswers =
    facts === undefined
      ? answers.reading.score > decisions.reading.score + UNNAMED_QUESTIONS
      : facts.operative === "questions";
  const { reading, asks } = isAnswers ? answers : decisions;
  return partsOf(pieces, blocks, reading, { asks, hasOperative: stated.hasOperative });
}

/** The kind is named among the first pieces, if it is named at all. */
const HEAD_PIECES = 12;
/** So much better must a text that does not say what it is be as one that asks questions. */
const UNNAMED_QUESTIONS = 4;

function kommunOf(
  blocks: readonly ImportBlock[],
  addressee: ImportedValue | undefined,
  place: ImportedValue | undefined,
  lookup: KommunLookup,
): ImportedValue | undefined {
  const addressed = findKommunName(addressee === undefined ? [] : [addressee.text], lookup);
  if (addressed !== undefined) return sure(addressed);
  const named = findKommunName(
    blocks.map(({ plain }) => plain),
    lookup,
  );
  if (named !== undefined) return guess(named, `är motionen till ${named}? Namnet är hämtat ur texten`);
  const byPlace = place === undefined ? undefined : lookup(place.text);
  return byPlace === undefined ? undefined : guess(byPlace, `är motionen till ${byPlace}? Det är gissat efter orten`);
}

function dateValue({ date }: ReadParts): ImportedValue | undefined {
  if (date === undefined) return undefined;
  const { day, written, doubts } = date;
  const isAsPrinted = toSwedishDate(day) === written.toLowerCase() || day === written;
  return {
    text: day,
    doubts: [...(isAsPrinted ? [] : [`är datumet rätt läst? I texten står ”${written}”`]), ...doubts],
  };
}

/** The day that the head or foot of every page has. */
function dateOnPages(furniture: readonly string[]): ImportedValue | undefined {
  for (const line of furniture) {
    const words = line
      .slice(line.indexOf("”") + 1)
      .replace(/”$/, "")
      .replace(/ \d{1,3} ?\(\d{1,3}\)$/, "");
    const date = columnsOf(words)
      .map(readDateLine)
      .find((each) => each?.date !== undefined && each.isReceived !== true);
    if (date?.date !== undefined)
      return guess(date.date, `är datumet rätt läst? Överst eller nederst på sidorna står ”${date.written}”`);
  }
  return undefined;
}

function sure(text: string): ImportedValue {
  return { text, doubts: [] };
}

function guess(text: string, doubt: string): ImportedValue {
  return { text, doubts: [doubt] };
}
