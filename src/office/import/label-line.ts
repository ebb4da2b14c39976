import { KINDS } from "../../motion/kinds/kinds.ts";

/** A line that says what a document is, and perhaps to whom it goes. */
export type LabelLine = { readonly kind: string; readonly addressee?: string; readonly rest?: string };

const ASSEMBLY = /fullmäktige|nämnd|styrelse|landsting|region/iu;

/**
 * Read a line that says what kind of document follows.
 *
 * | Motion                                       |  a label alone
 * | Motion till Kungsbacka kommunfullmäktige     |  with its addressee
 * | Motion: Fler cykelplatser                    |  with the title after it
 * | Motion om fler cykelplatser                  |  none: the title itself
 */
export function readLabelLine(words: string): LabelLine | undefined {
  const text = words.replace(/[ \u00a0]+/g, " ").trim();
  for (const name of KINDS.flatMap((kind) => [...kind.names]).toSorted((a, b) => b.length - a.length)) {
    if (!text.toLowerCase().startsWith(name)) continue;
    const after = text.slice(name.length);
    if (/^[:.]?$/.test(after)) return { kind: name };
    const to = /^ till:? (.{3,60})$/iu.exec(after)?.[1];
    if (to !== undefined && ASSEMBLY.test(to) && !/ (?:om|angående|avseende|gällande) /iu.test(to))
      return { kind: name, addressee: to };
    const rest = /^(?:\s*:\s*|\t+)(\S.*)$/su.exec(after)?.[1];
    if (rest !== undefined) return { kind: name, rest };
  }
  return undefined;
}

/** Whether a line says no more than to whom the document goes. */
export function readAddressee(words: string): string | undefined {
  const text = words.trim();
  if (text.length > 70 || /[.!?]$/.test(text)) return undefined;
  const to = /^till:? (.+)$/iu.exec(text)?.[1] ?? text;
  return /^(?:\p{Lu}[\p{L}-]*s? )?(?:kommun|region|lands?tings)?fullmäktige(?: i \p{Lu}[\p{L} -]*)?$/iu.test(to)
    ? to
    : undefined;
}
