import { table } from "./text.mjs";

/** What yrka is to reach on a computer that does nothing else, and whether it did. */
export function reach({ cold, warm, pages, motions }) {
  const of = (rows, format) => rows?.find(({ label }) => label === `yrka (${format})`);
  const ofLong = (format) => of(pages?.find(({ count }) => count === 120)?.programs, format);
  const largest = (format) => motions?.filter((row) => row.format === format && row.count <= 1000).at(-1);
  const both = "pdf + docx";
  const rows = [
    atMost("cold PDF, × bare Node", 3, of(cold?.programs, "pdf")?.ratios.wall.median, 2),
    atMost("cold PDF and DOCX, × bare Node", 4, of(cold?.programs, both)?.ratios.wall.median, 2),
    atMost("warm PDF, ms", 8, of(warm, "pdf")?.wall.median, 1),
    atMost("warm DOCX, ms", 7, of(warm, "docx")?.wall.median, 1),
    atLeast("1,000 motions to PDF on two cores, a second", 150, rateOf(largest("pdf"))),
    atLeast("1,000 motions to PDF and DOCX on two cores, a second", 60, rateOf(largest("pdf,docx"))),
    atMost("120 pages to PDF, × bare Node", 8, ofLong("pdf")?.ratios.wall.median, 2),
    atMost("peak memory, one motion to PDF and DOCX, MB", 120, of(cold?.programs, both)?.peak?.median, 0),
    atMost("peak memory, 120 pages to PDF and DOCX, MB", 300, ofLong(both)?.peak?.median, 0),
  ];
  return table(
    ["yrka", "to reach", "measured", ""],
    rows.filter((row) => row !== undefined),
  );
}

function rateOf(row) {
  return row && row.count / row.seconds;
}

function atMost(what, limit, value, digits) {
  if (value === undefined) return undefined;
  return [what, `≤ ${limit}`, value.toFixed(digits), value <= limit ? "met" : "**not met**"];
}

function atLeast(what, limit, value) {
  if (value === undefined) return undefined;
  return [what, `≥ ${limit}`, value.toFixed(0), value >= limit ? "met" : "**not met**"];
}
