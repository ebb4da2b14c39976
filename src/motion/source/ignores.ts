import type { FrontMatterScan } from "./scan-front-matter.ts";
import type { Ignore } from "./syntax.ts";

const IGNORE = /^\s*yrka-ignore\s+([\w-]+)\s*(?::\s*|\s+|$)([\s\S]*)$/;

/** Read `yrka-ignore rule-id: reason` from the text of a comment; undefined where it says something else. */
export function readIgnore(comment: string): { readonly ruleId: string; readonly reason: string } | undefined {
  const match = IGNORE.exec(comment);
  return match === null ? undefined : { ruleId: match[1] ?? "", reason: (match[2] ?? "").trim() };
}

/** `yrka-ignore` comments of the front matter: each is for the next line and the further lines of its value. */
export function readFrontMatterIgnores(file: string, text: string, scan: FrontMatterScan): readonly Ignore[] {
  const ignores: Ignore[] = [];
  const comments = new Set(scan.comments);
  const proseEnds = [...scan.prose].map(([start, { parts }]) => ({ start, end: parts.at(-1)?.end ?? start }));
  let proseIndex = 0;
  let waiting: Omit<Ignore, "excuses">[] = [];
  for (const line of scan.lines) {
    if (line.content === line.end) continue;
    if (comments.has(line)) {
      const ignore = readIgnore(text.slice(line.content + 1, line.end));
      if (ignore !== undefined) waiting.push({ ...ignore, place: { file, start: line.content, end: line.end } });
      continue;
    }
    if (waiting.length === 0) continue;
    while ((proseEnds[proseIndex]?.start ?? Number.POSITIVE_INFINITY) < line.start) proseIndex++;
    const prose = proseEnds[proseIndex];
    const end = prose !== undefined && prose.start <= line.end ? Math.max(prose.end, line.end) : line.end;
    for (const ignore of waiting) ignores.push({ ...ignore, excuses: { file, start: line.start, end } });
    waiting = [];
  }
  const end = scan.lines.at(-1)?.end ?? 0;
  for (const ignore of waiting) ignores.push({ ...ignore, excuses: { file, start: end, end } });
  return ignores;
}
