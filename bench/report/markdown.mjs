import { reach } from "./reach.mjs";
import { summary } from "./summary.mjs";

/** The report: what it was measured on, what matters most, and every section. `plot`: the name of the picture beside it. */
export function markdown({ about, leftOut, sections, measured, plot }) {
  const machine = `${about.date}, ${about.mode} mode, ${about.took}: ${about.processor}, ${about.cores} cores, ${about.memory} GB, ${about.system}, Node ${about.node}.`;
  const head = [
    "# Measured",
    machine,
    "Every ratio is to a run just before and just after it; medians, and in brackets the quartiles. What was measured and how: [README.md](README.md).",
    ...(measured.cold === undefined ? [] : ["## In short", summary(measured), reach(measured)]),
    ...(plot === undefined ? [] : [`![Cold, warm, batch and long motions, yrka beside the others](${plot})`]),
    ...(leftOut.length === 0 ? [] : ["Not measured:", leftOut.map(({ name, why }) => `- ${name}: ${why}`).join("\n")]),
  ];
  const parts = sections.flatMap((section) => [`## ${section.title}`, ...section.report(measured[section.name])]);
  return `${[...head, ...parts].join("\n\n")}\n`;
}
