import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { markdown, whole } from "./markdown.mjs";
import { picture } from "./plot.mjs";

/** Write the report into a folder as Markdown, JSON and SVG. `measured`: by the name of the section. */
export function writeReport({ about, leftOut, sections, measured, out }) {
  const plot = "results.svg";
  const good = whole(measured);
  const groups = sections.flatMap(({ name, plot: draw }) =>
    draw === undefined || !(name in good) ? [] : [draw(good[name])],
  );
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "results.md"), markdown({ about, leftOut, sections, measured, plot }));
  writeFileSync(join(out, "results.json"), `${JSON.stringify({ about, leftOut, measured }, undefined, 1)}\n`);
  writeFileSync(join(out, plot), picture(groups));
}
