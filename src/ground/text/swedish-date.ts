const months: readonly string[] = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];

/** `2026-11-03` as `3 november 2026`. The date exists. */
export function toSwedishDate(isoDate: string): string {
  const [year, month, day] = isoDate.split("-");
  return `${Number(day)} ${months[Number(month) - 1]} ${Number(year)}`;
}

/**
 * The day of a date that is written in another way, as `YYYY-MM-DD`; undefined where that is not clear or there is no such day.
 *
 * | 23 november 2026, måndagen den 23 nov. 2026 | day, month, year
 * | 2026-1-3, 2026/01/03, 20260103     | year, month, day
 * | 23/11 2026, 23.11.2026             | day, month, year: the Swedish order
 */
export function readSwedishDate(written: string): string | undefined {
  const text = written.normalize("NFC").trim().toLowerCase();
  const named =
    /^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?,? )?(?:den )?(\d{1,2})(?::?e)? ([a-zåäö]{3,})\.? (\d{4})$/.exec(
      text,
    );
  if (named !== null) return toDay(named[3], monthNumber(named[2] ?? ""), named[1]);
  const yearFirst = /^(\d{4})([-/. –])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst !== null) return toDay(yearFirst[1], Number(yearFirst[3]), yearFirst[4]);
  const packed = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (packed !== null) return toDay(packed[1], Number(packed[2]), packed[3]);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (dayFirst !== null) return toDay(dayFirst[3], Number(dayFirst[2]), dayFirst[1]);
  return undefined;
}

function monthNumber(name: string): number {
  return months.findIndex((month) => month === name || (name.length < month.length && month.startsWith(name))) + 1;
}

function toDay(year = "", month: number, day = ""): string | undefined {
  const iso = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
