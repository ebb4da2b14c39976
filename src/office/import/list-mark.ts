/** A list mark at the start of a line, and the text after it. */
export type Marked = { readonly mark: string; readonly rest: string };

/**
 * Take off the list mark that a line begins with.
 *
 * | • att …, - att …, – att …, * att …  |  a bullet
 * | » att …, ¢ att …                    |  a bullet that was read wrongly, as a rule
 * | 1. att …, 1) att …, a) att …        |  a number or letter
 * | 2026. …, (1) …                      |  none: a year, and a number of the author's own
 */
export function splitMark(line: string): Marked | undefined {
  const match = /^(?:([•·▪●○◦‣*»¢©\uf0b7-]|[–—])[ \t\u00a0]+|(\d{1,2}[.)]|[a-zåäö]\))[ \t\u00a0]+)(\S.*)$/su.exec(line);
  if (match === null) return undefined;
  return { mark: match[1] ?? match[2] ?? "", rest: match[3] ?? "" };
}

/** Whether a mark is one that reading machines make of a bullet. */
export function isMisread(mark: string): boolean {
  return /^[»¢©]$/.test(mark);
}
