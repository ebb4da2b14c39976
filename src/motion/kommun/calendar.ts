/** Days are `YYYY-MM-DD`, in the Gregorian calendar and without a time zone. */

const DAY = 24 * 60 * 60 * 1000;

/** The day so many days later, or earlier where `count` is negative. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
