/** Cut a line where its layout has a gap: a tab or three spaces. */
export function columnsOf(line: string): readonly string[] {
  return line
    .split(/\t+|[ \u00a0]{3,}/u)
    .map((column) => column.replace(/\s+/g, " ").trim())
    .filter((column) => column !== "");
}
