/**
 * The parts of a motion, for peers that want data and not Markdown. Only what the sample needs, and as quick as can be: what a peer is
 * timed for is its own work.
 */
export function readParts(text) {
  const [, head = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const field = (name) => (new RegExp(`^${name}: (.*)$`, "m").exec(head)?.[1] ?? "").replace(/^"(.*)"$/, "$1");
  const items = (pattern) => [...head.matchAll(pattern)].map(([, item]) => item);
  return {
    title: field("titel"),
    place: `${field("ort")} ${field("datum")}`,
    kommun: field("kommun"),
    leadIn: field("yrkande"),
    clauses: items(/^ {2}- (att .*)$/gm),
    signatories: items(/^ {2}- namn: (.*\n {4}parti: .*)$/gm).map((lines) => lines.replace(/\n +parti: (.*)/, " ($1)")),
    blocks: body
      .split(/\n{2,}/)
      .map((block) => block.trim())
      .filter((block) => block !== "")
      .map((block) => (block.startsWith("## ") ? { heading: block.slice(3) } : { paragraph: block })),
  };
}

/** The motion as plain Markdown without front matter, for peers that read that. */
export function plainMarkdown(text) {
  const { title, kommun, place, leadIn, clauses, signatories, blocks } = readParts(text);
  const clauseLines = clauses.map((clause, index) => `${index + 1}. ${clause}`).join("\n");
  const body = blocks
    .map(({ heading, paragraph }) => (heading === undefined ? paragraph : `## ${heading}`))
    .join("\n\n");
  return `# ${title}\n\nMotion till kommunfullmäktige i ${kommun}\n\n${body}\n\n## Yrkande\n\n${leadIn}\n\n${clauseLines}\n\n${place}\n\n${signatories.join("\n\n")}\n`;
}
