import { partyLetters } from "./fields/parties.ts";
import { kindLabel } from "./kinds/kind-label.ts";
import { type KindFacts, kindFacts } from "./kinds/kinds.ts";
import type { Motion, Signatory } from "./motion.ts";

/**
 * The title that a registrar gives the case.
 *
 * | Motion från Anna Exempel (M): Fler cykelplatser         |  the author's title after a colon
 * | Motion från Anna Exempel (M) m.fl. om fler cykelplatser |  the wording of `ärendemening`; "m.fl." from two signatories
 * | Motion från Anna Exempel (M) om fler cykelplatser       |  a title that itself begins "Motion om …", "MOTION ANG. …"
 * | Motion från Anna Exempel (M): Fler cykelplatser         |  one that begins "Motion: …", "Motion – …"
 * | Motion från Moderaterna: Fler cykelplatser              |  a signatory without a name
 */
export function caseTitle(motion: Pick<Motion, "kind" | "title" | "signatories" | "caseTitleEnding">): string {
  const { caseTitleBeginning } = kindFacts(motion.kind);
  const beginning = [caseTitleBeginning, ...byWhom(motion.signatories)].join(" ");
  const ending = oneLine(motion.caseTitleEnding?.value ?? "");
  if (ending !== "") return `${beginning} ${withoutKind(ending, motion.kind)?.replace(/^: /, "") ?? ending}`;
  const title = oneLine(motion.title.value);
  const subject = withoutKind(title, motion.kind);
  return subject === undefined
    ? `${beginning}: ${title}`
    : `${beginning}${subject.startsWith(":") ? "" : " "}${subject}`;
}

/** `Anna Exempel (M)`; without a name, the party or the group. Who speaks for a party is of it. */
export function signatoryTitle({ name, party, onBehalfOf }: Signatory): string {
  if (name === undefined) return oneLine((onBehalfOf ?? party)?.value ?? "");
  const written = oneLine((party ?? onBehalfOf)?.value ?? "");
  if (written === "") return oneLine(name.value);
  const text = party === undefined ? (partyLetters(written) ?? written) : written;
  return `${oneLine(name.value)} ${/^\(.*\)$/.test(text) ? text : `(${text})`}`;
}

function byWhom(signatories: readonly Signatory[]): readonly string[] {
  const [first, ...others] = signatories;
  if (first === undefined) return [];
  return ["från", signatoryTitle(first), ...(others.length > 0 ? ["m.fl."] : [])];
}

/** The rest of a title that begins with the kind's own name: "om …" of "Motion om …", ": …" of "Motion – …". */
function withoutKind(title: string, kind: KindFacts["kind"]): string | undefined {
  const found = kindLabel(title, kindFacts(kind));
  if (found === undefined) return undefined;
  const isShouted = title === title.toUpperCase() && title !== title.toLowerCase();
  const subject = isShouted ? found.subject.toLowerCase() : found.subject;
  return found.joint === undefined ? `: ${found.subject}` : `${found.joint} ${subject}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
