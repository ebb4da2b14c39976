import { milliseconds, perSecond, table, times } from "./text.mjs";

/** One row a program: what matters most of what was measured. */
export function summary({ files = [], cold, warm = [], batch = [], pages = [] }) {
  const long = pages.find(({ count }) => count === 120)?.programs ?? [];
  const of = (rows, label) => rows.find((row) => row.label === label);
  const rows = cold.programs.map(({ label, ratios, peak }) => {
    const file = of(files, label);
    return [
      label,
      times(ratios.wall),
      milliseconds(of(warm, label)?.wall),
      perSecond(of(batch, label)?.two),
      times(of(long, label)?.ratios.wall),
      peak === undefined ? "–" : peak.median.toFixed(0),
      verdict(file?.broken?.ua1),
      verdict(file?.broken?.["2a"]),
      file?.same ?? "–",
    ];
  });
  return table(
    [
      "program",
      "cold, × bare Node",
      "warm, ms a document",
      "batch on 2 cores, documents a second",
      "120 pages, × bare Node",
      "peak MB",
      "PDF/UA-1",
      "PDF/A-2a",
      "same bytes",
    ],
    rows,
  );
}

function verdict(rules) {
  if (rules === undefined) return "–";
  return rules.length === 0 ? "yes" : "no";
}
