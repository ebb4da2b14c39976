/** A table as its cells, each inline Markdown on one line; the first row is the heading. */
export type MarkdownTable = { readonly rows: readonly (readonly string[])[]; readonly aligns: readonly Align[] };

export type Align = "none" | "left" | "right" | "center";

const rules: Readonly<Record<Align, string>> = { none: "---", left: ":---", right: "---:", center: ":---:" };

/** Read the lines of a table; undefined where they are none. */
export function readTable(text: string): MarkdownTable | undefined {
  const lines = text.split("\n");
  const [head, rule, ...others] = lines.map(cellsOf);
  if (!lines.slice(0, 2).some((line) => line.includes("|"))) return undefined;
  if (head === undefined || rule === undefined || !rule.every((cell) => /^:?-+:?$/.test(cell))) return undefined;
  const width = head.length;
  const rows = [head, ...others].map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return { rows, aligns: Array.from({ length: width }, (_, column) => alignOf(rule[column] ?? "")) };
}

export function writeTable({ rows, aligns }: MarkdownTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const [head = [], ...others] = rows.map((row) => row.map(asCell));
  return [line(head), line(head.map((_, column) => rules[aligns[column] ?? "none"])), ...others.map(line)].join("\n");
}

function cellsOf(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

function asCell(text: string): string {
  const lines = text.split(/[\r\n]/).map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .join(" ")
    .replace(/(?<!\\)\|/g, "\\|");
}

function alignOf(rule: string): Align {
  const [left, right] = [rule.startsWith(":"), rule.endsWith(":")];
  return left && right ? "center" : left ? "left" : right ? "right" : "none";
}
