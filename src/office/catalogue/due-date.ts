/**
 * The day a motion should be answered by: a year after it was raised. Of a leap day, the last of February.
 *
 * Reference: Kommunallag (2017:725) 5 kap. 35 §. The law asks for a decision within a year where it can be had; later is not invalid.
 */
export function dueDate(raised: string): string {
  const [year = "", month = "", day = ""] = raised.split("-");
  const isLeapDay = month === "02" && day === "29";
  return `${String(Number(year) + 1).padStart(4, "0")}-${month}-${isLeapDay ? "28" : day}`;
}

/** Whole days from one day to another, negative where the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
