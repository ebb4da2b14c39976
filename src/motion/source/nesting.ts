import { limits } from "./limits.ts";
import { isBlank, type Line } from "./lines.ts";

/** Offset of the first line of YAML that is nested too deep by its indentation and its dashes; undefined where none is. */
export function deepestLine(text: string, lines: readonly Line[]): number | undefined {
  const indents: number[] = [];
  for (const line of lines) {
    if (line.content === line.end) continue;
    while ((indents.at(-1) ?? -1) >= line.indent) indents.pop();
    indents.push(line.indent);
    let depth = indents.length;
    let at = line.content;
    while ("-?:".includes(text[at] ?? " ") && isBlank(text.charCodeAt(at + 1))) {
      depth++;
      at++;
      while (at < line.end && isBlank(text.charCodeAt(at))) at++;
    }
    if (depth > limits.nesting) return line.content;
  }
  return undefined;
}

/** Offset of the first bracket that is nested too deep; undefined where none is. */
export function deepestBracket(text: string, start: number, end: number): number | undefined {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5b || unit === 0x7b) depth++;
    else if ((unit === 0x5d || unit === 0x7d) && depth > 0) depth--;
    if (depth > limits.nesting) return at;
  }
  return undefined;
}
