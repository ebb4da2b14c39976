/** The report: what it was measured on, what matters most, and every section. */
export function markdown({ about, sections }, measured) {
  const machine = `${about.date}, ${about.processor} (${about.cores} cores, ${about.memory} GB), ${about.system}, Node ${about.node}`;
  const parts = sections.flatMap((section) => [`## ${section.title}`, ...section.report(measured[section.name])]);
  return `${["# Measured", machine, ...parts].join("\n\n")}\n`;
}
