import type { BlockId } from "../../document/types.ts";
import { stripEnd, stripEnds } from "../../ground/text/strip-ends.ts";
import { type ImportBlock, type ImportSource, textBlock } from "./import-block.ts";
import { scanningNoise } from "./scanning-noise.ts";

const ITEM = /^(\s*)([-*+•–—]|\d{1,9}[.)])[ \t]+(.*)$/su;

/** Cut Markdown without front matter into its blocks. Their lines stay as the author wrote them. */
export function markdownSource(text: string): ImportSource {
  const blocks: ImportBlock[] = [];
  const notes: string[] = [];
  for (const chunk of chunksOf(text)) {
    if (/^\[\^[^\]]+\]:/.test(chunk)) notes.push(chunk);
    else blocks.push(...blocksOf(chunk));
  }
  return { blocks, notes, stated: {} };
}

/** Stretches of lines between empty ones; code keeps its empty lines. */
function chunksOf(text: string): readonly string[] {
  const chunks: string[][] = [[]];
  let fence: string | undefined;
  for (const line of text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .split("\n")) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined && line.trim() === "") chunks.push([]);
    else chunks.at(-1)?.push(line);
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
  }
  return chunks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
}

function blocksOf(chunk: string): readonly ImportBlock[] {
  const heading = /^ {0,3}(#{1,6})[ \t]([^\r\n]*)$/.exec(chunk);
  if (heading !== null) {
    const level = heading[1]?.length ?? 1;
    const markdown = stripEnd(stripEnd(stripEnds(heading[2] ?? "", " \t"), "#"), " \t");
    const block = textBlock(plainOf(markdown), { raw: chunk, markdown });
    return [
      {
        ...block,
        isStated: level === 1,
        unit: { id: "" as BlockId, kind: level === 1 ? "title" : "heading", level, text: block.unit.text },
      },
    ];
  }
  const lines = chunk.split("\n");
  if (/^ {0,3}(```|~~~|\||>|<!--)/.test(chunk) || lines.every((line) => /^( {4}|\t)/.test(line)))
    return [verbatim(chunk)];
  const groups: string[][] = [];
  for (const line of lines) {
    const isTop = /^ {0,1}\S/.test(line) && ITEM.test(line);
    if (isTop || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map(toBlock);
}

function toBlock(lines: readonly string[]): ImportBlock {
  const raw = lines.join("\n");
  const item = ITEM.exec(raw);
  const words = (item?.[3] ?? raw)
    .split("\n")
    .map((line) => line.replace(/\\$/, "").trim())
    .join(" ");
  const plain = plainOf(words);
  return textBlock(plain, {
    raw,
    markdown: words,
    doubts: scanningNoise(plain),
    ...(item === null ? {} : { mark: item[2] ?? "" }),
  });
}

function verbatim(chunk: string): ImportBlock {
  const block = textBlock(chunk, { raw: chunk });
  return { ...block, unit: { ...block.unit, kind: "table" } };
}

/** The words without the marks of Markdown. */
function plainOf(markdown: string): string {
  return markdown
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, "$1")
    .replace(/(^|[^\\])(\*\*|__|\*|`)/g, "$1")
    .replace(/(^|[^\p{L}\p{N}\\])_|_(?=$|[^\p{L}\p{N}])/gu, "$1")
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "")
    .trim();
}
