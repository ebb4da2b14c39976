import type { Root, RootContent } from "mdast";
import type { Unit } from "../../formats/word/format/unit.ts";
import { applyWithin, type TextEdit, withLineEnds } from "../../ground/text/text-edit.ts";
import { longestRise } from "../compare/longest-rise.ts";
import { unitKey } from "../compare/unit-key.ts";
import { endOf, startOf } from "./body-path.ts";
import { inlineRange, type SourceUnit } from "./source-units.ts";
import { noteLabels, unitEdits } from "./unit-edits.ts";
import { type ListMarks, type WrittenUnit, writeBlock, writeList, writeQuotation } from "./write-blocks.ts";
import { writeInline } from "./write-markdown.ts";

/** A unit that the body is to have, and which of its units it is. */
export type BodyEntry = { readonly unit: Unit; readonly source?: SourceUnit };

/** Units that follow one another in one block of the body, or in none yet. */
type Run = { readonly node?: RootContent; readonly entries: readonly BodyEntry[] };

/** Changes of the body; `left` are units that could not be put where they are wanted, and stay as they were. */
export type BodyEdits = { readonly edits: readonly TextEdit[]; readonly left: readonly Unit[] };

/** Change the body to hold the wanted units in their order. Blocks that stay where they are keep all that is not changed in them. */
export function bodyEdits(
  own: readonly SourceUnit[],
  wanted: readonly BodyEntry[],
  root: Root,
  text: string,
  bodyStart: number,
): BodyEdits {
  const left: Unit[] = [];
  const nodes = [...new Set(own.flatMap((unit) => nodeOf(unit) ?? []))];
  const runs = runsOf(wanted);
  const primary = primaryRuns(runs);
  const order = runs.filter((run) => primary.has(run));
  const stable = new Set(
    longestRise(order.map(({ node }) => (node === undefined ? -1 : nodes.indexOf(node)))).flatMap(
      (at) => order[at] ?? [],
    ),
  );
  const edits: TextEdit[] = [];
  let pending: string[] = [];
  let anchor: RootContent | undefined;
  const flush = (next: RootContent | undefined): void => {
    if (pending.length === 0) return;
    edits.push(insertion(pending.join("\n\n"), anchor, next, text, bodyStart));
    pending = [];
  };
  for (const run of runs) {
    if (!stable.has(run) || run.node === undefined) {
      pending.push(writeRun(run, own, text, left));
      continue;
    }
    flush(run.node);
    edits.push(...editsInPlace(run, own, text, left));
    anchor = run.node;
  }
  flush(undefined);
  const staying = new Set([...stable].map(({ node }) => node));
  for (const node of nodes) if (!staying.has(node)) edits.push(removal(node, root, text));
  return { edits: joinRemovals(edits), left };
}

function nodeOf({ path }: SourceUnit): RootContent | undefined {
  const node = path?.[1];
  return node === undefined || node.type === "root" ? undefined : node;
}

/** New items and quotations join the list or quotation around or before them. */
function runsOf(wanted: readonly BodyEntry[]): readonly Run[] {
  const runs: { node?: RootContent; entries: BodyEntry[] }[] = [];
  for (const [index, entry] of wanted.entries()) {
    const own = ownNode(entry);
    const last = runs.at(-1);
    const next = wanted[index + 1]?.source;
    const nextNode = next === undefined ? undefined : nodeOf(next);
    const holder = own ?? [last?.node, nextNode].find((node) => node !== undefined && holds(node, entry.unit));
    const joinsNew =
      holder === undefined &&
      last !== undefined &&
      last.node === undefined &&
      joins(last.entries.at(-1)?.unit, entry.unit);
    if (last !== undefined && (joinsNew || (holder !== undefined && last.node === holder))) last.entries.push(entry);
    else runs.push({ ...(holder === undefined ? {} : { node: holder }), entries: [entry] });
  }
  return runs;
}

/** An item that was made a heading leaves its list. */
function ownNode({ unit, source }: BodyEntry): RootContent | undefined {
  const node = source === undefined ? undefined : nodeOf(source);
  const isHolder = node?.type === "list" || node?.type === "blockquote";
  return node !== undefined && isHolder && unit.kind !== source?.kind && !holds(node, unit) ? undefined : node;
}

function holds(node: RootContent, { kind }: Unit): boolean {
  if (node.type === "list") return kind === "item" || kind === "continuation";
  return node.type === "blockquote" && kind === "quotation";
}

function joins(before: Unit | undefined, { kind }: Unit): boolean {
  const isListed = (each: Unit["kind"] | undefined): boolean => each === "item" || each === "continuation";
  return (
    (kind === "quotation" && before?.kind === "quotation") ||
    (isListed(kind) && isListed(before?.kind) && before !== undefined)
  );
}

/** A block that was torn apart stays where most of it is. */
function primaryRuns(runs: readonly Run[]): ReadonlySet<Run> {
  const primary = new Map<RootContent, Run>();
  for (const run of runs) {
    if (run.node === undefined) continue;
    const known = primary.get(run.node);
    if (known === undefined || run.entries.length > known.entries.length) primary.set(run.node, run);
  }
  return new Set(primary.values());
}

/** Where nothing was added, taken away or turned into something else, only words change. */
function editsInPlace(run: Run, own: readonly SourceUnit[], text: string, left: Unit[]): readonly TextEdit[] {
  const { node } = run;
  if (node === undefined) return [];
  const edits = wordEdits(run, own, text);
  if (edits !== undefined) return edits;
  return [{ start: startOf(node), end: endOf(node), text: withLineEnds(writeRun(run, own, text, left, true), text) }];
}

function wordEdits({ node, entries }: Run, own: readonly SourceUnit[], text: string): readonly TextEdit[] | undefined {
  const before = own.filter((unit) => nodeOf(unit) === node);
  const isSame =
    before.length === entries.length &&
    before.every((unit, index) => entries[index]?.source === unit && sameShape(unit, entries[index]?.unit));
  if (!isSame) return undefined;
  const edits = entries.map(({ source, unit }) => (source === undefined ? undefined : unitEdits(source, unit, text)));
  return edits.every((each) => each !== undefined) ? edits.flat() : undefined;
}

function sameShape(a: Unit, b: Unit | undefined): boolean {
  return a.kind === b?.kind && a.level === b.level && a.ordered === b.ordered;
}

/** The text of a run as it is to be written in a new place, or anew in its own. */
function writeRun(run: Run, own: readonly SourceUnit[], text: string, left: Unit[], isAnew = false): string {
  const { node, entries } = run;
  const edits = node === undefined || isAnew ? undefined : wordEdits(run, own, text);
  if (edits !== undefined && node !== undefined) return unified(applyWithin(text, startOf(node), endOf(node), edits));
  const written = entries.map((entry) => writeEntry(entry, text, left));
  const first = entries[0]?.unit;
  if (node?.type === "list" || first?.kind === "item") return writeList(written, listMarksOf(node, text));
  if (node?.type === "blockquote" || first?.kind === "quotation") return writeQuotation(written);
  return written.map(writeBlock).join("\n\n");
}

function writeEntry({ unit, source }: BodyEntry, text: string, left: Unit[]): WrittenUnit {
  const range = source === undefined ? undefined : inlineRange(source);
  if (source !== undefined && range !== undefined) {
    const edits = unitKey(source) === unitKey(unit) ? [] : unitEdits({ ...source, kind: "paragraph" }, unit, text);
    if (edits !== undefined) return { unit, words: unified(applyWithin(text, range.start, range.end, edits)) };
  }
  const labels = source === undefined ? [] : noteLabels(source.letters, unit.text, text);
  if (unit.text.filter((piece) => piece.type === "note").length > labels.length || unit.kind === "figure")
    left.push(unit);
  return { unit, words: writeInline(unit.text, labels) };
}

function listMarksOf(node: RootContent | undefined, text: string): ListMarks {
  if (node?.type !== "list") return { bullet: "-", delimiter: ".", start: 1 };
  const [, number, delimiter, bullet] =
    /^(?:(\d+)([.)])|([-*+]))/.exec(text.slice(startOf(node), startOf(node) + 12)) ?? [];
  return { bullet: bullet ?? "-", delimiter: delimiter ?? ".", start: Number(number ?? 1) };
}

function insertion(
  written: string,
  anchor: RootContent | undefined,
  next: RootContent | undefined,
  text: string,
  bodyStart: number,
): TextEdit {
  if (anchor !== undefined) return at(endOf(anchor), withLineEnds(`\n\n${written}`, text));
  if (next !== undefined) return at(startOf(next), withLineEnds(`${written}\n\n`, text));
  return at(bodyStart, withLineEnds(`\n${written}\n`, text));
}

function at(start: number, text: string): TextEdit {
  return { start, end: start, text };
}

/** A block goes with the blank lines after it; the last goes with those before it. */
function removal(node: RootContent, root: Root, text: string): TextEdit {
  const index = root.children.indexOf(node);
  const next = root.children[index + 1];
  const before = root.children[index - 1];
  if (next !== undefined) return { start: startOf(node), end: startOf(next), text: "" };
  const start = before === undefined ? startOf(node) : endOf(before);
  return { start, end: before === undefined ? text.length : endOf(node), text: "" };
}

/** The last blocks, taken away one by one, each reach back over the blank lines that the one before takes. */
function joinRemovals(edits: readonly TextEdit[]): readonly TextEdit[] {
  const removals = edits
    .filter((edit) => edit.text === "" && edit.end > edit.start)
    .toSorted((a, b) => a.start - b.start);
  const joined: TextEdit[] = [];
  for (const edit of removals) {
    const last = joined.at(-1);
    if (last !== undefined && edit.start <= last.end)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
    else joined.push(edit);
  }
  return [...edits.filter((edit) => !removals.includes(edit)), ...joined];
}

function unified(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
