import { plainText } from "../../document/plain-text.ts";
import type { Block, BlockId, Document } from "../../document/types.ts";
import { jumpTo, type Targets } from "./destination.ts";
import { type PdfObjects, type Ref, textString } from "./objects.ts";
import type { StructureElement } from "./structure/element.ts";

/** Entry of the outline, with those below it. */
export type OutlineEntry = {
  readonly title: string;
  readonly block: BlockId;
  readonly children: OutlineEntry[];
};

/** Longest title of an entry: about what a viewer's side panel shows on one line. */
const LONGEST_TITLE = 60;

/** Gather the headings, each below the one it belongs to, and from the lead-in the clauses, with the words they begin with. */
export function outlineOf(document: Document): readonly OutlineEntry[] {
  const top: OutlineEntry[] = [];
  const path: { readonly level: number; readonly entry: OutlineEntry }[] = [];
  for (const [index, block] of document.blocks.entries()) {
    if (block.type === "heading") {
      const entry = { title: plainText(block.children), block: block.id, children: [] };
      // The title is a sibling of the body's headings, not their parent.
      const level = Math.max(1, block.level);
      while ((path.at(-1)?.level ?? 0) >= level) path.pop();
      (path.at(-1)?.entry.children ?? top).push(entry);
      if (block.level > 0) path.push({ level, entry });
    } else if (block.type === "clause-list") {
      const before = document.blocks[index - 1];
      const isOrgan = before?.type === "paragraph" && before.role === "organ";
      const isLeadIn = before?.type === "paragraph" && before.role === "lead-in";
      const title = isOrgan ? shorten(plainText(before.children)) : nameOfClauses(document);
      top.push({ title, block: (isOrgan || isLeadIn ? before : block).id, children: clauseEntries(block) });
    }
  }
  return top;
}

function nameOfClauses({ meta }: Document): string {
  return meta.questions.length > 0 ? "Frågor" : "Förslag";
}

function clauseEntries(list: Extract<Block, { type: "clause-list" }>): OutlineEntry[] {
  return list.clauses.map((clause) => {
    const labels = [clause.shownOrdinal, clause.att].flatMap((label) => (label === undefined ? [] : label.text));
    const text = [...labels.map((label) => label.text.value), plainText(clause.children)].join(" ");
    return { title: shorten(text), block: clause.id, children: [] };
  });
}

function shorten(text: string): string {
  const single = text.replace(/\s+/g, " ").trim();
  if (single.length <= LONGEST_TITLE) return single;
  const cut = single.lastIndexOf(" ", LONGEST_TITLE - 1);
  return `${single.slice(0, cut > 0 ? cut : LONGEST_TITLE - 1).replace(/[,;:.–-]$/, "")}…`;
}

/** An entry that knows its element. A closed one shows those below it when it is opened. */
export type OutlineItem = {
  readonly title: string;
  readonly element: StructureElement | undefined;
  readonly isOpen: boolean;
  readonly children: readonly OutlineItem[];
};

/** Find the element of each entry. All are open. */
export function locate(
  entries: readonly OutlineEntry[],
  elements: ReadonlyMap<BlockId, StructureElement>,
): readonly OutlineItem[] {
  return entries.map(({ title, block, children }) => ({
    title,
    element: elements.get(block),
    isOpen: true,
    children: locate(children, elements),
  }));
}

type OutlineTargets = Targets & { readonly refs: ReadonlyMap<StructureElement, Ref> };

/**
 * Add the outline, or nothing where no entry is on a page.
 *
 * Reference: ISO 32000-1, 12.3.3.
 */
export function addOutline(
  entries: readonly OutlineItem[],
  targets: OutlineTargets,
  objects: PdfObjects,
): Ref | undefined {
  const root = objects.reserve();
  const added = addEntries(entries, root, targets, objects);
  objects.set(root, { Type: "Outlines", ...added });
  return added.Count === 0 ? undefined : root;
}

/** Add entries of one level. The count is of all that are shown. */
function addEntries(
  entries: readonly OutlineItem[],
  parent: Ref,
  targets: OutlineTargets,
  objects: PdfObjects,
): { readonly First?: Ref; readonly Last?: Ref; readonly Count: number } {
  const shown = entries.flatMap((entry) => {
    const { element } = entry;
    const jump = element === undefined ? {} : jumpTo(element, targets);
    return element === undefined || Object.keys(jump).length === 0
      ? []
      : [{ entry, element, jump, ref: objects.reserve() }];
  });
  let count = shown.length;
  for (const [index, { entry, element, jump, ref }] of shown.entries()) {
    const { Count, ...ends } = addEntries(entry.children, ref, targets, objects);
    if (entry.isOpen) count += Count;
    objects.set(ref, {
      Title: textString(entry.title),
      Parent: parent,
      Prev: shown[index - 1]?.ref,
      Next: shown[index + 1]?.ref,
      ...ends,
      Count: Count === 0 ? undefined : entry.isOpen ? Count : -Count,
      ...jump,
      SE: targets.refs.get(element),
    });
  }
  const first = shown[0];
  const last = shown.at(-1);
  return first === undefined || last === undefined ? { Count: 0 } : { First: first.ref, Last: last.ref, Count: count };
}
