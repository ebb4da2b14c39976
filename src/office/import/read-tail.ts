import { splitAtt } from "../../motion/split-att.ts";
import { type DateLine, readDateLine } from "./date-line.ts";
import type { ImportBlock } from "./import-block.ts";
import { isSignatureNoise } from "./scanning-noise.ts";
import { areNamed, type ImportedSignatory, readFurtherLine, readSignatureLine } from "./signature-line.ts";

/** What stands below the clauses, and why what is left there is uncertain. */
export type Tail = {
  readonly used: ReadonlySet<number>;
  readonly date?: DateLine;
  readonly signatories: readonly ImportedSignatory[];
  readonly strays: ReadonlyMap<number, string>;
};

export type Range = {
  /** The first block below the clauses, and the block of the lead-in. */
  readonly from: number;
  readonly leadIn: number;
  readonly isAfterClauses: boolean;
  /** Whether a date is known already: a second one stays where it stands. */
  readonly isDated: boolean;
};

/** Names may stand this many blocks above the lead-in. */
const ABOVE = 3;

/** Read date, place and names from a block on, and names directly above the lead-in. */
export function readTail(blocks: readonly ImportBlock[], { from, leadIn, isAfterClauses, isDated }: Range): Tail {
  const used = new Set<number>();
  const strays = new Map<number, string>();
  let date: DateLine | undefined;
  let signatories: readonly ImportedSignatory[] = [];
  const above = isAfterClauses && leadIn < from ? Math.max(0, leadIn - ABOVE) : leadIn;
  for (let index = above; index < Math.min(leadIn, from); index++) {
    const people = readSignatureLine(blocks[index]?.plain ?? "");
    if (!areNamed(people)) continue;
    signatories = [
      ...signatories,
      ...people.map((each) => ({ ...each, doubts: [...each.doubts, "namnet stod före yrkandet"] })),
    ];
    used.add(index);
  }
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.unit.kind === "table" || block.raw?.startsWith("```")) continue;
    const { plain } = block;
    const isProse = !isAfterClauses && (plain.length > 120 || splitAtt(plain) !== undefined);
    const dated = date === undefined && !isDated ? readDateLine(plain) : undefined;
    const further = isProse || dated !== undefined ? undefined : furtherPeople(block, signatories, isAfterClauses);
    if (dated !== undefined) date = dated;
    else if (further !== undefined) signatories = further;
    else {
      if (isAfterClauses) strays.set(index, strayReason(plain, strays.size));
      continue;
    }
    used.add(index);
  }
  return { used, signatories, strays: withoutEmpty(strays), ...(date && { date }) };
}

function furtherPeople(
  { plain }: ImportBlock,
  before: readonly ImportedSignatory[],
  isAfterClauses: boolean,
): readonly ImportedSignatory[] | undefined {
  if (isAfterClauses || before.length > 0) return readFurtherLine(plain, before);
  return readSignatureLine(plain);
}

function strayReason(plain: string, before: number): string {
  if (plain.length < 60 && isSignatureNoise(plain))
    return "raden stod bland underskrifterna och kan vara en namnteckning som lästes av en maskin; ta bort den, eller skriv namnet bland undertecknarna";
  return before === 0 ? "stod efter att-satserna" : "";
}

function withoutEmpty(strays: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  return new Map([...strays].filter(([, reason]) => reason !== ""));
}
