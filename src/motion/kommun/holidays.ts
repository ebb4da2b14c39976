import { findResource } from "../../ground/host/find-resource.ts";
import type { Host } from "../../ground/host/host.ts";

/** The days of a year that are no working days besides Saturdays and Sundays, as `YYYY-MM-DD`; undefined for a year that is not listed. */
export type Holidays = (year: number) => ReadonlySet<string> | undefined;

/** The holidays of `kommuner/holidays.csv`, read when they are first asked for. Nobody knows any where there is no such file. */
export function openHolidays(host: Host): Holidays {
  let read: Holidays | undefined;
  return (year) => {
    read ??= readHolidays(loadText(host));
    return read(year);
  };
}

/** Read lines of a year and its days, `2026,01-01 01-06 …`, after comments and a line of headings. */
export function readHolidays(text: string): Holidays {
  const years = new Map<number, ReadonlySet<string>>();
  for (const line of text.split(/\r?\n/)) {
    const [year = "", days = ""] = line.split(",");
    if (/^\d{4}$/.test(year)) years.set(Number(year), new Set(days.split(" ").map((day) => `${year}-${day}`)));
  }
  return (year) => years.get(year);
}

function loadText(host: Host): string {
  const path = findResource("kommuner/holidays.csv", "file", host);
  return path === undefined ? "" : new TextDecoder().decode(host.readFile(path));
}
