import type { BlockId } from "../../../../../document/types.ts";
import type { RichText } from "../../../../../formats/word/format/rich-text.ts";
import type { Unit, UnitKind } from "../../../../../formats/word/format/unit.ts";
import {
  type WrittenUnit,
  writeBlock,
  writeCode,
  writeList,
  writeQuotation,
  writeTable,
} from "../../../../../office/merge/write-blocks.ts";
import { writeInline } from "../../../../../office/merge/write-markdown.ts";
import type { PastedBlock } from "./html-blocks.ts";

/** Write blocks as Markdown, a blank line between them. Their headings begin with `##`, since the title of a motion is its one main heading. */
export function writePasted(blocks: readonly PastedBlock[]): string {
  const levels = [...new Set(blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : [])))].sort(
    (a, b) => a - b,
  );
  const written: string[] = [];
  for (let at = 0; at < blocks.length; ) {
    const end = runEnd(blocks, at);
    written.push(writeRun(blocks.slice(at, end), levels));
    at = end;
  }
  const definitions = blocks.flatMap((block) =>
    block.kind === "note" ? [`[^${block.number}]: ${writeInline(block.text).replaceAll("\\\n", " ")}`] : [],
  );
  return [...written, definitions.join("\n")].filter((part) => part !== "").join("\n\n");
}

/** Items of a list, and paragraphs of a quotation, belong together; a list that counts and one that does not are two. */
function runEnd(blocks: readonly PastedBlock[], from: number): number {
  const first = blocks[from];
  let end = from + 1;
  for (let next = blocks[end]; next !== undefined; next = blocks[end]) {
    const isList =
      isListed(first) &&
      isListed(next) &&
      !(next.kind === "item" && next.level === 0 && next.ordered !== orderedOf(first));
    if (!isList && !(first?.kind === "quotation" && next.kind === "quotation")) break;
    end++;
  }
  return end;
}

type Listed = PastedBlock & { readonly kind: "item" | "continuation" };

function isListed(block: PastedBlock | undefined): block is Listed {
  return block?.kind === "item" || block?.kind === "continuation";
}

function orderedOf(block: PastedBlock | undefined): boolean {
  return isListed(block) && block.ordered;
}

function writeRun(run: readonly PastedBlock[], levels: readonly number[]): string {
  const [first] = run;
  if (first === undefined || first.kind === "note") return "";
  if (isListed(first)) {
    const least = Math.min(...run.filter(isListed).map(({ level }) => level));
    const units = run.filter(isListed).map((block) =>
      written(block.kind === "item" ? "item" : "paragraph", block, {
        level: block.level - least,
        ordered: block.ordered,
      }),
    );
    return writeList(units, { bullet: "-", delimiter: ".", start: first.start });
  }
  if (first.kind === "quotation")
    return writeQuotation(run.flatMap((block) => (block.kind === "quotation" ? [written("paragraph", block)] : [])));
  if (first.kind === "code") return writeCode(first.code, "");
  if (first.kind === "table")
    return writeTable(
      first.rows,
      [],
      first.notes.map((row) => row.map((notes) => notes.map((number) => `[^${number}]`))),
    );
  if (first.kind === "heading")
    return writeBlock(written("heading", first, { level: levels.indexOf(first.level) + 1 }));
  return writeBlock(written("paragraph", first));
}

function written(
  kind: UnitKind,
  { text, notes }: { readonly text: RichText; readonly notes: readonly number[] },
  more: Partial<Pick<Unit, "level" | "ordered">> = {},
): WrittenUnit {
  return {
    unit: { id: "" as BlockId, kind, text, ...more },
    words: writeInline(
      text,
      notes.map((number) => `[^${number}]`),
    ),
  };
}
