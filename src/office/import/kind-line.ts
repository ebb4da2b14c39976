import { KINDS } from "../../motion/kinds/kinds.ts";
import { ASSEMBLY, OFFICE_HOLDER } from "./assembly.ts";
import { isParty, type NamedPerson, peopleIn } from "./people-line.ts";

/** A line that says what a document is, and what else it says in the same breath. */
export type KindLine = {
  readonly kind: string;
  readonly addressee?: string;
  readonly people?: readonly NamedPerson[];
  readonly title?: string;
  /** The party that it comes from, where that stands before the title. */
  readonly sender?: string;
  /** Number of the year: the register's, and no part of the title. */
  readonly number?: string;
};

const NAMES = KINDS.flatMap(({ names }) => names).toSorted((a, b) => b.length - a.length);
const ABOUT = String.raw`(?:om|angående|ang\.?|gällande|rörande|avseende|beträffande|mot|kring|för)`;
const NUMBER = String.raw`(?:[–-]\s*)?(?:(?:nr\.?|nummer)\s*)?\d{1,4}(?:\s*[/:–-]\s*\d{1,4})*(?:[:/]\d+)?`;

/**
 * Read a line that begins with what kind of document it is.
 *
 * | Motion, M O T I O N, Motion nr 14, Motion 2014:14      |  the kind alone
 * | Motion till Kungsbacka kommunfullmäktige               |  with its addressee
 * | Motion: Fler cykelplatser, Motion – Fler cykelplatser  |  with the title after it
 * | Motion om fler cykelplatser                            |  the whole is the title
 * | Interpellation till X (M) angående simhallen           |  all of them
 * | Motion av Ture Exempel (C) om träd                     |  who has written it
 */
export function readKindLine(words: string): KindLine | undefined {
  const text = withoutQuotes(closed(words.replace(/[ \u00a0]+/g, " ").trim()));
  const lower = text.toLowerCase();
  const [before = ""] = /^(?:skriftlig|gemensam|muntlig|ny)(?:t|a)? /iu.exec(text) ?? [];
  const kind = NAMES.find(
    (name) => lower.startsWith(name, before.length) && !/^\p{L}/u.test(text.slice(before.length + name.length)),
  );
  if (kind === undefined || text.length > 300) return undefined;
  const after = text.slice(before.length + kind.length).trim();
  if (/^[:.]?$/.test(after)) return { kind };
  const number = new RegExp(`^${NUMBER}$`, "iu").exec(after);
  if (number !== null) return { kind, number: after };
  if (/^till:?$|^enligt .{3,60}$/iu.test(after)) return { kind, ...(after.startsWith("enligt") && { number: after }) };
  const numbered = new RegExp(`^(${NUMBER}) till:? (.+)$`, "isu").exec(after);
  const toBody = numbered === null ? undefined : addressed(kind, numbered[2] ?? "");
  if (toBody !== undefined) return { ...toBody, number: numbered?.[1] ?? "" };
  const to = /^till:? (.+)$/isu.exec(after)?.[1];
  if (to !== undefined && !/^(?:ärende|punkt|§|protokoll)/iu.test(to)) return addressed(kind, to);
  if (/^till protokollet[.:]?$/iu.test(after)) return { kind };
  const by = new RegExp(String.raw`^(?:av|från) (.+?) (${ABOUT} .+)$`, "isu").exec(after);
  const people = by === null ? undefined : peopleIn(by[1] ?? "");
  if (by !== null && people !== undefined)
    return { kind, people, title: `${text.slice(0, before.length + kind.length)} ${by[2]}` };
  if (/^(?:av|från) /iu.test(after)) {
    const signed = peopleIn(after.replace(/^(?:av|från) /iu, ""));
    if (signed !== undefined) return { kind, people: signed };
    const [, sender = "", title] = /^(?:av|från) ([^:]{2,60})(?:: (\S.*))?$/isu.exec(after) ?? [];
    if (isParty(sender)) return { kind, ...(title !== undefined && { sender, title: withoutQuotes(title) }) };
  }
  if (/^(?:i|vid) /iu.test(after) && ASSEMBLY.test(after) && /\d/.test(after) && after.length < 90) {
    return { kind, number: after };
  }
  const toItem = /^(?:,|i|till|avseende|gällande)?\s*(ärende|punkt|§)\s*\d+[a-z]?(?:\.\d+)*\s*[:.,–-]?\s*(.*)$/isu.exec(
    after,
  );
  if (toItem !== null)
    return { kind, ...(toItem[2] === "" ? { number: after } : { title: withoutQuotes(toItem[2] ?? "") }) };
  const rest = /^(?:[:–—-]\s*|\t+)(\S.*)$/su.exec(after)?.[1];
  if (rest !== undefined) return { kind, title: withoutQuotes(rest) };
  if (new RegExp(`^${ABOUT}[ :]`, "iu").test(after)) return { kind, title: text };
  return undefined;
}

function addressed(kind: string, to: string): KindLine | undefined {
  const about = new RegExp(String.raw`^(.+?)(?:,? ${ABOUT}:? |: )(\S.*)$`, "isu").exec(to);
  const addressee = (about?.[1] ?? to).trim().replace(/[:,]$/, "");
  if (addressee.length > 90 || !(ASSEMBLY.test(addressee) || OFFICE_HOLDER.test(addressee) || peopleIn(addressee)))
    return undefined;
  return { kind, addressee, ...(about?.[2] === undefined ? {} : { title: withoutQuotes(about[2]) }) };
}

/** `M O T I O N` is a word. */
function closed(text: string): string {
  return /^(?:\p{L} ){3,}\p{L}:?$/u.test(text) ? text.replaceAll(" ", "") : text;
}

/** Without quotation marks around the whole. */
export function withoutQuotes(text: string): string {
  return /^(["”“»'’])([^"”“»«]+)(["”“«'’])$/u.exec(text.trim())?.[2]?.trim() ?? text.trim();
}

/** Whether a line says no more than to whom the document goes: the words after *Till* or *Ställd till*. */
export function readAddressee(words: string): string | undefined {
  const text = words.trim();
  if (text.length > 110 || /[.!?]$/.test(text)) return undefined;
  const to = /^(?:ställ(?:d|t|s) )?till:?\s*(.*)$/isu.exec(text)?.[1];
  if (to !== undefined)
    return to === "" || ASSEMBLY.test(to) || OFFICE_HOLDER.test(to) || peopleIn(to) !== undefined ? to : undefined;
  return /^(?:\p{Lu}[\p{L}-]*s? )?(?:kommun|region|lands?tings|kyrko|kår)?fullmäktige(?: i \p{Lu}[\p{L} -]*)?$/iu.test(
    text,
  ) ||
    (/^\p{Lu}[\p{L}, -]*$/u.test(text) && text.split(" ").length <= 4 && ASSEMBLY.test(text))
    ? text
    : undefined;
}
