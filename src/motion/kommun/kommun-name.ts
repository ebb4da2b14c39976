/** A name as it is compared: one normal form, small letters, single spaces. */
export function normalized(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** A normalised name without the marks over its letters, and with hyphens for spaces, as in an id. */
export function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ /g, "-");
}

/**
 * What a kommun may also be called: its name with a word for what it is.
 *
 * | Umeå kommun, Stockholms stad, Kommunfullmäktige i Umeå, kommunen Umeå
 *
 * The genitive is only taken off here: it is never made, since nobody can make it by rule (Falu kommun).
 */
export function barerNames(name: string): readonly string[] {
  const withoutAssembly = name.replace(/^(?:kommunfullmäktige|regionfullmäktige|fullmäktige) i /, "");
  const bare = withoutAssembly.replace(/ (?:kommun|stad)$/, "");
  if (bare === name) return [];
  return bare.endsWith("s") && bare !== withoutAssembly ? [bare, bare.slice(0, -1)] : [bare];
}
