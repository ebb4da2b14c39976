import { aboutInWords } from "../about.mjs";
import { reach } from "./reach.mjs";
import { summary } from "./summary.mjs";

/** The report: what it was measured on, what matters most, and every section. `plot`: the name of the picture beside it. */
export function markdown({ about, leftOut, sections, measured, plot }) {
  const good = whole(measured);
  const machine = aboutInWords(about);
  const head = [
    "# Measured",
    machine,
    "Every ratio is to a run just before and just after it; medians, and in brackets the quartiles. What was measured and how: [README.md](README.md).",
    ...(good.cold === undefined ? [] : ["## In short", summary(good), reach(good)]),
    ...(plot === undefined ? [] : [`![Cold, warm, batch and long motions, yrka beside the others](${plot})`]),
    ...(leftOut.length === 0 ? [] : ["Not measured:", leftOut.map(({ name, why }) => `- ${name}: ${why}`).join("\n")]),
  ];
  const parts = sections.flatMap((section) => partOf(section, measured[section.name]));
  return `${[...head, ...parts].join("\n\n")}\n`;
}

/** The sections that could be measured, by name. */
export function whole(measured) {
  return Object.fromEntries(Object.entries(measured).filter(([, data]) => !("failed" in data)));
}

function partOf(section, data) {
  const heading = `## ${section.title}`;
  return "failed" in data
    ? [heading, `Not measured: ${data.failed}`]
    : [heading, ...section.report(data), ...failures(data)];
}

/** What a program could not do, wherever it stands in the data. */
function failures(data) {
  if (typeof data !== "object" || data === null) return [];
  if (typeof data.failed === "string") return [`${data.label} failed: ${data.failed}`];
  return [...new Set(Object.values(data).flatMap(failures))];
}
