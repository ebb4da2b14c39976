import { type DateLine, readDateLine } from "./date-line.ts";
import type { ImportBlock } from "./import-block.ts";
import type { ImportedValue } from "./imported-motion.ts";
import { readAddressee, readLabelLine } from "./label-line.ts";
import { leadInWords } from "./lead-in-words.ts";
import { areNamed, type ImportedSignatory, readSignatureLine } from "./signature-line.ts";

/** What stands above the body, and the indexes of the blocks it took up. */
export type Head = {
  readonly used: ReadonlySet<number>;
  readonly kind?: ImportedValue;
  readonly title?: ImportedValue;
  readonly addressee?: ImportedValue;
  readonly date?: DateLine;
  readonly signatories: readonly ImportedSignatory[];
};

type Reading = { -readonly [Key in keyof Head]: Head[Key] } & { used: Set<number> };

/** No title is as long as this. */
const LONGEST_TITLE = 200;
const HEAD_BLOCKS = 8;

/** Read label, title, addressee, date and names at the top, up to where the body begins. */
export function readHead(blocks: readonly ImportBlock[]): Head {
  const head: Reading = { used: new Set(), signatories: [] };
  for (const [index, block] of blocks.slice(0, HEAD_BLOCKS).entries()) {
    if (!readBlock(block, head)) break;
    head.used.add(index);
  }
  return head;
}

/** Whether the block is part of the head. */
function readBlock({ plain, unit, doubts }: ImportBlock, head: Reading): boolean {
  const isHeading = unit.kind === "heading" || unit.kind === "title";
  const label = head.kind === undefined && head.title === undefined ? readLabelLine(plain) : undefined;
  if (label !== undefined && (label.addressee === undefined || head.addressee === undefined)) {
    head.kind = { text: label.kind, doubts: [] };
    if (label.addressee !== undefined)
      head.addressee = { text: label.addressee, doubts: [`mottagaren är gissad; i texten står ”${plain}”`] };
    if (label.rest !== undefined) head.title = { text: label.rest, doubts: ["titeln är gissad", ...doubts] };
    return true;
  }
  const addressee = head.addressee === undefined ? readAddressee(plain) : undefined;
  if (addressee !== undefined) {
    const written = addressee === plain ? "" : `; i texten står ”${plain}”`;
    head.addressee = { text: addressee, doubts: [`mottagaren är gissad${written}`] };
    return true;
  }
  const date = head.date === undefined ? readDateLine(plain) : undefined;
  if (date !== undefined) {
    head.date = date;
    return true;
  }
  const people = readSignatureLine(plain);
  if (areNamed(people)) {
    head.signatories = [
      ...head.signatories,
      ...people.map((each) => ({ ...each, doubts: [...each.doubts, "namnet stod överst i texten"] })),
    ];
    return true;
  }
  if (head.title !== undefined || !isTitle(plain, isHeading)) return false;
  head.title = {
    text: plain,
    doubts: [unit.kind === "title" ? "" : "titeln är gissad", ...doubts].filter((doubt) => doubt !== ""),
  };
  return true;
}

function isTitle(plain: string, isHeading: boolean): boolean {
  if (plain === "" || plain.length > LONGEST_TITLE) return false;
  return (
    isHeading ||
    !(
      /[.:;,]$/.test(plain) ||
      (leadInWords(plain)?.strength ?? 0) > 2 ||
      (plain.match(/[.!?]\s+\p{Lu}/gu) ?? []).length > 0
    )
  );
}
