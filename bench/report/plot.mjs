const row = 22;
const left = 240;
const wide = 460;
const colours = { ours: "#4fa383", others: "#9aa5ad", whisker: "#000" };

/**
 * Horizontal bars on a logarithmic scale, the best first, as one group of an SVG. Ours have a colour of their own; the whisker goes from
 * quartile to quartile.
 */
export function bars(title, figures, { isMoreBetter = false } = {}) {
  const shown = figures
    .filter(({ median }) => median !== undefined)
    .sort((a, b) => (isMoreBetter ? b.median - a.median : a.median - b.median));
  const least = 10 ** Math.floor(Math.log10(Math.min(...shown.map(({ low }) => low))));
  const most = Math.max(...shown.map(({ high }) => high));
  const x = (value) => left + (Math.log(value / least) / Math.log(most / least)) * wide;
  const lines = shown.map(({ label, median, low, high }, index) => {
    const y = 34 + index * row;
    const fill = label.startsWith("yrka") ? colours.ours : colours.others;
    return [
      `<text x="${left - 8}" y="${y + 13}" text-anchor="end">${escaped(label)}</text>`,
      `<rect x="${left}" y="${y + 2}" width="${round(Math.max(1, x(median) - left))}" height="${row - 6}" fill="${fill}"/>`,
      `<path d="M${round(x(low))} ${y + row / 2 - 1}H${round(x(high))}" stroke="${colours.whisker}"/>`,
      `<text x="${round(x(high)) + 6}" y="${y + 13}">${median.toPrecision(3).replace(/e.*/, "")}</text>`,
    ].join("");
  });
  return {
    height: 48 + shown.length * row,
    content: `<text x="0" y="18" font-weight="bold">${escaped(title)}</text>\n${lines.join("\n")}`,
  };
}

/** Groups below each other as one picture. */
export function picture(groups) {
  let y = 12;
  const placed = groups.map(({ height, content }) => {
    const group = `<g transform="translate(12 ${y})">\n${content}\n</g>`;
    y += height;
    return group;
  });
  const width = left + wide + 90;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#fff"/>
${placed.join("\n")}
</svg>
`;
}

const round = (value) => Math.round(value * 10) / 10;
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
