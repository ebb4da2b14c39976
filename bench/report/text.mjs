/** A table in Markdown. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A spread as its median with the quartiles in brackets; a dash where nothing was measured. */
export function spread(figures, digits) {
  if (figures === undefined) return "–";
  const { median, low, high, count } = figures;
  const text = (value) => value.toFixed(digits);
  return count === 1 ? text(median) : `${text(median)} (${text(low)}–${text(high)})`;
}

export const times = (figures) => spread(figures, 2);
export const milliseconds = (figures) => spread(figures, figures !== undefined && figures.median < 100 ? 1 : 0);
export const megabytes = (figures) => (figures === undefined ? "–" : figures.median.toFixed(0));
export const perSecond = (figures) => spread(figures, figures !== undefined && figures.median < 10 ? 1 : 0);
