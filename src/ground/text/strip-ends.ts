/** The text without these characters at either end, in time that grows with what is taken off. */
export function stripEnds(text: string, characters: string): string {
  const stripped = stripEnd(text, characters);
  let start = 0;
  while (start < stripped.length && characters.includes(stripped.charAt(start))) start++;
  return stripped.slice(start);
}

/** The text without these characters at its end. A pattern such as `/ +$/` begins anew at each of many spaces. */
export function stripEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
