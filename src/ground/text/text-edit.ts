/** Change of a text: characters `start`–`end` are replaced by `text`. */
export type TextEdit = { readonly start: number; readonly end: number; readonly text: string };

/** Make changes that do not meet one another. What is put in at a place comes before what is changed from there on. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let changed = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new Error(`Two changes meet at ${edit.start}`);
    changed += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return changed + text.slice(at);
}

/** Part of a text with the changes that lie in it. */
export function applyWithin(text: string, start: number, end: number, edits: readonly TextEdit[]): string {
  const inside = edits.filter((edit) => edit.start >= start && edit.end <= end);
  return applyEdits(
    text.slice(start, end),
    inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
}

/** What is written anew, with the line ends of the text that it is put into. */
export function withLineEnds(written: string, text: string): string {
  return text.includes("\r\n") ? written.replaceAll("\n", "\r\n") : written;
}
