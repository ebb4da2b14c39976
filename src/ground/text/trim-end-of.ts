/** The text without white space and these characters at its end, in time that grows with what is taken off. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && (characters.includes(text.charAt(end - 1)) || /\s/.test(text.charAt(end - 1)))) end--;
  return text.slice(0, end);
}
