import { UsageError } from "./command.ts";

/** A day given as an option, as `YYYY-MM-DD`. Errors: `UsageError` where there is no such day. */
export function readDay(option: string, day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  throw new UsageError({
    sv: `${option} ska vara en dag som 2026-11-23, inte ”${day}”`,
    en: `${option} is to be a day such as 2026-11-23, not "${day}"`,
  });
}
