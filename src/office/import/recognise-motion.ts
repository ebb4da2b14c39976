import { toSwedishDate } from "../../ground/text/swedish-date.ts";
import { findKind } from "../../motion/kinds/kinds.ts";
import { findKommunName, type KommunLookup } from "./find-kommun-name.ts";
import { findOperatives, type Operative } from "./find-operative.ts";
import type { ImportBlock, ImportSource } from "./import-block.ts";
import type { ImportedMotion, ImportedPart, ImportedValue } from "./imported-motion.ts";
import { type Head, readHead } from "./read-head.ts";
import { readTail } from "./read-tail.ts";
import { statedParts } from "./stated-parts.ts";

/**
 * Recognise the parts of a motion in what a file holds. What the file itself says is taken at its word; all else is guessed, and told as
 * a doubt. What fits nowhere stays in the body, in its order.
 */
export function recogniseMotion(source: ImportSource, lookup: KommunLookup): ImportedMotion {
  const stated = statedParts(source);
  const { blocks } = stated;
  const head: Head = stated.hasHead ? { used: new Set(), signatories: [] } : readHead(blocks);
  const kind = source.stated.typ === undefined ? head.kind : sure(source.stated.typ);
  const kindFacts = kind === undefined ? undefined : findKind(kind.text);
  const asksQuestions = kindFacts?.operative === "questions";
  const operative = stated.hasOperative ? undefined : bestOf(findOperatives(blocks, asksQuestions), head.used);
  const from = operative?.end ?? Math.max(0, blocks.length - LAST_BLOCKS);
  const tail = readTail(blocks, {
    from,
    leadIn: operative?.start ?? from,
    isAfterClauses: operative !== undefined,
    isDated: head.date !== undefined || stated.date !== undefined,
  });
  const used = new Set([...head.used, ...tail.used]);
  if (operative !== undefined) for (let index = operative.start; index < operative.end; index++) used.add(index);
  const body = bodyOf(blocks, used, operative, tail.strays);
  const dated = head.date ?? tail.date;
  const date = stated.date ?? (dated === undefined ? undefined : dateValue(dated.date, dated.written));
  const place =
    stated.place ?? (dated?.place === undefined ? undefined : guess(dated.place, "orten stod framför datumet"));
  const title = stated.title ?? head.title;
  const addressee = stated.addressee ?? head.addressee;
  const kommun =
    source.stated.kommun === undefined ? kommunOf(blocks, addressee, place, lookup) : sure(source.stated.kommun);
  const found: Partial<ImportedMotion> = {
    ...(kommun && { kommun }),
    ...(kind && { kind }),
    ...(title && { title }),
    ...(date && { date }),
    ...(place && { place }),
    ...(addressee && { addressee }),
    ...(stated.item && { item: stated.item }),
  };
  const leadIn =
    stated.leadIn ?? (operative && valued(operative.leadIn.plain, ["yrkandet är gissat", ...operative.leadIn.doubts]));
  return {
    ...found,
    ...(leadIn && { leadIn }),
    isStated: source.stated.typ !== undefined,
    asksQuestions,
    clauses: [...stated.clauses, ...(operative?.clauses ?? []).map(({ markdown, doubts }) => valued(markdown, doubts))],
    signatories: [...stated.signatories, ...head.signatories, ...tail.signatories],
    body,
    notes: source.notes,
    furniture: source.furniture ?? [],
  };
}

/** Where there are no clauses, date and names are looked for in this many blocks at the end. */
const LAST_BLOCKS = 8;

/** The surest; of those alike the last. */
function bestOf(operatives: readonly Operative[], used: ReadonlySet<number>): Operative | undefined {
  return operatives
    .filter(({ start }) => !used.has(start))
    .reduce<Operative | undefined>(
      (best, next) => (best === undefined || next.score >= best.score ? next : best),
      undefined,
    );
}

function bodyOf(
  blocks: readonly ImportBlock[],
  used: ReadonlySet<number>,
  operative: Operative | undefined,
  strays: ReadonlyMap<number, string>,
): readonly ImportedPart[] {
  return blocks.flatMap((block, index) => {
    if (operative?.before !== undefined && index === operative.start)
      return [{ block: operative.before, doubts: operative.before.doubts }];
    if (used.has(index)) return [];
    const stray = strays.get(index);
    return [{ block, doubts: [...(stray === undefined ? [] : [stray]), ...block.doubts] }];
  });
}

function kommunOf(
  blocks: readonly ImportBlock[],
  addressee: ImportedValue | undefined,
  place: ImportedValue | undefined,
  lookup: KommunLookup,
): ImportedValue | undefined {
  const named =
    findKommunName(addressee === undefined ? [] : [addressee.text], lookup) ??
    findKommunName(
      blocks.map(({ plain }) => plain),
      lookup,
    );
  if (named !== undefined) return guess(named, "kommunen är gissad ur texten");
  const byPlace = place === undefined ? undefined : lookup(place.text);
  return byPlace === undefined ? undefined : guess(byPlace, "kommunen är gissad efter orten");
}

function dateValue(date: string, written: string): ImportedValue {
  const isAsPrinted = toSwedishDate(date) === written.toLowerCase() || date === written;
  return guess(date, isAsPrinted ? "datumet är hämtat ur texten" : `datumet står i texten som ”${written}”`);
}

function valued(text: string, doubts: readonly string[]): ImportedValue {
  return { text, doubts };
}

function guess(text: string, doubt: string): ImportedValue {
  return { text, doubts: [doubt] };
}

function sure(text: string): ImportedValue {
  return { text, doubts: [] };
}
