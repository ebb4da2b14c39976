import type { AlignType } from "mdast";
import { plainRichText, type RichText } from "../../formats/word/format/rich-text.ts";
import type { Unit } from "../../formats/word/format/unit.ts";
import { stripEnd } from "../../ground/text/strip-ends.ts";
import { escapeLines, escapeMarkdown, writeInline } from "./write-markdown.ts";

/** Words of a unit as the source is to have them, whether taken from it or written anew. */
export type WrittenUnit = { readonly unit: Unit; readonly words: string };

/** Write one block of Markdown. */
export function writeBlock({ unit, words }: WrittenUnit): string {
  switch (unit.kind) {
    case "heading":
      return `${"#".repeat((unit.level ?? 1) + 1)} ${words.replaceAll("\\\n", " ")}`;
    case "code":
      return writeCode(plainRichText(unit.text), "");
    case "divider":
      return "---";
    case "table":
      return writeTable(unit.rows ?? [], [], []);
    default:
      return escapeLines(words);
  }
}

export function writeQuotation(paragraphs: readonly WrittenUnit[]): string {
  return paragraphs
    .map((each) =>
      writeBlock(each)
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n"),
    )
    .join("\n>\n");
}

/** Marks of a list's levels as its author writes them, such as `-` or `1)`. */
export type ListMarks = { readonly bullet: string; readonly delimiter: string; readonly start: number };

/** Write a list. An item's further paragraphs come below its text. */
export function writeList(items: readonly WrittenUnit[], { bullet, delimiter, start }: ListMarks): string {
  const lines: string[] = [];
  /** For each open level: where its texts begin, and the number of its last item. */
  const open: { indent: number; count: number }[] = [];
  for (const { unit, words } of items) {
    if (unit.kind !== "item") {
      const indent = " ".repeat(open.at(-1)?.indent ?? 0);
      lines.push(
        "",
        ...writeBlock({ unit, words })
          .split("\n")
          .map((line) => `${indent}${line}`),
        "",
      );
      continue;
    }
    const level = Math.min(unit.level ?? 0, open.length);
    const last = open[level];
    open.length = level;
    const outer = open.at(-1)?.indent ?? 0;
    const count = last === undefined ? (level === 0 ? start : 1) : last.count + 1;
    const mark = unit.ordered === true ? `${count}${delimiter}` : bullet;
    open.push({ indent: outer + mark.length + 1, count });
    const [first = "", ...others] = escapeLines(words).split("\n");
    lines.push(
      `${" ".repeat(outer)}${mark} ${first}`,
      ...others.map((line) => `${" ".repeat(outer + mark.length + 1)}${line.trimStart()}`),
    );
  }
  return stripEnd(lines.join("\n").replace(/\n{3,}/g, "\n\n"), "\n");
}

export function writeCode(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

export function writeTable(
  rows: readonly (readonly RichText[])[],
  align: readonly AlignType[],
  notes: readonly (readonly (readonly string[])[])[],
): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const write = (words: string): string => escapeMarkdown(words).replaceAll("|", "\\|");
  const written = rows.map((row, r) =>
    line(
      Array.from({ length: columns }, (_, c) =>
        writeInline(row[c] ?? [], notes[r]?.[c] ?? [], write).replaceAll("\\\n", " "),
      ),
    ),
  );
  const rule = line(Array.from({ length: columns }, (_, c) => rules[align[c] ?? "none"]));
  return [written[0] ?? line(Array(columns).fill("")), rule, ...written.slice(1)].join("\n");
}

const rules = { left: ":---", right: "---:", center: ":---:", none: "---" } as const;
