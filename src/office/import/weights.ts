import { ASSEMBLY, OFFICE_HOLDER } from "./assembly.ts";
import type { Reading } from "./readings.ts";
import { isSignatureNoise } from "./scanning-noise.ts";
import { roleOf, type State, zoneOf, zoneOrder } from "./states.ts";

/** What is known of the text as a whole while its pieces are weighed. */
export type Whole = {
  /** Whether answers are asked for, and not decisions. */
  readonly asks: boolean;
  /** Kinds that may be without clauses. */
  readonly needsNoClauses: boolean;
  /** The file itself has said what its head or its clauses are. */
  readonly hasHead: boolean;
  readonly hasOperative: boolean;
};

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * How well a state suits a piece, by its words and its form. The figures are in one scale: 1 is a hint, 3 what mostly decides, 5 what hardly
 * anything outweighs.
 */
export function suits(piece: Reading, state: State, whole: Whole): number {
  if (piece.kind === "table" || piece.kind === "code") return roleOf(state) === "body" ? 3 : NEVER;
  const zone = zoneOf(state);
  switch (roleOf(state)) {
    case "kind":
      return kindWeight(piece) - (zone === "below" ? 0.5 : 0);
    case "title":
      return state === "title-more" ? moreTitleWeight(piece) : titleWeight(piece);
    case "addressee":
      return addresseeWeight(piece);
    case "date":
      return dateWeight(piece);
    case "case":
      return piece.caseNumbers === undefined ? (piece.labelled?.field === "case" ? 3 : NEVER) : 6;
    case "item":
      return piece.item === undefined ? NEVER : piece.labelled?.field === "item" ? 5 : 4;
    case "person":
      return personWeight(piece, zone === "end");
    case "other":
      return otherWeight(piece, zone === "end");
    case "body":
      return bodyWeight(piece, whole) - (state === "reasons" ? 0.2 : 0);
    case "op-heading":
      return piece.isOperativeHeading && piece.mark === undefined
        ? 3 + (piece.isHeading || piece.isStrong ? 1 : 0)
        : NEVER;
    case "lead-in":
      return leadInWeight(piece, whole);
    case "group":
      return piece.isGroupHeading ? 5 : NEVER;
    case "clause":
      return clauseWeight(piece, state, whole);
    case "more":
      return moreWeight(piece);
  }
}

function kindWeight({ kindLine, mark }: Reading): number {
  if (kindLine === undefined || kindLine.title !== undefined || mark !== undefined) return NEVER;
  return 6;
}

function titleWeight(piece: Reading): number {
  const { plain, kindLine, labelled, mark, kind } = piece;
  if (plain === "" || plain.length > 220 || piece.cut === "sentence") return NEVER;
  if (kindLine !== undefined && kindLine.title === undefined) return NEVER;
  if (labelled !== undefined && labelled.field !== "title" && labelled.field !== "item") return -4;
  let weight = 1;
  if (labelled?.field === "title") weight += 8;
  if (piece.item?.title !== undefined) weight += 2;
  if (kindLine?.title !== undefined) weight += 5;
  if (kind === "title") weight += 5;
  else if (piece.isHeading) weight += 3.5;
  else if (piece.isStrong) weight += 1.5;
  if (/^[”"“»].*[”"«]$/u.test(plain)) weight += 1.5;
  if (/[.]$/.test(plain)) weight -= piece.isHeading ? 0 : 2.5;
  if (/[:;,]$/.test(plain)) weight -= 3;
  if (/[.!?]\s+\p{Lu}/u.test(plain)) weight -= 3;
  if (piece.isProse && !piece.isHeading) weight -= 2;
  if (/^\p{Ll}/u.test(plain)) weight -= 3;
  if (plain.length > 110) weight -= 1.5;
  if (plain.split(" ").length === 1 && plain.length < 6) weight -= 1;
  if (piece.people !== undefined) weight -= piece.people.isSure ? 5 : 1.5;
  if (piece.date !== undefined) weight -= 6;
  if (piece.addressee !== undefined) weight -= 4;
  if (ASSEMBLY.test(plain) && plain.split(" ").length <= 3) weight -= 2;
  if (piece.item !== undefined && piece.item.title === undefined) weight -= 5;
  if (piece.isFurniture) weight -= 5;
  if (piece.isOperativeHeading || GENERIC.test(plain)) weight -= 6;
  if ((piece.opening?.strength ?? 0) > 2 && kindLine === undefined && !piece.isHeading) weight -= 2.5;
  if (piece.att !== undefined || mark !== undefined) weight -= 3;
  if (/^\d[\d\s/:–-]*$/.test(plain)) weight -= 6;
  return weight;
}

/** Headings of parts, and no titles. */
const GENERIC =
  /^(?:bakgrund|motivering|inledning|syfte|ekonomi|beskrivning|sammanfattning|innehåll|bilaga|bilagor|motion|yttrande|motivering till yrkandet|yrkandet|kommunen|ärendet)[:.]?$/iu;

function moreTitleWeight({ plain, gap, mark, cut, people, date }: Reading): number {
  if (mark !== undefined || gap > 0 || cut === "sentence" || people !== undefined || date !== undefined) return NEVER;
  return plain.length < 90 && !/[.:]$/.test(plain) ? 0.5 : -4;
}

function addresseeWeight(piece: Reading): number {
  const { plain, addressee, labelled, mark } = piece;
  if (mark !== undefined || plain.length > 110) return NEVER;
  if (labelled?.field === "addressee") return /@/.test(labelled.value) ? -3 : 6;
  if (addressee !== undefined) return /^(?:ställ(?:d|t|s) )?till/iu.test(plain) ? 6 : 3.5;
  if (piece.isProse || plain.length > 70) return NEVER;
  // What goes on from the line above.
  return /^i \p{Lu}/u.test(plain) && plain.length < 40 ? 1 : -3;
}

function dateWeight({ date, labelled, mark }: Reading): number {
  if (mark !== undefined) return NEVER;
  if (date !== undefined) return date.date === undefined ? 4 : 5.5;
  return labelled?.field === "date" ? 2 : NEVER;
}

function personWeight({ people, labelled, plain, mark }: Reading, isEnd: boolean): number {
  if (mark !== undefined) return NEVER;
  if (labelled?.field === "people") return 6;
  if (labelled?.field === "party") return 3.5;
  if (people === undefined) {
    // Below names there are parties and roles that no list knows.
    return isEnd &&
      plain.length < 45 &&
      /^\p{Lu}[\p{L}\p{N} .,&-]+[\p{L}\p{N}]$/u.test(plain) &&
      !isSignatureNoise(plain)
      ? -0.5
      : NEVER;
  }
  const base = people.isSure ? 4.5 : 2;
  return isEnd ? base + 0.5 : people.type === "people" ? base - 1 : base - 1.5;
}

function otherWeight(piece: Reading, isEnd: boolean): number {
  const { plain, labelled } = piece;
  if (piece.mark !== undefined && piece.att !== undefined) return NEVER;
  if (labelled?.field === "other") return 4;
  if (labelled?.field === "addressee" && /@/.test(labelled.value)) return 4;
  if (labelled?.field === "case") return 3;
  if (piece.isFurniture) return 4;
  if (!isEnd && piece.people?.type === "party") return 2;
  if (!isEnd && ORGANISATION.test(plain) && plain.length < 70) return 2;
  if (!isEnd && piece.kindLine?.title === undefined && /^\d[\d\s/:–-]*$/.test(plain)) return 3;
  if (piece.isProse && !isEnd) return NEVER;
  return plain.length > 120 || piece.isProse ? -4 : -1.5;
}

const ORGANISATION =
  /(?:^|\s)(?:kommun|kommunstyrelsen|region|pastorat|församling|svenska kyrkan|studentkår|förbund|avdelning)(?=$|\s)|kommun$/iu;

function bodyWeight(piece: Reading, { asks }: Whole): number {
  const { plain, kind } = piece;
  let weight = 0;
  if (piece.isProse) weight += 3;
  else if (piece.isHeading && kind !== "title") weight += 2;
  else if (GENERIC.test(plain)) weight += 2.5;
  else if (piece.mark !== undefined) weight += 0.5;
  if (plain.length > 200) weight += 1;
  if (kind === "quotation" || kind === "continuation" || kind === "caption") weight += 2;
  if (piece.date !== undefined) weight -= 3;
  if (piece.people !== undefined) weight -= piece.people.isSure ? 3.5 : 0.5;
  if (piece.kindLine !== undefined && piece.kindLine.title === undefined) weight -= 4;
  if (kind === "title") weight -= 4;
  if (piece.labelled !== undefined && piece.labelled.field !== "other") weight -= 3;
  if (piece.addressee !== undefined) weight -= 3;
  if (piece.isGroupHeading) weight -= 2;
  if (piece.isFurniture) weight -= 1;
  if (piece.att !== undefined && piece.cut !== "sentence") weight -= piece.isProse && /^Att/.test(plain) ? 0.5 : 1.5;
  if (asks && /\?$/.test(plain) && piece.mark !== undefined) weight -= 1.5;
  return weight;
}

function leadInWeight(piece: Reading, { asks }: Whole): number {
  const { opening, asking, plain, mark, att } = piece;
  const words = asks ? (asking ?? opening) : opening;
  if (words === undefined || mark !== undefined || att !== undefined || plain.length > 600) return NEVER;
  if (piece.kind === "title") return NEVER;
  let weight = words.strength === 3 ? 4 : words.strength === 2 ? 2 : 0.5;
  if (words.carriesAtt) weight += 1.5;
  if (piece.isOperativeHeading) weight -= 0.5;
  if (/[.!?]$/.test(plain)) weight -= asks && /följande fråg(?:a|or)(?=\P{L})/iu.test(plain) ? 0.5 : 3.5;
  if (/[.!?]\s+\p{Lu}/u.test(plain)) weight -= 1;
  if (piece.people?.isSure === true || piece.kindLine?.title !== undefined) weight -= 3;
  if (piece.cut === "sentence") weight += 0.5;
  return weight;
}

function clauseWeight(piece: Reading, state: State, { asks }: Whole): number {
  const { plain, mark, att } = piece;
  if (piece.isHeading || piece.level > 0 || piece.kind === "quotation") return NEVER;
  if (piece.date !== undefined || piece.people?.isSure === true) return NEVER;
  const asksWell = asks && /\?$/.test(plain);
  switch (state) {
    case "att":
      return att === undefined ? NEVER : 4;
    case "mark":
      if (att !== undefined) return NEVER;
      return mark !== undefined && !/^\p{L}\)$/u.test(mark) ? 2.5 + (asksWell ? 2 : 0) : asksWell ? 3.5 : NEVER;
    default:
      if (att !== undefined || mark !== undefined || plain.length > 500) return NEVER;
      if (piece.people !== undefined || piece.isFurniture || piece.isOperativeHeading) return NEVER;
      return 0.5;
  }
}

/** A paragraph that belongs to the clause above it. */
function moreWeight({ level, mark = "", date, people, isHeading, att, plain }: Reading): number {
  if (isHeading || date !== undefined || people !== undefined || att !== undefined) return NEVER;
  if (level > 0 || /^\p{L}\)$/u.test(mark)) return 4;
  if (mark !== "") return 1;
  return /^\p{Ll}/u.test(plain) ? 1.5 : -0.5;
}

/** How well one piece follows another, the pieces being in these states. */
export function follows(before: Reading, after: Reading, from: State, to: State, whole: Whole): number {
  const [zoneFrom, zoneTo] = [zoneOf(from), zoneOf(to)];
  if (zoneOrder(zoneTo) < zoneOrder(zoneFrom)) return NEVER;
  if (zoneFrom === "operative" || zoneTo === "operative") return followsOperative(before, after, from, to, whole);
  if (to === "title-more") return from === "title" || from === "title-more" ? moreTitle(before, after) : NEVER;
  if (to === "title") return from === "title" || from === "title-more" ? NEVER : 0;
  if (from === "body" && zoneTo === "end") return endWithoutClauses(after, whole);
  if (zoneFrom === "above" && zoneTo !== "above") return whole.hasHead ? 0 : -4;
  if (to === "reasons" && from !== "reasons") return NEVER;
  if (zoneTo === "end" && zoneFrom !== "end" && zoneFrom !== "reasons") return whole.hasHead ? -1 : -4;
  if (roleOf(to) === "addressee" && roleOf(from) === "addressee") return furtherAddressee(before, after);
  return 0;
}

function moreTitle(before: Reading, after: Reading): number {
  return before.block !== after.block || before.isHeading || before.plain.length < 25 ? -3 : 1;
}

/** Signatures without clauses above them. */
function endWithoutClauses(after: Reading, { needsNoClauses, hasOperative }: Whole): number {
  if (needsNoClauses || hasOperative) return 0;
  return after.people?.isSure === true || after.date !== undefined ? -1 : -2;
}

/** *Till* alone is followed by who it is, and an office by who holds it. */
function furtherAddressee(before: Reading, after: Reading): number {
  const [last = "", next = ""] = [before.plain, after.plain];
  if (next.length > 70 || after.gap > 1) return -3;
  if (/^(?:ställ(?:d|t|s) )?till:?$/iu.test(last)) return 6;
  if (/^i \p{Lu}/u.test(next)) return 4;
  if (OFFICE_HOLDER.test(last) && after.people?.type === "people") return 7;
  if (/s$/u.test(last) && OFFICE_HOLDER.test(next)) return 6;
  return -3;
}

function followsOperative(before: Reading, after: Reading, from: State, to: State, whole: Whole): number {
  const [zoneFrom, zoneTo] = [zoneOf(from), zoneOf(to)];
  if (whole.hasOperative) return NEVER;
  if (zoneFrom !== "operative") {
    if (zoneFrom === "reasons" || zoneFrom === "end") return NEVER;
    if (to !== "op-heading" && to !== "lead-in") return NEVER;
    return zoneFrom === "above" && !whole.hasHead ? -4 : 0;
  }
  const form = to.replace("-more", "");
  const isClause = roleOf(to) === "clause";
  switch (from) {
    case "op-heading":
      if (to === "lead-in") return after.isOperativeHeading ? NEVER : 1;
      return isClause ? firstClause(before, after, to, whole) - 0.5 : to === "group" ? 1 : NEVER;
    case "lead-in":
      if (to === "lead-in" || to === "op-heading") return NEVER;
      return isClause ? firstClause(before, after, to, whole) : to === "group" ? 1 : NEVER;
    case "group":
      return isClause ? 1 : NEVER;
    default:
  }
  // From a clause, or what belongs to one.
  const own = from.replace("-more", "");
  if (to === "op-heading" || to === "lead-in") return NEVER;
  if (to === "group") return 0;
  if (to === "words-more" && before.plain.endsWith(";")) return NEVER;
  if (roleOf(to) === "more") return form === own ? (from.endsWith("-more") ? 0 : -0.5) : NEVER;
  if (isClause) return nextClause(before, after, own, form);
  if (zoneTo === "reasons") return after.isHeading || GENERIC.test(after.plain) ? 0 : -1;
  return zoneTo === "end" ? 0 : NEVER;
}

function nextClause(before: Reading, after: Reading, own: string, form: string): number {
  if (own !== form) return own === "att" || form === "words" ? -4 : -1.5;
  if (form === "words" && before.plain.endsWith(";")) return 2;
  if (form === "words") return after.gap > 0 || before.gap > 0 ? -0.8 : -0.3;
  const isMarked = (after.mark === undefined) === (before.mark === undefined);
  return isMarked || before.cut === "sentence" ? 0.3 : -0.5;
}

function firstClause(before: Reading, after: Reading, to: State, { asks }: Whole): number {
  const words = asks ? (before.asking ?? before.opening) : before.opening;
  const { strength = 2, carriesAtt = true } = words ?? {};
  if (to === "att")
    return after.cut === "sentence" && before.cut === "sentence" && before.block === after.block ? -0.5 : 2;
  if (to === "mark") {
    if (asks && /\?$/.test(after.plain)) return 2;
    return strength > 1 || carriesAtt ? 1.5 : -2;
  }
  const endsInAtt = /(?:^|\s)att\s*[:.…]?$/iu.test(before.plain);
  if (endsInAtt) return 3;
  return carriesAtt && strength > 2 ? 1 : before.isOperativeHeading ? -0.5 : -2.5;
}

export function begins(state: State, { hasHead, hasOperative }: Whole): number {
  const zone = zoneOf(state);
  if (hasHead) {
    if (zone === "body" || zone === "below") return 0;
    if (zone === "end") return hasOperative ? -1 : -4;
    return !hasOperative && (state === "lead-in" || state === "op-heading") ? 0 : NEVER;
  }
  if (zone === "above" || state === "title") return 0;
  return zone === "body" || state === "lead-in" || state === "op-heading" ? -4 : NEVER;
}

export function ends(state: State, { needsNoClauses, hasOperative }: Whole): number {
  if (state === "lead-in" || state === "op-heading" || state === "group") return NEVER;
  const zone = zoneOf(state);
  const isShort = zone === "above" || zone === "title" || zone === "below";
  return (zone === "body" || isShort) && !needsNoClauses && !hasOperative ? -2 : 0;
}
