import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { markdown } from "./markdown.mjs";
import { picture } from "./plot.mjs";

/** Print the report, or write it into a folder as Markdown, JSON and SVG. */
export function writeReport({ about, sections, measured, out }) {
  const text = markdown({ about, sections }, measured);
  if (out === undefined) return console.log(text);
  const groups = sections.flatMap((section) => section.plot?.(measured[section.name]) ?? []);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "results.md"), text);
  writeFileSync(join(out, "results.json"), `${JSON.stringify({ about, measured }, undefined, 1)}\n`);
  writeFileSync(join(out, "results.svg"), picture(groups));
}
