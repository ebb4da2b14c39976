/** The days of a year that are no working days besides Saturdays and Sundays, as `YYYY-MM-DD`; undefined for a year nobody has listed. */
export type Holidays = (year: number) => ReadonlySet<string> | undefined;
