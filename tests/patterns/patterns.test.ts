import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { judgePattern } from "./judge-pattern.ts";
import { patternsOfSource, type SourcePattern } from "./patterns-of-source.ts";

const list = join(import.meta.dirname, "linear.txt");

/** The pattern in letters that can be seen. */
const written = ({ source, flags }: SourcePattern): string =>
  `/${source}/${flags}`.replace(
    /[^ -~åäöÅÄÖé–—”’…§]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** What was judged earlier stands in the list; what is new is judged now. The list is written anew where JUDGED=write. */
it("has no regular expression that a hostile input makes slow", { timeout: 300_000 }, async () => {
  const known = new Map(
    readFileSync(list, "utf8")
      .split("\n")
      .map((line) => [line.slice(line.indexOf(" ") + 1), line.slice(0, line.indexOf(" "))]),
  );
  const lines = new Set<string>();
  const slow: string[] = [];
  for (const pattern of await patternsOfSource()) {
    const text = written(pattern);
    const verdict = known.get(text) ?? (await judgePattern(pattern));
    if (typeof verdict === "string") lines.add(`${verdict} ${text}`);
    else slow.push(`${pattern.file}: ${text} is slow with ${verdict.attack}`);
    if (typeof verdict === "string") known.set(text, verdict);
  }
  expect(slow).toEqual([]);
  if (process.env["JUDGED"] === "write") writeFileSync(list, [...lines].sort().join("\n"));
});
