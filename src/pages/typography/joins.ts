import { isCapital, isDigit } from "../../ground/text/letters.ts";

/**
 * How firmly a space holds its two neighbours together: `never` begins no line at all with what follows, `strong` yields only where no other
 * breaks fit, `weak` rather than leave a very loose line, `soft` is a mere preference.
 */
export type Join = "never" | "strong" | "weak" | "soft" | "none";

/** Punctuation that closes: alone after a space it never begins a line. */
const CLOSING = /^[.,:;!?)\]}»”’…]+$/;

const DASH = /^[-–—−]$/;

/** What a number follows. */
const BEFORE_NUMBER_STRONG = words(
  "§ §§ kap kap. s. sid sid. sidan sidorna nr nr. kl kl. st. mom. art. p. № c:a ca ca. ± + − ≈ < > ≤ ≥",
);
const BEFORE_NUMBER_WEAK = words(
  "bilaga bil. avsnitt avsn. kapitel paragraf artikel punkt punkten punkterna tabell tab. figur fig. diagram steg nummer fas del band " +
    "årskurs åk åk. klass cirka år åren prop. proposition sou ds bet. betänkande rskr. sfs skr. dir. tfn tfn. tel. tel telefon dnr dnr. uppdrag mål " +
    "alternativ scenario etapp väg linje rum zon",
);

/** What follows a number. */
const AFTER_NUMBER_STRONG = words(
  "§ §§ kap kap. % ‰ ° °c kr kr. kr/år öre tkr mkr mnkr mdkr mdr mn sek eur euro € $ £ msek st st. mm cm dm m km mil m² m³ km² m2 m3 km2 kvm ha ton kg hg g mg " +
    "l dl cl ml w kw mw gw kwh mwh gwh twh v a hz mhz ghz db mb gb tb km/h km/tim m/s h min min. sek sek. tim tim. x × + − = ±",
);
const AFTER_NUMBER_WEAK = words(
  "kronor krona miljoner miljon miljarder miljard tusen hundra procent procentenheter procentenhet promille grader meter kilometer centimeter " +
    "millimeter kvadratmeter kubikmeter kvadratkilometer hektar liter gram kilo kilogram timmar timme minuter minut sekunder dagar dag dygn veckor vecka " +
    "månader månad år stycken gånger gång personer platser euro dollar",
);

const MONTHS = words(
  "januari februari mars april maj juni juli augusti september oktober november december " +
    "jan jan. feb feb. febr. apr apr. jun jul aug aug. sep sep. sept. okt okt. nov nov. dec dec.",
);

/** Abbreviations written with spaces, as pairs of neighbours; without their stops. */
const ABBREVIATIONS = words(
  "t_ex bl_a m_m m_fl d_v v_s o_s o_dyl s_k p_g g_a fr_o o_m t_o t_v e_d f_d s_a e_kr f_kr i_st f_n f_ö m_a",
);

const ABBREVIATION_STARTS = new Set([...ABBREVIATIONS].map((pair) => pair.slice(0, pair.indexOf("_"))));

/** Words that end what they follow. */
const TRAILING = words("m.fl. m.m. mfl mfl. osv osv. o.s.v. etc etc. o.dyl. o.d. dyl. kr/st");

/** Words that open what they precede. */
const LEADING = words(
  "t.ex. bl.a. dvs dvs. d.v.s. s.k. f.d. fr.o.m. t.o.m. resp. exkl. inkl. jfr tex dr dr. prof. herr fru fröken s:t s:ta",
);

/** Short words that rather begin a line of a heading than end one. */
const PARTICLES = words(
  "och att i på av om för till med en ett den det de vid från som ur mot hos samt eller är vår ej inte så under över utan mellan kring",
);

/**
 * How a space joins its neighbours, by Swedish usage: `§ 12`, `12 §`, `kap. 5`, `den 3 mars`, `1 000 kr`, `12 %`, `t. ex.`, `A. Karlsson`.
 *
 * `text` has single spaces; `space` is the offset of the one asked about. The characters never change: a join is a penalty for the line breaker.
 */
export function joinAt(text: string, space: number): Join {
  const beforeStart = text.lastIndexOf(" ", space - 1) + 1;
  const afterEnd = endOfWord(text, space + 1);
  const before = text.slice(beforeStart, space);
  const after = text.slice(space + 1, afterEnd);
  if (before === "" || after === "") return "none";
  if (isSmallLetter(before, before.length - 1) && isSmallLetter(after, 0))
    return abbreviationJoin(before, after) ?? "none";
  if (beginsNoLine(text, space + 1)) return "never";
  if (DASH.test(before)) return beforeStart === 0 || isDigit(after.charCodeAt(0)) ? "strong" : "none";
  return (
    numberJoin(text, before, after, beforeStart, afterEnd) ??
    abbreviationJoin(before, after) ??
    nameJoin(before, after) ??
    enumerationJoin(before) ??
    "none"
  );
}

/** Is the word that starts here punctuation that closes, or a dash, which never begin a line? */
export function beginsNoLine(text: string, start: number): boolean {
  if (isSmallLetter(text, start)) return false;
  const word = wordAt(text, start);
  return DASH.test(word) || CLOSING.test(word);
}

/** Is this a short word that a line of a heading had better not end with? */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

/** Between two words of small letters, as nearly all are, only abbreviations join. */
function isSmallLetter(word: string, index: number): boolean {
  const code = word.charCodeAt(index);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xff);
}

function numberJoin(
  text: string,
  before: string,
  after: string,
  beforeStart: number,
  afterEnd: number,
): Join | undefined {
  const opener = strip(before).toLowerCase();
  const closer = stripEnd(after).toLowerCase();
  const startsWithNumber = isDigit(after.charCodeAt(isOpening(after.charCodeAt(0)) ? 1 : 0));
  if (startsWithNumber) {
    if (BEFORE_NUMBER_STRONG.has(opener)) return "strong";
    if (opener === "den" && MONTHS.has(stripEnd(wordAt(text, afterEnd + 1)).toLowerCase())) return "strong";
    if (opener === "den" && /^\d{1,2}(:[ae])?$/.test(closer)) return "weak";
    if (MONTHS.has(opener) && /^\d{4}$/.test(closer)) return "weak";
    if (BEFORE_NUMBER_WEAK.has(opener)) return "weak";
  }
  const isNumber = isDigit(before.charCodeAt(before.length - 1)) && isDigit(opener.charCodeAt(0));
  if (isNumber) {
    if (/^\d{3}(?!\d)/.test(after) || /^\d{2}(?!\d)/.test(after)) return "strong";
    if (AFTER_NUMBER_STRONG.has(after.toLowerCase()) || AFTER_NUMBER_STRONG.has(closer)) return "strong";
    if (MONTHS.has(closer) && /^\d{1,2}([–-]\d{1,2})?$/.test(opener)) return "strong";
    if (/^[a-h]$/.test(closer) && wordAt(text, afterEnd + 1).startsWith("§")) return "strong";
    if (AFTER_NUMBER_WEAK.has(closer)) return "weak";
  }
  if (after.startsWith("§")) {
    if (/^\d+[a-h]?$/.test(opener)) return "strong";
    if (/^[a-h]$/.test(opener) && isDigit(text.charCodeAt(beforeStart - 2))) return "strong";
  }
  return undefined;
}

function abbreviationJoin(before: string, after: string): Join | undefined {
  // The cheap questions first: this is asked of every space, and nearly always answered no.
  const opener = bare(before);
  if (opener.length <= 3 && ABBREVIATION_STARTS.has(opener) && ABBREVIATIONS.has(`${opener}_${bare(after)}`))
    return "strong";
  if (after.length <= 8 && (TRAILING.has(after) || TRAILING.has(stripEnd(after)))) return "weak";
  if (before.length <= 8 && LEADING.has(strip(before).toLowerCase())) return "soft";
  return undefined;
}

/** In small letters, without brackets and stop. */
function bare(word: string): string {
  return word.length > 6 ? word : stripEnd(strip(word)).toLowerCase();
}

function nameJoin(before: string, after: string): Join | undefined {
  const isInitial = /^[A-ZÅÄÖ]\.(-?[A-ZÅÄÖ]\.)*$/.test(strip(before));
  if (isInitial && isCapital(after.charAt(0))) return "strong";
  if (!isCapital(before.charAt(0))) return /^m\.?fl\.?$/.test(before) && isParty(after) ? "weak" : undefined;
  if (isParty(after)) return "weak";
  if (/^[IVX]{2,5}$/.test(stripEnd(after))) return "weak";
  if (/^[A-ZÅÄÖ]\.$/.test(after)) return "weak";
  return undefined;
}

function enumerationJoin(before: string): Join | undefined {
  return /^\(?(\d{1,2}|[a-zåäö])\)$/.test(before) ? "weak" : undefined;
}

function isParty(word: string): boolean {
  return /^\([A-ZÅÄÖa-zåäö]{1,4}\)[.,;:]?$/.test(word);
}

function isOpening(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0x201d || code === 0xbb;
}

/** Without brackets and quotation marks that open it. */
function strip(word: string): string {
  let start = 0;
  while (start < word.length && "([”’»\"'".includes(word.charAt(start))) start++;
  return start === 0 ? word : word.slice(start);
}

/** Without punctuation that closes it. */
function stripEnd(word: string): string {
  let end = word.length;
  while (end > 0 && ")]”’»\"',;:!?.".includes(word.charAt(end - 1))) end--;
  return end === word.length ? word : word.slice(0, end);
}

function wordAt(text: string, start: number): string {
  return text.slice(start, endOfWord(text, start));
}

function endOfWord(text: string, start: number): number {
  const end = text.indexOf(" ", start);
  return end === -1 ? text.length : end;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
